/** One story to play: its picture, what it is about, how long and hard it is, and when it is won. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { presets } from '../../../shared/content/presets.ts';
import type { CreateSession } from '../../../shared/net/api.ts';
import type { RaceFrom } from '../../net/race.ts';
import { seatFor } from '../../net/seats.ts';
import type { KeptRun, Likes, SoloResult } from '../../net/shelf.ts';
import { goalValue } from '../../text/goalValue.ts';
import { nameOf, say, t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { Problem } from '../Parts.tsx';
import { problemText } from '../problems.ts';
import { journalProblem } from '../race/why.ts';
import { beginSolo } from './begin.ts';
import { isCutShort, type Offer, presetFor } from './offers.ts';
import { ScenarioArt } from './ScenarioArt.tsx';

/** A story as a card; it is played as long and with such colleagues as `likes` says. */
export function StoryCard({
  offer,
  likes,
  best,
  last,
}: {
  offer: Offer;
  likes: Likes;
  best: SoloResult | undefined;
  last: KeptRun | undefined;
}) {
  const preset = presetFor(offer, likes.length);
  const { minutes, quarters } = presets[preset];
  const name = nameOf('scenario', offer.id);
  const wish = { preset, scenario: offer.id, colleagues: likes.colleagues };
  return (
    <li class="card story">
      <ScenarioArt scenario={offer.id} />
      <div class="story-words">
        <h3>{name}</h3>
        <p class="story-about">{say(`about.scenario.${offer.id}`)}</p>
        <p class="story-chips">
          <span class="chip">
            <Icon name="clock" />
            {t('solo.minutes', { minutes })}
          </span>
          <span class="chip">{t('solo.quarters', { n: quarters })}</span>
          <span class="chip">
            <Icon name="users" />
            {t('solo.teams', { teams: offer.teams, people: offer.people })}
          </span>
          <span class={`chip story-${offer.hardness}`}>{t(`solo.hard.${offer.hardness}`)}</span>
          {best ? <Best best={best} /> : null}
        </p>
        <details class="story-goals">
          <summary>{t('solo.won')}</summary>
          <ul>
            {offer.goals.map((goal) => (
              <li key={goal.id}>
                {t('solo.goal', {
                  goal: say(`name.measure.${goal.metric}`) ?? nameOf('metric', goal.metric),
                  compare: goal.compare,
                  target: goalValue(goal.metric, goal.value),
                })}
              </li>
            ))}
          </ul>
          {isCutShort(offer, preset) ? <p class="quiet">{t('solo.short')}</p> : null}
        </details>
        <BeginButton wish={wish} label={t('solo.playLong', { scenario: name })}>
          {t('solo.play')}
        </BeginButton>
        <RaceButton run={last} label={t('race.lastOf', { scenario: name })}>
          {t('race.last')}
        </RaceButton>
      </div>
    </li>
  );
}

function Best({ best }: { best: SoloResult }) {
  const won = best.goals > 0 && best.met === best.goals;
  return (
    <span class={`chip ${won ? 'chip-ok' : 'chip-info'}`}>
      <Icon name={won ? 'check' : 'clock'} />
      {won ? t('solo.bestWon') : t('solo.best', { met: best.met, goals: best.goals })}
    </span>
  );
}

/** A game of this device once more, with that game as the ghost; nothing where there is none. */
export function RaceButton(props: { run: KeptRun | undefined; label: string; children: ComponentChildren }) {
  const { run, label, children } = props;
  if (!run || !seatFor(run.code)) return null;
  return (
    <div class="race-again">
      <BeginButton wish={{ daily: run.day !== '' }} race={{ code: run.code }} label={label} primary={false}>
        {children}
      </BeginButton>
      <small class="quiet">{t('race.hint')}</small>
    </div>
  );
}

/** Opens a game and goes there; says why when that does not work. */
export function BeginButton(props: {
  wish: Omit<CreateSession, 'kind' | 'name' | 'speed'>;
  label: string;
  primary?: boolean;
  /** The game that is played once more. */
  race?: RaceFrom;
  children: ComponentChildren;
}) {
  const { wish, label, primary = true, race, children } = props;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const play = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setProblem('');
    try {
      await beginSolo(wish, race);
    } catch (error) {
      setProblem(race ? journalProblem(error) : problemText(error));
      setBusy(false);
    }
  };
  return (
    <div class="begin">
      <button
        type="button"
        class={`button ${primary ? 'button-primary' : ''}`}
        aria-label={label}
        aria-busy={busy}
        onClick={() => void play()}
      >
        <Icon name="play" />
        {busy ? t('solo.starting') : children}
      </button>
      <Problem text={problem} />
    </div>
  );
}
