/** The picture of "one practice": a workbench with a big button, a gauge and the runbook. */
export function ToolsPicture() {
  return (
    <svg class="art" viewBox="-40 0 320 132" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <rect x="-90" width="420" height="132" fill="#ffe9c7" />
      <g opacity=".55" fill="#e0b173">
        {Array.from({ length: 24 }, (_, i) => (
          <circle key={i} cx={14 + (i % 8) * 30} cy={16 + Math.floor(i / 8) * 26} r="2.2" />
        ))}
      </g>
      {/* pegboard: wrench and whisk */}
      <path
        d="M26 18q-8 8 0 15l4 4 14 32q3 6 8 4t3-8L42 32q4-10-4-17l-2 10-8-1z"
        fill="#b9c4d6"
        class="art-ink"
      />
      <path
        d="M204 14v22M204 36q-16 18-8 34h16q8-16-8-34zM204 36v34M198 44q-3 12 0 26M210 44q3 12 0 26"
        fill="none"
        class="art-ink"
      />
      {/* bench */}
      <rect x="-90" y="92" width="420" height="40" fill="#a97243" />
      <rect x="-90" y="92" width="420" height="10" fill="#c08a55" class="art-ink" />
      {/* the one button */}
      <path d="M88 92V74q0-8 8-8h44q8 0 8 8v18z" fill="#4a5568" class="art-ink" />
      <path d="M98 66q0-22 20-22t20 22z" fill="#e8352b" class="art-ink" />
      <path d="M105 60q2-10 12-11" fill="none" stroke="#ff8a76" stroke-width="4" stroke-linecap="round" />
      <rect x="104" y="76" width="28" height="8" rx="4" fill="#5ee6a8" class="art-ink thin" />
      {/* gauge */}
      <circle cx="72" cy="68" r="0" />
      <g transform="translate(176 70)">
        <circle r="22" fill="#fff9ef" class="art-ink" />
        <path d="M-14 8A16 16 0 0 1 14 8" fill="none" stroke="#008060" stroke-width="6" />
        <path d="M4 -15A16 16 0 0 1 14 8" fill="none" stroke="#e8352b" stroke-width="6" />
        <path d="M0 4L9 -9" class="art-ink" />
        <circle cy="4" r="3.5" fill="#0e1726" />
      </g>
      {/* runbook */}
      <path
        d="M44 92V62q10-6 20 0v30q-10-5-20 0zM64 92V62q10-6 20 0v30q-10-5-20 0z"
        fill="#fff9ef"
        class="art-ink"
      />
      <path d="M49 70h10M49 76h10M49 82h7M69 70h10M69 76h10" class="art-ink thin" />
    </svg>
  );
}
