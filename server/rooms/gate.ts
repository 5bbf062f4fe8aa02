/** The gate every message passes: its shape, who sent it, how often. Nothing here drops a person over a bad click. */
import type { z } from 'zod';
import {
  CLIENT_MESSAGES,
  type ClientMessageName,
  type SessionRefusalKind,
  type WireOutcome,
} from '../../shared/net/messages.ts';
import { MAX_MESSAGE_BYTES } from '../../shared/net/protocol.ts';

type Checked<N extends ClientMessageName> = z.output<(typeof CLIENT_MESSAGES)[N]>;

/** A no of the session. */
export const refused = (
  id: string,
  kind: SessionRefusalKind,
  params: Record<string, string | number> = {},
): WireOutcome => ({ id, ok: false, refusal: { kind, params } });

/** The id a message claims to have, as far as one can be read. */
export function idOf(raw: unknown): string {
  const id = raw && typeof raw === 'object' && 'id' in raw ? raw.id : '';
  return typeof id === 'string' ? id.slice(0, 64) : '';
}

/** A message of the right size and shape, or the refusal to answer with. */
export function check<N extends ClientMessageName>(name: N, raw: unknown): Checked<N> | WireOutcome {
  const parsed = CLIENT_MESSAGES[name].safeParse(raw ?? {});
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const problem = `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim().slice(0, 120);
    return refused(idOf(raw), 'badMessage', { problem });
  }
  if (sizeOf(raw) > MAX_MESSAGE_BYTES) return refused(idOf(raw), 'badMessage', { problem: 'too large' });
  return parsed.data as Checked<N>;
}

/** Whether `check` refused. */
export const isRefusal = (value: object): value is WireOutcome => 'ok' in value;

/** What the log says of an answer to something no page of ours sends, '' for every other answer. */
export function noiseIn(answer: object): string {
  if (!isRefusal(answer) || answer.ok) return '';
  const { kind, params } = answer.refusal;
  return ['badMessage', 'tooFrequent'].includes(kind) ? `${kind} ${params.problem ?? ''}` : '';
}

function sizeOf(raw: unknown): number {
  try {
    return JSON.stringify(raw)?.length ?? 0;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}
