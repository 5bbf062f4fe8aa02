/** The picture of "one card": the cork board with pinned cards, one of them picked. */
export function CardsPicture() {
  return (
    <svg class="art" viewBox="-40 0 320 132" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect x="-90" width="420" height="132" fill="#fbe3d6" />
      <rect x="18" y="10" width="204" height="112" rx="5" fill="#8a5a34" class="art-ink" />
      <rect x="25" y="17" width="190" height="98" rx="2" fill="#d9a86c" class="art-ink thin" />
      <path
        d="M40 30h.01M70 100h.01M200 40h.01M190 96h.01M112 104h.01M54 66h.01M172 26h.01M100 26h.01"
        stroke="#b9834a"
        stroke-width="5"
        stroke-linecap="round"
      />
      <Pinned x={62} y={56} turn={-7} tint="#bfe3fb" pin="#0a4fa3" />
      <Pinned x={182} y={62} turn={6} tint="#dff1e6" pin="#008060" />
      <Pinned x={122} y={64} turn={-1} tint="#fff9ef" pin="#e8352b" big />
    </svg>
  );
}

function Pinned(props: { x: number; y: number; turn: number; tint: string; pin: string; big?: boolean }) {
  const { x, y, turn, tint, pin, big } = props;
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${big ? 1.25 : 1})`}>
      <path d="M-26 -28H28V34H-26Z" fill="#0e1726" opacity=".25" />
      <path d="M-28 -32H26V30H-28Z" fill={tint} class="art-ink" />
      {big ? (
        <>
          <path d="M-14 -4h28v18h-28z" fill="#de45a1" class="art-ink thin" />
          <path d="M-17 -10h34v8h-34zM0 -10v24" fill="#ffcb52" class="art-ink thin" />
          <path d="M0 -10q-12 -12 -12 -3t12 3q12 -12 12 -3t-12 3" fill="none" class="art-ink thin" />
        </>
      ) : (
        <path d="M-18 -14h34M-18 -4h34M-18 6h34M-18 16h20" class="art-ink thin" />
      )}
      <circle cy="-27" r="5.5" fill={pin} class="art-ink thin" />
    </g>
  );
}
