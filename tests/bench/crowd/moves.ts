/** What a person might do now: any verb the rules allow her, with things that are there. */
import type { OrgView } from '../../../shared/net/viewSchema.ts';
import { REGISTRY, refuse, type Verb } from '../../../shared/sim/commands/registry.ts';
import {
  BETS,
  LANES,
  MODES,
  type PublicWorld,
  RESPONSES,
  STRATEGIES,
  SYMPTOMS,
} from '../../../shared/sim/publicWorld.ts';
import { ODDS } from '../../../shared/sim/worldOdds.ts';
import type { Luck } from './luck.ts';

export interface Move {
  verb: string;
  payload: Record<string, unknown>;
}

/** Verbs of people; the others belong to the clock. */
const VERBS = (Object.keys(REGISTRY) as Verb[]).filter((verb) => !REGISTRY[verb].system);
/** What a person does at once when she may. */
const URGENT: readonly Verb[] = ['acknowledge', 'respond', 'answerStakeholder', 'callTrain', 'ready'];
const TRIES = 40;

const fieldsOf = (verb: Verb): string[] =>
  Object.keys((REGISTRY[verb].payload as { shape?: object }).shape ?? {});

/** Something for each field a payload may have. */
function thingsOf(view: PublicWorld, engineer: string, { of, below, chance }: Luck): Record<string, unknown> {
  const id = (table: object): string => of(['', ...Object.keys(table)].slice(-200));
  const team = view.engineers[engineer]?.team ?? '';
  const mine = (rows: Record<string, { id: string; team: string }>): string =>
    of(['', ...Object.values(rows).flatMap((row) => (row.team === team ? [row.id] : []))]);
  return {
    engineer: mine(view.engineers),
    team: id(view.teams),
    unit: id(view.units),
    card: mine(view.cards),
    module: mine(view.modules),
    modules: [mine(view.modules)],
    incident: id(view.incidents),
    evidence: id(view.evidence),
    option: id(view.options),
    practice: id(view.practices),
    policy: id(view.policies),
    value: of(
      Object.values(view.policies)
        .flatMap(({ choices }) => choices.split(' '))
        .concat('yes'),
    ),
    call: id(view.calls),
    question: of(['who', 'what']),
    bet: of(BETS),
    accept: chance(0.3),
    a: of(LANES),
    b: of(LANES),
    aboard: chance(0.6),
    percent: of(ODDS),
    strategy: of(STRATEGIES),
    mode: of(MODES),
    intervalDays: 1 + below(14),
    flagged: chance(0.5),
    share: of([0, 0.1, 0.5, 1]),
    cards: 1 + below(6),
    symptom: of(SYMPTOMS),
    response: of([...RESPONSES, '']),
  };
}

/** A move the rules allow on this view, null when luck finds none. */
export function legalMove(view: PublicWorld, engineer: string, luck: Luck): Move | null {
  const actor = { kind: 'human', engineer } as const;
  const allowed = (verb: Verb): Move | null => {
    const things = thingsOf(view, engineer, luck);
    const payload = Object.fromEntries(
      fieldsOf(verb).flatMap((name) => (name in things ? [[name, things[name]]] : [])),
    );
    return refuse(view, actor, verb, payload) ? null : { verb, payload };
  };
  for (const verb of URGENT) {
    const move = allowed(verb);
    if (move) return move;
  }
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const move = allowed(luck.of(VERBS));
    if (move) return move;
  }
  return null;
}

/** Moves that show in a place of their own. */
export const SHOWN: readonly string[] = ['limitWork', 'assignSlices', 'pickCard', 'flagCard'];

/** Whether the effect of such a move is to be seen in the state. */
export function shows(view: OrgView, engineer: string, { verb, payload }: Move): boolean {
  if (verb === 'limitWork') {
    const team = view.engineers.get(engineer)?.team ?? '';
    return view.teams.get(team)?.wipLimit === payload.cards;
  }
  if (verb === 'assignSlices') {
    const person = view.engineers.get(String(payload.engineer));
    return person?.nextA === payload.a && person?.nextB === payload.b;
  }
  const card = view.cards.get(String(payload.card));
  return verb === 'pickCard' ? card?.first === true : card?.flagged === payload.flagged;
}
