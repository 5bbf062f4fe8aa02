/** Speaks lines: fills names, times and money into sentences. The only place where ids become names. */
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { Line, Thing } from '../intents/lines.ts';
import { clock, dayAndClock, money, short, spanOfHours } from '../text/format.ts';
import { engineerName, type NameKind, nameOf, say, type TextParams, t } from '../text/index.ts';

/** A sentence for a line. */
export function speak(line: Line): string {
  if (!line.params) return t(line.key);
  const params: TextParams = {};
  for (const [name, value] of Object.entries(line.params)) {
    params[name] = typeof value === 'object' ? nameThing(value) : value;
  }
  return t(line.key, params);
}

/** The name of a thing. */
export function nameThing({ of, id }: Thing): string {
  if (of === 'clock') return clock(Number(id));
  if (of === 'moment') return dayAndClock(Number(id));
  if (of === 'hours') return spanOfHours(Number(id));
  if (of === 'amount') return short(Number(id));
  if (of === 'person') return String(id);
  if (of === 'money') return money(Number(id));
  if (of === 'engineer') return engineerName(String(id));
  if (of === 'card') return cardTitle(String(id));
  if (of === 'unit') return unitName(String(id));
  if (of === 'policyValue') return nameOf('choice', String(id));
  return nameOf(of, String(id));
}

/** 'the monolith' or the name of the service's module. */
export const unitName = (id: string): string =>
  id === 'monolith' ? nameOf('unit', id) : nameOf('module', id);
export const moduleName = (id: string): string => nameOf('module', id);
export const teamName = (id: string): string => nameOf('team', id);
export const name = (kind: NameKind, id: string): string => nameOf(kind, id);

/** A card's title from its text key. */
export const cardTitle = (title: string): string => say(title) ?? nameOf('card', title);

/** An engineer's name; the view knows it, her id is the fallback. */
export const personName = (view: PublicWorld, id: string): string =>
  view.engineers[id]?.name ?? engineerName(id);

/** Sentence case for words that begin a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

type Level = 'low' | 'middle' | 'high';
/** Where a share from 0 to 1 lies between two limits. */
export const level = (share: number, low: number, high: number): Level =>
  share < low ? 'low' : share < high ? 'middle' : 'high';

export const energyWord = (share: number): string => t(`play.energy.${level(share, 0.35, 0.65)}`);
export const moraleWord = (share: number): string => t(`play.morale.${level(share, 0.4, 0.65)}`);
export const loadWord = (share: number): string => t(`play.load.${level(share, 0.85, 1.0001)}`);
