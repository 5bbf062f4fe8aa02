/** A suggested command in words: its verb's sentence, filled with names. */
import type { PublicWorld, SuggestionRow } from '../../shared/sim/publicWorld.ts';
import { payloadOf } from '../intents/suggesting.ts';
import { percent } from '../text/format.ts';
import { nameOf, say, type TextParams } from '../text/index.ts';
import { capital, cardTitle, moduleName, name, personName, teamName, unitName } from './words.ts';

/** How each field of a payload is told; what is not named here is told as it is. */
const TOLD: Record<string, (world: PublicWorld, value: string) => string> = {
  engineer: personName,
  a: (_, lane) => name('lane', lane),
  b: (_, lane) => name('lane', lane),
  unit: (_, id) => unitName(id),
  strategy: (_, id) => name('strategy', id),
  mode: (_, id) => name('mode', id),
  card: (world, id) => cardTitle(world.cards[id]?.title ?? id),
  share: (_, share) => percent(Number(share)),
  evidence: (world, id) => say(`desk.short.${world.evidence[id]?.kind}`) ?? name('evidence', id),
  symptom: (_, id) => name('symptom', id),
  response: (_, id) => name('response', id),
  module: (_, id) => moduleName(id),
  practice: (_, id) => name('practice', id),
  team: (_, id) => teamName(id),
  policy: (_, id) => name('policy', id),
};

/** The sentence for a suggestion, beginning with a capital. */
export function suggestionText(world: PublicWorld, row: Pick<SuggestionRow, 'verb' | 'payload'>): string {
  const payload = payloadOf(row);
  const params: TextParams = {};
  for (const [key, value] of Object.entries(payload)) {
    const text = typeof value === 'number' ? value : String(value);
    params[key] = TOLD[key]?.(world, String(value)) ?? text;
  }
  const incident = world.incidents[String(payload.incident ?? payload.option ?? '').split(':')[0] ?? ''];
  if (incident) params.unit = unitName(incident.unit);
  const option = world.options[String(payload.option ?? '')];
  if (option) params.response = name('response', option.response);
  const call = world.calls[String(payload.call ?? '')];
  if (call) Object.assign(params, { from: moduleName(call.from), to: moduleName(call.to) });
  if ('policy' in payload) params.value = nameOf('choice', `${payload.policy}.${payload.value}`);
  const verb = row.verb === 'setOrder' && payload.response === '' ? 'noOrder' : row.verb;
  return capital(say(`hats.do.${verb}`, { ...UNKNOWN, ...params }) ?? row.verb);
}

/** What a thing that is gone is called. */
const UNKNOWN: TextParams = { unit: '…', response: '…', from: '…', to: '…' };
