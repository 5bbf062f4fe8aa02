import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isClosed } from '../intents/affordances.ts';
import { type ThingMenu, type ThingVerb, thingVerbs } from '../intents/thingVerbs.ts';
import { me, view } from '../net/viewStore.ts';
import type { Insets, StageLayout } from '../scenes/types.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';
import type { ICONS } from './icons.ts';
import { type Box, placeBeside } from './placeBeside.ts';
import { thingName } from './thingNames.ts';
import { peekHeight, picked } from './uiState.ts';
import { VerbButton } from './VerbButton.tsx';
import { capital, speak } from './words.ts';

const EDGE = 6;

/** The verbs of the picked thing, standing beside it on the map; its card says the same at length. */
export function ThingVerbs({ layout, insets }: { layout: StageLayout; insets: Insets }) {
  const world = view.value;
  const thing = picked.value;
  const bar = useRef<HTMLElement>(null);
  const [at, setAt] = useState<{ x: number; y: number } | null>(null);
  const [menu, setMenu] = useState('');
  const key = thing ? `${thing.kind}:${thing.id}` : '';
  useEffect(() => setMenu(''), [key]);
  const verbs = (world && thing && me.value?.engineer ? thingVerbs(world, me.value.team, thing) : []).filter(
    isThere,
  );
  const place = thing && layout.things.find((one) => one.kind === thing.kind && one.id === thing.id);
  const open = verbs.find((one): one is ThingMenu => 'items' in one && one.id === menu);
  const shown: (ThingVerb | ThingMenu)[] = open ? open.items : verbs;
  const size = shown.map((one) => one.id).join();
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element || !place) return;
    const settle = (): void => setAt(spotFor(element, place, layout, insets));
    settle();
    // The card grows and shrinks with what it tells.
    const card = document.querySelector('.thing-card');
    const watch = new ResizeObserver(settle);
    for (const one of [element, card]) if (one) watch.observe(one);
    return () => watch.disconnect();
  }, [layout, key, size, insets.left, insets.right, peekHeight.value]);
  if (!world || !thing || !place || verbs.length === 0) return null;
  return (
    <section
      class="thing-verbs"
      aria-label={t('stageTools.verbs', { thing: thingName(world, thing) })}
      ref={bar}
      style={{ left: `${at?.x ?? 0}px`, top: `${at?.y ?? 0}px`, visibility: at ? 'visible' : 'hidden' }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (open) setMenu('');
        else {
          picked.value = null;
          document.querySelector<HTMLElement>(`[data-thing="${CSS.escape(key)}"]`)?.focus();
        }
      }}
    >
      {open ? (
        <button type="button" class="button button-stage" onClick={() => setMenu('')}>
          <Icon id="close" />
          <span class="button-text">{t('stageTools.back')}</span>
        </button>
      ) : null}
      {shown.map((one) =>
        'items' in one ? (
          <button
            key={one.id}
            type="button"
            class="button button-stage"
            aria-expanded={false}
            onClick={() => setMenu(one.id)}
          >
            <Icon id={one.icon as keyof typeof ICONS} />
            <span class="button-text">{capital(speak(one.says))}</span>
          </button>
        ) : (
          <VerbButton
            key={one.id}
            verb={one.verb}
            payload={one.payload}
            look="stage"
            {...(one.pressed === undefined ? {} : { pressed: one.pressed })}
            onDone={() => setMenu('')}
          >
            <Icon id={one.icon as keyof typeof ICONS} />
            <span>{capital(speak(one.says))}</span>
          </VerbButton>
        ),
      )}
    </section>
  );
}

/** The game has this choice, or at least one of a menu. */
const isThere = (one: ThingVerb | ThingMenu): boolean =>
  'items' in one ? one.items.some(isThere) : !isClosed(one.verb, one.payload);

/** Beside the thing, inside the part of the map no panel covers, clear of the card, the open ask and the tools. */
function spotFor(
  bar: HTMLElement,
  thing: Box,
  layout: StageLayout,
  insets: Insets,
): { x: number; y: number } {
  const home = bar.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const obstacles = [...document.querySelectorAll('.thing-card, .peek, .stage-tools')].map((element): Box => {
    const box = element.getBoundingClientRect();
    return { x: box.left - home.left, y: box.top - home.top, w: box.width, h: box.height };
  });
  const bounds = {
    x: insets.left + EDGE,
    y: insets.top + EDGE,
    w: layout.width - insets.left - insets.right - EDGE * 2,
    h: layout.height - insets.top - insets.bottom - EDGE * 2,
  };
  return placeBeside(thing, { w: bar.offsetWidth, h: bar.offsetHeight }, bounds, obstacles);
}
