/** What may be done at a thing of the map: the verbs that stand round it when it is picked. Pure. */
import type { EngineerRow, PublicWorld, UnitRow } from '../../shared/sim/publicWorld.ts';
import { LANES, STRATEGIES } from '../../shared/sim/publicWorld.ts';
import { type Line, line, thing } from './lines.ts';
import { inOrder, mayCallIn, words } from './reads.ts';

/** A verb at a thing. */
export interface ThingVerb {
  id: string;
  icon: string;
  says: Line;
  verb: string;
  payload: Record<string, unknown>;
  /** It is like that now. */
  pressed?: boolean;
}

/** Several verbs behind one: slices of a person, strategies of an oven. */
export interface ThingMenu {
  id: string;
  icon: string;
  says: Line;
  items: ThingVerb[];
}

/** Shares of users a flag may show a card to. */
const SHARES = [
  ['off', 0],
  ['some', 0.05],
  ['half', 0.5],
  ['all', 1],
] as const;

/** The verbs of a picked thing, for somebody of a team. Empty where the thing is not hers to change. */
export function thingVerbs(
  view: PublicWorld,
  team: string,
  picked: { kind: string; id: string },
): (ThingVerb | ThingMenu)[] {
  switch (picked.kind) {
    case 'train':
      return unitOf(view, team, picked.id).flatMap((unit) => trainVerbs(view, team, unit));
    case 'unit':
      return unitOf(view, team, picked.id).flatMap((unit) => [
        ...(unit.waiting > 0 ? [send(unit)] : []),
        strategies(unit),
        ...responses(view, [unit.id], ['rollBack', 'scaleOut', 'rollingRestart', 'shedLoad']),
      ]);
    case 'module':
      return [...moduleVerbs(view, team, picked.id), ...flags(view, team, picked.id)];
    case 'call':
      return callVerbs(view, team, picked.id);
    case 'engineer':
      return personVerbs(view, team, picked.id);
    default:
      return [];
  }
}

/** A train whose unit this team may send: the shared one or its own. */
function unitOf(view: PublicWorld, team: string, id: string): UnitRow[] {
  const unit = view.units[id];
  return unit && (unit.kind === 'monolith' || unit.team === team) ? [unit] : [];
}

const send = (unit: UnitRow): ThingVerb => ({
  id: 'send',
  icon: 'play',
  says: line('stageTools.send'),
  verb: 'sendTrain',
  payload: { unit: unit.id },
});

function trainVerbs(view: PublicWorld, team: string, unit: UnitRow): (ThingVerb | ThingMenu)[] {
  const said = view.teams[team]?.word;
  const word = (aboard: boolean): ThingVerb => ({
    id: aboard ? 'aboard' : 'hold',
    icon: aboard ? 'box' : 'pause',
    says: line(aboard ? 'stageTools.aboard' : 'stageTools.hold'),
    verb: 'callTrain',
    payload: { unit: unit.id, aboard },
    pressed: said === (aboard ? 'aboard' : 'hold'),
  });
  return [send(unit), ...(unit.mode === 'scheduled' ? [word(true), word(false)] : []), strategies(unit)];
}

const strategies = (unit: UnitRow): ThingMenu => ({
  id: 'strategy',
  icon: 'pizza',
  says: line('stageTools.strategy'),
  items: STRATEGIES.map((strategy) => ({
    id: strategy,
    icon: 'pizza',
    says: line('stageTools.strategyIs', { strategy: thing('strategy', strategy) }),
    verb: 'chooseStrategy',
    payload: { unit: unit.id, strategy },
    pressed: unit.strategy === strategy,
  })),
});

function moduleVerbs(view: PublicWorld, team: string, id: string): ThingVerb[] {
  const row = view.modules[id];
  if (!row || row.team !== team) return [];
  const on = (verb: string, icon: string, key: Line['key']): ThingVerb => ({
    id: verb,
    icon,
    says: line(key),
    verb,
    payload: { module: id },
  });
  const leaving = view.extractions[id];
  const inPie = view.units[row.unit]?.kind === 'monolith';
  if (!leaving)
    return inPie
      ? [on('startExtraction', 'scissors', 'stageTools.pull')]
      : [on('mergeBack', 'pizza', 'stageTools.mergeBack')];
  const verbs = [on('cutOver', 'scissors', leaving.back ? 'stageTools.putBack' : 'stageTools.cut')];
  if (leaving.ready) return verbs;
  if (leaving.active) verbs.push(on('stopExtraction', 'pause', 'stageTools.stop'));
  else verbs.push(on(leaving.back ? 'mergeBack' : 'startExtraction', 'play', 'stageTools.goOn'));
  return verbs;
}

/** Cards of a slice that lie behind a flag in production. */
function flags(view: PublicWorld, team: string, module: string): ThingMenu[] {
  return inOrder(view.cards)
    .filter((card) => card.team === team && card.flagged && card.live > 0)
    .filter((card) => words(card.modules).includes(module))
    .slice(0, 2)
    .map((card) => ({
      id: `flag:${card.id}`,
      icon: 'flag',
      says: line('stageTools.flag', { card: thing('card', card.title) }),
      items: SHARES.map(([id, share]) => ({
        id,
        icon: 'flag',
        says: line(`play.share.${id}`),
        verb: 'setShare',
        payload: { card: card.id, share },
        pressed: Math.abs(card.share - share) < 0.001,
      })),
    }));
}

function callVerbs(view: PublicWorld, team: string, id: string): ThingVerb[] {
  const call = view.calls[id];
  if (!call) return [];
  const ours = view.modules[call.from]?.team === team || view.modules[call.to]?.team === team;
  const contract: ThingVerb[] =
    ours && call.remote && call.contract === 'none'
      ? [
          {
            id: 'contract',
            icon: 'log',
            says: line('stageTools.contract'),
            verb: 'signContract',
            payload: { call: id },
          },
        ]
      : [];
  return [...contract, ...responses(view, [id, call.to, call.from], ['openBreaker', 'dropRetries'])];
}

/** Answers to an open incident that act on one of these things. */
function responses(view: PublicWorld, targets: readonly string[], wanted: readonly string[]): ThingVerb[] {
  return inOrder(view.options)
    .filter((row) => view.incidents[row.incident]?.awaiting && wanted.includes(row.response) && !row.tried)
    .filter(
      (row) => targets.includes(row.target) || targets.includes(view.incidents[row.incident]?.unit ?? ''),
    )
    .slice(0, 2)
    .map((row) => ({
      id: row.id,
      icon: 'flame',
      says: line('stageTools.respond', {
        response: thing('response', row.response),
        time: thing('hours', row.minutes / 60),
      }),
      verb: 'respond',
      payload: { option: row.id },
    }));
}

function personVerbs(view: PublicWorld, team: string, id: string): (ThingVerb | ThingMenu)[] {
  const person = view.engineers[id];
  if (!person || person.vacant) return [];
  const ringing = view.incidents[person.incident];
  const answer: ThingVerb[] =
    person.posture === 'ringing' && ringing?.state === 'ringing'
      ? [
          {
            id: 'answer',
            icon: 'bell',
            says: line('stageTools.answer'),
            verb: 'acknowledge',
            payload: { incident: ringing.id },
          },
        ]
      : [];
  const wake = Object.values(view.options)
    .filter((row) => row.response === 'pageOwner' && !row.tried && view.incidents[row.incident]?.awaiting)
    .filter((row) => view.modules[view.incidents[row.incident]!.module]?.team === person.team && person.pager)
    .slice(0, 1)
    .map(
      (row): ThingVerb => ({
        id: 'wake',
        icon: 'bell',
        says: line('stageTools.wake', { name: person.name }),
        verb: 'respond',
        payload: { option: row.id },
      }),
    );
  const help = calling(view, team, person);
  if (person.team !== team) return [...answer, ...wake, ...help];
  return [...answer, ...wake, ...help, slices(person, 'a'), slices(person, 'b'), ...lending(view, person)];
}

/** She could be called in to what this team works on, since she knows the place. */
const calling = (view: PublicWorld, team: string, person: EngineerRow): ThingVerb[] =>
  inOrder(view.incidents)
    .filter((incident) => mayCallIn(view, team, incident, person))
    .slice(0, 1)
    .map(({ id }) => ({
      id: 'callIn',
      icon: 'bell',
      says: line('stageTools.callIn', { name: person.name }),
      verb: 'callIn',
      payload: { incident: id, engineer: person.id },
    }));

const slices = (person: EngineerRow, which: 'a' | 'b'): ThingMenu => ({
  id: `slice:${which}`,
  icon: 'pizza',
  says: line(which === 'a' ? 'stageTools.firstSlice' : 'stageTools.secondSlice', {
    lane: thing('lane', which === 'a' ? person.nextA : person.nextB),
  }),
  items: LANES.map((lane) => ({
    id: lane,
    icon: 'pizza',
    says: line('stageTools.lane', { lane: thing('lane', lane) }),
    verb: 'assignSlices',
    payload: {
      engineer: person.id,
      a: which === 'a' ? lane : person.nextA,
      b: which === 'b' ? lane : person.nextB,
    },
    pressed: (which === 'a' ? person.nextA : person.nextB) === lane,
  })),
});

function lending(view: PublicWorld, person: EngineerRow): ThingMenu[] {
  if (person.home !== '' || person.lentTo !== '') return [];
  const items = inOrder(view.teams)
    .filter((row) => row.id !== person.team)
    .map((row) => ({
      id: row.id,
      icon: 'users',
      says: line('stageTools.lendTo', { team: thing('team', row.id) }),
      verb: 'lend',
      payload: { engineer: person.id, team: row.id },
    }));
  return items.length === 0 ? [] : [{ id: 'lend', icon: 'users', says: line('stageTools.lend'), items }];
}
