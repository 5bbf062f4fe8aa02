/** A small picture for each story, in the house style: flat, an ink outline, two tones. */
import type { ComponentChildren } from 'preact';
import { round, slicePath } from '../shapes.ts';

const DAY = '#fff1e0';
const NIGHT = '#16233a';

/** The pictures by scenario: ground and drawing, on a field of 240 × 120. */
const PICTURES: Readonly<Record<string, { ground: string; draw: () => ComponentChildren }>> = {
  'first-slice': { ground: DAY, draw: FirstSlice },
  'two-pizzas': { ground: DAY, draw: TwoPizzas },
  'etsy-2008': { ground: DAY, draw: Army },
  'netflix-2008': { ground: NIGHT, draw: CrackedStore },
  'amazon-2001': { ground: NIGHT, draw: Obelisk },
  'black-friday': { ground: NIGHT, draw: Rush },
  'too-many-slices': { ground: DAY, draw: Plates },
  sandbox: { ground: DAY, draw: Levers },
};

/** The picture of a story; it says nothing its name does not say. */
export function ScenarioArt({ scenario }: { scenario: string }) {
  const picture = PICTURES[scenario] ?? PICTURES['two-pizzas'];
  if (!picture) return null;
  const Draw = picture.draw;
  return (
    <svg
      class="story-art picture"
      viewBox="0 0 240 120"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <rect width="240" height="120" fill={picture.ground} />
      <Draw />
    </svg>
  );
}

const SKINS = ['#f3cfae', '#e5b48a', '#c98f63', '#a06c46', '#75482c', '#52311f'];
const HAIRS = ['#2b1c16', '#4a2c1a', '#7a4a24', '#b9793a', '#e3bd6b', '#8d8f98', '#1a1b26', '#8a2f1e'];
const TEAMS = ['#46b799', '#8d9aff', '#ffff53', '#de45a1'];

function Pizza({
  x,
  y,
  r,
  slices = 8,
  from = 0,
  gap = 0,
}: {
  x: number;
  y: number;
  r: number;
  slices?: number;
  from?: number;
  gap?: number;
}) {
  const step = 360 / slices;
  return (
    <g>
      {Array.from({ length: slices - gap }, (_, i) => from + i * step).map((angle, i) => (
        <g key={angle}>
          <path d={slicePath({ x, y }, r, angle, angle + step)} fill="#d9963a" class="ink thin" />
          <path d={slicePath({ x, y }, r * 0.82, angle + 2, angle + step - 2)} fill="#f7c860" />
          <path
            d={slicePath({ x, y }, r * 0.68, angle + 5, angle + step - 5)}
            fill={TEAMS[i % 4]}
            opacity="0.9"
          />
        </g>
      ))}
    </g>
  );
}

/** How heads are shaped by hair: short, a bun, long, curls, and one without any. */
const HAIR_CUTS = [
  <path d="M-9.5 -10q0-10 9.5-10t9.5 10q-9 1-10-4q-2 5-9 4z" />,
  <path d="M-4 -21a4 4 0 0 1 8 0a4 4 0 0 1-1 2q6 2 6.500 9q-10 1-12-4q-2 4-7 4q0-7 6.500-9a4 4 0 0 1-1-2z" />,
  <path d="M-10.500 2v-12q1-10 10.500-10t10.500 10v12h-4v-11q-8 0-10-4q-1 4-3 4v11z" />,
  <path d="M-10 -9a4 4 0 0 1 1-6a4 4 0 0 1 5-4a4 4 0 0 1 8 0a4 4 0 0 1 5 4a4 4 0 0 1 1 6q-9-1-10-3q-2 3-10 3z" />,
  null,
];

/** Somebody; `who` decides her looks, as names do on the stage. */
function Person({
  x,
  y,
  coat,
  who,
  size = 1,
}: {
  x: number;
  y: number;
  coat: string;
  who: number;
  size?: number;
}) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size})`}>
      <path d="M-13 22q-1-22 13-22t13 22z" fill={coat} class="ink thin" />
      <circle cx="0" cy="-9" r="9.5" fill={SKINS[(who * 3 + 1) % SKINS.length]} class="ink thin" />
      <g fill={HAIRS[(who * 2) % HAIRS.length]} class="ink thin">
        {HAIR_CUTS[who % HAIR_CUTS.length]}
      </g>
    </g>
  );
}

function FirstSlice() {
  return (
    <g>
      <Pizza x={104} y={66} r={46} slices={6} from={30} gap={1} />
      <path
        d="M134 54q20-8 38-9M136 66q18 0 36 1M134 78q20 6 38 8"
        fill="none"
        stroke="#ffd35c"
        stroke-width="4"
        stroke-linecap="round"
      />
      <g transform="translate(62 -2)">
        <path d={slicePath({ x: 104, y: 66 }, 46, -30, 30)} fill="#d9963a" class="ink" />
        <path d={slicePath({ x: 104, y: 66 }, 38, -26, 26)} fill="#f7c860" />
        <circle cx="128" cy="60" r="5" fill="#e8352b" class="ink thin" />
        <circle cx="132" cy="74" r="4" fill="#e8352b" class="ink thin" />
      </g>
    </g>
  );
}

function TwoPizzas() {
  return (
    <g>
      <ellipse cx="120" cy="88" rx="98" ry="24" fill="#b98f55" class="ink" />
      {[30, 66, 102, 138, 174, 210].map((x, i) => (
        <Person
          key={x}
          who={i}
          x={x}
          y={36 + Math.abs(x - 120) * 0.12}
          coat={TEAMS[i % 4] ?? ''}
          size={0.9}
        />
      ))}
      <g transform="translate(0 34) scale(1 .6)">
        <Pizza x={82} y={86} r={38} />
        <Pizza x={160} y={86} r={38} from={20} />
      </g>
    </g>
  );
}

function Army() {
  return (
    <g>
      {[0, 1, 2].map((row) =>
        [0, 1, 2, 3, 4].map((column) => (
          <g key={`${row}${column}`} transform={`translate(${22 + column * 25 + row * 7} ${30 + row * 24})`}>
            <path d="M5 17v8M15 17v8" stroke="#0e1726" stroke-width="3" stroke-linecap="round" />
            <rect width="20" height="17" rx="3" fill="#e9d3ae" class="ink thin" />
            <rect x="3" y="3" width="5" height="11" rx="1" fill={TEAMS[(row + column) % 4]} />
          </g>
        )),
      )}
      <path d="M176 92h50v14h-50z" fill="#22324f" class="ink" />
      <path d="M180 92q0-20 21-20t21 20z" fill="#e8352b" class="ink" />
      <path d="M187 86q2-8 11-9" fill="none" stroke="#ffffff" stroke-width="3" stroke-linecap="round" />
      <path
        d="M201 22v34M190 46l11 12 11-12"
        fill="none"
        stroke="#a63a00"
        stroke-width="6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </g>
  );
}

function CrackedStore() {
  return (
    <g>
      <path d="M52 30v62q0 14 44 14t44-14V30z" fill="#6aa5ff" class="ink" />
      <ellipse cx="96" cy="30" rx="44" ry="14" fill="#b0e3fb" class="ink" />
      <path d="M52 52q0 14 44 14t44-14M52 74q0 14 44 14t44-14" fill="none" class="ink thin" />
      <path
        d="M104 34l-12 22 16 10-14 22 10 16"
        fill="none"
        stroke="#0e1726"
        stroke-width="5"
        stroke-linejoin="round"
        stroke-linecap="round"
      />
      <circle cx="190" cy="66" r="32" fill="#f4f1ea" class="ink" />
      <path d="M190 34a32 32 0 0 1 28 16l-20 11z" fill="#de45a1" opacity=".7" />
      <circle cx="190" cy="66" r="9" fill={NIGHT} class="ink" />
    </g>
  );
}

function Obelisk() {
  return (
    <g>
      <path d="M20 104h200" stroke="#7286a6" stroke-width="4" stroke-linecap="round" />
      <path d="M96 104l8-78 16-16 16 16 8 78z" fill="#e9d3ae" class="ink" />
      <path d="M120 10l16 16 8 78h-24z" fill="#c9a877" />
      <path d="M96 104l8-78 16-16 16 16 8 78z" fill="none" class="ink" />
      {[34, 66, 176, 208].map((x, i) => (
        <g key={x}>
          <path
            d={`M${x} 84Q${(x + 120) / 2} ${58 + i * 4} ${x < 120 ? 102 : 138} ${46 + i * 6}`}
            fill="none"
            stroke="#ffd35c"
            stroke-width="3.5"
          />
          <Person who={i} x={x} y={82} coat={TEAMS[i] ?? ''} size={0.95} />
        </g>
      ))}
    </g>
  );
}

function Rush() {
  const bars = [14, 16, 15, 19, 22, 28, 40, 66, 92, 48, 26];
  return (
    <g>
      {bars.map((height, i) => (
        <rect
          key={`${i}-${height}`}
          x={16 + i * 19}
          y={106 - height}
          width="14"
          height={height}
          rx="3"
          fill={height > 60 ? '#ff6a45' : '#ffb000'}
          class="ink thin"
        />
      ))}
      <path d="M10 58H230" stroke="#5ee6a8" stroke-width="3" stroke-dasharray="8 7" />
      <path d="M6 107h228" stroke="#f4f1ea" stroke-width="4" stroke-linecap="round" />
      <path d="M44 14h36v30H44z" fill="#f4f1ea" class="ink" />
      <path d="M44 14h36v10H44z" fill="#e8352b" class="ink" />
      <path d="M54 33h16" stroke="#0e1726" stroke-width="4" stroke-linecap="round" />
    </g>
  );
}

function Plates() {
  return (
    <g>
      {Array.from({ length: 17 }, (_, i) => ({ column: i % 6, row: Math.floor(i / 6), i })).map(
        ({ column, row, i }) => {
          const x = round(22 + column * 30 + (row % 2) * 10);
          const y = 24 + row * 30;
          return (
            <g key={`${i}`}>
              <ellipse cx={x} cy={y + 6} rx="15" ry="6.5" fill="#ffffff" class="ink thin" />
              <path d={`M${x - 9} ${y + 4}q9-8 18 0l-9 5z`} fill="#f7c860" class="ink thin" />
              <circle cx={x} cy={y + 3} r="2" fill="#e8352b" />
            </g>
          );
        },
      )}
      <Person who={3} x={218} y={86} coat="#46b799" size={1.1} />
      <path d="M206 56l-5-8M216 52v-9" stroke="#0e1726" stroke-width="3" stroke-linecap="round" />
    </g>
  );
}

function Levers() {
  return (
    <g>
      <rect x="24" y="66" width="192" height="38" rx="8" fill="#22324f" class="ink" />
      {[-16, 8, 16, -10, 14].map((tilt, i) => {
        const x = 50 + i * 35;
        return (
          <g key={x} transform={`rotate(${tilt} ${x} 80)`}>
            <path d={`M${x} 82V34`} stroke="#0e1726" stroke-width="9" stroke-linecap="round" />
            <path d={`M${x} 82V34`} stroke="#c9ced8" stroke-width="4.5" stroke-linecap="round" />
            <circle cx={x} cy="30" r="10" fill={[...TEAMS, '#e8352b'][i]} class="ink" />
          </g>
        );
      })}
      <path d="M38 86h164" stroke="#7286a6" stroke-width="4" stroke-linecap="round" />
    </g>
  );
}
