/** The six lanes as they are drawn: a colour and a letter each, so that colour never speaks alone. */
import type { Lane } from '../../shared/sim/publicWorld.ts';

/** Custom properties of play.css. */
export const LANE_COLOUR: Record<Lane, string> = {
  build: 'var(--lane-build)',
  quality: 'var(--lane-quality)',
  delivery: 'var(--lane-delivery)',
  operate: 'var(--lane-operate)',
  architecture: 'var(--lane-architecture)',
  learn: 'var(--lane-learn)',
};

/** First letters, printed on the slices. */
export const LANE_LETTER: Record<Lane, string> = {
  build: 'B',
  quality: 'Q',
  delivery: 'D',
  operate: 'O',
  architecture: 'A',
  learn: 'L',
};
