/**
 * The picture of the first page, drawn by code: the monolith as a pizza between day and night, one slice pulled away on
 * strings of cheese, and under it the 14:00 train with its boxes.
 */
import { t } from '../text/index.ts';
import { Ana, Lamp, Train } from './HomeTrain.tsx';
import { arcPoint, moonPath, type Point, round, slicePath, stars } from './shapes.ts';

const CENTRE: Point = { x: 388, y: 286 };
const RADIUS = 222;
/** Team colours of the twelve slices, beginning at the one that is pulled, clockwise. */
const SLICES = [
  '#de45a1',
  '#46b799',
  '#8d9aff',
  '#ffff53',
  '#46b799',
  '#8d9aff',
  '#de45a1',
  '#ffff53',
  '#46b799',
  '#8d9aff',
  '#de45a1',
  '#ffff53',
];
const STEP = 360 / SLICES.length;
/** The angle of the slice that leaves. */
const TILT = -17;
/** How far the free slice has been pulled, and where to. */
const PULL: Point = { x: 104, y: -32 };
const TOPPINGS: [number, number][] = [
  [0.38, 0.5],
  [0.6, 0.26],
  [0.62, 0.74],
  [0.8, 0.5],
  [0.84, 0.16],
];

const shift = (point: Point, by: Point): Point => ({ x: point.x + by.x, y: point.y + by.y });

/** One slice: crust, cheese in the team's colour, and toppings that differ by team so that colour is not alone. */
function Slice({ index, centre }: { index: number; centre: Point }) {
  const from = TILT - STEP / 2 + index * STEP;
  const colour = SLICES[index] ?? '#ffff53';
  return (
    <g>
      <path d={slicePath(centre, RADIUS, from, from + STEP)} fill="#c9822b" class="ink" />
      <path d={slicePath(centre, RADIUS - 7, from + 0.4, from + STEP - 0.4)} fill="#e0a04a" />
      <path d={slicePath(centre, RADIUS - 26, from + 0.8, from + STEP - 0.8)} fill="#f7c860" />
      <path d={slicePath(centre, RADIUS - 36, from + 2, from + STEP - 2)} fill={colour} opacity="0.92" />
      {TOPPINGS.map(([distance, turn]) => {
        const at = arcPoint(centre, (RADIUS - 36) * distance, from + STEP * turn);
        return <Topping key={`${distance}`} at={at} colour={colour} size={distance < 0.5 ? 7 : 9.5} />;
      })}
      <path d={slicePath(centre, RADIUS, from, from + STEP)} fill="none" class="ink" />
    </g>
  );
}

function Topping({ at, colour, size }: { at: Point; colour: string; size: number }) {
  const x = round(at.x);
  const y = round(at.y);
  if (colour === '#46b799') {
    return (
      <path
        d={`M${x - size} ${y}q${size} ${-size * 1.3} ${size * 2} 0q${-size} ${size * 1.3} ${-size * 2} 0z`}
        fill="#1f7a5c"
        class="ink thin"
      />
    );
  }
  if (colour === '#8d9aff') {
    return (
      <g>
        <circle cx={x} cy={y} r={size * 0.95} fill="#3d4a9e" class="ink thin" />
        <circle cx={x} cy={y} r={size * 0.36} fill="#f7c860" class="ink thin" />
      </g>
    );
  }
  if (colour === '#ffff53') {
    return <circle cx={x} cy={y} r={size * 0.9} fill="#f2a900" class="ink thin" />;
  }
  return (
    <g>
      <circle cx={x} cy={y} r={size} fill="#e8352b" class="ink thin" />
      <circle cx={x - size * 0.3} cy={y - size * 0.3} r={size * 0.28} fill="#ff8a76" />
    </g>
  );
}

/** Strings of cheese between the gap in the pie and the slice that left. */
function Strings() {
  const reach = [0.3, 0.46, 0.62, 0.78, 0.92];
  return (
    <g>
      {reach.flatMap((distance, row) =>
        [-STEP / 2 + 2, STEP / 2 - 2].map((angle) => {
          const start = arcPoint(CENTRE, (RADIUS - 30) * distance, TILT + angle * 1.25);
          const end = shift(arcPoint(CENTRE, (RADIUS - 30) * distance, TILT + angle * 0.8), PULL);
          const sag = 16 + row * 5 + (angle > 0 ? 8 : 0);
          const mid = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 + sag };
          const path = `M${round(start.x)} ${round(start.y)}Q${round(mid.x)} ${round(mid.y)} ${round(end.x)} ${round(end.y)}`;
          return (
            <g key={`${distance}${angle}`}>
              <path d={path} fill="none" stroke="#0e1726" stroke-width={11 - row} stroke-linecap="round" />
              <path d={path} fill="none" stroke="#ffd35c" stroke-width={6.5 - row} stroke-linecap="round" />
            </g>
          );
        }),
      )}
    </g>
  );
}

function Sky() {
  return (
    <g>
      <rect x="0" y="0" width="760" height="640" fill="#ffe2b3" />
      <circle cx="96" cy="104" r="104" fill="#ffecc9" />
      <circle cx="96" cy="104" r="58" fill="#ffcb52" class="ink" />
      <g fill="#fff9ef" class="ink thin">
        <path d="M20 232q4-26 30-24q10-24 36-16q22-12 34 10q26-2 26 30z" />
        <path d="M214 74q2-18 22-17q8-16 26-10q16-8 24 8q18-2 18 19z" />
      </g>
      <path d="M470 0C430 120 452 220 400 330S330 520 352 640H760V0z" fill="#16233a" />
      <path d="M470 0C430 120 452 220 400 330S330 520 352 640" fill="none" class="ink" />
      {stars(34).map((star) => (
        <circle
          key={star.x}
          cx={star.x}
          cy={star.y}
          r={star.size}
          fill="#f4f1ea"
          class={star.twinkles ? 'twinkle' : ''}
        />
      ))}
      <path d={moonPath({ x: 672, y: 92 }, 46)} fill="#f4f1ea" class="ink" />
    </g>
  );
}

/** Offices on the horizon: at night somebody is still in. */
function City() {
  const houses: [number, number, number][] = [
    [0, 470, 70],
    [62, 430, 58],
    [112, 486, 84],
    [560, 452, 62],
    [612, 400, 76],
    [680, 470, 84],
  ];
  return (
    <g>
      {houses.map(([x, y, width]) => {
        const night = x > 400;
        return (
          <g key={x}>
            <rect
              x={x}
              y={y}
              width={width}
              height={640 - y}
              fill={night ? '#22324f' : '#f2b880'}
              class="ink"
            />
            {[0, 1, 2, 3].flatMap((row) =>
              [0, 1, 2].map((column) => {
                const lit = night && (row * 5 + column * 3 + x) % 4 === 0;
                return (
                  <rect
                    key={`${row}${column}`}
                    x={x + 10 + (column * (width - 16)) / 3}
                    y={y + 14 + row * 24}
                    width={(width - 34) / 3}
                    height="13"
                    fill={lit ? '#ffd84d' : night ? '#0e1726' : '#fff1e0'}
                  />
                );
              }),
            )}
          </g>
        );
      })}
    </g>
  );
}

function Pizza() {
  return (
    <g>
      <circle cx={CENTRE.x} cy={CENTRE.y + 14} r={RADIUS + 26} fill="#0e1726" opacity="0.28" />
      <circle cx={CENTRE.x} cy={CENTRE.y} r={RADIUS + 22} fill="#8a5a34" class="ink" />
      <circle cx={CENTRE.x} cy={CENTRE.y} r={RADIUS + 9} fill="#a97243" class="ink thin" />
      {SLICES.map((_, index) =>
        index === 0 ? null : <Slice key={`${index}`} index={index} centre={CENTRE} />,
      )}
      <path d={slicePath(CENTRE, RADIUS, 28, 178)} fill="#5b2b00" opacity="0.1" />
      <Strings />
      <g class="pulled">
        <Slice index={0} centre={shift(CENTRE, PULL)} />
      </g>
    </g>
  );
}

/** The whole picture; told in words to those who do not see it. */
export function HomePicture() {
  return (
    <svg
      class="picture"
      viewBox="0 0 760 640"
      preserveAspectRatio="xMidYMax slice"
      role="img"
      aria-label={t('home.picture')}
    >
      <Sky />
      <City />
      <Pizza />
      <Train />
      <Lamp />
      <Ana />
    </svg>
  );
}
