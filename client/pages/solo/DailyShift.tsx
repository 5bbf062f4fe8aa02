/** Today's shift: which story it is, how it went, and how many days in a row. The server says what day it is. */
import { useEffect, useState } from 'preact/hooks';
import { presets } from '../../../shared/content/presets.ts';
import type { DailyShift as Shift } from '../../../shared/net/api.ts';
import { todaysShift } from '../../net/http.ts';
import { bestRun, type Shelf, streakOf } from '../../net/shelf.ts';
import { dayLong } from '../../text/ago.ts';
import { nameOf, say, t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { ScenarioArt } from './ScenarioArt.tsx';
import { BeginButton, RaceButton } from './StoryCard.tsx';

/** The card of the day. */
export function DailyShift({ shelf }: { shelf: Shelf }) {
  const [shift, setShift] = useState<Shift | null | 'away'>(null);
  const ask = (): void => {
    setShift(null);
    todaysShift().then(setShift, () => setShift('away'));
  };
  useEffect(ask, []);
  return (
    <section class="card shift" aria-labelledby="shift-title">
      {typeof shift === 'object' && shift ? (
        <ScenarioArt scenario={shift.scenario} />
      ) : (
        <div class="story-art" />
      )}
      <div class="shift-words">
        <h2 id="shift-title">{t('shift.title')}</h2>
        {shift === 'away' ? (
          <div class="row" role="alert">
            <p>{t('shift.unreachable')}</p>
            <button type="button" class="button" onClick={ask}>
              {t('shift.retry')}
            </button>
          </div>
        ) : shift === null ? (
          <p role="status">{t('app.loading')}</p>
        ) : (
          <Today shift={shift} shelf={shelf} />
        )}
      </div>
    </section>
  );
}

function Today({ shift, shelf }: { shift: Shift; shelf: Shelf }) {
  const result = shelf.shifts[shift.day];
  const scenario = nameOf('scenario', shift.scenario);
  const label = t(result ? 'shift.again' : 'shift.begin');
  return (
    <>
      <p class="shift-story">{t('shift.story', { day: dayLong(shift.day), scenario })}</p>
      <p class="quiet">{say(`about.scenario.${shift.scenario}`)}</p>
      <p class="row">
        <span class="chip chip-info">
          <Icon name="flame" />
          {t('shift.streak', { days: streakOf(shelf.shifts, shift.day) })}
        </span>
        {result ? (
          <span class="chip chip-ok">
            <Icon name="check" />
            {t('shift.done', { met: result.met, goals: result.goals })}
          </span>
        ) : null}
      </p>
      <BeginButton wish={{ daily: true }} label={label} primary={!result}>
        {label}
      </BeginButton>
      <RaceButton run={bestRun(shelf.runs, shift.day)} label={t('race.today')}>
        {t('race.today')}
      </RaceButton>
      <small class="quiet">
        {result ? t('shift.againHint') : t('shift.text', { minutes: presets[shift.preset].minutes })}
      </small>
    </>
  );
}
