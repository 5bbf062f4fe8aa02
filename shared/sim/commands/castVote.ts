/** Cast the team's vote on a policy; a majority of the teams with a human changes it, a tie changes nothing. */
import { z } from 'zod';
import { CADENCE_DAYS } from '../balance/deploys.ts';
import { dayOf } from '../calendar.ts';
import { decided, noteDecision } from '../causes.ts';
import { emit, type Tick } from '../emit.ts';
import { no } from '../refusals.ts';
import { humanTeams } from '../seats.ts';
import type { Policy, World } from '../world.ts';
import { allows, command, idShape, missing, pinnedNow } from './command.ts';

/** The shared train leaves whenever somebody has something ready: a pipeline has to look after it. */
const CONTINUOUS = 'continuous';

export const castVote = command({
  verb: 'castVote',
  payload: z.strictObject({ policy: idShape, value: idShape }),
  refuse(view, who, { policy, value }) {
    const row = view.policies[policy];
    if (!row) return missing('policy', policy);
    if (!row.open) return no('notInThisGame');
    const held = pinnedNow(view, `policy/${policy}`);
    if (held) return held;
    if (!row.choices.split(' ').includes(value)) return missing('choice', value);
    if (policy === 'cadence' && value === CONTINUOUS && !allows(view, 'monolith', CONTINUOUS))
      return no('modeLocked', { mode: CONTINUOUS });
    // Looked for as text: a big org casts hundreds of votes, each of which looks at all before it.
    const votes = ` ${row.votes} `;
    const same = votes.includes(` ${who.team}:`)
      ? votes.includes(` ${who.team}:${value} `)
      : row.value === value;
    return same ? no('sameValue') : null;
  },
  apply(tick, who, { policy, value }) {
    const { world } = tick;
    const row = world.policies[policy];
    if (!row) return;
    const voters = humanTeams(world);
    // Bots abstain unless nobody plays.
    if (voters.length > 0 && !voters.includes(who.team)) return;
    row.votes[who.team] = value;
    const vote = emit(tick, 'voteCast', { policy, value, team: who.team });
    noteDecision(world, `vote/${policy}/${who.team}`, vote);
    if (row.value === value) return;
    const electorate = voters.length > 0 ? voters : Object.keys(world.teams);
    const inFavour = electorate.filter((team) => row.votes[team] === value);
    if (inFavour.length * 2 <= electorate.length) return;
    const votes = inFavour.map((team) => `vote/${policy}/${team}`);
    change(tick, row, value, decided(world, ...votes));
  },
});

function change(tick: Tick, policy: Policy, value: string, because: string[]): void {
  const { world } = tick;
  policy.votes = {};
  policy.value = value;
  if (policy.id === 'cadence') reschedule(world, value);
  const fact = emit(tick, 'policyChanged', { policy: policy.id, value }, because);
  noteDecision(world, `policy/${policy.id}`, fact);
}

function reschedule(world: World, cadence: string): void {
  const monolith = world.units.monolith;
  if (!monolith) return;
  if (cadence === CONTINUOUS) monolith.mode = CONTINUOUS;
  else if (monolith.mode === CONTINUOUS) monolith.mode = 'scheduled';
  monolith.intervalDays = CADENCE_DAYS[cadence] ?? monolith.intervalDays;
  monolith.departDay = Math.min(monolith.departDay, dayOf(world.tick) + monolith.intervalDays);
}
