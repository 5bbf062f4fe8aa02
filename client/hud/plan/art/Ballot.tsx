/** The picture of "one vote": a pizza box as a ballot box, a hand with a slip, clouds of talk. */
export function BallotPicture() {
  return (
    <svg class="art" viewBox="-40 0 320 132" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect x="-90" width="420" height="132" fill="#dfe6ff" />
      <path d="M-90 38L330 0H-90z" fill="#c8d2fb" />
      {[0, 1, 2, 3, 4, 5].map((i) => (
        <path
          key={i}
          d={`M${10 + i * 42} ${29 - i * 3.9}l12 -1l-5 15z`}
          fill={['#46b799', '#ffcb52', '#de45a1', '#8d9aff', '#fa3527', '#ffff53'][i]}
          class="art-ink thin"
        />
      ))}
      <ellipse cx="120" cy="122" rx="88" ry="8" fill="#0e1726" opacity=".2" />
      <path d="M46 62L194 62L206 76L34 76Z" fill="#f3e2c3" class="art-ink" />
      <path d="M34 76H206V118H34Z" fill="#e9d3ae" class="art-ink" />
      <path d="M34 92H206" stroke="#c9a873" stroke-width="3" />
      <path d="M92 69H148" stroke="#0e1726" stroke-width="6" stroke-linecap="round" />
      <g transform="translate(120 99)">
        <circle r="13" fill="#fff9ef" class="art-ink" />
        <path
          d="M-6 0l4 5l8-10"
          fill="none"
          stroke="#008060"
          stroke-width="4"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </g>
      <g transform="translate(118 48) rotate(-6) scale(.9)">
        <path d="M-20 -20H18V24H-20Z" fill="#fff9ef" class="art-ink" />
        <path d="M-12 -10H10M-12 -2H10M-12 6H4" class="art-ink thin" />
        <path d="M10 -34q14 -8 22 4l-4 22q-4 8 -14 6q-8 -2 -8 -10z" fill="#d9a074" class="art-ink" />
        <path d="M22 -46l20 8l-6 16l-20 -8z" fill="#46b799" class="art-ink" />
      </g>
    </svg>
  );
}
