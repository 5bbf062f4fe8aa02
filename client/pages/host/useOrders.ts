/** Gives orders and keeps the last no. */
import { useState } from 'preact/hooks';
import type { Lead } from '../../../shared/net/lead.ts';
import type { ClientMessages, WireOutcome } from '../../../shared/net/messages.ts';
import { control, lead } from '../../net/session.ts';
import { refusalText } from '../../text/refusal.ts';

export interface Orders {
  /** Why the last order was not obeyed, ''. */
  problem: string;
  order: (order: Lead) => void;
  clock: (action: ClientMessages['control']['action'], value?: number) => void;
}

export function useOrders(): Orders {
  const [problem, setProblem] = useState('');
  const hear = (work: Promise<WireOutcome>): void =>
    void work.then((outcome) => setProblem(outcome.ok ? '' : refusalText(outcome.refusal)));
  return {
    problem,
    order: (order) => hear(lead(order)),
    clock: (action, value) => hear(control(action, value)),
  };
}
