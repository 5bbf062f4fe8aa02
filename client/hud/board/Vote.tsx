import type { PolicyRow } from '../../../shared/sim/publicWorld.ts';
import { votesOf } from '../../intents/proposals.ts';
import { words } from '../../intents/reads.ts';
import { view } from '../../net/viewStore.ts';
import { nameOf, t } from '../../text/index.ts';
import { choiceNote, Tokens } from '../plan/VoteChoice.tsx';
import { VerbButton } from '../VerbButton.tsx';
import { capital, name, teamName } from '../words.ts';

/** One rule as chips: its present value, who votes for what, and my team's vote. */
export function Vote({ policy, team }: { policy: PolicyRow; team: string }) {
  const votes = votesOf(policy);
  const mine = votes.find((vote) => vote.team === team)?.value;
  const now = nameOf('choice', `${policy.id}.${policy.value}`);
  const others = votes
    .filter((vote) => vote.team !== team)
    .map((vote) =>
      t('play.plan.voted', {
        team: teamName(vote.team),
        value: nameOf('choice', `${policy.id}.${vote.value}`),
      }),
    );
  return (
    <fieldset class="choices">
      <legend>
        {mine === undefined || mine === policy.value
          ? name('policy', policy.id)
          : t('play.plan.rule', { policy: name('policy', policy.id), value: now })}
      </legend>
      <div class="buttons">
        {words(policy.choices).map((value) => (
          <VerbButton
            key={value}
            verb="castVote"
            payload={{ policy: policy.id, value }}
            pressed={(mine ?? policy.value) === value}
            look="chip"
          >
            {nameOf('choice', `${policy.id}.${value}`)}
          </VerbButton>
        ))}
      </div>
      {others.length > 0 ? <small class="quiet">{others.join(' · ')}</small> : null}
    </fieldset>
  );
}

/** The same as a page of the board: each value with what it leads to, and the votes as tokens. */
export function RuleCard({ policy, team }: { policy: PolicyRow; team: string }) {
  const world = view.value;
  const votes = votesOf(policy);
  const mine = votes.find((vote) => vote.team === team)?.value;
  if (!world) return null;
  return (
    <article class="rule-card" aria-labelledby={`rule-${policy.id}`}>
      <header>
        <h3 id={`rule-${policy.id}`}>{name('policy', policy.id)}</h3>
        <span class="chip chip-info">
          {t('board.ruleNow', { value: nameOf('choice', `${policy.id}.${policy.value}`) })}
        </span>
      </header>
      {policy.open ? (
        <>
          <div class="rule-choices">
            {words(policy.choices).map((value) => (
              <VerbButton
                key={value}
                verb="castVote"
                payload={{ policy: policy.id, value }}
                pressed={(mine ?? policy.value) === value}
                look="choice"
                note={choiceNote(policy.id, value)}
              >
                {capital(nameOf('choice', `${policy.id}.${value}`))}
              </VerbButton>
            ))}
          </div>
          <Tokens world={world} policy={policy} />
        </>
      ) : (
        <p class="quiet">{t('board.ruleClosed')}</p>
      )}
    </article>
  );
}
