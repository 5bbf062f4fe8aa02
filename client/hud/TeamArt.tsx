/** A team told apart four ways: name, colour, pattern and emblem. Colour never stands alone. */

/** Teams that have colours, in the order they are given out. */
export const TEAM_COLOURS = [
  'basil',
  'olive',
  'cheese',
  'onion',
  'tuna',
  'tomato',
  'pepper',
  'mushroom',
] as const;
type Known = (typeof TEAM_COLOURS)[number];

const EMBLEMS: Record<Known, string> = {
  // leaf
  basil: 'M16 27C4 22 5 9 16 4c11 5 12 18 0 23zM16 9v14M16 14l-4-3M16 14l4-3M16 19l-4-3M16 19l4-3',
  // ring
  olive: 'M16 4a12 12 0 1 0 .01 0zM16 11a5 5 0 1 1-.01 0z',
  // wedge
  cheese: 'M3 19L23 6q6 3 6 10v10H3zM3 19h26M10 23.5h.01M19 23h.01M23 13h.01',
  // arcs
  onion: 'M16 3q2 4 7 7c8 7 3 18-7 18S1 17 9 10q5-3 7-7zM16 10c-5 5-5 12-2 18M16 10c5 5 5 12 2 18',
  // fish
  tuna: 'M3 16q9-10 19 0l7-6v12l-7-6q-10 10-19 0zM8 15h.01',
  // cut star
  tomato: 'M16 6a11 11 0 1 0 .01 0zM16 9v16M9 12l14 10M23 12L9 22',
  // zigzag
  pepper: 'M4 12l6-5 6 5 6-5 6 5M4 19l6-5 6 5 6-5 6 5M4 26l6-5 6 5 6-5 6 5',
  // cap
  mushroom: 'M3 17C3 8 10 4 16 4s13 4 13 13zM12 17v7q4 5 8 0v-7',
};

/** The pattern of a team's strip, as an SVG path inside a 16 × 16 tile. */
const PATTERNS: Record<Known, string> = {
  basil: 'M4 4h.01M12 12h.01',
  olive: 'M8 4.5a3.5 3.5 0 1 0 .01 0z',
  cheese: 'M4 5h.01M11 3h.01M12 12h.01M5 13h.01',
  onion: 'M0 8a8 8 0 0 1 16 0M4 8a4 4 0 0 1 8 0M0 16a8 8 0 0 1 16 0',
  tuna: 'M0 5q4-4 8 0t8 0M0 13q4-4 8 0t8 0',
  tomato: 'M8 8L0 0M8 8l8-8M8 8v8M8 8H0M8 8h8',
  pepper: 'M0 6l4-4 4 4 4-4 4 4M0 14l4-4 4 4 4-4 4 4',
  mushroom: 'M3 3h.01M9 6h.01M14 2h.01M5 11h.01M12 13h.01',
};

const isKnown = (team: string): team is Known => TEAM_COLOURS.some((known) => known === team);

/** The emblem of a team in ink on its colour. */
export function Emblem({ team, size = 40 }: { team: string; size?: number }) {
  const known = isKnown(team) ? team : 'mushroom';
  return (
    <svg class="emblem" width={size} height={size} viewBox="-6 -6 44 44" aria-hidden="true">
      <circle cx="16" cy="16" r="20" fill={`var(--team-${known})`} stroke="#0e1726" stroke-width="2.5" />
      <path
        d={EMBLEMS[known]}
        fill={known === 'basil' || known === 'tuna' ? '#ffffff66' : 'none'}
        stroke="#0e1726"
        stroke-width="2.5"
        stroke-linecap="round"
        stroke-linejoin="round"
        transform="translate(16 16) scale(.8) translate(-16 -16)"
      />
    </svg>
  );
}

/** A strip in the team's colour and pattern. */
export function TeamStrip({ team }: { team: string }) {
  const known = isKnown(team) ? team : 'mushroom';
  const id = `pattern-${known}`;
  return (
    <svg class="team-strip" width="100%" height="16" aria-hidden="true">
      <defs>
        <pattern id={id} width="16" height="16" patternUnits="userSpaceOnUse">
          <rect width="16" height="16" fill={`var(--team-${known})`} />
          <path
            d={PATTERNS[known]}
            fill="none"
            stroke="#0e1726"
            stroke-width={PATTERNS[known].includes('h.01') ? 4 : 1.5}
            stroke-linecap="round"
            opacity="0.55"
          />
        </pattern>
      </defs>
      <rect width="100%" height="16" fill={`url(#${id})`} />
    </svg>
  );
}
