/** What kind of decision each verb is, for the columns of the export. */
import type { Verb } from '../../shared/sim/commands/registry.ts';

export const GROUPS = [
  'slices',
  'release',
  'backlog',
  'incidents',
  'habits',
  'design',
  'people',
  'other',
] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Partial<Record<Verb, Group>> = {
  assignSlices: 'slices',
  callTrain: 'release',
  sendTrain: 'release',
  callOdds: 'release',
  chooseStrategy: 'release',
  chooseMode: 'release',
  flagCard: 'release',
  setShare: 'release',
  pickCard: 'backlog',
  limitWork: 'backlog',
  answerStakeholder: 'backlog',
  placeBet: 'backlog',
  acknowledge: 'incidents',
  openEvidence: 'incidents',
  pinEvidence: 'incidents',
  callIn: 'incidents',
  respond: 'incidents',
  holdPostmortem: 'incidents',
  setOrder: 'habits',
  focusPractice: 'habits',
  castVote: 'habits',
  startExtraction: 'design',
  stopExtraction: 'design',
  cutOver: 'design',
  mergeBack: 'design',
  signContract: 'design',
  handOver: 'design',
  callOvertime: 'people',
  hire: 'people',
  lend: 'people',
  moveEngineer: 'people',
  splitTeam: 'people',
};

/** 'other' for what belongs to no column of its own, such as being ready. */
export const groupOf = (verb: string): Group => GROUP_OF[verb as Verb] ?? 'other';
