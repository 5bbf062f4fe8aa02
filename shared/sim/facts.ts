/**
 * Things that happened, in the past tense. Metrics are folds of these and nothing else; every fact has a sentence in
 * client/text. `because` names the facts that led to it, newest first, so any loss can be asked "why?".
 */
import type { Lever } from './leverNames.ts';
import type { Condition } from './pins.ts';
import type { PostmortemHeld } from './postmortem/plan.ts';
import type {
  Bet,
  EvidenceKind,
  Lane,
  Phase,
  ReleaseMode,
  ResponseId,
  Rule,
  Shortcut,
  Strategy,
  Symptom,
} from './publicWorld.ts';
import type { MorningEnd } from './worldMorning.ts';
import type { OddsPercent } from './worldOdds.ts';

export interface FactBase {
  /** 'f' and a number that grows by one. */
  id: string;
  tick: number;
  because: string[];
}

/** What an incident is known by. */
interface Trouble {
  incident: string;
  severity: number;
  symptom: Symptom;
  unit: string;
  module: string;
}

/** The fields of each kind of fact, beside id, tick and because. */
export interface FactFields {
  /** The first fact of every game: what was found when it began, by the previous manager's decisions. */
  gameOpened: {
    scenario: string;
    teams: number;
    units: number;
    cadence: string;
    mode: ReleaseMode;
    approval: string;
    pagers: string;
    /** Practices at level 1 or more, of all there are. */
    practices: number;
    practicesOf: number;
    debt: number;
  };
  changeMerged: {
    change: string;
    team: string;
    module: string;
    card: string;
    unit: string;
    /** First work on it. */
    startedAt: number;
    /** It repairs a defect that was merged before. */
    repair: boolean;
  };
  /** Somebody else had changed the same place: `hours` of repair after `days` on the branch. */
  changeConflicted: { team: string; module: string; hours: number; days: number };
  /** Somebody wants a card by a date. */
  stakeholderAsked: { card: string; title: string; team: string; due: number };
  /** The date has passed and users do not have it; upkeep leaves a fault behind. */
  dueMissed: { card: string; title: string; team: string; upkeep: boolean };
  /** Nobody had begun it for weeks: those who wanted it help themselves otherwise. */
  requestWithdrawn: { card: string; title: string; team: string };
  /** A postmortem action was done by the Learn lane. */
  actionDone: { card: string; archetype: string; team: string };
  /** Stakeholders offer patience for a rule that costs more later. `patience` is 0-1. */
  shortcutOffered: { shortcut: Shortcut; team: string; patience: number };
  shortcutTaken: { shortcut: Shortcut; team: string; patience: number };
  shortcutDeclined: { shortcut: Shortcut; team: string };
  /** At the beginning of a quarter the board takes the reins (stricter rules) or gives them back. */
  boardStepped: { strict: boolean; patience: number };
  betMade: { bet: Bet; team: string };
  betSettled: { bet: Bet; team: string; won: boolean };
  /** How many cards a team works on at once from now on. */
  workLimited: { team: string; cards: number };
  /** `by` is the engineer who chose, here and below. */
  cardPicked: { card: string; title: string; team: string; by: string };
  cardFinished: { card: string; title: string; team: string; hope: number; worth: number };
  /** Somebody said one of the fixed sentences, `about` a kind of thing and `of` its id, both '' for nothing. */
  messageSaid: { engineer: string; team: string; phrase: string; about: string; of: string };
  /** A card of the morning came to its end. */
  morningAnswered: MorningEnd;
  slicesAssigned: { engineer: string; team: string; a: Lane; b: Lane };
  trainCalled: { unit: string; changes: number };
  trainAnswered: { unit: string; team: string; aboard: boolean };
  trainHeld: { unit: string; changes: number };
  /** Private to the engineer: how likely she called it, percent, that this deploy goes well. Its id is `o` and a number. */
  oddsCalled: {
    engineer: string;
    team: string;
    unit: string;
    deploy: string;
    number: number;
    percent: OddsPercent;
  };
  deployStarted: {
    deploy: string;
    number: number;
    unit: string;
    changes: number;
    teams: number;
    strategy: Strategy;
  };
  /** A gate found a defect before users did; its changes went back to be repaired. */
  defectFound: { deploy: string; unit: string; gate: string; changes: number };
  /** The new version serves every user. `leadTicks` is the mean over its changes from first work to live. */
  deployFinished: {
    deploy: string;
    number: number;
    unit: string;
    changes: number;
    teams: number;
    strategy: Strategy;
    leadTicks: number;
    leads: number[];
    unplanned: boolean;
  };
  /** Known to have needed repair; `recoveryTicks` from live to mitigated. */
  deployFailed: { deploy: string; number: number; unit: string; incident: string; recoveryTicks: number };
  deployRolledBack: { deploy: string; number: number; unit: string; changes: number; by: string };
  /** Stopped while only some users had it; `lost` are their user-minutes. */
  deployHalted: { deploy: string; number: number; unit: string; share: number; lost: number };
  /** What the gates let through: a latent defect is in production. Not told before it shows. */
  defectEscaped: { deploy: string; unit: string; changes: number; culprits: number };
  /** A deploy missed a server that is not like the others. Not told before it shows. */
  driftHit: { unit: string; deploy: string; drift: number };
  /** The data stand in the way of a rollback. */
  rollbackBlocked: { deploy: string; unit: string; migrations: number };
  /** Writes hang while a change of data runs. */
  migrationLocked: { deploy: string; unit: string; module: string; team: string; minutes: number };
  /** A repair leaves for production at emergency pace. */
  hotfixWritten: { incident: string; unit: string; module: string; team: string };
  /** What was broken reaches nobody any more; `ticks` since it was noticed. */
  cardDisabled: { card: string; title: string; incident: string; ticks: number; by: 'flag' | 'rollback' };
  /** Units had to leave together. */
  unitsTiedTogether: { deploy: string; unit: string; units: string };
  modeChosen: { unit: string; mode: ReleaseMode; intervalDays: number };
  strategyChosen: { unit: string; strategy: Strategy };
  cardFlagged: { card: string; title: string; team: string; flagged: boolean };
  flagSwitched: { card: string; title: string; team: string; share: number };
  valueReleased: { card: string; title: string; team: string; worth: number };
  incidentDetected: Trouble & { startedAt: number; noticedBy: 'monitoring' | 'customers'; peak: number };
  pageRang: {
    incident: string;
    engineer: string;
    team: string;
    night: boolean;
    symptom: Symptom;
    unit: string;
    /** False: an alarm about nothing; then `incident` is ''. */
    real: boolean;
  };
  /** Somebody did not hear the pager. */
  pageMissed: { engineer: string; incident: string; real: boolean };
  pageAcknowledged: { incident: string; engineer: string; ticks: number };
  /** Somebody was called in because she knows the place; at night she was woken. */
  expertCalled: { incident: string; engineer: string; team: string; by: string; night: boolean };
  pageEscalated: { incident: string; from: string; to: string };
  evidenceOpened: { incident: string; evidence: EvidenceKind; engineer: string };
  responseChosen: {
    incident: string;
    response: ResponseId;
    target: string;
    engineer: string;
    by: 'human' | 'bot' | 'engineer' | 'order' | 'machine';
    minutes: number;
  };
  responseEnded: {
    incident: string;
    response: ResponseId;
    target: string;
    outcome: 'cured' | 'eased' | 'nothing' | 'worse' | 'blocked' | 'underway';
    /** Text key of the reason. */
    why: string;
  };
  /** `cure`: what eased it, '' where it passed by itself. */
  incidentMitigated: Trouble & { startedAt: number; ticks: number; lost: number; cure: ResponseId | '' };
  /** It hurts users again, so many ticks after they were served again. */
  incidentFlaredUp: Trouble & { ticks: number };
  /** Over and understood: `archetype` and `culprits` are what it really was. */
  incidentResolved: Trouble & {
    archetype: string;
    family: string;
    deploy: string;
    startedAt: number;
    detectedAt: number;
    mitigatedAt: number;
    lost: number;
    units: number;
    peak: number;
    culprits: string;
    /** The kind had been here before; a change, a setting or an automation brought it; the latest deploy had no part in it. */
    repeat: boolean;
    changeLinked: boolean;
    latestInnocent: boolean;
    restoredByRollback: boolean;
    /** What made it easy, as keys separated by spaces. */
    factors: string;
    /** Of what was on the desk: what would have ended it soonest, '' when nothing would, and its minutes then (0). */
    quickest: ResponseId | '';
    quickestMinutes: number;
    /** Evidence that was read wrongly at first, as kinds separated by spaces. */
    misread: string;
  };
  /** `blame`: the question was who it was. */
  postmortemHeld: PostmortemHeld;
  /** A server was killed on purpose; `found`: it showed a weakness. */
  chaosStruck: { unit: string; module: string; found: boolean };
  evidencePinned: { incident: string; evidence: EvidenceKind; engineer: string };
  orderSet: { symptom: Symptom; response: ResponseId | ''; team: string };
  extractionStarted: { module: string; team: string; by: string };
  extractionStopped: { module: string; team: string };
  extractionReady: { module: string; team: string };
  mergeBackStarted: { module: string; team: string };
  sliceMergedBack: { module: string; team: string; unit: string };
  sliceCutOver: { module: string; team: string; unit: string };
  practiceFocused: { practice: string; team: string; by: string };
  /** `team` is '' where the org holds the practice as one. */
  practiceRose: { practice: string; level: number; team: string };
  practiceDecayed: { practice: string; level: number; team: string };
  voteCast: { policy: string; value: string; team: string };
  policyChanged: { policy: string; value: string };
  /** Two teams begin to agree on what a call between their units promises; signed when both have worked on it. */
  contractBegun: { call: string; from: string; to: string; team: string };
  contractSigned: { call: string; from: string; to: string };
  /** A provider's change met a caller that relied on something else. */
  interfaceBroke: { call: string; deploy: string; number: number; from: string; to: string };
  /** A service does not keep one of the org's rules: listed by Conformity Monkey, and mended. */
  ruleBroken: { unit: string; team: string; rule: Rule };
  ruleMended: { unit: string; team: string; rule: Rule };
  ownerChanged: { module: string; from: string; to: string };
  seatTaken: { engineer: string; team: string };
  seatLeft: { engineer: string; team: string };
  /** A person is on leave until the morning of a day; `modules` are those nobody else knows well, separated by spaces. */
  leaveBegan: { engineer: string; team: string; until: number; modules: string };
  leaveEnded: { engineer: string; team: string };
  /** A seat was opened; somebody comes in so many days. */
  hireOpened: { team: string; days: number };
  engineerHired: { engineer: string; name: string; team: string };
  /** She works like the others, so many days after she came. */
  engineerRamped: { engineer: string; team: string; days: number };
  /** `modules` are those only she knew well, separated by spaces. */
  engineerResigned: { engineer: string; name: string; team: string; modules: string };
  engineerLent: { engineer: string; team: string; to: string; days: number };
  engineerReturned: { engineer: string; team: string; from: string };
  movePlanned: { engineer: string; from: string; to: string };
  engineerMoved: { engineer: string; from: string; to: string };
  /** `modules` will leave with half the team, separated by spaces; '' takes the plan back. */
  splitPlanned: { team: string; modules: string };
  teamSplit: { team: string; born: string; modules: string; people: number };
  overtimeCalled: { team: string; days: number };
  /** After an incident: what is left of it was mended and written up, or there was no strength for it. */
  followUpDone: { engineer: string; incident: string };
  followUpSkipped: { engineer: string; incident: string };
  engineerExhausted: { engineer: string; team: string; nightPages: number };
  dayClosed: {
    day: number;
    users: number;
    requests: number;
    failed: number;
    lost: number;
    revenue: number;
    cost: number;
    cash: number;
    trust: number;
    energy: number;
    morale: number;
    byHand: boolean;
    /** Person-hours of the day by what they went into. */
    hoursNew: number;
    hoursUnplanned: number;
    hoursToil: number;
    hoursImprovement: number;
    hoursOther: number;
    /** Mean of the teams. */
    cognitiveLoad: number;
    /** Cents for machines and for people; together they are the cost. */
    infraCost: number;
    peopleCost: number;
    /** Network calls made, and those that would have been made if nothing had been tried again. */
    offered: number;
    needed: number;
    /** Reads that reached the data stores, and the most in a minute. */
    databaseReads: number;
    databasePeak: number;
    /** Threads that waited for others, mean. */
    threadsHeld: number;
    /** User-minutes of writes that are gone for good. */
    dataLost: number;
  };
  weekClosed: {
    week: number;
    quarter: number;
    deploys: number;
    incidents: number;
    lost: number;
    revenue: number;
    trust: number;
    energy: number;
  };
  phaseBegan: { phase: Phase; quarter: number };
  bailedOut: { cash: number; trust: number };
  /** A zone (0-2) is gone, with everything in it; `units` had servers there. */
  zoneLost: { zone: number; units: number };
  zoneBack: { zone: number };
  autoscaled: { unit: string; instances: number; before: number };
  /** A caller sees half its calls fail and stops calling. */
  breakerOpened: { call: string; from: string; to: string };
  breakerClosed: { call: string; from: string; to: string };
  /** A copy of a data store took over; what it had not yet received is lost. */
  primaryFailedOver: { unit: string; lostSeconds: number };
  /** A backup was restored; `minutes` of writes are gone, in user-minutes `lost`. */
  primaryRestored: { unit: string; minutes: number; lost: number };
  /** Habit ordered servers, or reads a minute more for a data store; they arrive at a tick. */
  serversOrdered: { unit: string; servers: number; reads: number; arrives: number };
  /** A team's service earned its part of what other teams released with it; cents are a score. */
  providerPaid: { team: string; unit: string; cents: number; availability: number };
  serversArrived: { unit: string; servers: number; reads: number };
  /** Something came over the world from outside; `hours` is 0 where it stays or is over at once. */
  /** A facilitator put something on the world from outside. */
  injected: { inject: string; what: Condition['kind'] };
  /** A choice the game did not have so far is there now. */
  leverOpened: { lever: Lever };
  conditionBegan: { condition: string; what: Condition['kind']; hours: number; factor: number };
  /** The quarters of a goal are over and it was reached. */
  goalMet: { goal: string; value: number };
}

export type FactKind = keyof FactFields;
export type FactOf<K extends FactKind> = FactBase & { kind: K } & FactFields[K];
export type Fact = { [K in FactKind]: FactOf<K> }[FactKind];

/** How a fact is coloured in the log; a kind not listed is 'plain'. */
export const FACT_TONES: Partial<Record<FactKind, 'good' | 'bad'>> = {
  deployFinished: 'good',
  cardFinished: 'good',
  incidentMitigated: 'good',
  sliceCutOver: 'good',
  practiceRose: 'good',
  contractSigned: 'good',
  ruleMended: 'good',
  ruleBroken: 'bad',
  interfaceBroke: 'bad',
  goalMet: 'good',
  valueReleased: 'good',
  extractionReady: 'good',
  incidentDetected: 'bad',
  incidentFlaredUp: 'bad',
  pageRang: 'bad',
  pageEscalated: 'bad',
  pageMissed: 'bad',
  deployFailed: 'bad',
  deployRolledBack: 'bad',
  deployHalted: 'bad',
  changeConflicted: 'bad',
  engineerExhausted: 'bad',
  engineerResigned: 'bad',
  followUpSkipped: 'bad',
  engineerRamped: 'good',
  engineerHired: 'good',
  practiceDecayed: 'bad',
  bailedOut: 'bad',
  zoneLost: 'bad',
  breakerOpened: 'bad',
  primaryFailedOver: 'bad',
  primaryRestored: 'good',
  zoneBack: 'good',
  providerPaid: 'good',
  breakerClosed: 'good',
  defectFound: 'bad',
  defectEscaped: 'bad',
  driftHit: 'bad',
  rollbackBlocked: 'bad',
  migrationLocked: 'bad',
  sliceMergedBack: 'good',
  dueMissed: 'bad',
  requestWithdrawn: 'bad',
  actionDone: 'good',
};
