import { effect } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { me, previousView, view } from '../net/viewStore.ts';
import type { Insets, StageHandle, StageLayout } from '../scenes/types.ts';
import { percent } from '../text/format.ts';
import { nameOf, say, t } from '../text/index.ts';
import { language } from '../text/language.ts';
import { MapButtons } from './MapButtons.tsx';
import { StageTools } from './StageTools.tsx';
import { watchGestures } from './stageGestures.ts';
import { ThingVerbs } from './ThingVerbs.tsx';
import { picked, stageMissing } from './uiState.ts';

interface Props {
  insets: Insets;
  /** Its things can be pressed. */
  active: boolean;
  /** Nothing lies before it, and it is not put aside. */
  seen?: boolean;
}

/** The living picture and the buttons over it. The canvas tells nothing that the buttons and the board do not. */
export function StageHost({ insets, active, seen = true }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLElement>(null);
  const stage = useRef<StageHandle | null>(null);
  const [share, setShare] = useState(0);
  const [layout, setLayout] = useState<StageLayout | null>(null);

  useEffect(() => {
    let gone = false;
    const stops: (() => void)[] = [];
    const element = host.current;
    if (!element) return;
    void open(element, insets, setShare).then((handle) => {
      if (!handle) return;
      if (gone) return handle.destroy();
      stage.current = handle;
      stops.push(handle.onLayout(setLayout), () => handle.destroy(), follow(handle), lookAtPicked(handle));
      if (frame.current) {
        const area = frame.current;
        stops.push(watchGestures(area, handle.camera), moveAlong(handle, area, layer));
      }
      // A hidden map has no size: the picture keeps the one it had.
      const watch = new ResizeObserver(() => {
        if (element.offsetWidth > 0 && element.offsetHeight > 0) handle.resize();
      });
      watch.observe(element);
      stops.push(() => watch.disconnect());
    });
    return () => {
      gone = true;
      for (const stop of stops) stop();
      stage.current = null;
    };
  }, []);

  useEffect(
    () => stage.current?.setInsets(insets),
    [insets.left, insets.right, insets.top, insets.bottom, layout === null],
  );

  useEffect(() => stage.current?.setSeen(seen), [seen, layout === null]);

  const spoken = language.value;
  useEffect(() => stage.current?.relabel(), [spoken]);

  return (
    <div class="stage" ref={frame} aria-busy={layout === null && !stageMissing.value}>
      <div class="stage-canvas" ref={host} aria-hidden="true" />
      {layout && active && stage.current ? (
        <>
          <MapButtons
            layout={layout}
            layer={layer}
            onReveal={({ kind, id }) => stage.current?.camera.reveal(kind, id)}
          />
          <ThingVerbs layout={layout} insets={insets} />
          <StageTools camera={stage.current.camera} zoom={layout.zoom} insets={insets} />
        </>
      ) : null}
      {layout === null && !stageMissing.value ? (
        <div class="stage-loading" role="status">
          <p>{t('play.stage.loading', { share: percent(share) })}</p>
          <div class="bar" aria-hidden="true">
            <span style={{ inlineSize: `${share * 100}%` }} />
          </div>
        </div>
      ) : null}
    </div>
  );
}

/** Hands every new view and pick to the stage. */
function follow(handle: StageHandle): () => void {
  return effect(() => {
    const world = view.value;
    const context = { me: me.value?.engineer ?? '', selected: picked.value?.id ?? '' };
    if (world) handle.update(world, previousView.peek(), context);
  });
}

/** Whatever is picked, on the map or in a why, comes into the part of the map that is seen. */
function lookAtPicked(handle: StageHandle): () => void {
  return effect(() => {
    const thing = picked.value;
    if (thing) handle.camera.reveal(thing.kind, thing.id);
  });
}

/** While the camera moves, the buttons are moved along by the same numbers. */
function moveAlong(
  handle: StageHandle,
  area: HTMLElement,
  layer: { current: HTMLElement | null },
): () => void {
  let resting = 0;
  return handle.camera.onShift(({ scale, x, y }) => {
    if (layer.current) layer.current.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    area.classList.add('stage-moving');
    clearTimeout(resting);
    resting = window.setTimeout(() => area.classList.remove('stage-moving'), 160);
  });
}

/** Opens the stage, or says that it cannot be drawn here. */
async function open(
  element: HTMLElement,
  insets: Insets,
  onProgress: (share: number) => void,
): Promise<StageHandle | null> {
  try {
    const { createStage } = await import('../scenes/stage.ts');
    return await createStage(element, {
      t: (key, params) => say(key, params) ?? teamOf(key) ?? key,
      insets,
      reducedMotion: lessMotion(),
      onProgress,
    });
  } catch (error) {
    console.error(error);
    stageMissing.value = true;
    return null;
  }
}

/** The name of a team that was split off another one: `name.team.basil-2`. */
const teamOf = (key: string): string | null =>
  key.startsWith('name.team.') ? nameOf('team', key.slice('name.team.'.length)) : null;

const lessMotion = (): boolean =>
  document.documentElement.dataset.motion === 'less' ||
  matchMedia('(prefers-reduced-motion: reduce)').matches;
