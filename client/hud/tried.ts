/** What was tried about an incident, as the log tells it. */
import type { FactFields } from '../../shared/sim/facts.ts';
import type { PublicWorld, ResponseId } from '../../shared/sim/publicWorld.ts';
import { TELLING } from '../text/sentences.ts';
import { fieldsOf, newestFirst } from './logFacts.ts';

/** Each response that was finished, newest first. */
export interface Tried {
  /** The fact that tells of it. */
  id: string;
  response: ResponseId;
  target: string;
  outcome: FactFields['responseEnded']['outcome'];
}

/** The responses of an incident that were finished, newest first, without looking closer and calling help. */
export function triedOf(world: PublicWorld, incident: string): Tried[] {
  return newestFirst(world).flatMap((row) => {
    if (row.kind !== 'responseEnded') return [];
    const fact = fieldsOf(row) as FactFields['responseEnded'];
    if (fact.incident !== incident || TELLING.has(fact.response)) return [];
    return [{ id: row.id, response: fact.response, target: fact.target, outcome: fact.outcome }];
  });
}

/** Ticks from the first pain to the end of it, by what they went into; a part that took none is left out by nobody. */
export interface Phases {
  detect: number;
  ack: number;
  triage: number;
  mitigate: number;
}

/**
 * Where the time of an incident went.
 * @param times ticks; `acknowledgedAt` and `respondedAt` are -1 where nobody was needed
 */
export function phasesOf(times: {
  startedAt: number;
  detectedAt: number;
  acknowledgedAt: number;
  respondedAt: number;
  mitigatedAt: number;
}): Phases {
  const inOrder = (tick: number, before: number): number =>
    tick < 0 ? before : Math.min(times.mitigatedAt, Math.max(tick, before));
  const detected = inOrder(times.detectedAt, times.startedAt);
  const up = inOrder(times.acknowledgedAt, detected);
  const responded = inOrder(times.respondedAt, up);
  return {
    detect: detected - times.startedAt,
    ack: up - detected,
    triage: responded - up,
    mitigate: Math.max(0, times.mitigatedAt - responded),
  };
}
