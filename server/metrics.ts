/** Numbers about a running server in the words of Prometheus: counted as things happen, read when asked. No person in them. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

type Labels = Readonly<Record<string, string>>;

interface Family {
  kind: 'counter' | 'gauge';
  about: string;
  /** Label text → value. */
  values: Map<string, number>;
  read?: () => number | Record<string, number>;
}

/** What is counted; a name outside this list is a mistake of ours. */
const COUNTERS = {
  slice_sessions_opened_total: 'Sessions that were opened, by kind.',
  slice_joins_total: 'Seats taken or taken again.',
  slice_refusals_total: 'Requests and joins that were refused, by reason.',
  slice_messages_total: 'Messages of players and hosts, by name and whether they were accepted.',
  slice_requests_total: 'HTTP requests, by class of status.',
} as const;
export type CounterName = keyof typeof COUNTERS;

/** Counts one more. */
export type Count = (name: CounterName, labels?: Labels) => void;

/** The metrics of one server. */
export class Metrics {
  readonly #families = new Map<string, Family>();
  readonly #lag = monitorEventLoopDelay({ resolution: 20 });

  constructor() {
    for (const [name, about] of Object.entries(COUNTERS))
      this.#families.set(name, { kind: 'counter', about, values: new Map() });
    this.#lag.enable();
    this.gauge(
      'slice_event_loop_lag_seconds',
      'How late the loop was since it was last asked, 99th percentile.',
      () => {
        const late = this.#lag.percentile(99) / 1e9;
        this.#lag.reset();
        return Number.isFinite(late) ? late : 0;
      },
    );
    this.gauge('process_resident_memory_bytes', 'Memory of the process.', () => process.memoryUsage.rss());
    this.gauge('process_uptime_seconds', 'How long the process has been running.', () => process.uptime());
    this.#families.set('process_cpu_seconds_total', {
      kind: 'counter',
      about: 'Time the process spent on its cores.',
      values: new Map(),
      read: () => {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1e6;
      },
    });
  }

  readonly count: Count = (name, labels = {}) => {
    const values = this.#families.get(name)?.values;
    const key = labelText(labels);
    values?.set(key, (values.get(key) ?? 0) + 1);
  };

  /** A number that is read when it is asked for; a record has one for each value of the label `state`. */
  gauge(name: string, about: string, read: () => number | Record<string, number>): void {
    this.#families.set(name, { kind: 'gauge', about, values: new Map(), read });
  }

  /** All of them as text, format 0.0.4. */
  text(): string {
    const lines: string[] = [];
    for (const [name, { kind, about, values, read }] of this.#families) {
      lines.push(`# HELP ${name} ${about}`, `# TYPE ${name} ${kind}`);
      for (const [labels, value] of read ? readings(read()) : values) lines.push(`${name}${labels} ${value}`);
    }
    return `${lines.join('\n')}\n`;
  }

  /** Ends the measuring. */
  close(): void {
    this.#lag.disable();
  }
}

const readings = (read: number | Record<string, number>): [string, number][] =>
  typeof read === 'number'
    ? [['', read]]
    : Object.entries(read).map(([state, value]) => [labelText({ state }), value]);

function labelText(labels: Labels): string {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${value.replace(/["\\\n]/g, '_')}"`);
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}
