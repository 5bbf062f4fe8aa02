/** Light through the windows. */
import type { Brush } from './look/bake.ts';
import type { StagePlan } from './plan/plan.ts';

/** Slanted light that falls from the windows onto the floor. */
export function drawBeams(brush: Brush, plan: StagePlan): void {
  const reach = Math.min(plan.height - plan.wall, plan.room.h * 0.62);
  for (const pane of plan.windows) {
    const x = pane.x - plan.room.x;
    const light = brush.createLinearGradient(0, 0, 0, reach);
    light.addColorStop(0, 'rgba(255,238,190,.34)');
    light.addColorStop(1, 'rgba(255,238,190,0)');
    brush.fillStyle = light;
    for (let i = 0; i < 3; i++) {
      const from = x + (pane.w / 3) * i + 3;
      const to = from + pane.w / 3 - 6;
      const slant = -reach * 0.34;
      brush.beginPath();
      brush.moveTo(from, 0);
      brush.lineTo(to, 0);
      brush.lineTo(to + slant * 0.9 + 8, reach);
      brush.lineTo(from + slant - 12, reach);
      brush.fill();
    }
  }
}
