/** Reasons to say no, as noun phrases. Each has a sentence in client/text; `params` fill it. A refusal changes nothing. */
export const REFUSALS = [
  'unknownVerb',
  'badPayload',
  'unknownThing',
  'notYourTeam',
  'notYourEngineer',
  'systemOnly',
  'wrongPhase',
  'trainEmpty',
  'ovenBusy',
  'trainBlocked',
  'sharedTrainIsPolicy',
  'notConductor',
  'strategyLocked',
  'flagsLocked',
  'cardUnderway',
  'cardNotFlagged',
  'cardNotLive',
  'noSuchIncident',
  'notYourPage',
  'pageNotRinging',
  'alreadyWorking',
  'evidenceSeen',
  'evidenceUnread',
  'evidencePinned',
  'reviewNotDue',
  'responseTried',
  'ordersFull',
  'alreadyExtracting',
  'alreadyService',
  'noService',
  'extractionNotReady',
  'cutoverNeedsLiveWeek',
  'practiceMaxed',
  'notInThisGame',
  'practiceNeedsOther',
  'callInside',
  'contractStands',
  'contractLocked',
  'sameValue',
  'teamFull',
  'teamTooSmall',
  'engineerLent',
  'seatEmpty',
  'hiringClosed',
  'cashShort',
  'splitOneSided',
  'nothingOffered',
  'seatTaken',
  'seatFree',
  'modeLocked',
  'phaseMoved',
  'holdMoved',
  'pinned',
] as const;
export type RefusalKind = (typeof REFUSALS)[number];

export interface Refusal {
  kind: RefusalKind;
  params: Record<string, string | number>;
}

/** Builds a refusal. */
export const no = (kind: RefusalKind, params: Record<string, string | number> = {}): Refusal => ({
  kind,
  params,
});
