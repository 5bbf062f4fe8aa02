/** The teams: a table each, two pizzas, named people and what their day is like. */
import type * as Phaser from 'phaser';
import { isOfficeTime } from '../../shared/sim/calendar.ts';
import type { EngineerRow, PublicWorld, TeamRow } from '../../shared/sim/publicWorld.ts';
import type { StageThing } from '../scenes/types.ts';
import { DEPTH } from './depth.ts';
import { Keyed } from './keyed.ts';
import type { Layer, Stage } from './layer.ts';
import type { Lamp } from './light.ts';
import { teamLook } from './look/palette.ts';
import { showTag, tagWidth } from './look/tag.ts';
import { Person } from './person.ts';
import type { TablePlace } from './plan/tables.ts';
import { Shares } from './shares.ts';
import { drawCup, drawLamp, drawTable } from './tableArt.ts';

interface Table {
  place: TablePlace;
  top: Phaser.GameObjects.Image;
  shares: Shares;
  lamp: Phaser.GameObjects.Image;
  cups: Phaser.GameObjects.Image[];
  name: Phaser.GameObjects.Image | null;
  row: TeamRow;
  said: string;
}

export class Tables implements Layer {
  private readonly stage: Stage;
  private readonly tables: Keyed<TeamRow, Table>;
  private readonly people: Keyed<EngineerRow, Person>;
  private night = false;

  /** `walking`: who is on her feet and therefore not on her chair. */
  constructor(stage: Stage, walking: ReadonlySet<string>) {
    this.stage = stage;
    this.tables = new Keyed<TeamRow, Table>(
      (row) => this.make(row),
      (table, row) => {
        table.row = row;
        this.dress(table);
      },
      (table) => {
        for (const image of [table.top, table.lamp, ...table.cups, ...(table.name ? [table.name] : [])])
          image.destroy();
        table.shares.end();
      },
    );
    this.people = new Keyed<EngineerRow, Person>(
      (row) => new Person(this.stage, row, walking),
      (person, row) => person.show(row),
      (person) => person.end(),
    );
  }

  place(): void {
    this.night = this.stage.darkness > 0.5;
    this.tables.clear();
    this.people.clear();
    this.show(this.stage.view);
  }

  show(view: PublicWorld): void {
    const placed = new Set(this.stage.plan.tables.map((table) => table.team));
    this.tables.sync(Object.entries(view.teams).filter(([id]) => placed.has(id)));
    const seated = new Set(
      this.stage.plan.tables.flatMap((table) => table.seats.map((seat) => seat.engineer)),
    );
    this.people.sync(Object.entries(view.engineers).filter(([id]) => seated.has(id)));
    for (const [, table] of this.tables.entries()) {
      this.dress(table);
      table.shares.show(view);
    }
    const home = view.phase === 'live' && !isOfficeTime(view.tick);
    for (const [, person] of this.people.entries()) person.mood(home, view.phase === 'lapse');
  }

  tick(now: number, dt: number): void {
    const night = this.stage.darkness > 0.5;
    if (night !== this.night) {
      this.night = night;
      for (const [, table] of this.tables.entries()) this.dress(table);
    }
    for (const [, person] of this.people.entries()) person.tick(now, dt, night);
    for (const [, table] of this.tables.entries()) {
      table.shares.tick(now, this.busy(table) > 0);
      if (this.stage.still || this.night || Math.random() > dt / 2600) continue;
      this.stage.crumbs.puff(
        'steam',
        table.place.cx + (Math.random() - 0.5) * table.place.rx,
        table.place.cy - 6,
        13 * table.place.scale,
      );
    }
  }

  /** Desk lamps where somebody works, screens and pagers that light up faces. */
  lamps(): Lamp[] {
    const lamps: Lamp[] = [];
    for (const [, table] of this.tables.entries()) {
      const { place } = table;
      const busy = this.busy(table);
      if (busy > 0) {
        const power = (0.55 + 0.45 * table.row.energy) * Math.min(1, 0.6 + busy * 0.15);
        lamps.push({ x: place.cx, y: place.cy, r: place.w * 0.6, colour: '#ffd79a', power, flat: 0.75 });
      }
    }
    for (const [, person] of this.people.entries()) lamps.push(...person.lamps());
    return lamps;
  }

  things(): StageThing[] {
    const things: StageThing[] = [];
    for (const [id, table] of this.tables.entries()) {
      const { place } = table;
      const w = Math.max(64, Math.min(place.w - 8, 120));
      things.push({ id, kind: 'team', x: place.plate.x - w / 2, y: place.plate.y - 13, w, h: 26 });
      const side = Math.min(34 * place.scale, (place.w / 4) * 0.9);
      for (const seat of place.seats) {
        things.push({
          id: seat.engineer,
          kind: 'engineer',
          x: seat.x - side / 2,
          y: seat.y - 26 * place.scale,
          w: side,
          h: 42 * place.scale,
        });
      }
    }
    return things;
  }

  /** Texts of people, for the probe. */
  seen(): { text: string; x: number; y: number; w: number; h: number }[] {
    return [...this.people.entries()].flatMap(([, person]) => person.seen());
  }

  private busy(table: Table): number {
    return table.place.seats.filter((seat) => this.people.get(seat.engineer)?.present).length;
  }

  private make(row: TeamRow): Table {
    const { plan, baker } = this.stage;
    const place = plan.tables.find((table) => table.team === row.id)!;
    const look = teamLook(row.id, row.order);
    const { scale } = place;
    const rx = place.rx / scale;
    const size = { w: (rx * 2 + 20) * scale, h: 110 * scale, oy: 48 * scale };
    const depth = DEPTH.floor + place.cy;
    const top = baker
      .image(`table:${row.id}`, size, (brush) => {
        brush.scale(scale, scale);
        drawTable(brush, rx, place.ry / scale, look);
      })
      .setPosition(place.cx, place.cy)
      .setDepth(depth);
    const lamp = this.lamp(false, scale)
      .setPosition(place.cx + 2 * scale, place.cy - 10 * scale)
      .setDepth(depth + 0.4);
    return { place, top, shares: new Shares(this.stage, place), lamp, cups: [], name: null, row, said: '' };
  }

  private lamp(lit: boolean, scale: number): Phaser.GameObjects.Image {
    return this.stage.baker.image(
      `lamp:${lit}:${scale.toFixed(3)}`,
      { w: 32 * scale, h: 36 * scale, oy: 28 * scale },
      (brush) => {
        brush.scale(scale, scale);
        drawLamp(brush, lit);
      },
    );
  }

  private dress(table: Table): void {
    const { baker, say, plan, context } = this.stage;
    const { place, row } = table;
    const lit = this.night && this.busy(table) > 0;
    const cups = Math.round(Math.max(0, 0.85 - row.energy) * 9);
    const tone = row.word === 'hold' ? 'bad' : 'plain';
    const picked = context.selected === row.id;
    const said = `${lit}${cups}${this.night}${tone}${picked}`;
    if (said === table.said) return;
    table.said = said;
    const { scale } = place;
    const lamp = this.lamp(lit, scale).setPosition(table.lamp.x, table.lamp.y).setDepth(table.lamp.depth);
    table.lamp.destroy();
    table.lamp = lamp;
    while (table.cups.length > cups) table.cups.pop()!.destroy();
    while (table.cups.length < cups) {
      const i = table.cups.length;
      const angle = 0.5 + i * 2.1;
      const cup = baker.image(`cup:${scale.toFixed(3)}`, { w: 12 * scale, h: 14 * scale }, (brush) => {
        brush.scale(scale, scale);
        drawCup(brush);
      });
      cup
        .setPosition(
          place.cx + Math.cos(angle) * place.rx * 0.22 + (i % 2 ? 8 : -8) * scale,
          place.cy + Math.sin(angle) * place.ry * 0.55,
        )
        .setDepth(DEPTH.floor + place.cy + 0.5 + i * 0.01);
      table.cups.push(cup);
    }
    const text = say(`name.team.${row.id}`);
    const height = plan.font + 7;
    table.name = showTag(baker, table.name, {
      text,
      look: teamLook(row.id, row.order),
      badge: 'emblem',
      font: plan.font,
      height,
      night: this.night,
      tone,
      trays: 0,
      picked,
      mirrored: false,
      bold: true,
    });
    const w = tagWidth(text, plan.font, height, 'emblem', 0);
    const rect = {
      x: Math.round(place.plate.x - w / 2),
      y: Math.round(place.plate.y - height / 2),
      w,
      h: height,
    };
    this.stage.pins.set(table.name.setDepth(DEPTH.labels), rect, 0.5, 0.5);
  }
}
