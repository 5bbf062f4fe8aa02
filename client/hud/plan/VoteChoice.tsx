import type { PolicyRow, PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { whyNotIn } from '../../intents/affordances.ts';
import { proposals, votesOf } from '../../intents/proposals.ts';
import { inOrder } from '../../intents/reads.ts';
import { isForTeam } from '../../intents/suggesting.ts';
import { session } from '../../net/viewStore.ts';
import { list } from '../../text/format.ts';
import { nameOf, say, t } from '../../text/index.ts';
import { openBoard } from '../board/openBoard.ts';
import { Emblem } from '../TeamArt.tsx';
import { VerbButton } from '../VerbButton.tsx';
import { capital, name, teamName } from '../words.ts';
import { BallotPicture } from './art/Ballot.tsx';
import { DecisionCard } from './Parts.tsx';
import type { Choice } from './PlanScreen.tsx';

/** The rule asked about in a quarter's Plan and its value as Plan began: a vote that changes it must not change the question. */
let asked = { quarter: 0, code: '', policy: '', value: '' };

/** One vote: the rule the last quarter speaks against, two changes and the present value. */
export function VoteChoice({ world, team, engineer }: Choice) {
  const all = proposals(world, team, (verb, payload) => isForTeam(whyNotIn(world, engineer, verb, payload)));
  const code = session.value?.code ?? '';
  if ((asked.quarter !== world.quarter || asked.code !== code) && all[0]) {
    const { id, value } = all[0].policy;
    asked = { quarter: world.quarter, code, policy: id, value };
  }
  const first = all.find((one) => one.policy.id === asked.policy);
  if (!first) return null;
  const { policy, by } = first;
  const rest = all.length - 1;
  // The value that Plan began with stays among the choices, also when a vote has changed it.
  const values = [...first.values.filter((value) => value !== asked.value), asked.value];
  const voters = Object.values(world.teams).filter((row) => row.humans > 0).length;
  const mine = votesOf(policy).find((vote) => vote.team === team)?.value;
  return (
    <DecisionCard
      id="vote"
      number={2}
      title={t('plan.vote')}
      hint={by.length > 0 ? t('plan.voteBy', { teams: list(by.map(teamName)) }) : t('plan.voteHint')}
      picture={<BallotPicture />}
      foot={
        <>
          <Tokens world={world} policy={policy} />
          {rest > 0 ? (
            <button type="button" class="link-button" onClick={() => openBoard('rules')}>
              {t('plan.voteAll', { n: rest })}
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
            {value === asked.value ? <span class="chip chip-now">{t('plan.same')}</span> : null}
          </VerbButton>
        ))}
      </fieldset>
      <p class="quiet decision-small">{t(voters === 1 ? 'plan.voteAlone' : 'plan.voteRule')}</p>
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
