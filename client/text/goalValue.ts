/** A value of a goal's measure as it is read aloud: metrics of the table, and those only a scenario asks for. */
import { METRICS, type MetricId } from '../../shared/sim/metrics/table.ts';
import { finePercent, percent, span } from './format.ts';
import { tell } from './measures.ts';

const isMetric = (metric: string): metric is MetricId => Object.hasOwn(METRICS, metric);
const MINUTES_A_TICK = 5;

/** A target or a measured value. */
export function goalValue(metric: string, value: number): string {
  if (isMetric(metric)) return tell(metric, METRICS[metric].unit, value);
  if (metric === 'deployMinutes') return span(value / MINUTES_A_TICK);
  if (metric === 'fastUnits') return percent(value);
  return metric.endsWith('Availability') ? finePercent(value) : String(value);
}
