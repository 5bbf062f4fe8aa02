/** How a bot answers a page: evidence before responses, or by heart. */
import type { IncidentRow } from '../../publicWorld.ts';
import { type Desk, untried, type Wish } from '../bot.ts';

/** Reading order of evidence: what tells most kinds apart for the least minutes. */
const READING = ['errorGraph', 'lastDeploys', 'hosts', 'dependencies', 'configLog', 'logLines', 'customers'];

/** What is marked by a runbook or by evidence is done; until something is, the next piece of evidence is read. */
export function readFirst({ view }: Desk, incident: IncidentRow): Wish[] {
  const options = untried(view, incident);
  const marked = options.find((option) => option.marked);
  if (marked) return [{ verb: 'respond', payload: { option: marked.id } }];
  const closed = Object.values(view.evidence).filter(
    (piece) => piece.incident === incident.id && !piece.opened,
  );
  for (const kind of READING) {
    const next = closed.find((piece) => piece.kind === kind);
    if (next) return [{ verb: 'openEvidence', payload: { evidence: next.id } }];
  }
  return [];
}
