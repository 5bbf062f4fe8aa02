import type { PolicyRow, PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { whyNotIn } from '../../intents/affordances.ts';
import { proposals, votesOf } from '../../intents/proposals.ts';
import { inOrder } from '../../intents/reads.ts';
import { nameOf, say, t } from '../../text/index.ts';
import { openBoard } from '../board/openBoard.ts';
import { Emblem } from '../TeamArt.tsx';
import { VerbButton } from '../VerbButton.tsx';
import { capital, name, teamName } from '../words.ts';
import { BallotPicture } from './art/Ballot.tsx';
import { DecisionCard } from './Parts.tsx';
import type { Choice } from './PlanScreen.tsx';

/** One vote: the rule the last quarter speaks against, two changes and the present value. */
export function VoteChoice({ world, team, engineer }: Choice) {
  const all = proposals(world, team, (verb, payload) => whyNotIn(world, engineer, verb, payload) === null);
  const [first, ...rest] = all;
  if (!first) return null;
  const { policy, values, by } = first;
  const mine = votesOf(policy).find((vote) => vote.team === team)?.value;
  return (
    <DecisionCard
      id="vote"
      number={2}
      title={t('plan.vote')}
      hint={by.length > 0 ? t('plan.voteBy', { teams: by.map(teamName).join(', ') }) : t('plan.voteHint')}
      picture={<BallotPicture />}
      foot={
        <>
          <Tokens world={world} policy={policy} />
          {rest.length > 0 ? (
            <button type="button" class="link-button" onClick={() => openBoard('rules')}>
              {t('plan.voteAll', { n: rest.length })}
            </button>
          ) : null}
        </>
      }
    >
      <fieldset class="decision-fieldset">
        <legend>{name('policy', policy.id)}</legend>
        {values.map((value) => (
          <VerbButton
            key={value}
            verb="castVote"
            payload={{ policy: policy.id, value }}
            pressed={(mine ?? policy.value) === value}
            look="choice"
            note={choiceNote(policy.id, value)}
          >
            {capital(nameOf('choice', `${policy.id}.${value}`))}
            {value === policy.value ? <span class="chip chip-now">{t('plan.same')}</span> : null}
          </VerbButton>
        ))}
      </fieldset>
      <p class="quiet decision-small">{t('plan.voteRule')}</p>
    </DecisionCard>
  );
}

/** What a value of a rule leads to. */
export const choiceNote = (policy: string, value: string): string => say(`choice.${policy}.${value}`) ?? '';

/** A token for each team with a person: what it voted for, or that it has not. */
export function Tokens({ world, policy }: { world: PublicWorld; policy: PolicyRow }) {
  const votes = new Map(votesOf(policy).map((vote) => [vote.team, vote.value]));
  const voters = inOrder(world.teams).filter((row) => row.humans > 0 || votes.has(row.id));
  return (
    <ul class="tokens" aria-label={t('plan.voteTokens')}>
      {voters.map((row) => {
        const value = votes.get(row.id);
        const said =
          value === undefined
            ? t('plan.voteOpen', { team: teamName(row.id) })
            : t('plan.voteToken', {
                team: teamName(row.id),
                value: nameOf('choice', `${policy.id}.${value}`),
              });
        return (
          <li key={row.id} class={value === undefined ? 'token token-open' : 'token'} title={said}>
            <Emblem team={row.id} size={26} />
            <span class={value === undefined ? 'unseen' : 'token-value'}>
              {value === undefined ? said : nameOf('choice', `${policy.id}.${value}`)}
            </span>
            {value === undefined ? null : <span class="unseen">{said}</span>}
          </li>
        );
      })}
    </ul>
  );
}
