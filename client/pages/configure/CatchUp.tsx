/** The card of whoever came late: what happened, with its reasons, and what to do now. Made from the view; shown once. */
import '../../style/configure.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { DAY_TICKS } from '../../../shared/sim/calendar.ts';
import type { LogRow, PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { currentAsks } from '../../hud/AsksTray.tsx';
import { loudest } from '../../hud/LogPanel.tsx';
import { sentenceOfRow } from '../../hud/logFacts.ts';
import { speak, teamName } from '../../hud/words.ts';
import { me, view } from '../../net/viewStore.ts';
import { dayAndClock } from '../../text/format.ts';
import { engineerName, t } from '../../text/index.ts';

/** So long there is to read, seconds. */
const READING_SECONDS = 30;
/** Whoever has been here for so long knows what happened. */
const NEW_TICKS = 5 * DAY_TICKS;
const EVENTS = 5;
/** Who came and went is seen at the desks. */
const COMINGS = ['seatTaken', 'seatLeft', 'gameOpened'];

const keyOf = (code: string): string => `slice.caught.${code}`;

function wasShown(code: string): boolean {
  try {
    return localStorage.getItem(keyOf(code)) !== null;
  } catch {
    return false;
  }
}

export function CatchUp({ code, cameAt }: { code: string; cameAt: number }) {
  const world = view.value;
  const [open, setOpen] = useState(() => !wasShown(code));
  if (!open || !world || !me.value || world.tick - cameAt > NEW_TICKS || world.phase === 'over') return null;
  const close = (): void => {
    setOpen(false);
    try {
      localStorage.setItem(keyOf(code), '1');
    } catch {
      // Without storage it comes once more after a reload.
    }
  };
  return <Card close={close} />;
}

function Card({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [left, setLeft] = useState(READING_SECONDS);
  /** What had happened when she came in: the card does not change under her eyes. */
  const [told] = useState(() => storyOf(view.value));
  useEffect(() => {
    dialog.current?.showModal();
    // It is read from its top, also where it is longer than the screen.
    title.current?.focus();
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left <= 0) dialog.current?.close();
  }, [left]);
  const world = view.value;
  const own = me.value;
  if (!world || !own) return null;
  const first = currentAsks()[0];
  return (
    <dialog class="catch-up card" ref={dialog} aria-labelledby="catch-up-title" onClose={close}>
      <h2 id="catch-up-title" tabIndex={-1} ref={title}>
        {t('late.title')}
      </h2>
      <p>{t('late.you', { engineer: engineerName(own.engineer), team: teamName(own.team) })}</p>
      <p class="quiet">
        {t('late.when', {
          quarter: world.quarter,
          quarters: world.quarters,
          when: dayAndClock(world.tick),
          phase: world.phase,
        })}
      </p>
      <section aria-labelledby="catch-up-happened">
        <h3 id="catch-up-happened">{t('late.happened')}</h3>
        {told.length === 0 ? <p class="quiet">{t('late.quiet')}</p> : null}
        <ol class="plain watch-log">
          {told.map(({ row, said, because }) => (
            <li key={row.id} class={`watch-${row.tone}`}>
              <time class="num">{dayAndClock(row.tick)}</time> {said}
              {because === '' ? null : <small class="quiet">{t('late.because', { reason: because })}</small>}
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="catch-up-now">
        <h3 id="catch-up-now">{t('late.now')}</h3>
        <p>{first ? speak(first.title) : t('late.calm')}</p>
      </section>
      <div class="row">
        <button type="button" class="button button-primary" onClick={() => dialog.current?.close()}>
          {t('late.go')}
        </button>
        {/* Counted, not announced: nobody is hurried. */}
        <small class="quiet">{t('late.stays', { n: Math.max(0, left) })}</small>
      </div>
    </dialog>
  );
}

interface Told {
  row: LogRow;
  said: string;
  /** The fact that led to it, ''. */
  because: string;
}

/** The newest events that went well or badly, filled up with others, with the reason the log still knows; oldest first. */
function storyOf(world: PublicWorld | null): Told[] {
  if (!world) return [];
  const all = loudest(world).filter(({ kind }) => !COMINGS.includes(kind));
  const weighty = all.filter(({ tone }) => tone !== 'plain');
  const told = [...weighty, ...all.filter(({ tone }) => tone === 'plain')].slice(0, EVENTS);
  return all
    .filter((row) => told.includes(row))
    .reverse()
    .map((row) => {
      const cause = world.log[row.because.split(' ')[0] ?? ''];
      const because = cause && cause.kind !== 'gameOpened' ? sentenceOfRow(world, cause) : '';
      return { row, said: sentenceOfRow(world, row), because };
    });
}
