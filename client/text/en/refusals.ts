import type { SessionRefusalKind } from '../../../shared/net/messages.ts';
import type { RefusalKind } from '../../../shared/sim/refusals.ts';

/** Why not, in words: what is the case, and what would help where something would. */
export const refusals = {
  'refusal.unknownVerb': 'This game does not know that action. Reload the page',
  'refusal.badPayload': 'That could not be understood. Nothing was changed',
  'refusal.unknownThing': 'That is not there any more',
  'refusal.notYourTeam': '{team, select, none {Another team decides this} other {Team {team} decides this}}',
  'refusal.notYourEngineer':
    '{engineer, select, none {A colleague decides} other {{engineer} decides}} this alone',
  'refusal.systemOnly': 'Only the clock does this',
  'refusal.wrongPhase': 'Not now: this belongs to another part of the quarter',
  'refusal.otherHat':
    '{hat, select, none {That takes another hat} lead {{who} is the Lead} builder {{who} is the Builder} liaison {{who} is the Liaison} other {{who} has the pager}}',
  'refusal.ownHat': 'You wear that hat: do it yourself',
  'refusal.trainEmpty': 'No boxes on the train yet',
  'refusal.ovenBusy': 'The oven is busy with another deploy',
  'refusal.trainBlocked':
    '{why, select, night {No train leaves outside office hours} searching {The broken change is still being looked for} freeze {Holiday freeze: only repairs leave until the year is over} budget {The error budget is spent: only repairs ride} other {A team said hold}}',
  'refusal.sharedTrainIsPolicy': 'All teams share this train: its timetable is a vote',
  'refusal.notConductor':
    '{team, select, none {Another team conducts this train} other {{team} conducts this train}}: its people choose how it goes out',
  'refusal.strategyLocked':
    '{strategy, select, none {A practice is missing for this way of going out} other {First learn the practice “{practice}”}}',
  'refusal.flagsLocked': 'Feature flags have to be learned first',
  'refusal.cardUnderway': 'Work on this card has begun: too late to change it',
  'refusal.cardNotFlagged': 'This card has no flag to switch',
  'refusal.cardNotLive': 'Nothing of this card is deployed yet',
  'refusal.noSuchIncident': 'This incident is over',
  'refusal.notYourPage':
    '{team, select, none {The pager is with somebody else} other {Team {team} has the pager}}',
  'refusal.pageNotRinging': 'It does not ring any more',
  'refusal.alreadyWorking': 'Somebody is on it already',
  'refusal.evidenceSeen': 'You have seen this already',
  'refusal.evidenceUnread': 'Nobody has read this yet',
  'refusal.evidencePinned': 'Everybody sees this already',
  'refusal.personBusy': 'This person already works on an incident',
  'refusal.expertIsHere': 'Somebody who knows the place is here already',
  'refusal.reviewNotDue': 'There is nothing to review here',
  'refusal.responseTried': 'That was tried already',
  'refusal.ordersFull': 'No room for another standing order: runbooks make room',
  'refusal.alreadyExtracting': 'This module is being pulled out already',
  'refusal.alreadyService': 'This module has its own plate already',
  'refusal.noService': 'This module is in the pie already',
  'refusal.extractionNotReady': 'Not ready to be cut: more Architecture slices help',
  'refusal.cutoverNeedsLiveWeek': 'Cut it in a live week, when people are awake',
  'refusal.notInThisGame': 'Not in this scenario',
  'refusal.habitsRun': 'Only your habits act now: nobody gives an order until the review',
  'refusal.saidEnough': 'You have said enough for now',
  'refusal.pinned':
    '{what, select, teams {Who works where} lanes {How people spend their time} modules {Who owns what} wip {How much is begun at once} mode {When trains leave} strategy {How versions are replaced} actions {How many actions get done} practice {This way of working} policy {This rule} other {This}} is held by the setup of this game',
  'refusal.leverClosed': 'This choice is not in the game yet: the facilitator can open it',
  'refusal.watching': 'You watch here: the facilitator can give you a desk',
  'refusal.teamClosed': 'Bots play this team today',
  'refusal.practiceMaxed': 'This practice cannot get any better',
  'refusal.practiceNeedsOther':
    '{needs, select, none {Another practice has to come first} other {“{needs}” has to come first}}',
  'refusal.callInside': 'Both are baked in the same pie: they need no contract',
  'refusal.contractStands': 'There is a contract, or it is being written',
  'refusal.contractLocked':
    '{team, select, none {Service contracts have to be learned first} other {Team {team} has to learn service contracts first}}',
  'refusal.teamFull':
    '{team, select, none {No chair is free at that table} other {No chair is free at {team}’s table}}',
  'refusal.teamTooSmall': 'Too few would be left at this table',
  'refusal.engineerLent':
    '{engineer, select, none {She} other {{engineer}}} is on loan: wait until the week is over',
  'refusal.seatEmpty': 'Nobody sits there yet',
  'refusal.hiringClosed':
    'Enough seats are open: wait until they are filled, or vote for a budget that grows',
  'refusal.cashShort': 'Not enough money for that',
  'refusal.splitOneSided': 'Both teams need a module to look after',
  'refusal.sameValue': 'It is like that already',
  'refusal.nothingOffered': 'That is not offered now',
  'refusal.seatTaken':
    '{engineer, select, none {Somebody has this seat} other {{engineer} is somebody already}}',
  'refusal.seatFree': 'Nobody has this seat',
  'refusal.modeLocked': 'First learn the practice “Delivery pipeline”',
  'refusal.phaseMoved': 'The game has moved on',
  'refusal.holdMoved': 'The clock has moved on',

  'refusal.badMessage': 'That could not be understood. Nothing was changed',
  'refusal.tooFrequent': 'Too fast: wait a moment',
  'refusal.notSeated': 'Take a seat first',
  'refusal.frozen': 'Everybody stops for a moment: the host asks you to look up',
  'refusal.firstHostOnly': 'Only the first host may do this',
  'refusal.unknownMark': 'This is not there any more',
  'refusal.hostOnly': 'Only the host may do this',
  'refusal.notStarted': 'The game has not begun',
  'refusal.alreadyStarted': 'The game has begun already',
  'refusal.sessionOver': 'The game is over',
  'refusal.sessionStopped': 'The clock stands: the host has to go on first',
  'refusal.engineerTaken': 'Somebody was faster: this seat is taken',
  'refusal.unknownSeat': 'There is nobody like that here',
  'refusal.unknownInject': 'There is nothing like that to put on',
  'refusal.nothingToEnd': 'Nothing stands still now: there is nothing to end',
  'refusal.nameTaken': 'Somebody here already has this name',
  'refusal.unknownOrg': 'There is no such organisation here',
  'refusal.unknownEngineer': 'Nobody of that name works here',
  'refusal.pagerOnly': 'A pager can only say: I am on it. Everything else is done at the desk',
  'refusal.handingOver': 'The systems change hands: a moment',
  'refusal.notYet': 'The server did not answer. Try again',
} as const satisfies Record<`refusal.${RefusalKind | SessionRefusalKind}`, string>;
