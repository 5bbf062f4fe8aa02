/** Views for trying the stage: the standard game's org in moods, made by hand. */
import { twoPizzas } from '../../shared/content/scenarios/twoPizzas.ts';
import type { ChangeRow, EngineerRow, PublicWorld, UnitRow } from '../../shared/sim/publicWorld.ts';

export type Mood = 'day' | 'night' | 'fire' | 'services' | 'oven' | 'lapse' | 'plan' | 'many';

const at = (day: number, hour: number): number => day * 288 + Math.round(hour * 12);

/** A view of the standard org in one mood. */
export function stageView(mood: Mood): PublicWorld {
  const tick = {
    day: at(0, 10.5),
    night: at(1, 2),
    fire: at(2, 3.2),
    services: at(1, 11),
    oven: at(0, 14.5),
    lapse: at(20, 12),
    plan: at(90, 9),
    many: at(2, 15),
  }[mood];
  const alone: string[] =
    {
      services: ['reviews', 'payments', 'search'],
      fire: ['recommendations', 'payments'],
      many: twoPizzas.modules.slice(1).map((m) => m.id),
      lapse: ['reviews'],
      plan: ['reviews'],
    }[mood as string] ?? [];
  const night = mood === 'night' || mood === 'fire';
  const world = emptyWorld(tick, mood);
  const unit = (id: string, order: number, team: string): UnitRow => ({
    id,
    order,
    kind: id === 'monolith' ? 'monolith' : 'service',
    team,
    version: 40,
    instances: 7,
    utilisation: 0.6,
    latencyMs: 180,
    errors: 0,
    mode: 'scheduled',
    intervalDays: 2,
    strategy: 'allAtOnce',
    conductor: '',
    drift: 0,
    allows: 'allAtOnce halfAndHalf scheduled onDemand',
    breaks: '',
    departs: at(Math.floor(tick / 288), 14),
    calling: false,
    waiting: 15,
    deploy: '',
    ovenHours: 4,
    searching: false,
    zones: 1,
    replicas: 0,
    warmth: -1,
    databaseUse: 0.4,
    shed: 0,
    arriving: 0,
  });
  world.units.monolith = unit('monolith', 0, '');
  twoPizzas.modules.forEach((module, order) => {
    const own = alone.includes(module.id);
    if (own) world.units[module.id] = { ...unit(module.id, order + 1, module.team), waiting: order % 3 };
    world.modules[module.id] = {
      id: module.id,
      order,
      team: module.team,
      unit: own ? module.id : 'monolith',
      size: module.size,
      load: module.entry * 3000,
      errors: 0,
      debt: module.size > 2 ? 0.55 : 0.15,
      pullDays: 60,
    };
  });
  twoPizzas.calls.forEach((call, i) => {
    const remote = alone.includes(call.from) || alone.includes(call.to);
    world.calls[`${call.from}>${call.to}`] = {
      id: `${call.from}>${call.to}`,
      from: call.from,
      to: call.to,
      rate: call.rate * (night ? 150 : 900) * (1 - i * 0.02),
      remote,
      lost: 0,
      reason: '',
      breaker: remote ? 'closed' : 'none',
      coupling: 0.3,
      fray: 0,
      contract: 'none',
    };
  });
  let order = 0;
  twoPizzas.teams.forEach((team, t) => {
    world.teams[team.id] = {
      id: team.id,
      order: t,
      people: 8,
      crew: '',
      humans: t === 0 ? 1 : 0,
      word: 'undecided',
      cognitiveLoad: 1,
      energy: 0.9 - t * 0.2,
      morale: 0.7,
      mergedToday: 3,
      mergedYesterday: 4,
      wipLimit: 2,
      suiteMinutes: 6,
      onCall: t === 0 ? 'basil-ana' : '',
      focus: '',
      links: 28,
      hungry: 0,
      toil: 0,
      busFactor: 2,
      hiring: 0,
      overtime: false,
      splits: '',
      table: '',
      earned: 0,
    };
    team.engineers.forEach((person, i) => {
      const row: EngineerRow = {
        id: person.id,
        name: person.name,
        team: team.id,
        order: order++,
        human: person.id === 'basil-ana' || person.id === 'olive-noor',
        laneA: 'build',
        laneB: 'operate',
        nextA: 'build',
        nextB: 'operate',
        energy: 0.9 - t * 0.22,
        morale: 0.7,
        pager: person.id === 'basil-ana',
        posture: night ? (i % 5 === 0 ? 'asleep' : 'away') : i === 6 ? 'away' : 'desk',
        incident: '',
        nightPages: 0,
        ramp: 1,
        knows: '',
        home: '',
        lentTo: '',
        movesTo: '',
        vacant: false,
        leave: -1,
        temper: 'careful',
      };
      world.engineers[row.id] = row;
    });
  });
  changes(world, mood === 'night' ? 6 : 15);
  if (mood === 'fire') burn(world);
  if (mood === 'oven') bake(world);
  return world;
}

function emptyWorld(tick: number, mood: Mood): PublicWorld {
  return {
    tick,
    quarter: 1,
    quarters: 2,
    proof: 0,
    liveDays: 5,
    standing: 1,
    phase: mood === 'lapse' ? 'lapse' : mood === 'plan' ? 'plan' : 'live',
    cash: 41200000,
    revenueToday: 100000,
    revenueYesterday: 200000,
    runwayDays: -1,
    infraCost: 30000,
    waste: 0,
    trust: 0.68,
    users: mood === 'night' || mood === 'fire' ? 400 : 3000,
    failing: 0,
    lostToday: 0,
    lostQuarter: 0,
    budgetLeft: 0.6,
    patience: 0.6,
    shortcut: '',
    shortcutTeam: '',
    shortcutUntil: -1,
    bets: '',
    betUntil: -1,
    hold: '',
    holdMs: 0,
    orderSlots: 2,
    ready: '',
    lapseStop: '',
    pinned: '',
    closed: '',
    modules: {},
    calls: {},
    units: {},
    teams: {},
    engineers: {},
    cards: {},
    changes: {},
    deploys: {},
    incidents: {},
    evidence: {},
    options: {},
    orders: {},
    extractions: {
      cart: {
        id: 'cart',
        team: 'olive',
        active: true,
        back: false,
        progress: 0.55,
        ready: false,
        daysLeft: 9,
      },
    },
    practices: {},
    skills: {},
    policies: {},
    habits: {},
    log: {},
    weeks: {},
    goals: {},
    suggestions: {},
    mornings: {},
  };
}

function changes(world: PublicWorld, count: number): void {
  const teams = Object.keys(world.teams);
  for (let i = 0; i < count; i++) {
    const team = teams[(i * 7) % teams.length]!;
    const row: ChangeRow = {
      id: `c${i}`,
      order: i,
      team,
      card: '',
      module: 'cart',
      unit: 'monolith',
      state: 'waiting',
      deploy: '',
      flagged: false,
      migration: false,
      repair: false,
      mergedAt: 0,
    };
    world.changes[row.id] = row;
  }
}

function burn(world: PublicWorld): void {
  world.modules.checkout!.errors = 0.38;
  world.modules.cart!.errors = 0.05;
  world.failing = 0.2;
  world.lostToday = 41200;
  const call = world.calls['checkout>payments']!;
  Object.assign(call, { lost: 0.4, reason: 'timedOut', rate: 500 });
  world.units.payments!.latencyMs = 4100;
  world.calls['storefront>recommendations']!.breaker = 'open';
  Object.assign(world.engineers['basil-ana']!, { posture: 'ringing', incident: 'i1' });
  Object.assign(world.engineers['olive-noor']!, { posture: 'fighting', incident: 'i1' });
  Object.assign(world.engineers['olive-ravi']!, { posture: 'fighting', incident: 'i1' });
  world.incidents.i1 = {
    id: 'i1',
    order: 1,
    severity: 2,
    state: 'ringing',
    symptom: 'errors',
    unit: 'monolith',
    module: 'checkout',
    detectedAt: world.tick - 4,
    noticedBy: 'monitoring',
    hurtsSince: 0,
    acknowledgedAt: -1,
    mitigatedAt: -1,
    resolvedAt: -1,
    engineer: 'basil-ana',
    team: 'basil',
    response: '',
    responseEnds: -1,
    awaiting: true,
    holdMs: 0,
    lost: 41200,
    peak: 0.38,
    waitsUntil: -1,
    commander: '',
    expert: '',
    review: '',
    reviewDue: -1,
    question: '',
    actions: '',
  };
}

function bake(world: PublicWorld): void {
  const unit = world.units.monolith!;
  unit.deploy = 'd41';
  unit.departs = -1;
  for (const change of Object.values(world.changes)) {
    if (change.order < 11) Object.assign(change, { state: 'aboard', deploy: 'd41' });
  }
  world.deploys.d41 = {
    id: 'd41',
    number: 41,
    unit: 'monolith',
    state: 'oven',
    strategy: 'canary',
    changes: 11,
    teams: 4,
    startedAt: world.tick - 6,
    stageAt: world.tick - 6,
    stageEnds: world.tick + 24,
    liveAt: -1,
    share: 0,
    failed: false,
    gate: '',
    hotfix: false,
  };
  for (const id of ['basil-kai', 'olive-sven']) world.engineers[id]!.posture = 'standby';
}
