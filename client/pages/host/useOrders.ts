/** Gives orders and keeps the last no. */
import { useState } from 'preact/hooks';
import type { Lead } from '../../../shared/net/lead.ts';
import type { ClientMessages, WireOutcome } from '../../../shared/net/messages.ts';
import { control, lead } from '../../net/session.ts';
import { refusalText } from '../../text/refusal.ts';

export function useOrders() {
  const [problem, setProblem] = useState('');
  const hear = (work: Promise<WireOutcome>): void =>
    void work.then((outcome) => setProblem(outcome.ok ? '' : refusalText(outcome.refusal)));
  return {
    problem,
    order: (order: Lead): void => hear(lead(order)),
    clock: (action: ClientMessages['control']['action'], value?: number): void =>
      hear(control(action, value)),
  };
}
