/** Quieter asks: what to learn, what to pull out, who is tired, where one's own slices lie. Pure. */
import { dayOf } from '../../shared/sim/calendar.ts';
import type { ModuleRow } from '../../shared/sim/publicWorld.ts';
import { type Ask, type Asked, later, look, proposal } from './askParts.ts';
import { line, thing } from './lines.ts';
import { offers } from './offers.ts';
import { focusOf, lanesTomorrow, modulesOf, teamOf, words } from './reads.ts';

/** Below this a team is called tired. */
export const TIRED = 0.45;
/** Above this share of what it can hold a team is overloaded. */
export const OVERLOADED = 1;

/** Asks that are worth a thought when nothing burns; the last one is always there. */
export function steerAsks(asked: Asked): Ask[] {
  return [
    ...focusAsk(asked),
    ...extractAsk(asked),
    ...strandedAsk(asked),
    ...teamAsk(asked),
    ...strategyAsk(asked),
    ...cadenceAsk(asked),
    ownSlices(asked),
  ];
}

function focusAsk(asked: Asked): Ask[] {
  if (focusOf(asked.view, asked.team).length > 0) return [];
  const best = offers(asked.view, asked.team).filter((offer) =>
    asked.may('focusPractice', { practice: offer.practice }),
  );
  if (best.length === 0) return [];
  return [
    {
      id: 'focus',
      state: best.map((offer) => offer.practice).join(' '),
      urgency: 36,
      tone: 'calm',
      title: line('play.ask.focus.title'),
      detail: line('play.ask.focus.detail'),
      options: [
        ...best.map((offer, at) => ({
          ...proposal(
            `practice${at}`,
            line('play.ask.focus.pick', { practice: thing('practice', offer.practice) }),
            'focusPractice',
            { practice: offer.practice },
            line(offer.why),
          ),
          first: at === 0,
        })),
        look('all', line('play.plan.seeAll'), 'practices'),
      ],
    },
  ];
}

/** The smallest module on the monolith, while the team pulls nothing yet. */
function extractAsk(asked: Asked): Ask[] {
  const { view, team } = asked;
  if (Object.values(view.extractions).some((row) => row.team === team && (row.active || row.ready)))
    return [];
  const small = modulesOf(view, team)
    .filter((module) => view.units[module.unit]?.kind === 'monolith')
    .filter((module) => asked.may('startExtraction', { module: module.id }))
    .sort((one, other) => one.size - other.size || one.order - other.order)[0];
  if (!small) return [];
  return [
    {
      id: 'extract',
      state: small.id,
      urgency: 22,
      tone: 'calm',
      title: line('play.ask.extract.title', { module: thing('module', small.id) }),
      detail: line('play.ask.extract.detail', { strings: strings(asked, small) }),
      options: [
        {
          ...proposal(
            'start',
            line('play.slices.start'),
            'startExtraction',
            { module: small.id },
            line('play.slices.startNote'),
          ),
          first: true,
        },
        later(line('play.slices.notNow'), line('play.slices.notNowNote')),
        look('look', line('play.ask.look'), 'slices'),
      ],
    },
  ];
}

const strings = ({ view }: Asked, module: ModuleRow): number =>
  Object.values(view.calls).filter((call) => call.from === module.id || call.to === module.id).length;

/** A slice half pulled that nobody works on. */
function strandedAsk({ view, team }: Asked): Ask[] {
  const stranded = Object.values(view.extractions).find(
    (row) => row.team === team && row.active && !row.ready && row.daysLeft < 0,
  );
  if (!stranded || lanesTomorrow(view, team).architecture > 0) return [];
  return [
    {
      id: 'stranded',
      state: stranded.id,
      urgency: 34,
      tone: 'calm',
      title: line('play.ask.stranded.title', { module: thing('module', stranded.id) }),
      detail: line('play.ask.stranded.detail'),
      options: [
        { ...look('team', line('play.ask.slices.team'), 'team'), first: true },
        look('look', line('play.ask.look'), 'slices'),
      ],
    },
  ];
}

function teamAsk({ view, team }: Asked): Ask[] {
  const row = teamOf(view, team);
  if (!row) return [];
  const tired = row.energy < TIRED;
  if (!tired && row.cognitiveLoad <= OVERLOADED) return [];
  return [
    {
      id: tired ? 'tired' : 'load',
      state: String(dayOf(view.tick)),
      urgency: 18,
      tone: 'calm',
      title: tired ? line('play.ask.tired.title') : line('play.ask.load.title'),
      detail: tired ? line('play.ask.tired.detail') : line('play.ask.load.detail'),
      options: [
        { ...look('team', line('play.ask.slices.team'), 'team'), first: true },
        later(line('play.ask.asItIs')),
      ],
    },
  ];
}

/** A safer strategy is possible and the unit still goes all at once. */
function strategyAsk(asked: Asked): Ask[] {
  return Object.values(asked.view.units)
    .filter((unit) => unit.strategy === 'allAtOnce' && (unit.kind === 'monolith' || unit.team === asked.team))
    .flatMap((unit) => {
      const safer = (['canary', 'blueGreen', 'halfAndHalf'] as const).filter((strategy) =>
        asked.may('chooseStrategy', { unit: unit.id, strategy }),
      );
      if (safer.length === 0) return [];
      return [
        {
          id: `strategy:${unit.id}`,
          state: safer.join(' '),
          urgency: 20,
          tone: 'calm' as const,
          title: line('play.ask.strategy.title', { unit: thing('unit', unit.id) }),
          detail: line('play.ask.strategy.detail'),
          options: [
            ...safer.map((strategy, at) => ({
              ...proposal(
                strategy,
                line('play.ask.strategy.pick', { strategy: thing('strategy', strategy) }),
                'chooseStrategy',
                { unit: unit.id, strategy },
                line(`play.strategy.${strategy}`),
              ),
              first: at === 0,
            })),
            later(line('play.ask.asItIs'), line('play.strategy.allAtOnce')),
          ],
        },
      ];
    });
}

/** The shared train could leave more often: a vote of all teams. */
function cadenceAsk(asked: Asked): Ask[] {
  const row = asked.view.policies.cadence;
  if (!row || !Object.values(asked.view.modules).some((module) => module.unit === 'monolith')) return [];
  const choices = words(row.choices);
  const at = choices.indexOf(row.value);
  const faster = choices[at - 1];
  if (faster === 'continuous' && !words(asked.view.units.monolith?.allows ?? '').includes(faster)) return [];
  if (faster === undefined || row.votes.includes(`${asked.team}:`)) return [];
  return [
    {
      id: 'cadence',
      state: row.value,
      urgency: 16,
      tone: 'calm',
      title: line('play.ask.cadence.title', { now: thing('policyValue', `cadence.${row.value}`) }),
      detail: line('play.ask.cadence.detail'),
      options: [
        {
          ...proposal(
            'faster',
            line('play.ask.cadence.vote', { value: thing('policyValue', `cadence.${faster}`) }),
            'castVote',
            { policy: 'cadence', value: faster },
            line('play.ask.cadence.voteNote'),
          ),
          first: true,
        },
        later(line('play.ask.asItIs'), line('play.ask.cadence.stayNote')),
      ],
    },
  ];
}

/** Where one's own two slices lie: the question of every quiet morning. */
function ownSlices({ view, engineer }: Asked): Ask {
  const me = view.engineers[engineer];
  return {
    id: 'slices',
    state: String(dayOf(view.tick)),
    urgency: 5,
    tone: 'calm',
    title: line('play.ask.slices.title', {
      a: thing('lane', me?.nextA ?? 'build'),
      b: thing('lane', me?.nextB ?? 'build'),
    }),
    detail: line('play.ask.slices.detail'),
    options: [
      { ...look('team', line('play.ask.slices.own'), 'team'), first: true },
      later(line('play.ask.asItIs')),
    ],
  };
}
