/** What a policy file holds: the view says so, and the verbs that would move it are refused with the reason. */
import { describe, expect, test } from 'vitest';
import { digest } from '../../shared/sim/digest.ts';
import type { Pins } from '../../shared/sim/pins.ts';
import { project } from '../../shared/sim/project.ts';
import { dealAction } from '../../shared/sim/systems/actions.ts';
import type { World } from '../../shared/sim/world.ts';
import { human, newWorld, tell } from '../kit/worlds.ts';

const TEAMS = {
  teams: [
    { id: 'basil', size: 4 },
    { id: 'olive', size: 4 },
  ],
};
/** A service of its own: the shared train's mode is a policy anyway. */
const SERVICE = { services: { storefront: 'basil' } };

interface Case {
  pins: Pins;
  what: string;
  verb: string;
  payload: object | ((world: World) => object);
}

const first = (world: World): string => world.teams.basil?.table[0] ?? '';

const CASES: Case[] = [
  { pins: TEAMS, what: 'teams', verb: 'hire', payload: {} },
  { pins: TEAMS, what: 'teams', verb: 'lend', payload: (w) => ({ engineer: first(w), team: 'olive' }) },
  {
    pins: TEAMS,
    what: 'teams',
    verb: 'moveEngineer',
    payload: (w) => ({ engineer: first(w), team: 'olive' }),
  },
  {
    pins: TEAMS,
    what: 'teams',
    verb: 'splitTeam',
    payload: (w) => ({ modules: w.teams.basil?.modules.slice(0, 1) ?? [] }),
  },
  {
    pins: { lanes: { build: 1 } },
    what: 'lanes',
    verb: 'assignSlices',
    payload: (w) => ({ engineer: first(w), a: 'learn', b: 'learn' }),
  },
  { pins: { wipLimit: 3 }, what: 'wip', verb: 'limitWork', payload: { cards: 5 } },
  {
    pins: { modules: { storefront: 'basil', orders: 'olive' } },
    what: 'modules',
    verb: 'handOver',
    payload: { module: 'storefront', team: 'olive' },
  },
  {
    pins: { ...SERVICE, mode: 'scheduled' },
    what: 'mode',
    verb: 'chooseMode',
    payload: { unit: 'storefront', mode: 'onDemand', intervalDays: 1 },
  },
  {
    pins: { ...SERVICE, batch: 4 },
    what: 'mode',
    verb: 'chooseMode',
    payload: { unit: 'storefront', mode: 'onDemand', intervalDays: 1 },
  },
  {
    pins: { ...SERVICE, strategy: 'allAtOnce' },
    what: 'strategy',
    verb: 'chooseStrategy',
    payload: { unit: 'storefront', strategy: 'rolling' },
  },
  {
    pins: { practices: { tests: 1 } },
    what: 'practice/tests',
    verb: 'focusPractice',
    payload: { practice: 'tests' },
  },
  {
    pins: { policies: { pagers: 'central' } },
    what: 'policy/pagers',
    verb: 'castVote',
    payload: { policy: 'pagers', value: 'teams' },
  },
  {
    pins: { onCall: { by: 'central' } },
    what: 'policy/pagers',
    verb: 'castVote',
    payload: { policy: 'pagers', value: 'teams' },
  },
  {
    pins: { intervalDays: 2 },
    what: 'policy/cadence',
    verb: 'castVote',
    payload: { policy: 'cadence', value: 'weekly' },
  },
  {
    pins: { gates: {} },
    what: 'policy/approval',
    verb: 'castVote',
    payload: { policy: 'approval', value: 'on' },
  },
  {
    pins: { postmortemActions: 0.5 },
    what: 'actions',
    verb: 'pickCard',
    payload: (w) => ({ card: dealAction(w, 'basil', 'badRelease', 'testForIt', '')?.id ?? '' }),
  },
];

describe.each(CASES.map((one) => [one.verb, one.what, one] as const))(
  '%s where %s is held',
  (_, what, one) => {
    const say = (pins: Pins) => {
      const world = newWorld({ pins });
      tell(world, { kind: 'system' }, 'takeSeat', { engineer: first(world) });
      const payload = typeof one.payload === 'function' ? one.payload(world) : one.payload;
      const before = digest(world);
      const { outcome } = tell(world, human(first(world)), one.verb, payload);
      return { world, outcome, moved: digest(world) !== before };
    };

    test('is refused, says what is held, and changes nothing; the view says so before', () => {
      const { world, outcome, moved } = say(one.pins);
      expect(project(world).pinned.split(' ')).toContain(what);
      expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'pinned', params: { what } } });
      expect(moved).toBe(false);
    });

    test('does something where it is not held', () => {
      const free = 'services' in one.pins ? SERVICE : {};
      const { world, outcome, moved } = say(free);
      expect(project(world).pinned).toBe('');
      expect([outcome.ok, moved]).toEqual([true, true]);
    });
  },
);
