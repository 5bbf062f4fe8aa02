import { useEffect, useRef } from 'preact/hooks';
import type { EngineerRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { teamLook } from '../layers/look/palette.ts';
import { drawPerson, type Pose } from '../layers/personArt.ts';

const WIDE = 44;
const HIGH = 46;

const POSE: Partial<Record<EngineerRow['posture'], Pose>> = {
  ringing: 'ringing',
  fighting: 'fighting',
};

/** The same person as on the map, drawn from the front; her name stands beside it. */
export function Face({ world, id, size = 44 }: { world: PublicWorld; id: string; size?: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const person = world.engineers[id];
  const team = person?.home || person?.team || '';
  const pose = POSE[person?.posture ?? 'desk'] ?? 'desk';
  const tired = (person?.energy ?? 1) < 0.35;
  const order = world.teams[team]?.order ?? 0;
  useEffect(() => {
    const brush = canvas.current?.getContext('2d');
    if (!brush) return;
    const scale = (size / WIDE) * Math.min(devicePixelRatio || 1, 2);
    brush.canvas.width = WIDE * scale;
    brush.canvas.height = HIGH * scale;
    brush.setTransform(scale, 0, 0, scale, (WIDE / 2) * scale, 31 * scale);
    drawPerson(brush, { id, look: teamLook(team, order), far: true, pose, tired });
  }, [id, team, pose, tired, size, order]);
  return (
    <span class="face" aria-hidden="true">
      <canvas ref={canvas} style={{ inlineSize: `${size}px`, blockSize: `${(size * HIGH) / WIDE}px` }} />
    </span>
  );
}
