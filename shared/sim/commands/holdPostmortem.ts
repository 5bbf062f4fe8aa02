/** Hold the review of an incident: ask who it was, or what made it easy; and where people sat down for it, what they found. */
import { z } from 'zod';
import { ACTION_LANES, MOST_ACTIONS, MOST_FACTORS } from '../postmortem/plan.ts';
import { no } from '../refusals.ts';
import { isFactor } from '../systems/faultConditions.ts';
import { holdReview } from '../systems/postmortems.ts';
import { command, idShape, missing } from './command.ts';

export const holdPostmortem = command({
  verb: 'holdPostmortem',
  payload: z.strictObject({
    incident: idShape,
    question: z.enum(['who', 'what']),
    /** What made it easy, as people see it. */
    factors: z.array(idShape).max(MOST_FACTORS).optional(),
    /** What is to be done, by whom, on which lane; left out, the first things that are found. */
    actions: z
      .array(z.strictObject({ action: idShape, owner: z.string().max(64), lane: z.enum(ACTION_LANES) }))
      .max(MOST_ACTIONS)
      .optional(),
  }),
  refuse(view, who, { incident, factors = [], actions = [] }) {
    const row = view.incidents[incident];
    if (!row) return no('noSuchIncident');
    if (row.review !== 'due') return no('reviewNotDue');
    const team = view.modules[row.module]?.team ?? '';
    if (row.team !== who.team && team !== who.team) return no('notYourTeam', { team });
    const odd = factors.find((factor) => !isFactor(factor));
    if (odd !== undefined) return missing('factor', odd);
    for (const { owner } of actions) {
      const person = owner === '' ? undefined : view.engineers[owner];
      if (owner !== '' && !person) return missing('engineer', owner);
      if (person && person.team !== team) return no('notYourTeam', { team: person.team });
    }
    return null;
  },
  apply(tick, _who, { incident, question, factors, actions }) {
    const row = tick.world.incidents[incident];
    if (!row) return;
    holdReview(tick, row, question, true, { ...(factors && { factors }), ...(actions && { actions }) });
  },
});
