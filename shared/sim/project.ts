/**
 * The projection: what may be seen of a World. Tables are made when they are first read, because most refusals look at one or
 * two. Hidden things (faults, culprits, true worth, unread findings) are never copied.
 */
import { isNight, isOfficeTime, QUARTER_TICKS } from './calendar.ts';
import { FACT_TONES } from './facts.ts';
import type { PublicScalars, PublicTables, PublicWorld, Symptom } from './publicWorld.ts';
import { cardUnderway } from './systems/backlog.ts';
import { onStandBy, ovenHours } from './systems/deploys.ts';
import { budgetLeft } from './systems/growth.ts';
import { mood, teamEngineers, teamPager } from './systems/people.ts';
import { extractionPoints, focusOf, missingFor } from './systems/practices.ts';
import { responseMinutes } from './systems/responses.ts';
import { countBoxes, nextDeparture } from './systems/trains.ts';
import { type Card, type Engineer, practiceLevel, type World } from './world.ts';

type Tables = { [K in keyof PublicTables]: (world: World) => PublicTables[K] };

const round = (value: number, digits: number): number => Math.round(value * digits) / digits;

type Posture = PublicTables['engineers'][string]['posture'];

/** Postures of the engineers an open incident keeps busy. */
function busyPostures(world: World): Map<string, Posture> {
  const busy = new Map<string, Posture>();
  for (const incident of Object.values(world.incidents)) {
    if (incident.state === 'ringing') busy.set(incident.engineer, 'ringing');
    else if (incident.state === 'triage' || incident.state === 'working')
      busy.set(incident.engineer, 'fighting');
  }
  return busy;
}

/** What an engineer without an incident does at this hour. */
function restPosture(world: World, engineer: Engineer): Posture {
  if (!isOfficeTime(world.tick)) return isNight(world.tick) ? 'asleep' : 'away';
  const first = world.teams[engineer.team]?.table[0] === engineer.id;
  return first && onStandBy(world, engineer.team) ? 'standby' : 'desk';
}

function cardState(card: Card): PublicTables['cards'][string]['state'] {
  if (card.done) return 'done';
  if (card.built >= card.size) return 'shipping';
  return card.built > 0 ? 'building' : 'backlog';
}

const votesOf = (votes: Record<string, string>): string =>
  Object.entries(votes)
    .map(([team, value]) => `${team}:${value}`)
    .join(' ');

const pagerHolders = (world: World): Set<string> =>
  world.policies.pagers?.value === 'teams'
    ? new Set(Object.keys(world.teams).map((team) => teamPager(world, team)))
    : new Set([world.pager]);

const TABLES: Tables = {
  modules(world) {
    const rows: PublicTables['modules'] = {};
    let order = 0;
    for (const { id, team, unit, size, load, errors, debt } of Object.values(world.modules)) {
      rows[id] = {
        id,
        order: order++,
        team,
        unit,
        size,
        load: Math.round(load),
        errors: round(errors, 1000),
        debt: round(debt, 100),
      };
    }
    return rows;
  },
  calls(world) {
    const rows: PublicTables['calls'] = {};
    for (const { id, from, to, flow, lost, reason } of world.calls) {
      const remote = world.modules[from]?.unit !== world.modules[to]?.unit;
      const breaker = world.modules[to]?.breaker ? 'open' : remote ? 'closed' : 'none';
      rows[id] = { id, from, to, rate: Math.round(flow), remote, lost: round(lost, 1000), reason, breaker };
    }
    return rows;
  },
  units(world) {
    const rows: PublicTables['units'] = {};
    const waiting = countBoxes(world);
    let order = 0;
    for (const unit of Object.values(world.units)) {
      rows[unit.id] = {
        id: unit.id,
        order: order++,
        kind: unit.kind,
        team: unit.team,
        version: unit.version,
        instances: unit.instances,
        utilisation: round(unit.utilisation, 100),
        latencyMs: Math.round(unit.latencyMs),
        errors: round(unit.errors, 1000),
        mode: unit.mode,
        intervalDays: unit.intervalDays,
        strategy: unit.strategy,
        departs: nextDeparture(unit),
        calling: unit.calling,
        waiting: waiting.get(unit.id) ?? 0,
        deploy: unit.busy,
        searching: world.tick < unit.searchUntil,
        ovenHours: round(ovenHours(world, unit), 100),
      };
    }
    return rows;
  },
  teams(world) {
    const rows: PublicTables['teams'] = {};
    let order = 0;
    const central = world.policies.pagers?.value !== 'teams';
    for (const team of Object.values(world.teams)) {
      const table = teamEngineers(world, team.id);
      const { energy, morale } = mood(world, team.id);
      rows[team.id] = {
        id: team.id,
        order: order++,
        people: table.length,
        humans: table.filter((engineer) => engineer.human).length,
        word: world.units.monolith?.words[team.id] ?? 'undecided',
        cognitiveLoad: round(team.cognitiveLoad, 100),
        energy: round(energy, 100),
        morale: round(morale, 100),
        mergedToday: team.mergedToday,
        mergedYesterday: team.mergedYesterday,
        onCall: central ? '' : teamPager(world, team.id),
      };
    }
    return rows;
  },
  engineers(world) {
    const rows: PublicTables['engineers'] = {};
    const holders = pagerHolders(world);
    const busy = busyPostures(world);
    let order = 0;
    for (const engineer of Object.values(world.engineers)) {
      const { id, name, team, human, lanes, next, energy, morale, incident, nightPages } = engineer;
      rows[id] = {
        id,
        name,
        team,
        order: order++,
        human,
        laneA: lanes[0],
        laneB: lanes[1],
        nextA: next[0],
        nextB: next[1],
        energy: round(energy, 100),
        morale: round(morale, 100),
        pager: holders.has(id),
        posture: busy.get(id) ?? restPosture(world, engineer),
        incident,
        nightPages,
      };
    }
    return rows;
  },
  cards(world) {
    const rows: PublicTables['cards'] = {};
    const first = new Set(Object.values(world.teams).map((team) => cardUnderway(world, team)?.id));
    let order = 0;
    for (const card of Object.values(world.cards)) {
      const { id, team, kind, title, modules, size, merged, live, hope, due, flagged, share, known, worth } =
        card;
      rows[id] = {
        id,
        team,
        order: order++,
        kind,
        title,
        modules: modules.join(' '),
        size,
        merged,
        live,
        hope: kind === 'upkeep' ? -1 : hope,
        due,
        flagged,
        share,
        state: cardState(card),
        first: first.has(id),
        worth: known ? worth : 0,
        known,
      };
    }
    return rows;
  },
  changes(world) {
    const rows: PublicTables['changes'] = {};
    let order = 0;
    for (const { id, team, card, module, unit, state, deploy, mergedAt } of Object.values(world.changes)) {
      if (state === 'live') continue;
      rows[id] = {
        id,
        order: order++,
        team,
        card,
        module,
        unit,
        state,
        deploy,
        flagged: world.cards[card]?.flagged ?? false,
        mergedAt,
      };
    }
    return rows;
  },
  deploys(world) {
    const rows: PublicTables['deploys'] = {};
    for (const deploy of Object.values(world.deploys)) {
      const {
        id,
        number,
        unit,
        state,
        strategy,
        changes,
        startedAt,
        stageAt,
        stageEnds,
        liveAt,
        share,
        failed,
      } = deploy;
      const teams = new Set(changes.map((change) => world.changes[change]?.team)).size;
      rows[id] = {
        id,
        number,
        unit,
        state,
        strategy,
        changes: changes.length,
        teams,
        startedAt,
        stageAt,
        stageEnds,
        liveAt,
        share,
        failed,
      };
    }
    return rows;
  },
  incidents(world) {
    const rows: PublicTables['incidents'] = {};
    let order = 0;
    for (const incident of Object.values(world.incidents)) {
      const {
        id,
        severity,
        state,
        symptom,
        unit,
        module,
        detectedAt,
        noticedBy,
        acknowledgedAt,
        mitigatedAt,
        resolvedAt,
      } = incident;
      const { engineer, work, workEnds, awaiting, holdMs, lost, peak } = incident;
      rows[id] = {
        id,
        order: order++,
        severity,
        state,
        symptom,
        unit,
        module,
        detectedAt,
        noticedBy,
        acknowledgedAt,
        mitigatedAt,
        resolvedAt,
        engineer,
        team: world.engineers[engineer]?.team ?? '',
        response: work,
        responseEnds: workEnds,
        awaiting,
        holdMs,
        lost: Math.round(lost),
        peak: round(peak, 1000),
      };
    }
    return rows;
  },
  evidence(world) {
    const rows: PublicTables['evidence'] = {};
    for (const incident of Object.values(world.incidents)) {
      if (incident.state === 'resolved') continue;
      incident.evidence.forEach((item, order) => {
        const id = `${incident.id}:${item.kind}`;
        const params = item.opened ? JSON.stringify(item.params) : '';
        rows[id] = {
          id,
          order,
          incident: incident.id,
          kind: item.kind,
          minutes: item.minutes,
          opened: item.opened,
          finding: item.finding,
          params,
        };
      });
    }
    return rows;
  },
  options(world) {
    const rows: PublicTables['options'] = {};
    for (const incident of Object.values(world.incidents)) {
      if (incident.state === 'resolved') continue;
      const pointed = new Set(incident.evidence.flatMap((item) => (item.opened ? item.points : [])));
      incident.options.forEach((option, order) => {
        const id = `${incident.id}:${order}`;
        rows[id] = {
          id,
          order,
          incident: incident.id,
          response: option.response,
          target: option.target,
          minutes: responseMinutes(world, incident, option),
          marked: option.runbook || pointed.has(option.response),
          tried: option.tried,
        };
      });
    }
    return rows;
  },
  orders(world) {
    const rows: PublicTables['orders'] = {};
    for (const [symptom, response] of Object.entries(world.orders)) {
      rows[symptom] = { id: symptom as Symptom, response };
    }
    return rows;
  },
  extractions(world) {
    const rows: PublicTables['extractions'] = {};
    for (const { module, team, points, active, ready } of Object.values(world.extractions)) {
      const needed = extractionPoints(world, module);
      const state = world.teams[team];
      const perDay = (state?.output ?? 0) * (state?.shares.architecture ?? 0) * 9;
      rows[module] = {
        id: module,
        team,
        active,
        progress: ready ? 1 : Math.min(1, round(points / Math.max(1, needed), 1000)),
        ready,
        daysLeft: ready ? 0 : active && perDay > 0 ? Math.ceil((needed - points) / perDay) : -1,
      };
    }
    return rows;
  },
  practices(world) {
    const rows: PublicTables['practices'] = {};
    let order = 0;
    for (const { id, lane, points } of world.content.practices) {
      const state = world.practices[id];
      const needed = points[(state?.level ?? 0) as 0 | 1 | 2] ?? 1;
      rows[id] = {
        id,
        order: order++,
        lane,
        level: state?.level ?? 0,
        progress: Math.min(1, round((state?.points ?? 0) / needed, 100)),
        focus: focusOf(world, lane) === id,
        needs: missingFor(world, id),
      };
    }
    return rows;
  },
  policies(world) {
    const rows: PublicTables['policies'] = {};
    let order = 0;
    for (const { id, choices } of world.content.policies) {
      const state = world.policies[id];
      rows[id] = {
        id,
        order: order++,
        value: state?.value ?? '',
        choices: choices.join(' '),
        votes: votesOf(state?.votes ?? {}),
      };
    }
    return rows;
  },
  habits(world) {
    const rows: PublicTables['habits'] = {};
    for (const [symptom, habit] of Object.entries(world.habits))
      rows[symptom] = { id: symptom as Symptom, ...habit };
    return rows;
  },
  log(world) {
    const rows: PublicTables['log'] = {};
    for (const fact of world.log) {
      const { id, tick, kind, because, ...params } = fact;
      rows[id] = {
        id,
        tick,
        kind,
        tone: FACT_TONES[kind] ?? 'plain',
        because: because.join(' '),
        params: JSON.stringify(params),
      };
    }
    return rows;
  },
  weeks(world) {
    return Object.fromEntries(
      world.weeks.map((week) => [
        week.id,
        { ...week, trust: round(week.trust, 1000), energy: round(week.energy, 1000) },
      ]),
    );
  },
};

function scalars(world: World): PublicScalars {
  const { tick, phase, cash, trust, setup } = world;
  const held = Object.values(world.incidents).find(
    (incident) => incident.awaiting || (incident.state === 'ringing' && incident.acksAt < 0),
  );
  // Review and the end belong to the quarter that has just closed.
  const past = phase === 'review' || phase === 'over' ? 1 : 0;
  return {
    tick,
    quarter: Math.floor((tick - past) / QUARTER_TICKS) + 1,
    quarters: setup.quarters,
    liveDays: setup.liveDays,
    phase,
    cash,
    revenueToday: world.today.revenue,
    revenueYesterday: world.revenueYesterday,
    trust: round(trust, 1000),
    users: Math.round(world.users),
    failing: round(world.failing, 1000),
    lostToday: Math.round(world.today.lost),
    lostQuarter: Math.round(world.lostQuarter),
    budgetLeft: round(budgetLeft(world), 100),
    hold: held?.id ?? '',
    holdMs: world.holdMs,
    orderSlots: 1 + practiceLevel(world, 'runbooks'),
    ready: world.ready.join(' '),
    lapseStop: world.lapseStop,
  };
}

/** What everybody in the org may see of its world, now. Read it before the world moves on, or use `freeze`. */
export function project(world: World): PublicWorld {
  const view = scalars(world) as PublicWorld;
  for (const name of Object.keys(TABLES) as (keyof PublicTables)[]) {
    Object.defineProperty(view, name, {
      configurable: true,
      enumerable: true,
      get() {
        const table = TABLES[name](world);
        Object.defineProperty(view, name, { value: table, enumerable: true, configurable: true });
        return table;
      },
    });
  }
  return view;
}

/** A projection with every table made: it stays true when the world moves on. */
export function freeze(world: World): PublicWorld {
  return { ...project(world) };
}
