/** How a bot answers a page: evidence before responses, in the order that suits what is seen. */
import type { EvidenceKind, IncidentRow, Symptom } from '../../publicWorld.ts';
import { type Desk, untried, type Wish } from '../bot.ts';

/** What is read first for each symptom: what tells its usual kinds apart. */
const READING: Record<Symptom, readonly EvidenceKind[]> = {
  errors: ['lastDeploys', 'configLog', 'errorGraph', 'hosts', 'logLines'],
  slow: ['lastDeploys', 'hosts', 'dependencies', 'errorGraph', 'logLines'],
  saturated: ['hosts', 'errorGraph', 'lastDeploys', 'dependencies'],
  writesFail: ['hosts', 'logLines', 'lastDeploys', 'configLog'],
  dependencySlow: ['dependencies', 'logLines', 'hosts'],
  loginsFail: ['configLog', 'logLines', 'dependencies'],
  queueGrows: ['logLines', 'hosts', 'dependencies'],
  oddNumbers: ['hosts', 'lastDeploys', 'logLines'],
  noTraffic: ['configLog', 'dependencies', 'hosts'],
};
/** Then the rest: cheap before dear. */
const REST: readonly EvidenceKind[] = [
  'errorGraph',
  'lastDeploys',
  'hosts',
  'dependencies',
  'configLog',
  'logLines',
  'customers',
];

/** What is marked by a runbook or by evidence is done, the quickest first; until something is, the next piece is read. */
export function readFirst({ view }: Desk, incident: IncidentRow): Wish[] {
  let quickest: { id: string; minutes: number } | undefined;
  for (const option of untried(view, incident))
    if (option.marked && (!quickest || option.minutes < quickest.minutes)) quickest = option;
  if (quickest) return [{ verb: 'respond', payload: { option: quickest.id } }];
  for (const kind of [...READING[incident.symptom], ...REST]) {
    // Pieces are found by their kind; walking through everybody's would take longer the more burns.
    const piece = view.evidence[`${incident.id}:${kind}`];
    if (piece && !piece.opened) return [{ verb: 'openEvidence', payload: { evidence: piece.id } }];
  }
  return [];
}
