/**
 * Bots: pure functions from the projected view to commands. They see what a person in their place may see and use the same
 * verbs. A team with a human is led by its human; there, bots only answer their own pages.
 */
import { isOfficeTime, isWorkday, OFFICE_OPENS, TRAIN_LEAVES, timeOfDay } from '../calendar.ts';
import { refuse } from '../commands/registry.ts';
import { type PublicWorld, seesProof } from '../publicWorld.ts';
import { rowsOf } from '../rows.ts';
import type { Stamped } from '../step.ts';
import type { Bot, Wish } from './bot.ts';
import { careful } from './careful.ts';
import { cautious } from './cautious.ts';
import { cowboy } from './cowboy.ts';
import { hero } from './hero.ts';
import { platform } from './platform.ts';
import { random } from './random.ts';
import { grouped, lookAway } from './seen.ts';

export const BOT_IDS = ['careful', 'cautious', 'cowboy', 'hero', 'platform', 'idle', 'random'] as const;
export type BotId = (typeof BOT_IDS)[number];

const idle: Bot = { lead: () => [], answer: () => [] };

export const BOTS: Record<BotId, Bot> = { careful, cautious, cowboy, hero, platform, idle, random };

const botOf = (bot: BotId | Bot): Bot => (typeof bot === 'string' ? BOTS[bot] : bot);

/** The rows of a table by the team they belong to. */
const byTeam = <Row extends { team: string }>(rows: Record<string, Row>): Map<string, Row[]> =>
  grouped(rows, (row) => row.team);

/** Teams are led in the morning, when a train is called, and in a Plan. */
export function timeToLead(view: Pick<PublicWorld, 'phase' | 'tick'>): boolean {
  if (view.phase === 'plan') return true;
  if (view.phase !== 'live' && view.phase !== 'lapse') return false;
  const time = timeOfDay(view.tick);
  return (
    (isWorkday(view.tick) && (time === OFFICE_OPENS || time === OFFICE_OPENS + 1)) || time === TRAIN_LEAVES
  );
}

/** Teams whose trains stand with something aboard; '' stands for the shared one. */
function teamsWithWaiting(view: PublicWorld): Set<string> {
  const teams = new Set<string>();
  for (const unit of rowsOf(view.units)) {
    if (unit.waiting > 0 && unit.deploy === '' && unit.mode !== 'continuous')
      teams.add(unit.kind === 'service' ? unit.team : '');
  }
  return teams;
}

/**
 * What the bots of an org want to do now. Called whenever `world.attention` has changed.
 * @param view the projected view
 * @param bots which engineers are played by which bot; who is left out is not played by a bot
 * @param seed names the luck of bots that gamble
 */
export function botCommands(view: PublicWorld, bots: Record<string, BotId | Bot>, seed: string): Stamped[] {
  const commands: Stamped[] = [];
  // In the year-end proof only habits act.
  if (view.phase === 'lapse' && seesProof(view)) return commands;
  const sent = new Set<string>();
  const say = (engineer: string, wishes: Wish[]): void => {
    for (const { verb, payload } of wishes) {
      const actor = { kind: 'bot', engineer } as const;
      const train = verb === 'sendTrain' ? (payload as { unit: string }).unit : '';
      // One of the teams presses the button of the shared train.
      if (sent.has(train) || refuse(view, actor, verb, payload)) continue;
      if (train !== '') sent.add(train);
      commands.push({ id: `b${view.tick}-${commands.length}`, actor, verb, payload });
    }
  };
  if (timeToLead(view)) {
    const people = byTeam(view.engineers);
    const cards = byTeam(view.cards);
    const modules = byTeam(view.modules);
    for (const team of rowsOf(view.teams)) {
      const table = people.get(team.id) ?? [];
      const engineer = table.find(({ id }) => bots[id] !== undefined);
      const bot = bots[engineer?.id ?? ''];
      if (team.humans > 0 || !engineer || !bot) continue;
      const open = (cards.get(team.id) ?? []).filter((card) => card.state !== 'done');
      const place = {
        view,
        engineer,
        team,
        seed,
        people: table,
        cards: open,
        modules: modules.get(team.id) ?? [],
      };
      say(engineer.id, botOf(bot).lead(place));
    }
  } else if (isOfficeTime(view.tick)) {
    const waiting = teamsWithWaiting(view);
    if (waiting.size > 0) {
      for (const team of rowsOf(view.teams)) {
        const asked = waiting.has(team.id) || (waiting.has('') && !sent.has('monolith'));
        if (!asked || team.humans > 0) continue;
        const engineer = team.table.split(' ').find((id) => bots[id] !== undefined);
        const bot = bots[engineer ?? ''];
        if (engineer && bot) say(engineer, botOf(bot).send?.({ view, team }) ?? []);
      }
    }
  }
  for (const incident of rowsOf(view.incidents)) {
    const waits = incident.state === 'triage' && incident.response === '' && !incident.awaiting;
    if (!waits) continue;
    const engineer = view.engineers[incident.engineer];
    const team = view.teams[engineer?.team ?? ''];
    const bot = bots[incident.engineer];
    if (!bot || !engineer || !team || engineer.human) continue;
    say(engineer.id, botOf(bot).answer({ view, engineer, team, seed }, incident).slice(0, 1));
  }
  lookAway();
  return commands;
}
