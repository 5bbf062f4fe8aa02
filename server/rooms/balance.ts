/** Who decided how much, and under which hat: for the host alone. Counted from the lines of the journal, without playing it again. */
import type { BalanceRow } from '../../shared/net/debrief.ts';
import type { Verb } from '../../shared/sim/commands/registry.ts';
import type { AttendanceRecord, JournalRow, NamedSeat } from '../store/Store.ts';

/** Whose hat each verb usually takes; what is left out everybody decides for herself. */
const HAT_OF: Partial<Record<Verb, 'lead' | 'builder' | 'liaison' | 'pager'>> = {
  pickCard: 'lead',
  limitWork: 'lead',
  focusPractice: 'lead',
  callOvertime: 'lead',
  hire: 'lead',
  moveEngineer: 'lead',
  splitTeam: 'lead',
  castVote: 'lead',
  handOver: 'lead',
  callTrain: 'builder',
  sendTrain: 'builder',
  chooseStrategy: 'builder',
  chooseMode: 'builder',
  flagCard: 'builder',
  setShare: 'builder',
  startExtraction: 'builder',
  stopExtraction: 'builder',
  cutOver: 'builder',
  mergeBack: 'builder',
  lend: 'liaison',
  signContract: 'liaison',
  answerStakeholder: 'liaison',
  placeBet: 'liaison',
  callIn: 'liaison',
  acknowledge: 'pager',
  openEvidence: 'pager',
  respond: 'pager',
  setOrder: 'pager',
  holdPostmortem: 'pager',
};
export const BALANCE_GROUPS = ['lead', 'builder', 'liaison', 'pager', 'own'] as const;
/** Being done is no decision. */
const NOT_COUNTED: ReadonlySet<string> = new Set(['ready']);

const minutes = (ms: number): number => Math.round(ms / 6_000) / 10;

/** @param teamOf the team of an engineer of an organisation, '' when there is none like her */
export function balanceOf(
  seats: readonly NamedSeat[],
  journal: readonly JournalRow[],
  attendance: readonly AttendanceRecord[],
  teamOf: (org: string, engineer: string) => string,
): BalanceRow[] {
  const said = new Map<string, Record<string, number>>();
  for (const { seat, actor, verb } of journal) {
    if (actor !== 'human' || NOT_COUNTED.has(verb)) continue;
    const group = HAT_OF[verb as Verb] ?? 'own';
    const groups = said.get(seat) ?? {};
    groups[group] = (groups[group] ?? 0) + 1;
    said.set(seat, groups);
  }
  return seats
    .filter(({ host, engineer, tokenHash }) => tokenHash !== '' && (!host || engineer !== ''))
    .map(({ id, name, org, engineer }) => {
      const groups = said.get(id) ?? {};
      const times = attendance.find(({ seat }) => seat === id);
      return {
        seat: id,
        name,
        org,
        engineer,
        team: teamOf(org, engineer),
        decisions: Object.values(groups).reduce((sum, n) => sum + n, 0),
        groups,
        here: minutes(times?.hereMs ?? 0),
        away: minutes(times?.awayMs ?? 0),
        pilot: minutes(times?.pilotMs ?? 0),
      };
    })
    .sort((one, other) => one.org.localeCompare(other.org) || other.decisions - one.decisions);
}
