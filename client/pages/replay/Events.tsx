import { positionOfTick } from '../../../shared/sim/fork/moment.ts';
import type { Event } from '../../replay/messages.ts';
import { clock, fullTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { loudnessOf, SIEVES, type Sieve, sift, tellFact } from './events.ts';
import { said, sieve } from './looks.ts';
import { goToPosition, marks, org, playing, position, tape } from './show.ts';

/** So many events are listed before the present place, and after it. */
const BEFORE = 8;
const AFTER = 22;

/** What happened around the present place, in words; each line leads there. */
export function Events() {
  const now = tape.value;
  if (!now) return null;
  const events = sift(now.events, sieve.value);
  const here = position.value;
  const at = firstAfter(events, here);
  const shown = events.slice(Math.max(0, at - BEFORE), at + AFTER);
  // Much may happen at one moment: the last of it is where one stands.
  const current = shown.findLast((event) => event.position === here);
  return (
    <section class="replay-events" aria-label={t('replay.events')}>
      <label class="replay-sieve">
        <span>{t('replay.sieve')}</span>
        <select
          class="input"
          value={sieve.value}
          onChange={(event) => {
            sieve.value = event.currentTarget.value as Sieve;
          }}
        >
          {SIEVES.map((one) => (
            <option key={one} value={one}>
              {t(`replay.sieve.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Marks />
      {shown.length === 0 ? <p class="quiet">{t('replay.nothing')}</p> : null}
      <ol class="plain">
        {shown.map((event) => (
          <li key={event.fact.id}>
            <button
              type="button"
              class={`replay-event ${event.position <= here ? 'replay-past' : ''}`}
              data-loud={loudnessOf(event.fact) ?? undefined}
              aria-current={event === current ? 'step' : undefined}
              onClick={() => {
                playing.value = false;
                goToPosition(event.position);
                said.value = '';
              }}
            >
              <time title={fullTime(event.fact.tick)}>{clock(event.fact.tick)}</time>
              <span>{tellFact(event.fact)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Bookmarks of the host: the slides of the debrief. */
function Marks() {
  const now = tape.value;
  const mine = marks.value.filter((mark) => mark.org === org.value);
  if (!now || mine.length === 0) return null;
  return (
    <details class="fold">
      <summary>{t('replay.marks', { n: mine.length })}</summary>
      <ul class="plain">
        {mine.map((mark) => (
          <li key={`${mark.tick}${mark.text}`}>
            <button
              type="button"
              class="replay-event"
              onClick={() => goToPosition(positionOfTick(now.ticks, mark.tick))}
            >
              <time>{fullTime(mark.tick)}</time>
              <span>{mark.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The place of the first event after a position, in a list by position. */
function firstAfter(events: readonly Event[], here: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.position ?? 0) <= here) low = middle + 1;
    else high = middle;
  }
  return low;
}
