import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { view } from '../net/viewStore.ts';
import type { StageLayout, StageThing } from '../scenes/types.ts';
import { t } from '../text/index.ts';
import { morningNow } from './morning/morningNow.ts';
import { thingName } from './thingNames.ts';
import { picked } from './uiState.ts';

/** Smallest target in play, CSS pixels; a thing with no room for it is left to its team and to the board. */
const TARGET = 44;
const SMALLEST = 24;

/** A thing with the rectangle of its button. */
export interface Target extends StageThing {
  /** Drawn later, so hit first: small things lie over large ones. */
  depth: number;
}

const DEPTH: Record<StageThing['kind'], number> = {
  unit: 0,
  module: 1,
  call: 2,
  team: 2,
  train: 3,
  engineer: 4,
};

/** Buttons for the things of a layout: at least 44 px where that covers no neighbour of the same kind. */
export function targetsOf(layout: Pick<StageLayout, 'things'>): Target[] {
  return layout.things
    .map((thing) => ({ ...grown(thing, layout.things), depth: DEPTH[thing.kind] }))
    .filter((target) => target.w >= SMALLEST && target.h >= SMALLEST);
}

function grown(thing: StageThing, all: StageThing[]): StageThing {
  const w = Math.max(thing.w, TARGET);
  const h = Math.max(thing.h, TARGET);
  if (w === thing.w && h === thing.h) return thing;
  const wide = { ...thing, x: thing.x - (w - thing.w) / 2, y: thing.y - (h - thing.h) / 2, w, h };
  const covers = all.some(
    (other) => other.kind === thing.kind && other.id !== thing.id && overlap(wide, other),
  );
  return covers ? thing : wide;
}

const overlap = (one: StageThing, other: StageThing): boolean =>
  one.x < other.x + other.w &&
  other.x < one.x + one.w &&
  one.y < other.y + other.h &&
  other.y < one.y + one.h;

type Direction = 'left' | 'right' | 'up' | 'down';
const ARROWS: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** The nearest thing in a direction, sideways distance counting double. */
export function neighbour(from: Target, all: Target[], direction: Direction): Target | undefined {
  const centre = (target: Target) => ({ x: target.x + target.w / 2, y: target.y + target.h / 2 });
  const here = centre(from);
  let best: { target: Target; far: number } | undefined;
  for (const target of all) {
    if (target === from) continue;
    const there = centre(target);
    const dx = there.x - here.x;
    const dy = there.y - here.y;
    const ahead = direction === 'left' ? -dx : direction === 'right' ? dx : direction === 'up' ? -dy : dy;
    const aside = direction === 'left' || direction === 'right' ? Math.abs(dy) : Math.abs(dx);
    if (ahead <= 1) continue;
    const far = ahead + aside * 2;
    if (!best || far < best.far) best = { target, far };
  }
  return best?.target;
}

const keyOf = (thing: { kind: string; id: string }): string => `${thing.kind}:${thing.id}`;

/** Real buttons over the drawings: hit area, focus and name of each thing. One of them is in the tab order. */
export function MapButtons({
  layout,
  layer,
  onReveal,
}: {
  layout: StageLayout;
  /** Moved along by whoever moves the camera. */
  layer: { current: HTMLElement | null };
  /** The focus went to a thing by the keyboard. */
  onReveal: (thing: StageThing) => void;
}) {
  const world = view.value;
  const [current, setCurrent] = useState('');
  const moved = useRef(false);
  const targets = world ? targetsOf(layout).filter((target) => thingName(world, target) !== '') : [];
  const first = targets.find((target) => keyOf(target) === current) ?? targets[0];
  // Laid out for where the camera stands now: what moved them here is done.
  useLayoutEffect(() => {
    if (layer.current) layer.current.style.transform = '';
  }, [layout]);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    layer.current?.querySelector<HTMLElement>(`[data-thing="${CSS.escape(current)}"]`)?.focus();
  }, [current]);
  if (!world) return null;
  const asked = morningNow.value?.about;
  const onKey = (event: KeyboardEvent, target: Target): void => {
    const direction = ARROWS[event.key];
    const next = direction
      ? neighbour(target, targets, direction)
      : event.key === 'Home'
        ? targets[0]
        : event.key === 'End'
          ? targets.at(-1)
          : undefined;
    if (!direction && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    if (!next) return;
    moved.current = true;
    setCurrent(keyOf(next));
  };
  return (
    <section class="map-buttons" aria-label={t('play.map.label')} ref={layer as never}>
      {targets.map((target) => {
        const key = keyOf(target);
        const open = picked.value !== null && keyOf(picked.value) === key;
        return (
          <button
            key={key}
            type="button"
            class={`map-button map-${target.kind}${open ? ' map-open' : ''}${target.id === asked ? ' map-asked' : ''}`}
            data-thing={key}
            style={{
              // The picture is never mirrored.
              left: `${target.x}px`,
              top: `${target.y}px`,
              inlineSize: `${target.w}px`,
              blockSize: `${target.h}px`,
              zIndex: target.depth,
            }}
            tabIndex={target === first ? 0 : -1}
            aria-label={thingName(world, target)}
            aria-expanded={open}
            onFocus={(event) => {
              setCurrent(key);
              if (event.currentTarget.matches(':focus-visible')) onReveal(target);
            }}
            onKeyDown={(event) => onKey(event, target)}
            onClick={() => {
              picked.value = open
                ? null
                : {
                    kind: target.kind,
                    id: target.id,
                    left: target.x + target.w / 2 < layout.width / 2,
                  };
            }}
          />
        );
      })}
    </section>
  );
}
