import type { EngineerRow, Lane } from '../../shared/sim/publicWorld.ts';
import { LANES } from '../../shared/sim/publicWorld.ts';
import { list } from '../text/format.ts';
import { t } from '../text/index.ts';
import { LANE_COLOUR } from './lanes.ts';
import { name } from './words.ts';

/** One wedge of the drawn pizzas. */
export interface Wedge {
  lane: Lane;
  mine: boolean;
}

/** Slices of two pizzas feed eight people; whoever is beyond eats at a third, empty table. */
const WEDGES_PER_PIZZA = 8;
const PIZZAS = 2;
const RADIUS = 46;

/** Tomorrow's slices of a team, sorted by lane so that colours lie together; mine are marked. */
export function wedgesOf(people: EngineerRow[], mine: string): Wedge[] {
  const all = people.flatMap((person) => [
    { lane: person.nextA, mine: person.id === mine },
    { lane: person.nextB, mine: person.id === mine },
  ]);
  return all.sort((one, other) => LANES.indexOf(one.lane) - LANES.indexOf(other.lane));
}

/** The two pizzas of a team, coloured by lane; the table beside it says the same in numbers. */
export function Pizzas({ people, mine }: { people: EngineerRow[]; mine: string }) {
  const wedges = wedgesOf(people, mine);
  const shown = wedges.slice(0, WEDGES_PER_PIZZA * PIZZAS);
  const counted = LANES.map((lane) => ({ lane, n: wedges.filter((wedge) => wedge.lane === lane).length }));
  const spoken = list(counted.map(({ lane, n }) => `${name('lane', lane)} ${n}`));
  return (
    <div class="pizzas">
      <svg
        viewBox="0 0 212 108"
        role="img"
        aria-label={t('play.team.pizzas', { slices: wedges.length, lanes: spoken })}
      >
        {Array.from({ length: PIZZAS }, (_, pizza) => (
          <g key={pizza} transform={`translate(${54 + pizza * 104} 54)`}>
            <circle r={RADIUS + 5} class="pizza-crust" />
            {shown.slice(pizza * WEDGES_PER_PIZZA, (pizza + 1) * WEDGES_PER_PIZZA).map((wedge, at) => (
              <Slice key={at} wedge={wedge} at={at} />
            ))}
          </g>
        ))}
      </svg>
      {wedges.length > shown.length ? (
        <p class="quiet">{t('play.team.hungry', { n: (wedges.length - shown.length) / 2 })}</p>
      ) : null}
    </div>
  );
}

function Slice({ wedge, at }: { wedge: Wedge; at: number }) {
  const from = (at / WEDGES_PER_PIZZA) * 2 * Math.PI - Math.PI / 2;
  const to = ((at + 1) / WEDGES_PER_PIZZA) * 2 * Math.PI - Math.PI / 2;
  const middle = (from + to) / 2;
  const point = (angle: number, far: number): string =>
    `${(Math.cos(angle) * far).toFixed(1)} ${(Math.sin(angle) * far).toFixed(1)}`;
  const pull = wedge.mine ? 4 : 0;
  return (
    <g transform={pull ? `translate(${point(middle, pull)})` : undefined}>
      <path
        d={`M0 0L${point(from, RADIUS)}A${RADIUS} ${RADIUS} 0 0 1 ${point(to, RADIUS)}Z`}
        class={wedge.mine ? 'pizza-slice pizza-mine' : 'pizza-slice'}
        style={{ fill: LANE_COLOUR[wedge.lane] }}
      />
      <text
        class="pizza-letter"
        x={(Math.cos(middle) * RADIUS * 0.66).toFixed(1)}
        y={(Math.sin(middle) * RADIUS * 0.66).toFixed(1)}
      >
        {t(`play.lane.${wedge.lane}`)}
      </text>
    </g>
  );
}

/** The lanes with their slices counted, as a legend. */
export function LaneLegend({ people }: { people: EngineerRow[] }) {
  const wedges = wedgesOf(people, '');
  return (
    <ul class="lanes">
      {LANES.map((lane) => {
        const n = wedges.filter((wedge) => wedge.lane === lane).length;
        return (
          <li key={lane}>
            <span class="lane-name">{name('lane', lane)}</span>
            <span class="lane-wedges" aria-hidden="true">
              {Array.from({ length: Math.min(n, 16) }, (_, at) => (
                <span key={at} class="lane-wedge" style={{ background: LANE_COLOUR[lane] }} />
              ))}
            </span>
            <span class="mono lane-count">{n}</span>
          </li>
        );
      })}
    </ul>
  );
}
