/** The lower part of the first picture: platform, train with its boxes, the clock at 14:00, and Ana. */

const STRIPES = ['#46b799', '#8d9aff', '#ffff53', '#de45a1'];

/** A pizza box lying flat: cardboard, with the team's stripe on its edge. */
function Box({ x, y, stripe }: { x: number; y: number; stripe: number }) {
  return (
    <g>
      <rect x={x} y={y} width="66" height="15" rx="3" fill="#e9d3ae" class="ink" />
      <rect x={x + 3} y={y + 2.5} width="12" height="10" rx="1.5" fill={STRIPES[stripe % 4]} />
      <path d={`M${x + 22} ${y + 7.5}h36`} stroke="#b98f55" stroke-width="2" />
    </g>
  );
}

function Wagon({ x, boxes, offset }: { x: number; boxes: number; offset: number }) {
  return (
    <g>
      {Array.from({ length: boxes }, (_, row) => (
        <Box
          key={`${row}`}
          x={x + 12 + ((row * 7 + offset) % 5) - 2}
          y={530 - row * 15}
          stripe={row + offset}
        />
      ))}
      <path d={`M${x} 545h90l-6 32h-78z`} fill="#a63a00" class="ink" />
      <path d={`M${x + 6} 556h78`} stroke="#ffb000" stroke-width="4" />
      <Wheel x={x + 20} />
      <Wheel x={x + 70} />
      <path d={`M${x + 88} 566h16`} class="ink" fill="none" />
    </g>
  );
}

function Wheel({ x }: { x: number }) {
  return (
    <g>
      <circle cx={x} cy="582" r="12" fill="#22324f" class="ink" />
      <circle cx={x} cy="582" r="4" fill="#e9d3ae" />
    </g>
  );
}

function Engine() {
  return (
    <g>
      <path d="M536 452h66v125h-66z" fill="#46b799" class="ink" />
      <path d="M528 444h82l-6 14h-70z" fill="#22324f" class="ink" />
      <rect x="548" y="470" width="42" height="36" rx="6" fill="#ffe9a8" class="ink" />
      <path d="M602 508h74q22 0 22 34v35h-96z" fill="#46b799" class="ink" />
      <path d="M602 540h96" stroke="#1f7a5c" stroke-width="6" />
      <path d="M644 508l-7-38h32l-7 38z" fill="#22324f" class="ink" />
      <rect x="632" y="462" width="42" height="11" rx="4" fill="#ffb000" class="ink" />
      <circle cx="690" cy="528" r="11" fill="#ffd84d" class="ink" />
      <path d="M698 560l26 17h-26z" fill="#22324f" class="ink" />
      <Wheel x={560} />
      <Wheel x={600} />
      <Wheel x={670} />
      <g fill="#f4f1ea" class="ink thin">
        <circle class="steam steam-1" cx="653" cy="440" r="13" />
        <circle class="steam steam-2" cx="664" cy="416" r="17" />
        <circle class="steam steam-3" cx="680" cy="386" r="21" />
      </g>
    </g>
  );
}

/** The train, loaded. */
export function Train() {
  return (
    <g>
      <rect x="-10" y="592" width="780" height="60" fill="#6b4a2b" class="ink" />
      <rect x="-10" y="592" width="780" height="9" fill="#c9ced8" class="ink" />
      {Array.from({ length: 13 }, (_, i) => (
        <rect key={`${i}`} x={i * 62 - 6} y="608" width="38" height="9" rx="3" fill="#4a3019" />
      ))}
      <Wagon x={222} boxes={5} offset={0} />
      <Wagon x={326} boxes={7} offset={1} />
      <Wagon x={430} boxes={4} offset={3} />
      <Engine />
    </g>
  );
}

/** The station clock: it is nearly two. */
export function Lamp() {
  return (
    <g>
      <path d="M70 592V420" stroke="#0e1726" stroke-width="9" />
      <path d="M70 592V420" stroke="#7286a6" stroke-width="4" />
      <rect x="21" y="352" width="98" height="62" rx="14" fill="#22324f" class="ink" />
      <rect x="31" y="362" width="78" height="42" rx="8" fill="#0e1726" />
      <text
        x="70"
        y="393"
        text-anchor="middle"
        font-family="var(--font-mono)"
        font-weight="700"
        font-size="27"
        fill="#ffd84d"
      >
        14:00
      </text>
      <path d="M46 592h48l8 10h-64z" fill="#22324f" class="ink" />
    </g>
  );
}

/** Ana with her pager, on the platform, undecided. */
export function Ana() {
  return (
    <g transform="translate(14 0)">
      <ellipse cx="152" cy="596" rx="42" ry="7" fill="#0e1726" opacity="0.3" />
      <path d="M138 592v-52M166 592v-52" stroke="#0e1726" stroke-width="17" stroke-linecap="round" />
      <path d="M138 590v-50M166 590v-50" stroke="#3d4a9e" stroke-width="11" stroke-linecap="round" />
      <path d="M122 548q-4-72 30-72t30 72z" fill="#46b799" class="ink" />
      <path d="M142 478q10 14 20 0" fill="none" class="ink thin" />
      <path d="M178 496q20 12 18 34" fill="none" stroke="#0e1726" stroke-width="16" stroke-linecap="round" />
      <path
        d="M178 496q20 12 18 34"
        fill="none"
        stroke="#46b799"
        stroke-width="10.5"
        stroke-linecap="round"
      />
      <path d="M126 496q-26-8-24-42" fill="none" stroke="#0e1726" stroke-width="16" stroke-linecap="round" />
      <path
        d="M126 496q-26-8-24-42"
        fill="none"
        stroke="#46b799"
        stroke-width="10.5"
        stroke-linecap="round"
      />
      <circle cx="102" cy="450" r="9.5" fill="#c98a5b" class="ink" />
      <circle cx="196" cy="534" r="9.5" fill="#c98a5b" class="ink" />
      <rect x="186" y="524" width="26" height="17" rx="4" fill="#22324f" class="ink" />
      <rect x="190" y="528" width="18" height="7" rx="2" fill="#5ee6a8" />
      <path d="M118 446q-8-52 34-52t34 52q2 22-8 34h-52q-10-12-8-34z" fill="#2a1a12" class="ink" />
      <circle cx="152" cy="446" r="27" fill="#c98a5b" class="ink" />
      <path d="M124 444q2-30 30-28q26 2 26 26q-22 0-30-14q-8 14-26 16z" fill="#2a1a12" />
      <circle cx="142" cy="449" r="3.2" fill="#0e1726" />
      <circle cx="163" cy="449" r="3.2" fill="#0e1726" />
      <path d="M145 461q8 5 15-1" fill="none" stroke="#0e1726" stroke-width="2.5" stroke-linecap="round" />
    </g>
  );
}
