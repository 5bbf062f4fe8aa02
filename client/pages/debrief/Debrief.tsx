/** The debrief on somebody's own device: she follows the host, or looks around alone where she may. */
import '../../style/debrief.css';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type DebriefNow, slidesOf } from '../../../shared/net/debrief.ts';
import { ToConsole } from '../../hud/ToConsole.tsx';
import { t } from '../../text/index.ts';
import { Page } from '../Page.tsx';
import { useSlideKeys } from './keys.ts';
import { Slide } from './Slide.tsx';
import { useDebrief } from './useDebrief.ts';
import { slideName } from './words.ts';

interface DebriefProps {
  code: string;
  /** Where the host is; null for whoever looks back without one. */
  now: DebriefNow | null;
}

export function Debrief({ code, now }: DebriefProps) {
  const { data, problem } = useDebrief(code, now?.rev ?? '');
  /** The slide she turned to herself; '' while she follows. */
  const [alone, setAlone] = useState(now?.open ? '' : 'start');
  const follows = now?.open === true && (alone === '' || !now.free);
  const slides = data ? slidesOf(data).filter((slide) => !data.host?.skip.includes(slide)) : [];
  const slide = follows && now ? now.slide : alone === '' ? 'start' : alone;
  const at = Math.max(0, slides.indexOf(slide));
  const mayTurn = now === null || now.free || !now.open;
  const turn = useCallback(
    (by: 1 | -1) => {
      const to = slides[at + by];
      if (mayTurn && to) setAlone(to);
    },
    [slides.join(), at, mayTurn],
  );
  useSlideKeys(turn);
  // A new slide is read from its beginning.
  useEffect(() => scrollTo(0, 0), [slide]);
  return (
    <Page class="debrief" aside={<ToConsole />}>
      <h1 class="unseen">{t('debrief.title')}</h1>
      {data ? (
        <>
          <Slide
            key={slide}
            slide={slide}
            code={code}
            data={data}
            cursor={follows ? now.cursor : -1}
            words={now?.words ?? data.words.length > 0}
            writes
          />
          <nav class="debrief-nav" aria-label={t('debrief.host.slides')}>
            {mayTurn ? (
              <button type="button" class="button" disabled={at === 0} onClick={() => turn(-1)}>
                {t('debrief.before')}
              </button>
            ) : null}
            <p role="status">
              {t('debrief.place', { at: at + 1, all: slides.length })} · {slideName(slide, data)}
              {follows && !mayTurn ? ` · ${t('debrief.following')}` : ''}
            </p>
            {now?.open && now.free && !follows ? (
              <button type="button" class="button" onClick={() => setAlone('')}>
                {t('debrief.follow')}
              </button>
            ) : null}
            {mayTurn ? (
              <button
                type="button"
                class="button button-primary"
                disabled={at >= slides.length - 1}
                onClick={() => turn(1)}
              >
                {t('debrief.next')}
              </button>
            ) : null}
          </nav>
        </>
      ) : (
        <p role="status">{problem === '' ? t('debrief.wait') : t('debrief.failed', { why: problem })}</p>
      )}
    </Page>
  );
}
