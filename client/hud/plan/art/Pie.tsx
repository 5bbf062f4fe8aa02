import type { PublicWorld } from '../../../../shared/sim/publicWorld.ts';
import { inOrder } from '../../../intents/reads.ts';
import { t } from '../../../text/index.ts';
import { stringsOf } from '../../ArchitecturePanel.tsx';
import { moduleName } from '../../words.ts';
import { at, wedge } from './wedge.ts';

const RADIUS = 58;
/** Strings drawn beyond these would be a curtain. */
const STRINGS = 7;
/** The slice that leaves points to the right. */
const PULL = 30;

/** The pie as it is: a slice for each module in its team's colour; one of ours pulled out on its strings of cheese. */
export function PiePicture({ world, pulled, loose }: { world: PublicWorld; pulled: string; loose: boolean }) {
  const modules = inOrder(world.modules).filter((module) => world.units[module.unit]?.kind === 'monolith');
  const place = modules.findIndex((module) => module.id === pulled);
  const ordered = place < 0 ? modules : [...modules.slice(place), ...modules.slice(0, place)];
  const step = 360 / Math.max(1, ordered.length);
  const strings = stringsOf(world, pulled);
  const label =
    place < 0 ? t('plan.pullPictureNone') : t('plan.pullPicture', { module: moduleName(pulled), strings });
  const far = loose ? PULL + 8 : PULL;
  return (
    <svg
      class="art"
      viewBox="-40 0 320 132"
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={label}
    >
      <rect x="-90" width="420" height="132" fill="#ffe2b3" />
      <path d="M-90 96H330V132H-90z" fill="#e0b173" />
      <path d="M-90 96H330" class="art-ink" fill="none" />
      <ellipse cx="102" cy="124" rx="76" ry="9" fill="#0e1726" opacity=".22" />
      <g transform="translate(104 66) scale(.94 .9)">
        <circle r={RADIUS + 8} fill="#8a5a34" class="art-ink" />
        <circle r={RADIUS + 2} fill="#6b4426" />
        {ordered.map((module, index) => {
          if (index === 0 && place >= 0) return null;
          const from = -step / 2 + index * step;
          return <PieSlice key={module.id} team={module.team} from={from} to={from + step} />;
        })}
        {place >= 0 ? (
          <>
            <Strings n={Math.min(STRINGS, strings)} step={step} far={far} />
            <g transform={`translate(${far} -4)`}>
              <g class={loose ? 'art-pulled' : undefined}>
                <PieSlice team={ordered[0]?.team ?? ''} from={-step / 2} to={step / 2} />
              </g>
            </g>
          </>
        ) : null}
      </g>
    </svg>
  );
}

/** Crust, cheese, the team's tint, and a topping. */
function PieSlice({ team, from, to }: { team: string; from: number; to: number }) {
  const middle = (from + to) / 2;
  return (
    <g class={`team-${team}`}>
      <path d={wedge(RADIUS, from, to)} fill="#c9822b" class="art-ink" />
      <path d={wedge(RADIUS - 4, from + 1, to - 1)} fill="#f7c860" />
      <path d={wedge(RADIUS - 9, from + 3, to - 3)} style={{ fill: 'var(--team)' }} />
      <path
        d={`M${at(RADIUS - 17, middle - 5)}h.01M${at(RADIUS - 26, middle + 6)}h.01`}
        class="art-topping"
      />
    </g>
  );
}

function Strings({ n, step, far }: { n: number; step: number; far: number }) {
  return (
    <g>
      {Array.from({ length: n }, (_, i) => {
        const side = i % 2 === 0 ? -1 : 1;
        const distance = 14 + (i * (RADIUS - 22)) / Math.max(1, n - 1 || 1);
        const angle = (side * step) / 2;
        const [x1 = 0, y1 = 0] = at(distance, angle * 1.3)
          .split(' ')
          .map(Number);
        const [x2 = 0, y2 = 0] = at(distance, angle * 0.7, far, -4)
          .split(' ')
          .map(Number);
        const path = `M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 + 7 + (i % 3) * 2} ${x2} ${y2}`;
        return (
          <g key={i} fill="none" stroke-linecap="round">
            <path d={path} stroke="#0e1726" stroke-width="5.5" />
            <path d={path} stroke="#ffd35c" stroke-width="3" />
          </g>
        );
      })}
    </g>
  );
}
