/** A card of the morning in words: the question, what answering it takes and what leaving it means. */
import type { MorningKind } from '../../../shared/sim/morning/morningCard.ts';
import type { MorningRow, PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { payloadOf } from '../../intents/suggesting.ts';
import { dayAndClock, money, percent, short } from '../../text/format.ts';
import { nameOf, say, type TextParams, t } from '../../text/index.ts';
import { thingOf } from '../factThings.ts';
import { suggestionText } from '../suggestedWords.ts';
import { capital, cardTitle, moduleName, name, personName, teamName, unitName } from '../words.ts';

type Tell = (world: PublicWorld, value: string) => string;
const share: Tell = (_, value) => percent(Number(value));
const cents: Tell = (_, value) => money(Math.abs(Number(value)));
const moment: Tell = (_, value) => dayAndClock(Number(value));
const team: Tell = (_, id) => teamName(id);
const place: Tell = (world, id) => (world.modules[id] ? moduleName(id) : name('lane', id));

/** How each thing a question speaks of is told; what is not named here is told as it is. */
const TOLD: Record<string, Tell> = {
  module: (_, id) => moduleName(id),
  from: place,
  to: place,
  unit: (_, id) => unitName(id),
  team,
  room: team,
  person: personName,
  card: (_, title) => cardTitle(title),
  current: (_, title) => cardTitle(title),
  practice: (_, id) => name('practice', id),
  lane: (_, id) => name('lane', id),
  policy: (_, id) => name('policy', id),
  now: (_, value) => nameOf('choice', value),
  symptom: (_, id) => name('symptom', id),
  response: (_, id) => name('response', id),
  hope: cents,
  worth: cents,
  cost: cents,
  due: moment,
  until: moment,
  departs: moment,
  rate: (_, value) => short(Number(value)),
};
for (const key of ['debt', 'energy', 'load', 'spare', 'share', 'progress', 'missed', 'fray', 'coupling'])
  TOLD[key] = share;
for (const key of ['patience', 'morale', 'used', 'store', 'left', 'drift']) TOLD[key] = share;

function paramsOf(world: PublicWorld, row: MorningRow): TextParams {
  const params: TextParams = {};
  for (const [key, value] of Object.entries(JSON.parse(row.params) as TextParams))
    params[key] = TOLD[key]?.(world, String(value)) ?? value;
  return params;
}

/** What is so this morning. */
export const questionOf = (world: PublicWorld, row: MorningRow): string =>
  capital(say(`morning.is.${row.asks}`, paramsOf(world, row)) ?? row.asks);

/** The command in words. */
export function deedOf(world: PublicWorld, row: MorningRow): string {
  if (row.verb === 'assignSlices') return moveOf(world, row);
  if (row.verb !== 'message') return suggestionText(world, row);
  const { phrase, id } = payloadOf(row);
  const words = say(`message.phrase.${phrase}`) ?? '';
  const thing = thingOf(world, String(id))?.name;
  return thing ? t('morning.wordAbout', { words, thing }) : t('morning.word', { words });
}

/** Which slice of whom moves where; once it has moved, where her slices lie. */
function moveOf(world: PublicWorld, row: MorningRow): string {
  const { engineer, a, b } = payloadOf(row) as Record<string, string>;
  const who = world.engineers[engineer ?? ''];
  const [from, to] = who?.nextA === a ? [who?.nextB, b] : [who?.nextA, a];
  if (!who || from === undefined || to === undefined || from === to) return suggestionText(world, row);
  return t('morning.moveSlice', {
    person: personName(world, who.id),
    from: name('lane', from),
    to: name('lane', to),
  });
}

/** Kinds that are answered with a slice of one's own, and kinds that share what they take. */
const DOES: Partial<Record<MorningKind, string>> = {
  stranded: 'slice',
  failed: 'slice',
  noise: 'slice',
  late: 'slice',
  runbook: 'slice',
  single: 'slice',
  unknown: 'slice',
  bare: 'fray',
  slot: 'order',
  full: 'order',
};

/** What it takes, in a few words. */
export function priceOf(world: PublicWorld, row: MorningRow): string {
  const kind = row.verb === 'message' ? 'word' : (DOES[row.asks as MorningKind] ?? row.asks);
  return say(`morning.do.${kind}`, paramsOf(world, row)) ?? '';
}

/** What came of answering it: a vote may have made a rule at once. */
export function cameOf(world: PublicWorld, row: MorningRow): string {
  const { policy, value } = payloadOf(row) as { policy?: string; value?: string };
  const ruled = row.asks === 'vote' && policy !== undefined && world.policies[policy]?.value === value;
  return ruled ? t('morning.do.voted') : priceOf(world, row);
}

/** What leaving each of them means. */
const STAYS: Record<MorningKind, string> = {
  due: 'date',
  debt: 'debt',
  tired: 'rest',
  hungry: 'asItIs',
  load: 'slow',
  hire: 'asItIs',
  decay: 'fade',
  focus: 'asItIs',
  idle: 'order',
  swap: 'finish',
  wip: 'slow',
  vote: 'rule',
  bus: 'bus',
  spare: 'asItIs',
  harmful: 'costs',
  cut: 'both',
  stale: 'stale',
  proven: 'part',
  dark: 'part',
  train: 'batch',
  risky: 'fast',
  flag: 'fast',
  drown: 'slow',
  stranded: 'both',
  mode: 'batch',
  extract: 'asItIs',
  failed: 'again',
  aboard: 'ride',
  dusty: 'asItIs',
  shortcut: 'lapses',
  ask: 'perhaps',
  flaky: 'perhaps',
  fray: 'drifts',
  bare: 'drifts',
  patience: 'asItIs',
  lend: 'alone',
  bet: 'lapses',
  crossing: 'perhaps',
  praise: 'silent',
  night: 'silent',
  tangled: 'drifts',
  mood: 'silent',
  neighbour: 'silent',
  help: 'alone',
  review: 'again',
  order: 'wakes',
  slot: 'wakes',
  full: 'full',
  store: 'full',
  weary: 'weary',
  noise: 'again',
  late: 'again',
  runbook: 'again',
  single: 'single',
  unknown: 'bus',
  budget: 'ride',
  mess: 'again',
  before: 'ride',
  calm: 'silent',
};

/** What leaving it means, which is what happens when nobody chooses. */
export const stayOf = (world: PublicWorld, row: MorningRow): string =>
  say(`morning.stay.${STAYS[row.asks as MorningKind]}`, paramsOf(world, row)) ?? '';
