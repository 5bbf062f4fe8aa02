import type { EngineerRow } from '../../../../shared/sim/publicWorld.ts';
import { list } from '../../../text/format.ts';
import { t } from '../../../text/index.ts';
import { teamName } from '../../words.ts';

/** Skin and hair by place at the table: people differ. */
const SKINS = ['#f3c9a4', '#8d5a3b', '#d9a074', '#5b3a29', '#e8b58c', '#a8714b', '#f6d6b8', '#70462f'];
const HAIR = ['#2b1d14', '#5a3820', '#d8b15a', '#1b1512', '#8c8c94', '#a63a00', '#3a2a4a', '#2b1d14'];
/** Below this somebody's head hangs. */
const TIRED = 0.45;
const SEATS = 10;

/** The people of a team round their two pizzas: tired ones sink and have a cup, the one who plays here waves. */
export function TablePicture({ people, team, mine }: { people: EngineerRow[]; team: string; mine: string }) {
  const shown = people.slice(0, SEATS);
  const label = t('plan.staffTable', {
    n: people.length,
    team: teamName(team),
    names: list(people.map((person) => person.name)),
  });
  const back = Math.ceil(shown.length / 2);
  return (
    <svg
      class={`art team-${team}`}
      viewBox="-40 0 320 132"
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={label}
    >
      <rect x="-90" width="420" height="132" fill="#dff1e6" />
      <rect x="-90" y="70" width="420" height="62" fill="#d9b07c" />
      <path d="M-90 70H330" class="art-ink" fill="none" />
      <rect x="14" y="12" width="46" height="34" rx="3" fill="#bfe3fb" class="art-ink" />
      <path d="M37 12V46M14 29H60" class="art-ink thin" />
      <rect x="180" y="10" width="44" height="36" rx="3" fill="#ffecc9" class="art-ink" />
      <path d="M187 20h30M187 28h22M187 36h26" class="art-ink thin" />
      {shown.slice(0, back).map((person, i) => (
        <Somebody
          key={person.id}
          person={person}
          seat={i}
          x={120 + (i - (back - 1) / 2) * 38}
          y={60}
          mine={person.id === mine}
        />
      ))}
      <ellipse cx="120" cy="100" rx="100" ry="27" fill="#0e1726" opacity=".25" />
      <ellipse cx="120" cy="94" rx="100" ry="27" fill="#a97243" class="art-ink" />
      <ellipse cx="120" cy="91" rx="90" ry="22" fill="#c08a55" />
      <Pizza x={86} />
      <Pizza x={154} />
      {shown.slice(back).map((person, i) => (
        <Somebody
          key={person.id}
          person={person}
          seat={back + i}
          x={120 + (i - (shown.length - back - 1) / 2) * 42}
          y={112}
          mine={person.id === mine}
          away
        />
      ))}
    </svg>
  );
}

function Pizza({ x }: { x: number }) {
  return (
    <g transform={`translate(${x} 91)`}>
      <ellipse rx="25" ry="11" fill="#c9822b" class="art-ink" />
      <ellipse rx="20" ry="8" fill="#f7c860" />
      <path d="M-8 -3h.01M2 -5h.01M9 0h.01M-2 3h.01M-13 2h.01" class="art-topping" />
    </g>
  );
}

interface Seated {
  person: EngineerRow;
  seat: number;
  x: number;
  y: number;
  mine: boolean;
  /** Sits with her back to us. */
  away?: boolean;
}

function Somebody({ person, seat, x, y, mine, away }: Seated) {
  const tired = person.energy < TIRED;
  const skin = SKINS[seat % SKINS.length];
  const hair = HAIR[(seat * 3) % HAIR.length];
  return (
    <g transform={`translate(${x} ${tired ? y + 3 : y})`}>
      <path d="M-15 22Q-14 6 0 6T15 22Z" style={{ fill: 'var(--team)' }} class="art-ink" />
      {mine ? (
        <path d="M13 14Q22 8 20 -2" fill="none" stroke={skin} stroke-width="6" stroke-linecap="round" />
      ) : null}
      <circle cy="-4" r="11" fill={away ? hair : skin} class="art-ink" />
      {away ? null : (
        <>
          <path d="M-11 -5Q-10 -17 0 -16T11 -5Q4 -11 -11 -5Z" fill={hair} class="art-ink thin" />
          {tired ? (
            <path d="M-6 -3h4M2 -3h4M-2 3h4" class="art-ink thin" fill="none" />
          ) : (
            <path d="M-4 -3h.01M4 -3h.01" class="art-eyes" />
          )}
          {tired ? null : <path d="M-3 2Q0 5 3 2" class="art-ink thin" fill="none" />}
        </>
      )}
      {person.pager ? (
        <rect x="-4" y="11" width="8" height="6" rx="1.5" fill="#b8d6a2" class="art-ink thin" />
      ) : null}
    </g>
  );
}
