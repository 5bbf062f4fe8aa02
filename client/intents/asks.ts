/**
 * What there is to decide now, in order of urgency: a pure reading of the view. Each ask names its options and what they
 * do; the tray, the keyboard (A-E) and the phone show the same list. An ask can be put aside until its `state` changes.
 */
import type { IncidentRow } from '../../shared/sim/publicWorld.ts';
import { type Ask, type Asked, type AskOption, look, proposal } from './askParts.ts';
import { boardAsks } from './boardAsks.ts';
import { cardAsks } from './cardAsks.ts';
import { type Line, line, thing } from './lines.ts';
import { isMine, openIncidents } from './reads.ts';
import { steerAsks } from './steerAsks.ts';
import { trainAsks } from './trainAsks.ts';

/** Everything worth deciding now for this person, most urgent first. Never empty while days are played by hand. */
export function asks(asked: Asked): Ask[] {
  if (asked.view.phase !== 'live') return [];
  return [
    ...incidentAsks(asked),
    ...trainAsks(asked),
    ...cardAsks(asked),
    ...boardAsks(asked),
    ...steerAsks(asked),
  ]
    .filter((ask) => ask.options.some((option) => isPossible(asked, option)))
    .sort((one, other) => other.urgency - one.urgency);
}

/** The asks that are not put aside; `aside` remembers the state in which each was. */
export const asksNow = (all: Ask[], aside: Record<string, string>): Ask[] =>
  all.filter((ask) => aside[ask.id] !== ask.state);

const isPossible = (asked: Asked, option: AskOption): boolean =>
  option.act.do === 'open' || (option.act.do === 'propose' && asked.may(option.act.verb, option.act.payload));

function incidentAsks({ view, team, engineer }: Asked): Ask[] {
  return openIncidents(view)
    .filter((incident) => incident.state !== 'mitigated')
    .filter((incident) => isMine(view, incident, team, engineer))
    .map((incident) => incidentAsk(incident, incident.engineer === engineer));
}

function incidentAsk(incident: IncidentRow, mine: boolean): Ask {
  const ringing = incident.state === 'ringing';
  const pressing = ringing || incident.awaiting;
  return {
    id: `incident:${incident.id}`,
    state: `${incident.state}/${incident.awaiting}/${incident.response}`,
    urgency: (pressing ? 100 : 70) + (mine ? 5 : 0) - incident.severity,
    tone: pressing ? 'alarm' : 'now',
    title: incidentTitle(incident),
    detail: line('play.ask.incident.detail', {
      symptom: thing('symptom', incident.symptom),
      since: thing('moment', incident.detectedAt),
    }),
    options: [
      ...(ringing ? [acknowledge(incident.id)] : []),
      look('desk', line('play.ask.incident.desk'), 'desk', incident.id),
    ],
  };
}

const acknowledge = (incident: string): AskOption => ({
  ...proposal('acknowledge', line('play.desk.acknowledge'), 'acknowledge', { incident }),
  first: true,
});

const READS: ReadonlySet<string> = new Set(['', 'look']);

function incidentTitle(incident: IncidentRow): Line {
  const unit = thing('unit', incident.unit);
  const name = thing('engineer', incident.engineer);
  if (incident.state === 'ringing') return line('play.ask.incident.ringing', { name, unit });
  if (incident.awaiting) return line('play.ask.incident.awaiting', { unit });
  return line('play.ask.incident.working', {
    name,
    unit,
    // Reading a clue is looking, too.
    response: thing('response', READS.has(incident.response) ? 'investigate' : incident.response),
  });
}
