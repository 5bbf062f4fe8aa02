/** Names of modules and services, outside the drawings, with a line to what they name. */
import type * as Phaser from 'phaser';
import { NEARLY_FULL } from '../../shared/sim/balance/traffic.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { DEPTH, snap } from './depth.ts';
import type { Layer, Stage } from './layer.ts';
import type { Brush } from './look/bake.ts';
import { INK, PAPER, teamLook } from './look/palette.ts';
import { type Badge, showTag, tagWidth } from './look/tag.ts';
import type { Rect } from './plan/shapes.ts';

interface Name {
  image: Phaser.GameObjects.Image | null;
  said: string;
  text: string;
  rect: Rect;
}

export class Names implements Layer {
  private readonly stage: Stage;
  private readonly names = new Map<string, Name>();
  private lines: Phaser.GameObjects.Image[] = [];
  private night = false;

  constructor(stage: Stage) {
    this.stage = stage;
  }

  place(): void {
    for (const name of this.names.values()) name.image?.destroy();
    this.names.clear();
    this.night = this.stage.darkness > 0.5;
    this.draw();
    this.show(this.stage.view);
  }

  show(view: PublicWorld): void {
    const { plan } = this.stage;
    for (const label of plan.labels)
      this.tag(view, label.id, label, label.side === 'left', plan.compact ? 'band' : 'emblem');
    for (const plate of plan.plates) this.tag(view, plate.module, plate.label, false, 'none');
  }

  tick(): void {
    const night = this.stage.darkness > 0.5;
    if (night === this.night) return;
    this.night = night;
    this.draw();
    this.show(this.stage.view);
  }

  /** Names seen now, for the probe. */
  seen(): { text: string; x: number; y: number; w: number; h: number }[] {
    return [...this.names.values()].map((name) => ({ text: name.text, ...name.rect }));
  }

  private tag(view: PublicWorld, id: string, place: Rect, mirrored: boolean, badge: Badge): void {
    const row = view.modules[id];
    if (!row) return;
    const { plan, baker, say, context } = this.stage;
    const unit = view.units[row.unit];
    const slow = unit?.kind === 'service' && Math.max(unit.utilisation, unit.databaseUse) >= NEARLY_FULL;
    // While days fly a name keeps its colour: it would flash.
    const calm = view.phase === 'lapse';
    const tone = calm ? 'plain' : row.errors > 0.02 ? 'bad' : slow ? 'warn' : 'plain';
    const trays = plan.compact ? 0 : Math.min(3, Math.round(row.debt * 3));
    const picked = context.selected === id;
    const said = `${tone}${trays}${picked}${this.night}${row.team}`;
    let name = this.names.get(id);
    if (name?.said === said) return;
    const text = say(`name.module.${id}`);
    const font = plan.font;
    name ??= { image: null, said: '', text, rect: place };
    name.said = said;
    name.image = showTag(baker, name.image, {
      text,
      look: teamLook(row.team, view.teams[row.team]?.order),
      badge,
      font,
      height: plan.labelHeight,
      night: this.night,
      tone,
      trays,
      picked,
      mirrored,
    });
    const w = tagWidth(text, font, plan.labelHeight, badge, trays);
    const free = place.w - w;
    name.rect = {
      x: Math.round(place.x + (mirrored ? free : badge === 'none' ? free / 2 : 0)),
      y: place.y,
      w,
      h: place.h,
    };
    const side = badge === 'none' ? 0.5 : mirrored ? 1 : 0;
    this.stage.pins.set(name.image.setDepth(DEPTH.labels), name.rect, side, badge === 'none' ? 0 : 0.5);
    this.names.set(id, name);
  }

  /** Lines from the names to their slices: small pictures, so that they are smooth on every screen. */
  private draw(): void {
    const { plan, baker } = this.stage;
    for (const line of this.lines) line.destroy();
    this.lines = plan.labels.map((label) => {
      const x = label.side === 'right' ? label.x + 2 : label.x + label.w - 2;
      const y = label.y + label.h / 2;
      const { anchor } = label;
      const left = Math.min(x, anchor.x) - 5;
      const top = Math.min(y, anchor.y) - 5;
      const size = { w: Math.abs(x - anchor.x) + 10, h: Math.abs(y - anchor.y) + 10, ox: 0, oy: 0 };
      const draw = (brush: Brush): void => {
        for (const [width, colour] of [
          [3.4, INK],
          [1.5, this.night ? '#f4f1ea' : PAPER],
        ] as const) {
          brush.lineWidth = width;
          brush.strokeStyle = colour;
          brush.fillStyle = colour;
          brush.beginPath();
          brush.moveTo(x - left, y - top);
          brush.lineTo(anchor.x - left, anchor.y - top);
          brush.stroke();
          brush.beginPath();
          brush.arc(anchor.x - left, anchor.y - top, width === 1.5 ? 2.3 : 3.8, 0, 7);
          brush.fill();
        }
      };
      return baker
        .image(`line:${label.id}:${label.side}:${this.night}`, size, draw)
        .setPosition(snap(left, baker.dpr), snap(top, baker.dpr))
        .setDepth(DEPTH.labels - 1);
    });
  }
}
