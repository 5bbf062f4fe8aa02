/** What may be seen of teams and engineers. Rules for a row: publicWorld.ts. */
import type { Temper } from './bots/temper.ts';
import type { Hat, Lane } from './publicWorld.ts';
import type { MorningState } from './worldMorning.ts';
import type { SuggestionState } from './worldSuggestions.ts';

/** A two-pizza team. */
export interface TeamRow {
  id: string;
  order: number;
  people: number;
  /** Ids of its engineers as they sit at the table, separated by spaces. */
  table: string;
  humans: number;
  /** Ids of its engineers who belong to people, in the order these sat down, separated by spaces; some may be away. */
  crew: string;
  /** Its word on the departure that is being called: 'undecided' | 'aboard' | 'hold'. */
  word: 'undecided' | 'aboard' | 'hold';
  /** Modules + units + practices against what it can hold; above 1 every lane slows. */
  cognitiveLoad: number;
  energy: number;
  morale: number;
  /** Changes merged today and on the last full workday. */
  mergedToday: number;
  mergedYesterday: number;
  /** The engineer who carries its pager, '' when central operations carries it. */
  onCall: string;
  /** Cards it works on at once, and the minutes it waits for its slowest tests. */
  wipLimit: number;
  suiteMinutes: number;
  /** The practices its lanes build up now, separated by spaces. */
  focus: string;
  /** Pairs of people who have to agree, n(n-1)/2. */
  links: number;
  /** People beyond what two pizzas feed. */
  hungry: number;
  /** Person-hours of manual, repetitive work owed. */
  toil: number;
  /** People who know the module that fewest know well. */
  busFactor: number;
  /** Seats that are open: hired, not here yet. */
  hiring: number;
  /** The team works late, today or from tomorrow. */
  overtime: boolean;
  /** What other teams have paid it for its services so far, cents: a score. */
  earned: number;
  /** Modules a second team takes along when the quarter ends, separated by spaces; '' no split is planned. */
  splits: string;
}

/** A named person; `human` tells whether a player has the seat. */
export interface EngineerRow {
  id: string;
  name: string;
  team: string;
  order: number;
  human: boolean;
  /** The lanes of today's two slices, and of tomorrow's. */
  laneA: Lane;
  laneB: Lane;
  nextA: Lane;
  nextB: Lane;
  energy: number;
  morale: number;
  pager: boolean;
  /** What is seen of her now. */
  posture: 'desk' | 'away' | 'asleep' | 'ringing' | 'fighting' | 'standby';
  /** The incident she works on, or ''. */
  incident: string;
  nightPages: number;
  /** 0 just arrived … 1 fully productive. */
  ramp: number;
  /** The modules she knows well, separated by spaces. */
  knows: string;
  /** The team that lent her to `team`, ''; the team she is lent to from tomorrow, ''. */
  home: string;
  lentTo: string;
  /** The team she moves to when the quarter ends, ''. */
  movesTo: string;
  /** Nobody sits here: until somebody new comes, or until she is back from leave. */
  vacant: boolean;
  /** She is on leave until the morning of this day, -1 when she is not. */
  leave: number;
  /** What kind of colleague she is while no human plays her. */
  temper: Temper;
}

/** What somebody without the hat suggests to whoever wears it. */
export interface SuggestionRow {
  id: string;
  order: number;
  team: string;
  /** Whose idea it is. */
  by: string;
  hat: Hat;
  verb: string;
  /** The payload of the command as JSON, its fields in order of their names. */
  payload: string;
  state: SuggestionState;
  /** Who took it or put it aside, ''. */
  answeredBy: string;
  madeAt: number;
}

/** The question a hat was asked this morning, today's only. Its default is to leave things as they are. */
export interface MorningRow {
  id: string;
  order: number;
  team: string;
  hat: Hat;
  /** Which situation it speaks of, how much it matters (0-100), and the thing of the map it is about, ''. */
  asks: string;
  weight: number;
  about: string;
  /** What its sentence speaks of, as JSON; ids and numbers. */
  params: string;
  /** The command that would answer it, its payload as JSON. */
  verb: string;
  payload: string;
  state: MorningState;
  /** Who answered, ''; and the tick at which it ended, -1. */
  by: string;
  endedAt: number;
}
