import '../../style/guide.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rightToLeft, t } from '../../text/index.ts';
import { narrow, sideways, tab } from '../uiState.ts';
import { guided } from './guided.ts';
import { guideDone } from './guideMemory.ts';
import { coachStep, skipGuide } from './guideState.ts';
import { type Box, bring, placeOf, restOf, seenPart, targetOf } from './place.ts';
import { CHAIN, ECHOES } from './steps.ts';

/** Between two looks at where the spotlight belongs: the page scrolls and grows below it. */
const LOOK_MS = 120;
/** Width of the places beside the map of a phone on its side. */
const RAIL_PX = 72;

/** The guide of the first week: a light on the one control that matters now, a few words beside it, and a way out. */
export function Coach() {
  const step = coachStep.value;
  const on = guided.value;
  const card = useRef<HTMLElement>(null);
  const [box, setBox] = useState<Box | null>(null);
  const onMap = useRef(false);
  const id = step?.id ?? '';
  useLayoutEffect(() => {
    if (!on) return;
    // What grows is brought into view again; where somebody scrolls by herself it stays as she left it.
    let brought = -1;
    const look = (): void => {
      const target = step ? targetOf(step.targets) : null;
      if (target && Math.abs(brought - target.offsetHeight) > 1) {
        brought = target.offsetHeight;
        bring(target);
      }
      const next = target ? seenPart(target) : null;
      onMap.current = target?.dataset.thing !== undefined;
      setBox((before) => (same(before, next) ? before : next));
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    addEventListener('resize', look);
    addEventListener('scroll', look, true);
    return () => {
      clearInterval(timer);
      removeEventListener('resize', look);
      removeEventListener('scroll', look, true);
    };
  }, [on, id]);
  // Over a page of its own the resting guide would lie on what is read there.
  const shown = on && !(!step && narrow.value && tab.value !== 'map');
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    const size = { w: element.offsetWidth, h: element.offsetHeight };
    // A phone on its side has its places at the end.
    const rail = sideways.value && !rightToLeft() ? RAIL_PX : 0;
    const page = { w: innerWidth - rail, h: innerHeight };
    const { x, y } = step
      ? placeOf(box, size, page, narrow.value, onMap.current)
      : restOf(size, page, narrow.value);
    element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }, [box, id, shown, narrow.value, sideways.value]);
  if (!shown) return null;
  const done = CHAIN.filter((one) => guideDone.value.has(one.id)).length;
  return (
    <>
      {box ? (
        <div
          class={ECHOES.some((one) => one.id === id) ? 'spotlight spotlight-echo' : 'spotlight'}
          aria-hidden="true"
          style={{ left: `${box.x}px`, top: `${box.y}px`, width: `${box.w}px`, height: `${box.h}px` }}
        />
      ) : null}
      <aside
        class={step ? 'coach' : 'coach coach-quiet'}
        aria-label={t('play.coach.label')}
        data-step={id}
        ref={card}
      >
        <p class={step ? 'coach-words' : 'coach-words unseen'} role="status">
          {step ? t(step.text) : t('play.coach.waiting')}
        </p>
        <div class="coach-row">
          <span class="coach-dots" role="img" aria-label={t('play.coach.steps', { done, all: CHAIN.length })}>
            {CHAIN.map((one) => (
              <i key={one.id} class={dotOf(one.id, id)} />
            ))}
          </span>
          <button
            type="button"
            class="button button-quiet"
            aria-label={t('play.coach.skipLong')}
            onClick={skipGuide}
          >
            {t('play.coach.skip')}
          </button>
        </div>
      </aside>
    </>
  );
}

const dotOf = (dot: string, now: string): string =>
  guideDone.value.has(dot) ? 'dot dot-done' : dot === now ? 'dot dot-now' : 'dot';

const same = (one: Box | null, other: Box | null): boolean =>
  one === other ||
  (one !== null &&
    other !== null &&
    Math.abs(one.x - other.x) < 1 &&
    Math.abs(one.y - other.y) < 1 &&
    Math.abs(one.w - other.w) < 1 &&
    Math.abs(one.h - other.h) < 1);
