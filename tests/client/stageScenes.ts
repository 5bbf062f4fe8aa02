/** Situations of the stage beyond the moods: what was a moment ago and what is now, made by hand. For pictures and tests. */
import type { DeployRow, EngineerRow, PublicWorld, Strategy } from '../../shared/sim/publicWorld.ts';
import { type Mood, stageView } from './stageFixture.ts';

export interface Scene {
  /** The view before, where something has to happen between two views. */
  before?: PublicWorld;
  view: PublicWorld;
}

/** A view that shares nothing with the one it came from. */
export const changed = (from: PublicWorld, change: (view: PublicWorld) => void): PublicWorld => {
  const view = structuredClone(from);
  change(view);
  return view;
};

/** Puts a running deploy into a unit of the view. */
export function deploying(
  view: PublicWorld,
  unit: string,
  strategy: Strategy,
  state: DeployRow['state'],
  share: number,
): void {
  const id = `d-${unit}`;
  view.units[unit]!.deploy = id;
  view.units[unit]!.strategy = strategy;
  view.deploys[id] = {
    id,
    number: 41,
    unit,
    state,
    strategy,
    changes: 8,
    teams: 3,
    startedAt: view.tick - 9,
    stageAt: view.tick - 6,
    stageEnds: view.tick + 6,
    liveAt: -1,
    share,
    failed: false,
    gate: '',
    hotfix: false,
  };
  let left = 8;
  for (const change of Object.values(view.changes)) {
    if (change.unit !== unit || left === 0) continue;
    left -= 1;
    Object.assign(change, { state: 'aboard', deploy: id });
  }
}

/** Something that happened, in the log of the view. */
export function logged(view: PublicWorld, kind: string, params: Record<string, unknown>): void {
  const id = `f${900 + Object.keys(view.log).length}`;
  view.log[id] = { id, tick: view.tick, kind, tone: 'plain', because: '', params: JSON.stringify(params) };
}

/** Somebody more at a table. */
export function joined(view: PublicWorld, id: string, team: string, more: Partial<EngineerRow> = {}): void {
  const like = Object.values(view.engineers).find((row) => row.team === team)!;
  const order = Math.max(...Object.values(view.engineers).map((row) => row.order)) + 1;
  const name = id.replace(/^.*-/, '').replace(/^./, (first) => first.toUpperCase());
  view.engineers[id] = { ...like, human: false, pager: false, ...more, id, name, team, order };
}

const running = (mood: Mood, strategy: Strategy, state: DeployRow['state'], share: number): Scene => {
  const before = stageView(mood);
  return { before, view: changed(before, (view) => deploying(view, 'monolith', strategy, state, share)) };
};

const from = (mood: Mood, change: (view: PublicWorld) => void): Scene => {
  const before = stageView(mood);
  return { before, view: changed(before, change) };
};

/** All scenes by name. */
export const scenes: Record<string, () => Scene> = {
  allAtOnce: () => {
    const { view } = running('day', 'allAtOnce', 'oven', 0);
    return {
      before: view,
      view: changed(view, (next) =>
        Object.assign(next.deploys['d-monolith']!, { state: 'rollout', share: 1 }),
      ),
    };
  },
  rolling: () => running('day', 'rolling', 'rollout', 0.35),
  halfAndHalf: () => running('day', 'halfAndHalf', 'rollout', 0.5),
  blueGreen: () => running('day', 'blueGreen', 'oven', 0),
  blueGreenSwitched: () => {
    const { view } = running('day', 'blueGreen', 'rollout', 0);
    return {
      before: view,
      view: changed(view, (next) =>
        Object.assign(next.deploys['d-monolith']!, { state: 'verifying', share: 1 }),
      ),
    };
  },
  canary: () => running('day', 'canary', 'rollout', 0.1),
  takenBack: () => {
    const { view } = running('day', 'halfAndHalf', 'rollout', 0.5);
    return {
      before: view,
      view: changed(view, (next) => {
        next.deploys['d-monolith']!.state = 'rollingBack';
        for (const change of Object.values(next.changes))
          Object.assign(change, { state: 'waiting', deploy: '' });
      }),
    };
  },
  ownOvens: () =>
    from('services', (view) => {
      deploying(view, 'reviews', 'canary', 'rollout', 0.1);
      deploying(view, 'payments', 'blueGreen', 'oven', 0);
      deploying(view, 'search', 'halfAndHalf', 'rollout', 0.5);
      view.units.search!.waiting = 4;
    }),
  cutOver: () => {
    const before = changed(stageView('services'), (view) => {
      view.extractions.cart = { ...view.extractions.cart!, progress: 1, ready: true };
    });
    return {
      before,
      view: changed(before, (view) => {
        delete view.extractions.cart;
        view.units.cart = { ...view.units.reviews!, id: 'cart', team: 'olive' };
        view.modules.cart!.unit = 'cart';
        for (const call of Object.values(view.calls))
          if (call.from === 'cart' || call.to === 'cart') call.remote = true;
        logged(view, 'sliceCutOver', { module: 'cart', team: 'olive', unit: 'cart' });
      }),
    };
  },
  mergedBack: () =>
    from('services', (view) => {
      delete view.units.payments;
      view.modules.payments!.unit = 'monolith';
      logged(view, 'sliceMergedBack', { module: 'payments', team: 'olive', unit: 'payments' });
    }),
  nearlyOut: () =>
    from('day', (view) => {
      view.extractions.cart = { ...view.extractions.cart!, progress: 0.85 };
      view.extractions.search = { ...view.extractions.cart!, id: 'search', team: 'cheese', progress: 0.3 };
      view.extractions.catalog = {
        ...view.extractions.cart!,
        id: 'catalog',
        team: 'basil',
        progress: 1,
        ready: true,
      };
    }),
  tired: () =>
    from('day', (view) => {
      for (const team of Object.values(view.teams)) team.energy = team.id === 'olive' ? 0.6 : 0.22;
      for (const row of Object.values(view.engineers)) row.energy = row.team === 'olive' ? 0.6 : 0.2;
    }),
  eleven: () =>
    from('day', (view) => {
      for (const id of ['basil-ash', 'basil-lou', 'basil-max']) joined(view, id, 'basil');
      Object.assign(view.teams.basil!, { people: 11, hungry: 3, links: 55 });
    }),
  resigned: () =>
    from('day', (view) => {
      Object.assign(view.engineers['olive-zoe']!, { vacant: true, posture: 'away' });
      logged(view, 'engineerResigned', {
        engineer: 'olive-zoe',
        name: 'Zoe',
        team: 'olive',
        modules: 'cart',
      });
    }),
  hired: () => {
    const { view } = scenes.resigned!();
    return {
      before: view,
      view: changed(view, (next) => {
        Object.assign(next.engineers['olive-zoe']!, {
          vacant: false,
          posture: 'desk',
          ramp: 0.1,
          name: 'Robin',
        });
        logged(next, 'engineerHired', { engineer: 'olive-zoe', name: 'Robin', team: 'olive' });
      }),
    };
  },
  lent: () =>
    from('day', (view) => {
      Object.assign(view.engineers['basil-jo']!, { team: 'onion', home: 'basil' });
      logged(view, 'engineerLent', { engineer: 'basil-jo', team: 'basil', to: 'onion', days: 5 });
    }),
  split: () =>
    from('day', (view) => {
      view.teams['basil-2'] = {
        ...view.teams.basil!,
        id: 'basil-2',
        order: 4,
        people: 4,
        humans: 0,
        onCall: '',
      };
      let moved = 0;
      for (const row of Object.values(view.engineers))
        if (row.team === 'basil' && !row.human && moved < 4) {
          row.team = 'basil-2';
          moved += 1;
        }
      view.modules.reviews!.team = 'basil-2';
      logged(view, 'teamSplit', { team: 'basil', born: 'basil-2', modules: 'reviews', people: 4 });
    }),
  chaos: () =>
    from('services', (view) =>
      logged(view, 'chaosStruck', { unit: 'payments', module: 'payments', found: true }),
    ),
  janitor: () => {
    const before = changed(stageView('day'), (view) => {
      view.waste = 3000;
      view.practices.janitorMonkey = {
        id: 'janitorMonkey',
        order: 0,
        lane: 'operate',
        scope: 'org',
        level: 1,
        progress: 0,
        focus: false,
        needs: '',
        requires: '',
        open: true,
        shown: true,
      };
    });
    return {
      before,
      view: changed(before, (view) => {
        view.waste = 1200;
      }),
    };
  },
  conformity: () =>
    from('services', (view) => {
      view.units.search!.breaks = 'noContract';
      logged(view, 'ruleBroken', { unit: 'search', team: 'cheese', rule: 'noContract' });
    }),
  debt: () =>
    from('day', (view) => {
      Object.values(view.modules).forEach((row, i) => {
        row.debt = ((i * 37) % 100) / 100;
      });
      view.budgetLeft = 0.17;
      view.trust = 0.2;
    }),
  crowd: () =>
    from('day', (view) => {
      Object.assign(view, { users: 9000, trust: 0.95 });
      logged(view, 'betMade', { bet: 'campaign', team: 'basil' });
    }),
  fire: () => ({ view: stageView('fire') }),
  services: () => ({ view: stageView('services') }),
  many: () => ({ view: stageView('many') }),
  night: () => ({ view: stageView('night') }),
  lapse: () => ({ view: stageView('lapse') }),
};
