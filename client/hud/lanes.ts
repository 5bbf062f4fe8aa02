/** The six lanes as they are drawn: a colour each; the letter on it (`play.lane.*`) says it too. */
import type { Lane } from '../../shared/sim/publicWorld.ts';

/** Custom properties of style/play/screen.css. */
export const LANE_COLOUR: Record<Lane, string> = {
  build: 'var(--lane-build)',
  quality: 'var(--lane-quality)',
  delivery: 'var(--lane-delivery)',
  operate: 'var(--lane-operate)',
  architecture: 'var(--lane-architecture)',
  learn: 'var(--lane-learn)',
};
