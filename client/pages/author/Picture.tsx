/** A small picture of what an author has built: the pie of the monolith, the services beside it, and who calls whom. */
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import type { ModuleData } from '../../../shared/content/scenarioTypes.ts';
import { Emblem, TEAM_COLOURS } from '../../hud/TeamArt.tsx';
import { nameOf, t } from '../../text/index.ts';
import { unitOf } from './edits.ts';

const PIE = { x: 90, y: 90, r: 78 };
const PLATE = 15;
const COLUMNS = 4;
const GAP = 40;

/** The colour of a table: its own, or that of its place. */
export function colourOf(file: Authored, team: string): string {
  const place = file.scenario.teams.findIndex(({ id }) => id === team);
  const known = TEAM_COLOURS.find((one) => one === team) ?? TEAM_COLOURS[Math.max(0, place) % 8];
  return `var(--team-${known})`;
}

interface Spot {
  x: number;
  y: number;
}

/** Where each slice is drawn. */
function layOut(file: Authored): { spots: Map<string, Spot>; wedges: Wedge[]; height: number } {
  const spots = new Map<string, Spot>();
  const inside = file.scenario.modules.filter(({ id }) => unitOf(file, id) === 'monolith');
  const wedges = cut(inside);
  for (const { module, middle } of wedges)
    spots.set(module.id, {
      x: PIE.x + Math.cos(middle) * PIE.r * 0.66,
      y: PIE.y + Math.sin(middle) * PIE.r * 0.66,
    });
  const units = file.scenario.start.units ?? [];
  for (const [i, unit] of units.entries()) {
    const spot = { x: 200 + (i % COLUMNS) * GAP, y: 24 + Math.floor(i / COLUMNS) * GAP };
    for (const id of unit.modules) spots.set(id, spot);
  }
  const rows = Math.ceil(units.length / COLUMNS);
  return { spots, wedges, height: Math.max(180, 24 + rows * GAP) };
}

interface Wedge {
  module: ModuleData;
  from: number;
  to: number;
  middle: number;
}

/** The pie in slices as big as the modules are. */
function cut(modules: readonly ModuleData[]): Wedge[] {
  const whole = modules.reduce((sum, { size }) => sum + Math.max(1, size || 1), 0);
  let from = -Math.PI / 2;
  return modules.map((module) => {
    const to = from + (Math.max(1, module.size || 1) / whole) * 2 * Math.PI;
    const wedge = { module, from, to, middle: (from + to) / 2 };
    from = to;
    return wedge;
  });
}

const on = (angle: number): string => `${PIE.x + Math.cos(angle) * PIE.r} ${PIE.y + Math.sin(angle) * PIE.r}`;

function shapeOf({ from, to }: Wedge, alone: boolean): string {
  if (alone)
    return `M${PIE.x - PIE.r} ${PIE.y}a${PIE.r} ${PIE.r} 0 1 0 ${2 * PIE.r} 0a${PIE.r} ${PIE.r} 0 1 0 ${-2 * PIE.r} 0z`;
  return `M${PIE.x} ${PIE.y}L${on(from)}A${PIE.r} ${PIE.r} 0 ${to - from > Math.PI ? 1 : 0} 1 ${on(to)}z`;
}

/** The picture, and in words and numbers what is in it. */
export function Picture({ file }: { file: Authored }) {
  const { teams, modules, calls, start } = file.scenario;
  const { spots, wedges, height } = layOut(file);
  const people = teams.reduce((sum, { engineers }) => sum + engineers.length, 0);
  const sum = t('author.sum', {
    teams: teams.length,
    people,
    modules: modules.length,
    services: start.units?.length ?? 0,
    calls: calls.length,
  });
  return (
    <figure class="author-picture">
      <svg viewBox={`0 0 ${start.units?.length ? 370 : 180} ${height}`} role="img" aria-label={sum}>
        {wedges.map((wedge) => (
          <path
            key={wedge.module.id}
            d={shapeOf(wedge, wedges.length === 1)}
            fill={colourOf(file, wedge.module.team)}
            class="author-wedge"
          >
            <title>{nameOf('module', wedge.module.id)}</title>
          </path>
        ))}
        {(start.units ?? []).map((unit) => {
          const spot = spots.get(unit.modules[0] ?? '');
          return spot ? (
            <circle
              key={unit.id}
              cx={spot.x}
              cy={spot.y}
              r={PLATE}
              fill={colourOf(file, unit.owner)}
              class="author-wedge"
            >
              <title>{unit.modules.map((id) => nameOf('module', id)).join(', ')}</title>
            </circle>
          ) : null;
        })}
        {calls.map(({ from, to, hard }, i) => {
          const [a, b] = [spots.get(from), spots.get(to)];
          return a && b && a !== b ? (
            <line
              key={`${i}-${from}-${to}`}
              x1={a.x}
              y1={a.y}
              x2={b.x}
              y2={b.y}
              class={hard ? 'author-call' : 'author-call author-call-soft'}
            />
          ) : null;
        })}
        {[...spots].map(([id, { x, y }]) => (
          <circle key={id} cx={x} cy={y} r="3" class="author-dot" />
        ))}
      </svg>
      <figcaption>
        <p>{sum}</p>
        <ul class="plain author-tables">
          {teams.map(({ id, engineers }) => (
            <li key={id}>
              <Emblem team={id} size={22} />
              <span>
                {t('author.sumTeam', {
                  team: nameOf('team', id),
                  people: engineers.length,
                  modules: modules.filter(({ team }) => team === id).length,
                })}
              </span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
