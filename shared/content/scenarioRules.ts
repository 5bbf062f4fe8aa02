/** What the parts of a scenario must not say against each other: ids that do not exist, circles, things owned twice. */
import type { ScenarioData } from './scenarioTypes.ts';
import type { Content } from './types.ts';

export interface Contradiction {
  path: (string | number)[];
  message: string;
  /** What is wrong, for a sentence in another language, and what it is about. */
  why: Wrong;
  of: string;
}

/** Kinds of contradiction. */
export const WRONGS = [
  'missing',
  'twice',
  'noEntry',
  'tooMuchEntry',
  'circle',
  'noCards',
  'reserved',
  'housed',
  'otherOwner',
  'isService',
  'backwards',
  'needs',
] as const;
export type Wrong = (typeof WRONGS)[number];

/** Every contradiction in a scenario whose shape is right. */
export function contradictions(scenario: ScenarioData): Contradiction[] {
  const found: Contradiction[] = [];
  const complain = (path: (string | number)[], why: Wrong, of: string, message: string): void => {
    found.push({ path, message, why, of });
  };
  const twice = (path: (string | number)[], ids: readonly string[], what: string): void => {
    for (const [i, id] of ids.entries())
      if (ids.indexOf(id) < i) complain([...path, i], 'twice', id, `there are two ${what} ${id}`);
  };
  const { start } = scenario;
  const teams = new Set(scenario.teams.map(({ id }) => id));
  const modules = new Set(scenario.modules.map(({ id }) => id));
  const engineers = scenario.teams.flatMap((team) => team.engineers.map(({ id }) => id));
  const team = (path: (string | number)[], id: string): void => {
    if (!teams.has(id)) complain(path, 'missing', id, `there is no team ${id}`);
  };
  const module = (path: (string | number)[], id: string): void => {
    if (!modules.has(id)) complain(path, 'missing', id, `there is no module ${id}`);
  };

  twice(['teams'], [...scenario.teams.map(({ id }) => id)], 'teams');
  twice(['teams'], engineers, 'engineers');
  twice(['modules'], [...scenario.modules.map(({ id }) => id)], 'modules');
  twice(['twists'], [...scenario.twists.map(({ id }) => id)], 'twists');
  twice(['goals'], [...scenario.goals.map(({ id }) => id)], 'goals');
  for (const [i, { team: owner }] of scenario.modules.entries()) team(['modules', i, 'team'], owner);
  const entries = scenario.modules.reduce((sum, { entry }) => sum + entry, 0);
  if (!(entries > 0)) complain(['modules'], 'noEntry', '', 'no visit enters anywhere: every entry is 0');
  if (entries > 1.0001)
    complain(
      ['modules'],
      'tooMuchEntry',
      entries.toFixed(2),
      `the entries are ${entries.toFixed(2)} together, more than 1`,
    );
  for (const [i, { from, to }] of scenario.calls.entries()) {
    module(['calls', i, 'from'], from);
    module(['calls', i, 'to'], to);
  }
  const circle = circleOf(scenario);
  if (circle !== '')
    complain(['calls'], 'circle', circle, `modules call each other in a circle at ${circle}`);
  for (const id of teams)
    if (!scenario.cards[id]) complain(['cards'], 'noCards', id, `team ${id} has no cards`);
  for (const [owner, list] of Object.entries(scenario.cards)) {
    team(['cards', owner], owner);
    for (const [i, card] of list.entries())
      for (const id of card.modules) module(['cards', owner, i, 'modules'], id);
  }

  if (!engineers.includes(start.pager))
    complain(['start', 'pager'], 'missing', start.pager, `there is no engineer ${start.pager}`);
  for (const id of Object.keys(start.waiting)) team(['start', 'waiting', id], id);
  for (const id of Object.keys(start.practicesOf ?? {})) team(['start', 'practicesOf', id], id);
  for (const [i, { team: to }] of (scenario.pressures.joiners ?? []).entries())
    team(['pressures', 'joiners', i, 'team'], to);
  for (const id of Object.keys(start.debtOf ?? {})) module(['start', 'debtOf', id], id);
  const housed = new Map<string, string>();
  for (const [i, unit] of (start.units ?? []).entries()) {
    const path = ['start', 'units', i];
    team([...path, 'owner'], unit.owner);
    if (unit.id === 'monolith')
      complain([...path, 'id'], 'reserved', unit.id, 'the monolith is made of what is left over');
    for (const id of unit.modules) {
      module([...path, 'modules'], id);
      const other = housed.get(id);
      if (other !== undefined)
        complain([...path, 'modules'], 'housed', id, `${id} already lives in ${other}`);
      housed.set(id, unit.id);
      const owner = scenario.modules.find((one) => one.id === id)?.team;
      if (owner !== undefined && owner !== unit.owner)
        complain(
          [...path, 'owner'],
          'otherOwner',
          id,
          `${id} belongs to team ${owner}, the service to ${unit.owner}`,
        );
    }
  }
  twice(['start', 'units'], [...(start.units ?? []).map(({ id }) => id)], 'services');
  for (const [i, one] of (start.flaws ?? []).entries()) module(['start', 'flaws', i, 'module'], one.module);
  for (const [i, one] of start.extractions.entries()) {
    module(['start', 'extractions', i, 'module'], one.module);
    if (housed.has(one.module))
      complain(
        ['start', 'extractions', i, 'module'],
        'isService',
        one.module,
        `${one.module} is a service already`,
      );
  }
  for (const [i, { condition }] of scenario.twists.entries()) {
    if (condition.kind === 'fault' && condition.module !== undefined)
      module(['twists', i, 'condition', 'module'], condition.module);
  }
  for (const [i, { over }] of scenario.goals.entries()) {
    if (Array.isArray(over) && over[1] < over[0])
      complain(
        ['goals', i, 'over'],
        'backwards',
        '',
        `it ends in quarter ${over[1]} before it begins in ${over[0]}`,
      );
  }
  return found;
}

/** A module at which the call graph closes a circle, '' when there is none. */
function circleOf({ calls }: ScenarioData): string {
  const callees = new Map<string, string[]>();
  for (const { from, to } of calls) callees.set(from, [...(callees.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'closed'>();
  const visit = (id: string): string => {
    if (state.get(id) === 'closed') return '';
    if (state.get(id) === 'open') return id;
    state.set(id, 'open');
    for (const callee of callees.get(id) ?? []) {
      const at = visit(callee);
      if (at !== '') return at;
    }
    state.set(id, 'closed');
    return '';
  };
  for (const id of callees.keys()) {
    const at = visit(id);
    if (at !== '') return at;
  }
  return '';
}

/** Practices, rules and archetypes a scenario names that the content does not have. */
export function strangers(
  scenario: ScenarioData,
  { practices, policies, archetypes }: Pick<Content, 'practices' | 'policies' | 'archetypes'>,
): Contradiction[] {
  const found: Contradiction[] = [];
  const known = (what: string, ids: readonly string[], path: (string | number)[], id: string): void => {
    if (!ids.includes(id)) found.push({ path, message: `there is no ${what} ${id}`, why: 'missing', of: id });
  };
  const levels = practices.map(({ id }) => id);
  const rules = policies.map(({ id }) => id);
  const practice = (path: (string | number)[], id: string): void => known('practice', levels, path, id);
  const kinds = archetypes.map(({ id }) => id);
  const { start, unlocked, twists } = scenario;
  for (const [i, { archetype }] of (start.flaws ?? []).entries())
    known('archetype', kinds, ['start', 'flaws', i, 'archetype'], archetype);
  for (const id of Object.keys(start.practices)) practice(['start', 'practices', id], id);
  for (const [team, own] of Object.entries(start.practicesOf ?? {}))
    for (const id of Object.keys(own)) practice(['start', 'practicesOf', team, id], id);
  const choice = (path: (string | number)[], id: string, value: string): void => {
    known('rule', rules, path, id);
    const choices = policies.find((one) => one.id === id)?.choices;
    if (choices) known(`value of ${id}`, choices, path, value);
  };
  for (const [id, value] of Object.entries(start.policies)) choice(['start', 'policies', id], id, value);
  for (const [i, id] of (unlocked?.practices ?? []).entries()) practice(['unlocked', 'practices', i], id);
  for (const [i, id] of (unlocked?.policies ?? []).entries())
    known('rule', rules, ['unlocked', 'policies', i], id);
  for (const [i, { condition, when }] of twists.entries()) {
    const path = ['twists', i];
    if (condition.kind === 'fault' || condition.kind === 'flaw')
      known('archetype', kinds, [...path, 'condition', 'archetype'], condition.archetype);
    for (const part of ['practiceAtLeast', 'practiceAtMost'] as const) {
      const asked = when?.[part];
      if (asked) practice([...path, 'when', part, 'practice'], asked.practice);
    }
    if (when?.policy) choice([...path, 'when', 'policy'], when.policy.id, when.policy.value);
  }
  return found;
}
