import type { CallRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { count, percent } from '../text/format.ts';
import { t } from '../text/index.ts';
import { moduleName } from './words.ts';

const WIDTH = 320;
const ROW = 30;
const MOST = 4;

/** A module between those who ask it and those it asks: thickness is calls, a broken line is calls that are lost. */
export function NeighbourGraph({ world, module }: { world: PublicWorld; module: string }) {
  const calls = Object.values(world.calls);
  const callers = busiest(calls.filter((call) => call.to === module));
  const asked = busiest(calls.filter((call) => call.from === module));
  if (callers.length + asked.length === 0) return <p class="quiet">{t('desk.calls.none')}</p>;
  const rows = Math.max(callers.length, asked.length, 1);
  const height = rows * ROW + 8;
  const most = Math.max(1, ...calls.map(({ rate }) => rate));
  const y = (at: number, of: number): number => height / 2 + (at - (of - 1) / 2) * ROW;
  const side = (call: CallRow, at: number, of: number, left: boolean) => {
    const other = left ? call.from : call.to;
    const from = left ? 92 : WIDTH - 92;
    const to = left ? WIDTH / 2 - 38 : WIDTH / 2 + 38;
    const lost = call.lost > 0.004 || call.breaker === 'open';
    return (
      <g key={call.id} class={lost ? 'neighbour neighbour-lost' : 'neighbour'}>
        <path
          d={`M${from} ${y(at, of)} C${(from + to) / 2} ${y(at, of)} ${(from + to) / 2} ${height / 2} ${to} ${height / 2}`}
          stroke-width={2 + (call.rate / most) * 5}
        />
        <rect x={left ? 2 : WIDTH - 92} y={y(at, of) - 12} width="90" height="24" rx="7" />
        <text x={left ? 47 : WIDTH - 47} y={y(at, of) + 4} text-anchor="middle">
          {moduleName(other)}
        </text>
        {lost ? (
          <text
            class="neighbour-share"
            x={(from + to) / 2}
            y={(y(at, of) + height / 2) / 2 - 5}
            text-anchor="middle"
          >
            {percent(call.lost)}
          </text>
        ) : null}
      </g>
    );
  };
  return (
    <svg
      class="neighbours"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={[...callers, ...asked].map(spoken).join('. ')}
    >
      {callers.map((call, at) => side(call, at, callers.length, true))}
      {asked.map((call, at) => side(call, at, asked.length, false))}
      <rect class="neighbour-self" x={WIDTH / 2 - 42} y={height / 2 - 14} width="84" height="28" rx="8" />
      <text class="neighbour-name" x={WIDTH / 2} y={height / 2 + 4} text-anchor="middle">
        {moduleName(module)}
      </text>
    </svg>
  );
}

/** Those that lose most first, then the busiest. */
const busiest = (calls: CallRow[]): CallRow[] =>
  calls.sort((one, other) => other.lost - one.lost || other.rate - one.rate).slice(0, MOST);

const spoken = (call: CallRow): string =>
  t('desk.calls.spoken', {
    from: moduleName(call.from),
    to: moduleName(call.to),
    rate: count(call.rate),
    reason: call.reason === '' ? 'none' : call.reason,
    lost: percent(call.lost),
  });
