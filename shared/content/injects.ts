/** What a facilitator may put on an organisation from outside: conditions, never results. Their sentences are `inject.<id>` in client/text. */
import type { Condition } from '../sim/pins.ts';

export interface InjectData {
  id: string;
  /** When it begins is when it is put on. */
  condition: Condition;
}

const now = { atDay: 0 } as const;

export const INJECTS: readonly InjectData[] = [
  { id: 'crowd', condition: { ...now, kind: 'demand', hours: 12, factor: 1.8 } },
  { id: 'rush', condition: { ...now, kind: 'demand', hours: 6, factor: 2.5 } },
  { id: 'press', condition: { ...now, kind: 'demand', hours: 72, factor: 1.4 } },
  { id: 'flawAboard', condition: { ...now, kind: 'flaw', archetype: 'badRelease', level: 1 } },
  { id: 'lostZone', condition: { ...now, kind: 'zoneLoss', hours: 6, zone: 0 } },
  { id: 'emptyCaches', condition: { ...now, kind: 'cacheFlush' } },
  { id: 'shakyNetwork', condition: { ...now, kind: 'blip', minutes: 20, share: 0.3 } },
  { id: 'retryStorm', condition: { ...now, kind: 'fault', archetype: 'retryStorm', level: 1 } },
  { id: 'slowNeighbour', condition: { ...now, kind: 'fault', archetype: 'slowDependency', level: 1 } },
  { id: 'fullDisk', condition: { ...now, kind: 'fault', archetype: 'diskFull', level: 1 } },
  { id: 'badSetting', condition: { ...now, kind: 'fault', archetype: 'configPush', level: 1 } },
  { id: 'slowLeak', condition: { ...now, kind: 'fault', archetype: 'slowLeak', level: 1 } },
  { id: 'dearServers', condition: { ...now, kind: 'price', factor: 1.5 } },
  { id: 'lessMoney', condition: { ...now, kind: 'cash', cents: -8_000_000 } },
  { id: 'keyOnLeave', condition: { ...now, kind: 'leave', days: 2 } },
];

/** The inject of this id, if there is one. */
export const injectOf = (id: string): InjectData | undefined => INJECTS.find((one) => one.id === id);
