/** Comings and goings: who is hired walks in with a box, who resigns walks out with one, who is lent walks to the other table. */
import type { EngineerRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import type { Layer, Stage } from './layer.ts';
import { teamLook } from './look/palette.ts';
import type { Point } from './plan/shapes.ts';
import { drawWalker } from './walkArt.ts';
import { Walks, wayBetween, wayToSeat } from './walks.ts';

/** Somebody whose place is another one now. */
export interface Coming {
  engineer: EngineerRow;
  kind: 'in' | 'out' | 'over';
  /** Her team before. */
  from: string;
  /** She only goes on leave, or comes back from it. */
  leave: boolean;
}

/** Who came, left or changed tables between two views. */
export function comingsBetween(view: PublicWorld, before: PublicWorld): Coming[] {
  const comings: Coming[] = [];
  for (const engineer of Object.values(view.engineers)) {
    const was = before.engineers[engineer.id];
    const here = !engineer.vacant;
    if (here && (!was || was.vacant))
      comings.push({ engineer, kind: 'in', from: '', leave: (was?.leave ?? -1) >= 0 });
    else if (!here && was && !was.vacant)
      comings.push({ engineer: was, kind: 'out', from: was.team, leave: engineer.leave >= 0 });
    else if (here && was && was.team !== engineer.team)
      comings.push({ engineer, kind: 'over', from: was.team, leave: false });
  }
  for (const was of Object.values(before.engineers))
    if (!view.engineers[was.id] && !was.vacant)
      comings.push({ engineer: was, kind: 'out', from: was.team, leave: false });
  return comings;
}

export class Comings implements Layer {
  private readonly stage: Stage;
  private readonly walks: Walks;
  /** Who is on her feet: nobody sits on her chair meanwhile. */
  private readonly walking: Set<string>;
  private seats = new Map<string, Point>();
  private seatsBefore = new Map<string, Point>();

  constructor(stage: Stage, walking: Set<string>) {
    this.stage = stage;
    this.walking = walking;
    this.walks = new Walks(stage);
  }

  place(): void {
    this.walks.clear();
    this.walking.clear();
    this.seatsBefore = this.seats;
    this.seats = new Map(
      this.stage.plan.tables.flatMap((table) =>
        table.seats.map((seat) => [seat.engineer, { x: seat.x, y: seat.y + 18 * table.scale }] as const),
      ),
    );
  }

  show(view: PublicWorld, previous: PublicWorld | null): void {
    if (!previous || view.phase !== 'live' || previous.phase !== 'live') return;
    const comings = comingsBetween(view, previous);
    // A whole table that moves is seen, and need not be told person by person.
    const told = comings.length <= 2;
    for (const coming of comings) this.send(coming, told);
  }

  tick(now: number, dt: number): void {
    this.walks.tick(now, dt);
  }

  private send({ engineer, kind, from, leave }: Coming, told: boolean): void {
    const { plan, baker, still, floats, say, view } = this.stage;
    const { id } = engineer;
    const seat = kind === 'out' ? (this.seats.get(id) ?? this.seatsBefore.get(id)) : this.seats.get(id);
    if (!seat) return;
    if (told)
      floats.say(
        say(leave ? (kind === 'out' ? 'leave.goes' : 'leave.back') : `stage.${kind}`, {
          name: engineer.name,
        }),
        seat.x,
        seat.y - 60 * plan.scale,
        kind === 'out' ? 'bad' : 'good',
        `${kind}${id}`,
      );
    if (still || this.walks.has(id)) return;
    const before = this.seatsBefore.get(id);
    const path =
      kind === 'over'
        ? before && wayBetween(plan, before, seat)
        : kind === 'in'
          ? wayToSeat(plan, seat)
          : [...wayToSeat(plan, seat)].reverse();
    if (!path) return;
    const team = kind === 'over' ? from : engineer.team;
    const look = teamLook(team, view.teams[team]?.order);
    const u = (plan.tables[0]?.scale ?? plan.scale) * 0.92;
    if (kind !== 'out') this.walking.add(id);
    this.walks.send({
      id,
      path,
      stop: 0,
      back: false,
      dress: (image, step) =>
        baker.show(
          image,
          `walker:${id}:${team}:${step % 2}`,
          { w: 44 * u, h: 72 * u, oy: 67 * u },
          (brush) => {
            brush.scale(u, u);
            drawWalker(brush, id, look, step % 2, kind !== 'over');
          },
        ),
      done: () => this.walking.delete(id),
    });
  }
}
