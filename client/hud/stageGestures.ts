/** Fingers, mouse and wheel on the map: drag pans, two fingers pinch, the wheel and a double tap zoom. No gesture is the only way. */
import type { StageCamera } from '../scenes/types.ts';

/** A press that moves less than this is a tap, CSS pixels. */
const SLACK = 7;
/** Two taps within this time and distance are one double tap. */
const DOUBLE_MS = 320;
const DOUBLE_PX = 28;
const DOUBLE_ZOOM = 1.8;
/** How much one notch of a wheel zooms. */
const WHEEL = 0.0022;

interface Finger {
  x: number;
  y: number;
}

/** Listens on the map's element; returns how to stop. Any turn of the device or loss of a finger ends a gesture. */
export function watchGestures(element: HTMLElement, camera: StageCamera): () => void {
  const fingers = new Map<number, Finger>();
  let dragged = false;
  let start: Finger = { x: 0, y: 0 };
  let tapped = { x: 0, y: 0, at: -1e9 };
  const local = (event: { clientX: number; clientY: number }): Finger => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const cancel = (): void => {
    fingers.clear();
    element.classList.remove('stage-held');
  };
  const down = (event: PointerEvent): void => {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (event.isPrimary) {
      cancel();
      dragged = false;
    }
    if (event.target instanceof Element && event.target.closest('.stage-tools, .thing-verbs')) return;
    fingers.set(event.pointerId, local(event));
    if (fingers.size === 1) {
      start = local(event);
    }
  };
  const move = (event: PointerEvent): void => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = local(event);
    if (fingers.size === 1) {
      if (!dragged && Math.hypot(now.x - start.x, now.y - start.y) < SLACK) return;
      if (!dragged) hold(event.pointerId);
      camera.panBy(now.x - before.x, now.y - before.y, true);
    } else if (fingers.size === 2) {
      const [other] = [...fingers].filter(([id]) => id !== event.pointerId).map(([, finger]) => finger);
      if (!other) return;
      if (!dragged) hold(event.pointerId);
      const wide = (finger: Finger): number =>
        Math.max(8, Math.hypot(finger.x - other.x, finger.y - other.y));
      const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
      camera.zoomBy(wide(now) / wide(before), middle);
      camera.panBy((now.x - before.x) / 2, (now.y - before.y) / 2, true);
    }
    fingers.set(event.pointerId, now);
  };
  const hold = (pointer: number): void => {
    dragged = true;
    element.classList.add('stage-held');
    element.setPointerCapture?.(pointer);
  };
  const up = (event: PointerEvent): void => {
    if (!fingers.delete(event.pointerId)) return;
    if (fingers.size > 0) return;
    element.classList.remove('stage-held');
    if (dragged || event.type !== 'pointerup') return;
    const onThing = event.target instanceof Element && event.target.closest('button');
    const at = local(event);
    const again =
      event.timeStamp - tapped.at < DOUBLE_MS && Math.hypot(at.x - tapped.x, at.y - tapped.y) < DOUBLE_PX;
    tapped = { ...at, at: onThing || again ? -1e9 : event.timeStamp };
    if (!again || onThing) return;
    if (camera.zoom() > 2.4) camera.fit();
    else camera.zoomBy(DOUBLE_ZOOM, at);
  };
  // What was a drag must not press the thing it ended on.
  const click = (event: MouseEvent): void => {
    // A press by the keyboard comes with no finger.
    if (!dragged || event.detail === 0) return;
    dragged = false;
    event.stopPropagation();
    event.preventDefault();
  };
  const wheel = (event: WheelEvent): void => {
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 18 : 1;
    const step = Math.max(-160, Math.min(160, event.deltaY * lines));
    camera.zoomBy(Math.exp(-step * WHEEL * (event.ctrlKey ? 3 : 1)), local(event));
  };
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === '+' || event.key === '=') camera.zoomBy(1.4);
    else if (event.key === '-') camera.zoomBy(1 / 1.4);
    else if (event.key === '0') camera.fit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', down, { signal });
  element.addEventListener('pointermove', move, { signal });
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const)
    element.addEventListener(end, up, { signal });
  element.addEventListener('click', click, { signal, capture: true });
  element.addEventListener('wheel', wheel, { signal, passive: false });
  element.addEventListener('keydown', key, { signal });
  addEventListener('resize', cancel, { signal });
  addEventListener('blur', cancel, { signal });
  document.addEventListener('visibilitychange', cancel, { signal });
  return () => stop.abort();
}
