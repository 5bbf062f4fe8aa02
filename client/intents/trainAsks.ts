/** Asks about trains: the call, the loaded train of today, a service whose boxes wait, a cutover. Pure. */

import { dayOf, isOfficeTime } from '../../shared/sim/calendar.ts';
import type { PublicWorld, UnitRow } from '../../shared/sim/publicWorld.ts';
import { type Ask, type Asked, type AskOption, later, look, proposal } from './askParts.ts';
import { line, thing } from './lines.ts';
import { boxesByTeam, inOrder, unitsOf } from './reads.ts';

/** From so many boxes on, waiting for another day is worth a thought. */
const EARLY_BOXES = 4;

/** Asks about the trains a team may use and the slices it may pull. */
export function trainAsks(asked: Asked): Ask[] {
  return [...unitsOf(asked.view, asked.team).flatMap((unit) => unitAsks(asked, unit)), ...cutoverAsks(asked)];
}

function unitAsks(asked: Asked, unit: UnitRow): Ask[] {
  if (unit.calling) return [callAsk(asked, unit)];
  if (unit.waiting === 0 || unit.deploy !== '') return [];
  if (unit.mode === 'continuous' || !isOfficeTime(asked.view.tick)) return [];
  const scheduled = unit.mode === 'scheduled' && unit.departs >= 0;
  const today = scheduled && dayOf(unit.departs) === dayOf(asked.view.tick);
  if (scheduled && !today) return unit.waiting < EARLY_BOXES ? [] : [earlyAsk(asked, unit)];
  return [loadedAsk(asked, unit, scheduled)];
}

function callAsk({ view, team }: Asked, unit: UnitRow): Ask {
  const boxes = boxesByTeam(view, unit.id);
  const own = boxes.find((row) => row.team === team)?.boxes ?? 0;
  return {
    id: `call:${unit.id}`,
    state: `${unit.departs}/${view.teams[team]?.word ?? ''}`,
    urgency: 85,
    tone: 'now',
    title: line('play.ask.call.title', { unit: thing('unit', unit.id) }),
    detail: line('play.ask.call.detail', { boxes: unit.waiting, own }),
    options: [
      {
        ...proposal('aboard', line('play.train.aboard'), 'callTrain', { unit: unit.id, aboard: true }),
        first: true,
      },
      proposal(
        'hold',
        line('play.train.hold'),
        'callTrain',
        { unit: unit.id, aboard: false },
        line('play.train.holdNote', { own }),
      ),
    ],
  };
}

/** Boxes wait for a train that does not leave today: a small batch now, or a bigger one later. */
function earlyAsk({ view }: Asked, unit: UnitRow): Ask {
  return {
    id: `early:${unit.id}`,
    state: `${dayOf(view.tick)}/${Math.floor(unit.waiting / 6)}`,
    urgency: 32,
    tone: 'now',
    title: line('play.ask.early.title', {
      changes: unit.waiting,
      unit: thing('unit', unit.id),
      when: thing('moment', unit.departs),
    }),
    detail: line('play.ask.train.detail', {
      strategy: thing('strategy', unit.strategy),
      hours: unit.ovenHours,
    }),
    options: [
      {
        ...proposal('send', line('play.train.sendNow'), 'sendTrain', { unit: unit.id }, sendNote(unit)),
        first: true,
      },
      later(
        line('play.train.letWait', { when: thing('moment', unit.departs) }),
        line('play.train.gatherNote'),
      ),
    ],
  };
}

function loadedAsk(asked: Asked, unit: UnitRow, scheduled: boolean): Ask {
  const { view, team } = asked;
  const boxes = boxesByTeam(view, unit.id);
  const own = boxes.find((row) => row.team === team)?.boxes ?? 0;
  const send: AskOption = {
    ...proposal('send', line('play.train.sendNow'), 'sendTrain', { unit: unit.id }, sendNote(unit)),
    first: true,
  };
  const hold = proposal(
    'hold',
    line('play.train.hold'),
    'callTrain',
    { unit: unit.id, aboard: false },
    line('play.train.holdNote', { own }),
  );
  return {
    id: `train:${unit.id}`,
    // Comes back when the load has grown by half a dozen boxes, or the next day.
    state: `${dayOf(view.tick)}/${Math.floor(unit.waiting / 6)}/${view.teams[team]?.word === 'hold'}`,
    urgency: 50,
    tone: 'now',
    // Which train it is goes without saying for the shared one alone.
    title:
      scheduled && unit.kind === 'monolith'
        ? line('play.ask.train.loaded', {
            clock: thing('clock', unit.departs),
            unit: thing('unit', unit.id),
            changes: unit.waiting,
            teams: boxes.length,
          })
        : line('play.ask.train.ready', { unit: thing('unit', unit.id), changes: unit.waiting }),
    detail: line('play.ask.train.detail', {
      strategy: thing('strategy', unit.strategy),
      hours: unit.ovenHours,
    }),
    options: [
      send,
      scheduled
        ? later(
            line('play.train.letLeave', { clock: thing('clock', unit.departs) }),
            line('play.train.letLeaveNote'),
          )
        : later(line('play.train.gather'), line('play.train.gatherNote')),
      ...(own > 0 && scheduled ? [hold] : []),
    ],
  };
}

const sendNote = (unit: UnitRow) => line('play.train.sendNote', { hours: unit.ovenHours });

function cutoverAsks({ view, team }: Asked): Ask[] {
  return inOrder(byModule(view))
    .filter((row) => row.team === team && row.ready)
    .map((row) => ({
      id: `cutover:${row.id}`,
      state: 'ready',
      urgency: 62,
      tone: 'now' as const,
      title: line('play.ask.cutover.title', { module: thing('module', row.id) }),
      detail: line('play.ask.cutover.detail'),
      options: [
        { ...proposal('cut', line('play.slices.cutOver'), 'cutOver', { module: row.id }), first: true },
        look('look', line('play.ask.look'), 'slices', row.id),
      ],
    }));
}

const byModule = (view: PublicWorld) =>
  Object.fromEntries(
    Object.values(view.extractions).map((row) => [
      row.id,
      { ...row, order: view.modules[row.id]?.order ?? 0 },
    ]),
  );
