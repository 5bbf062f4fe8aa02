/** The careful learner: small batches, flags on experiments, evidence before responses, ways of working first. */
import { levelFor, neededFirst } from '../commands/focusPractice.ts';
import { LANES, type Lane } from '../publicWorld.ts';
import { type Bot, nobodyPlays, type Place, untried, type Wish } from './bot.ts';

/** Slices of a team of eight, in table order: six build, the rest makes building safe. */
const TABLE: [Lane, Lane][] = [
  ['build', 'operate'],
  ['build', 'quality'],
  ['build', 'delivery'],
  ['build', 'quality'],
  ['build', 'architecture'],
  ['delivery', 'architecture'],
  ['build', 'operate'],
  ['quality', 'learn'],
];

/** What the org should learn first, by lane. */
const CURRICULUM = [
  'monitoring',
  'oneButton',
  'tests',
  'ci',
  'trunk',
  'runbooks',
  'autoRollback',
  'canary',
  'flags',
  'pipeline',
  'postmortems',
  'blueGreen',
];

/** Reading order of evidence: what tells most kinds apart for the least minutes. */
const READING = ['errorGraph', 'lastDeploys', 'hosts', 'dependencies', 'configLog', 'logLines'];

export const careful: Bot = {
  lead: (place) => [
    ...assign(place),
    ...steerCards(place),
    ...steerUnits(place),
    ...cut(place),
    ...learn(place),
    ...vote(place),
  ],

  answer({ view }, incident) {
    const options = untried(view, incident);
    const marked = options.find((option) => option.marked);
    if (marked) return [{ verb: 'respond', payload: { option: marked.id } }];
    const closed = Object.values(view.evidence).filter(
      (piece) => piece.incident === incident.id && !piece.opened,
    );
    const next = READING.map((kind) => closed.find((piece) => piece.kind === kind)).find(
      (piece) => piece !== undefined,
    );
    return next ? [{ verb: 'openEvidence', payload: { evidence: next.id } }] : [];
  },
};

function assign({ people }: Place): Wish[] {
  return people.flatMap((engineer, i) => {
    const [a, b] = TABLE[i % TABLE.length] ?? ['build', 'quality'];
    const asWanted = engineer.nextA === a && engineer.nextB === b;
    return asWanted ? [] : [{ verb: 'assignSlices', payload: { engineer: engineer.id, a, b } }];
  });
}

function steerCards({ cards }: Place): Wish[] {
  const wishes: Wish[] = [];
  for (const card of cards) {
    if (card.kind === 'experiment')
      wishes.push({ verb: 'flagCard', payload: { card: card.id, flagged: true } });
    if (!card.flagged || card.live === 0) continue;
    if (!card.known && card.share === 0)
      wishes.push({ verb: 'setShare', payload: { card: card.id, share: 0.1 } });
    if (card.known)
      wishes.push({
        verb: 'setShare',
        payload: { card: card.id, share: card.worth > 0 || card.hope < 0 ? 1 : 0 },
      });
  }
  const underway = cards.some((card) => card.first && card.state === 'building');
  const best = cards
    .filter((card) => card.state === 'backlog')
    .sort((a, b) => b.hope / b.size - a.hope / a.size)[0];
  if (!underway && best) wishes.push({ verb: 'pickCard', payload: { card: best.id } });
  return wishes;
}

function steerUnits({ view, team }: Place): Wish[] {
  const wishes: Wish[] = [];
  for (const unit of Object.values(view.units)) {
    if (unit.kind === 'monolith' ? !nobodyPlays(view) : unit.team !== team.id) continue;
    if ((view.practices.canary?.level ?? 0) > 0)
      wishes.push({ verb: 'chooseStrategy', payload: { unit: unit.id, strategy: 'canary' } });
    if (unit.kind === 'service' && (view.practices.pipeline?.level ?? 0) > 0) {
      wishes.push({ verb: 'chooseMode', payload: { unit: unit.id, mode: 'continuous', intervalDays: 1 } });
    }
  }
  return wishes;
}

/** One slice at a time, the smallest first. */
function cut({ view, team, modules }: Place): Wish[] {
  const own = Object.values(view.extractions).filter((row) => row.team === team.id);
  const ready = own.find((row) => row.ready);
  if (ready) return [{ verb: 'cutOver', payload: { module: ready.id } }];
  if (own.some((row) => row.active)) return [];
  const inside = modules.filter((row) => view.units[row.unit]?.kind === 'monolith');
  const smallest = inside.sort((a, b) => a.size - b.size)[0];
  return smallest ? [{ verb: 'startExtraction', payload: { module: smallest.id } }] : [];
}

function learn({ view, team }: Place): Wish[] {
  const level = (id: string): number => levelFor(view, id, team.id);
  const focus = team.focus.split(' ');
  return LANES.flatMap((lane) => {
    const open = CURRICULUM.filter(
      (id) => view.practices[id]?.lane === lane && level(id) < 3 && neededFirst(view, id, team.id) === '',
    );
    const next = open.find((id) => level(id) < 1) ?? open.find((id) => level(id) < 2) ?? open[0];
    return next && !focus.includes(next) ? [{ verb: 'focusPractice', payload: { practice: next } }] : [];
  });
}

function vote({ view }: Place): Wish[] {
  if (!nobodyPlays(view)) return [];
  const fast = (view.practices.oneButton?.level ?? 0) > 0;
  return [
    { verb: 'castVote', payload: { policy: 'cadence', value: fast ? 'daily' : 'twoDays' } },
    { verb: 'castVote', payload: { policy: 'approval', value: 'off' } },
    { verb: 'castVote', payload: { policy: 'pagers', value: 'teams' } },
  ];
}
