/** The debrief before its host: the slide as all see it, where to go, and what only she sees. */
import '../../style/debrief.css';
import '../../style/debriefHost.css';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { type DebriefNow, type DebriefOrder, slidesOf } from '../../../shared/net/debrief.ts';
import { board, session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { useOrders } from '../host/useOrders.ts';
import { Icon } from '../Icon.tsx';
import { Page } from '../Page.tsx';
import { Problem } from '../Parts.tsx';
import { Switch } from '../Switch.tsx';
import { debriefAside } from './aside.ts';
import { Balance } from './Balance.tsx';
import { HostWords } from './HostWords.tsx';
import { useSlideKeys } from './keys.ts';
import { Slide } from './Slide.tsx';
import { Timer } from './Timer.tsx';
import { useDebrief } from './useDebrief.ts';
import { slideName } from './words.ts';

export type Change = (to: Partial<Omit<DebriefOrder, 'id' | 'do'>>) => void;

/** New sentences are looked for so often while they are written, ms. */
const LOOK_MS = 5_000;

export function HostDebrief({ code, now }: { code: string; now: DebriefNow }) {
  const { order, problem } = useOrders();
  const { data, problem: missing, reload } = useDebrief(code, now.rev);
  const change: Change = (to) => {
    order({ do: 'debrief', ...to });
    if (to.skip || to.hide || to.endAt !== undefined) setTimeout(reload, 200);
  };
  const slides = data ? slidesOf(data) : [];
  const skip = data?.host?.skip ?? [];
  const kept = slides.filter((slide) => !skip.includes(slide));
  const at = kept.indexOf(now.slide);
  const goTo = (slide: string): void => change({ slide, since: Date.now() });
  const turn = useCallback(
    (by: 1 | -1) => {
      const to = kept[at + by];
      if (to) goTo(to);
    },
    [kept.join(), at],
  );
  useSlideKeys(turn);
  // The list shows where she is, and a new slide is read from its beginning.
  const here = useRef<HTMLButtonElement>(null);
  const loaded = data !== null;
  useEffect(() => here.current?.scrollIntoView({ block: 'nearest' }), [now.slide, loaded]);
  useEffect(() => scrollTo(0, 0), [now.slide]);
  useEffect(() => {
    if (now.slide !== 'words') return;
    const timer = setInterval(reload, LOOK_MS);
    return () => clearInterval(timer);
  }, [now.slide, reload]);
  const several = (data?.stories.length ?? 0) > 1;
  return (
    <Page class="debrief debrief-host">
      <div class="console-bar">
        <h1 class="h3">{t('debrief.title')}</h1>
        <button type="button" class="button" disabled={at <= 0} onClick={() => turn(-1)}>
          {t('debrief.before')}
        </button>
        <button
          type="button"
          class="button button-primary"
          disabled={at < 0 || at >= kept.length - 1}
          onClick={() => turn(1)}
        >
          <Icon name="next" />
          {t('debrief.next')}
        </button>
        <span class="chip num" role="status">
          {t('debrief.place', { at: at + 1, all: kept.length })}
        </span>
        <span class="debrief-gap" />
        <button
          type="button"
          class="button"
          onClick={() => {
            debriefAside.value = true;
          }}
        >
          {t('hosts.console')}
        </button>
        <button type="button" class="button" onClick={() => change({ open: false })}>
          <Icon name="close" />
          {t('debrief.host.shut')}
        </button>
      </div>
      <Problem text={problem} />
      {data ? (
        <div class="debrief-desk">
          <div class="debrief-main card">
            <Slide
              key={now.slide}
              slide={now.slide}
              code={code}
              data={data}
              cursor={now.cursor}
              moveCursor={(cursor) => change({ cursor })}
              words={now.words}
            />
            {now.slide === 'words' && data.host ? (
              <HostWords host={data.host} now={now} change={change} />
            ) : null}
          </div>
          <aside class="debrief-side-desk">
            {data.host ? (
              <Timer
                slides={kept}
                now={now.slide}
                host={data.host}
                change={change}
                lessonEnd={board.value?.conduct.endAt ?? 0}
              />
            ) : null}
            <section class="card stack-small" aria-labelledby="debrief-slides">
              <h2 id="debrief-slides" class="h3">
                {t('debrief.host.slides')}
              </h2>
              <ol class="plain debrief-slides">
                {slides.map((slide) => {
                  const out = skip.includes(slide);
                  return (
                    <li key={slide}>
                      <button
                        type="button"
                        ref={slide === now.slide ? here : undefined}
                        class="button button-quiet debrief-goto"
                        aria-current={slide === now.slide ? 'step' : undefined}
                        disabled={out}
                        onClick={() => goTo(slide)}
                      >
                        {slideName(slide, data)}
                      </button>
                      {slide === 'start' || slide === 'words' ? null : (
                        <button
                          type="button"
                          class="button button-quiet"
                          aria-pressed={out}
                          aria-label={t('debrief.host.skip', { slide: slideName(slide, data) })}
                          disabled={slide === now.slide}
                          onClick={() =>
                            change({ skip: out ? skip.filter((one) => one !== slide) : [...skip, slide] })
                          }
                        >
                          <Icon name={out ? 'again' : 'close'} />
                        </button>
                      )}
                    </li>
                  );
                })}
              </ol>
            </section>
            <section class="card stack-small">
              <Switch label={t('debrief.host.free')} on={now.free} change={(free) => change({ free })} />
              {several ? (
                <Switch
                  label={t('debrief.host.reveal')}
                  on={session.value?.revealed === true}
                  change={(on) => order({ do: 'reveal', on })}
                />
              ) : null}
            </section>
            {data.host ? <Balance rows={data.host.balance} /> : null}
          </aside>
        </div>
      ) : (
        <p role="status">{missing === '' ? t('debrief.wait') : t('debrief.failed', { why: missing })}</p>
      )}
    </Page>
  );
}
