import '../../style/plan.css';
import '../../style/phonePages.css';
import '../../style/planSlim.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { isClosed } from '../../intents/affordances.ts';
import { planOf } from '../../intents/planned.ts';
import { forgetReport, reportNow, wantReport } from '../../intents/report.ts';
import { me, view } from '../../net/viewStore.ts';
import { type TextKey, t } from '../../text/index.ts';
import { BoardButton } from '../board/BoardButton.tsx';
import { GoalsFold } from '../Goals.tsx';
import { focusSoon } from '../navigate.ts';
import { PhaseReady } from '../PhaseReady.tsx';
import { SuggestionTray } from '../SuggestionTray.tsx';
import { narrow } from '../uiState.ts';
import { teamName } from '../words.ts';
import { CardChoice } from './CardChoice.tsx';
import { PracticeChoice } from './PracticeChoice.tsx';
import { PullChoice } from './PullChoice.tsx';
import { Receipt } from './Receipt.tsx';
import { StaffChoice } from './StaffChoice.tsx';
import { VoteChoice } from './VoteChoice.tsx';

/** What each of the five decisions gets. */
export interface Choice {
  world: PublicWorld;
  team: string;
  engineer: string;
}

const CHOICES = [PracticeChoice, VoteChoice, CardChoice, StaffChoice, PullChoice] as const;
/** Headings of the five, for the steps of a narrow page. */
const TITLES: readonly { id: string; text: TextKey }[] = [
  { id: 'practice', text: 'plan.practice' },
  { id: 'vote', text: 'plan.vote' },
  { id: 'card', text: 'plan.card' },
  { id: 'staff', text: 'plan.staff' },
  { id: 'pull', text: 'plan.pull' },
];

/** Five decisions for the next quarter; not answered means: same as last quarter. On a narrow page one at a time. */
export function PlanScreen() {
  const world = view.value;
  const own = me.value;
  const [step, setStep] = useState(0);
  const steps = narrow.value;
  const key = world ? `${world.quarter}/${world.phase}` : '';
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (key !== '') void wantReport(key);
  }, [key]);
  useEffect(() => forgetReport, []);
  if (!world || !own) return null;
  const all = { world, team: own.team, engineer: own.engineer };
  // Without the scissors there are four.
  const last = CHOICES.length - (isClosed('startExtraction', { module: 'any' }) ? 2 : 1);
  const go = (to: number): void => {
    setStep(to);
    top.current?.scrollTo({ top: 0 });
    focusSoon(`plan-${TITLES[to]?.id}`);
  };
  const more = (
    <div class="plan-head-more">
      <GoalsFold world={world} />
      <BoardButton />
    </div>
  );
  const receipt = <Receipt report={reportNow.value?.report ?? null} quarter={world.quarter - 1} />;
  return (
    <main class={steps && step < last ? 'phase plan plan-on' : 'phase plan'} aria-labelledby="plan-title">
      <header class="plan-head">
        <div>
          <h1 id="plan-title">{t('plan.title', { team: teamName(own.team) })}</h1>
          <p class="quiet">{t('plan.lead')}</p>
        </div>
        {steps ? null : more}
      </header>
      {steps ? <Steps world={world} team={own.team} step={step} last={last} go={go} /> : null}
      <div class="plan-scroll" ref={top}>
        <SuggestionTray />
        <div class="plan-five">
          {CHOICES.slice(0, last + 1).map((One, at) =>
            steps && at !== step ? null : <One key={TITLES[at]?.id} {...all} />,
          )}
        </div>
        {steps && step === last ? receipt : null}
        {steps ? more : null}
      </div>
      <footer class="plan-foot">
        {steps ? null : receipt}
        {steps ? (
          <div class="plan-go">
            <button
              type="button"
              class="button"
              aria-disabled={step === 0 ? true : undefined}
              onClick={() => (step > 0 ? go(step - 1) : undefined)}
            >
              {t('plan.back')}
            </button>
            <button
              type="button"
              class={step < last ? 'button button-primary' : 'button'}
              aria-disabled={step === last ? true : undefined}
              onClick={() => (step < last ? go(step + 1) : undefined)}
            >
              {t('plan.next')}
            </button>
          </div>
        ) : null}
        <PhaseReady world={world} team={own.team} />
      </footer>
    </main>
  );
}

/** The five as numbered steps: which one is open, and which have been answered. */
function Steps(props: {
  world: PublicWorld;
  team: string;
  step: number;
  last: number;
  go: (to: number) => void;
}) {
  const { world, team, step, last, go } = props;
  const plan = planOf(world, team);
  const voted = Object.values(world.policies).some((policy) => policy.votes.includes(`${team}:`));
  const done = [
    plan.practices.length > 0,
    voted,
    plan.cards.length > 0,
    plan.staff.length > 0,
    plan.pulls.length > 0,
  ];
  return (
    <nav class="plan-steps" aria-label={t('plan.steps')}>
      <ol>
        {TITLES.slice(0, last + 1).map(({ id, text }, at) => (
          <li key={id}>
            <button
              type="button"
              class={done[at] ? 'plan-step plan-step-done' : 'plan-step'}
              aria-current={at === step ? 'step' : undefined}
              onClick={() => go(at)}
            >
              {at + 1}
              <span class="unseen">
                {t('plan.stepDone', { title: t(text), done: done[at] ? 'yes' : 'no' })}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p class="quiet">{t('plan.step', { n: step + 1, of: last + 1 })}</p>
    </nav>
  );
}
