import { ORG_IDS, orgName } from '../../../shared/net/orgs.ts';

/** What lies on top: cheese tints and a number of toppings tell twenty pizzas apart; the name stands beside it anyway. */
const CHEESES = ['#ffd35c', '#f7a84a', '#ffe9a8', '#f0c0a0', '#d8e6a0'];
const TOPPINGS = ['#e8352b', '#46b799', '#5a3a7a', '#0a4fa3'];
const SPOTS = [
  [50, 24],
  [74, 42],
  [66, 72],
  [34, 72],
  [26, 42],
] as const;

/** The pizza an organisation is named after. */
export function OrgEmblem({ org }: { org: string }) {
  const at = Math.max(0, (ORG_IDS as readonly string[]).indexOf(org));
  const cheese = CHEESES[at % CHEESES.length];
  const topping = TOPPINGS[Math.floor(at / CHEESES.length) % TOPPINGS.length];
  return (
    <svg class="org-emblem" viewBox="0 0 100 100" aria-hidden="true">
      <circle cx="50" cy="50" r="46" fill="#d9963a" stroke="#0e1726" stroke-width="5" />
      <circle cx="50" cy="50" r="36" fill={cheese} stroke="#0e1726" stroke-width="2.5" />
      {SPOTS.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="6.5" fill={topping} stroke="#0e1726" stroke-width="2.5" />
      ))}
      <text x="50" y="61" text-anchor="middle" class="org-letter">
        {orgName(org).charAt(0)}
      </text>
    </svg>
  );
}

/** How large the organisations of a wall may be drawn, by their number. */
export const sizeOf = (orgs: number): 'few' | 'some' | 'many' =>
  orgs <= 4 ? 'few' : orgs <= 9 ? 'some' : 'many';
