/** The tables of what burns and what is done about it. */
import type { OptionRow, Symptom } from '../publicWorld.ts';
import { responseMinutes } from '../systems/responses/minutes.ts';
import { isMarked } from '../systems/responses/options.ts';
import type { Incident, OptionItem, World } from '../world.ts';
import { isPinned } from '../worldIncident.ts';
import { listed, type Row } from './listed.ts';
import { round } from './round.ts';

export function incidents(world: World, only?: string): Row<'incidents'>[] {
  const rows: Row<'incidents'>[] = [];
  let order = 0;
  for (const incident of listed(world.incidents, only)) {
    const {
      id,
      severity,
      state,
      symptom,
      unit,
      module,
      detectedAt,
      noticedBy,
      hurtsSince,
      acknowledgedAt,
      mitigatedAt,
      resolvedAt,
    } = incident;
    const { engineer, work, workEnds, awaiting, holdMs, lost, peak } = incident;
    rows.push({
      id,
      order: order++,
      severity,
      state,
      symptom,
      unit,
      module,
      detectedAt,
      noticedBy,
      hurtsSince,
      acknowledgedAt,
      mitigatedAt,
      resolvedAt,
      engineer,
      team: world.engineers[engineer]?.team ?? '',
      response: work,
      responseEnds: workEnds,
      awaiting,
      holdMs,
      lost: Math.round(lost),
      peak: round(peak, 1000),
      waitsUntil: incident.waitsUntil,
      commander: incident.commander,
      expert: incident.expert,
      review: incident.review.state,
      reviewDue: incident.review.dueAt,
      question: incident.review.question,
      actions: incident.review.actions.join(' '),
    });
  }
  return rows;
}

export function evidence(world: World, only?: string): Row<'evidence'>[] {
  const rows: Row<'evidence'>[] = [];
  for (const incident of listed(world.incidents, only?.split(':')[0])) {
    incident.evidence.forEach((item, order) => {
      // What was read stays on the desk as long as the incident does.
      if (incident.state === 'resolved' && !item.opened) return;
      const id = `${incident.id}:${item.kind}`;
      const pinned = isPinned(world, item);
      // What does not hang on the wall is for some screens only (ownReadings.ts), until it is over.
      const shown = item.opened && (pinned || incident.state === 'resolved');
      rows.push({
        id,
        order,
        incident: incident.id,
        kind: item.kind,
        minutes: item.minutes,
        hat: item.hat,
        opened: item.opened,
        reader: item.reader,
        pinned,
        finding: shown ? item.finding : '',
        params: shown ? JSON.stringify(item.params) : '',
      });
    });
  }
  return rows;
}

export function options(world: World, only?: string): Row<'options'>[] {
  const rows: Row<'options'>[] = [];
  for (const incident of listed(world.incidents, only?.split(':')[0])) {
    if (incident.state === 'resolved') continue;
    incident.options.forEach((option, order) => {
      rows.push(
        only === undefined
          ? optionRow(world, incident, option, order)
          : new OptionGlance(world, incident, option, order),
      );
    });
  }
  return rows;
}

function optionRow(world: World, incident: Incident, option: OptionItem, order: number): OptionRow {
  return {
    id: `${incident.id}:${order}`,
    order,
    incident: incident.id,
    response: option.response,
    target: option.target,
    minutes: responseMinutes(world, incident, option),
    marked: isMarked(world, incident, option),
    runbook: option.runbook,
    tried: option.tried,
  };
}

/** One option for a glance: who looks for what is marked asks for the minutes of one or two out of ten. */
class OptionGlance implements OptionRow {
  readonly id: string;
  readonly order: number;
  readonly #world: World;
  readonly #incident: Incident;
  readonly #option: OptionItem;

  constructor(world: World, incident: Incident, option: OptionItem, order: number) {
    this.id = `${incident.id}:${order}`;
    this.order = order;
    this.#world = world;
    this.#incident = incident;
    this.#option = option;
  }

  get incident(): string {
    return this.#incident.id;
  }

  get response(): OptionRow['response'] {
    return this.#option.response;
  }

  get target(): string {
    return this.#option.target;
  }

  get minutes(): number {
    return responseMinutes(this.#world, this.#incident, this.#option);
  }

  get marked(): boolean {
    return isMarked(this.#world, this.#incident, this.#option);
  }

  get runbook(): boolean {
    return this.#option.runbook;
  }

  get tried(): boolean {
    return this.#option.tried;
  }
}

export function orders(world: World): Row<'orders'>[] {
  const rows: Row<'orders'>[] = [];
  for (const [symptom, response] of Object.entries(world.orders)) {
    rows.push({ id: symptom as Symptom, response });
  }
  return rows;
}

export function habits(world: World): Row<'habits'>[] {
  const rows: Row<'habits'>[] = [];
  for (const [symptom, habit] of Object.entries(world.habits))
    rows.push({ id: symptom as Symptom, ...habit });
  return rows;
}
