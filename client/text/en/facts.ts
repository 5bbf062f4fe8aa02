import type { FactKind } from '../../../shared/sim/facts.ts';

/** One sentence for every kind of fact; `sentences.ts` fills the holes from the fact's own fields. */
export const facts = {
  'fact.gameOpened':
    'What we were handed: {units, plural, one {one pie} other {# pies}} for {teams, plural, one {one team} other {# teams}}, the shared train {cadence}, {practices} of {practicesOf} practices begun, debt {debt}',
  'fact.changeMerged': '{team} finished a change in {module}',
  'fact.changeConflicted':
    '{team} and another branch changed the same place in {module}: {hours, plural, one {# hour} other {# hours}} of work lost on untangling',
  'fact.stakeholderAsked': '“{title}” is wanted of {team} by {due}',
  'fact.dueMissed':
    '{upkeep, select, yes {“{title}” was not done in time: something in {team} will break one day} other {“{title}” is late: stakeholders of {team} lose patience}}',
  'fact.requestWithdrawn': 'Those who wanted “{title}” of {team} do without it now',
  'fact.actionDone': '{team} made sure: never again {archetype}',
  'fact.shortcutOffered':
    '{shortcut, select, approvalBoard {Stakeholders would calm down if a board approved every deploy} other {Stakeholders want a name: who was it?}}. {team} is asked',
  'fact.shortcutTaken':
    '{shortcut, select, approvalBoard {A board approves every deploy this quarter} other {{team} named a culprit}}: patience is now {patience}',
  'fact.shortcutDeclined':
    '{shortcut, select, approvalBoard {{team}: no board, we keep deploying} other {{team} names nobody}}',
  'fact.boardStepped':
    '{strict, select, yes {Patience is down to {patience}: the board approves every deploy and freezes the budget} other {Patience is back at {patience}: the board lets go}}',
  'fact.betMade':
    '{team} bets: {bet, select, drill {a drill} launch {everything that waits in the dark goes to everybody} other {a campaign}}',
  'fact.betSettled': '{won, select, yes {The bet of {team} went well} other {The bet of {team} hurt}}',
  'fact.workLimited': '{team} works on {cards, plural, one {one card} other {# cards}} at once',
  'fact.cardPicked': '{team} takes up “{title}”',
  'fact.cardFinished':
    '{team} finished “{title}”{known, select, yes {: hoped for {hope} a day, users make it {worth}} other {}}',
  'fact.messageSaid': '{engineer}: “{phrase}”{about, select, none {} other { ({thing})}}',
  'fact.slicesAssigned':
    '{engineer}: {same, select, yes {both slices on {a}} other {one slice on {a}, one on {b}}} from tomorrow',
  'fact.trainCalled':
    'Train of {unit}: {changes, plural, one {# box} other {# boxes}} loaded{shared, select, yes {. Aboard or hold?} other {}}',
  'fact.trainAnswered': '{team} says {word, select, aboard {aboard} other {hold}}',
  'fact.trainHeld':
    'The train of {unit} stays: {changes, plural, one {# box waits} other {# boxes wait}} for the next one',
  'fact.oddsCalled': '{engineer} gave deploy {number} of {unit} a chance of {said}',
  'fact.deployStarted':
    'Deploy {number} of {unit} is in the oven: {changes, plural, one {# change} other {# changes}} of {teams, plural, one {# team} other {# teams}}, {strategy}',
  'fact.defectFound':
    '{gate} caught a mistake before users did: {changes, plural, one {# change} other {# changes}} of {unit} back to the bench',
  'fact.deployFinished':
    'Deploy {number} of {unit} is with every user: {changes, plural, one {# change} other {# changes}}, {lead} after the first work on them{unplanned, select, yes {, not planned} other {}}',
  'fact.deployFailed': 'Deploy {number} of {unit} had to be repaired: users waited {recovery}',
  'fact.deployRolledBack':
    'Deploy {number} of {unit} is back in the box, and {changes, plural, one {its change} other {its # changes}} with it',
  'fact.deployHalted': 'Deploy {number} of {unit} stopped at {share} of users: something looked wrong',
  'fact.defectEscaped':
    'Deploy of {unit}: {culprits, plural, one {# change} other {# changes}} of {changes, number} broken, and nobody saw it before users',
  'fact.driftHit': 'A server of {unit} that was unlike the others missed a deploy',
  'fact.rollbackBlocked':
    'The deploy of {unit} cannot be taken back: {migrations, plural, one {a change} other {# changes}} of data already ran',
  'fact.migrationLocked': '{team} changes the data of {module}: writes wait for about {time}',
  'fact.hotfixWritten': '{team} has a repair for {module}: on its way at emergency pace',
  'fact.cardDisabled':
    '{by, select, flag {Switched off} other {Taken back}} {wait} after it was noticed{known, select, yes {: “{title}”} other {}}',
  'fact.unitsTiedTogether': '{unit} cannot leave alone: {units} has to come along',
  'fact.modeChosen':
    '{unit} leaves {mode, select, scheduled {every {days, plural, one {day} other {# days}}} onDemand {when somebody sends it} other {with every change}}',
  'fact.strategyChosen': '{unit} now goes out {strategy}',
  'fact.cardFlagged':
    '{flagged, select, yes {“{title}” goes behind a flag: deployed, not yet shown} other {“{title}” loses its flag: deployed means shown}}',
  'fact.flagSwitched':
    '{state, select, off {“{title}” switched off for everybody} other {“{title}” shown to {share} of users}}',
  'fact.valueReleased': '“{title}” reached users: {worth} a day',
  'fact.incidentDetected':
    '{module}: {symptom}. {noticedBy, select, customers {Customers told us} other {Our monitoring told us}} {delay} after it began',
  'fact.pageRang':
    '{real, select, no {The pager rings for {engineer}{night, select, yes {, who was asleep,} other {}} about nothing: {unit}} other {The pager rings for {engineer}{night, select, yes {, who was asleep} other {}}: {unit}, {symptom}}}',
  'fact.pageMissed': '{engineer} did not hear the pager',
  'fact.pageAcknowledged': '{engineer} took the page; it had waited {wait}',
  'fact.expertCalled':
    '{night, select, yes {{by} wakes {engineer}, who knows the place} other {{by} calls {engineer} in, who knows the place}}',
  'fact.pageEscalated': '{from} did not hear the pager: it rings for {to}',
  'fact.evidenceOpened': '{engineer} looked at {evidence}',
  'fact.responseChosen':
    '{by, select, order {Standing order} machine {Auto-rollback} other {{engineer}}}: {response}{hasTarget, select, yes { ({target})} other {}}, about {time}',
  'fact.responseEnded':
    '{response}: {outcome, select, cured {that was it} eased {it helps, the cause is still there} worse {that made it worse} blocked {it cannot be taken back} underway {the repair is on its way} told {{why}} other {nothing changed}}{hasWhy, select, yes { ({why})} other {}}',
  'fact.incidentMitigated':
    'Users of {unit} are served again after {span}{cure, select, none { (it passed by itself)} other {}}: {lost, number, integer} user-minutes lost',
  'fact.incidentFlaredUp': '{module}: {symptom} again, {span} after users were served',
  'fact.incidentResolved':
    'Understood: {archetype} in {module}. {units, plural, one {# part} other {# parts}} hit, {lost, number, integer} user-minutes lost',
  'fact.evidencePinned': '{engineer} pinned {evidence} to the wall',
  'fact.postmortemHeld':
    'Review of {archetype}: {blame, select, yes {“who was it?”} other {“what made it easy?”}} {actions, plural, =0 {Nothing is to be done} one {One thing is to be done} other {# things are to be done}}',
  'fact.chaosStruck':
    'The monkey killed a server of {unit}{found, select, yes {: nothing took over, and now we know} other {: nobody noticed}}',
  'fact.orderSet':
    '{set, select, yes {From now on when {symptom}: {response}} other {No standing order any more when {symptom}}}',
  'fact.extractionStarted': '{team} begins to pull {module} out of the pie',
  'fact.extractionStopped': '{team} leaves {module} in the pie for now',
  'fact.extractionReady': '{module} is ready to be cut. Somebody has to press it',
  'fact.mergeBackStarted': '{team} begins to bring {module} back to the pie',
  'fact.sliceMergedBack': '{module} is back in the pie: one train less, one call over the network less',
  'fact.sliceCutOver': '{module} is on its own plate: {team} deploys it without asking',
  'fact.practiceFocused': '{team} works on {practice}',
  'fact.practiceRose': '{team, select, none {} other {{team}: }}{practice} is now at level {level}',
  'fact.practiceDecayed': '{practice} fell to level {level}: nobody tended it',
  'fact.voteCast': '{team} votes for “{value}”: {policy}',
  'fact.policyChanged': 'New rule. {policy}: {value}',
  'fact.contractBegun': '{team} wants a contract: what {to} promises to {from}',
  'fact.contractSigned': '{from} can rely on {to} now: a contract says what it gets, and tests check it',
  'fact.interfaceBroke': 'Deploy {number} changed what {from} relied on in {to}, and no contract said so',
  'fact.ruleBroken': '{unit} of {team} does not keep our rules: {rule}',
  'fact.ruleMended': '{unit} keeps the rule again: {rule}',
  'fact.ownerChanged': '{module} goes from {from} to {to}. What {from} knew of it stays there',
  'fact.seatTaken': '{engineer} of {team} is a person now',
  'fact.seatLeft': 'A bot keeps {engineer} busy until somebody comes back',
  'fact.leaveBegan':
    '{engineer} is on leave until {day}{alone, select, yes {. Nobody else knew {modules} well} other {}}',
  'fact.leaveEnded': '{engineer} is back from leave',
  'fact.hireOpened':
    '{team} looks for somebody: the new colleague comes in about {days, plural, one {# day} other {# days}}',
  'fact.engineerHired': '{name} joins {team} and has everything to learn',
  'fact.engineerRamped':
    '{engineer} knows the way around now: {days, plural, one {# day} other {# days}} after coming',
  'fact.engineerResigned':
    '{name} leaves {team}{alone, select, yes { and takes along what nobody else knew about {modules}} other {}}',
  'fact.engineerLent': '{team} lends {engineer} to {to} for {days, plural, one {# day} other {# days}}',
  'fact.engineerReturned': '{engineer} is back with {team}',
  'fact.movePlanned':
    '{stays, select, yes {{engineer} stays with {to} after all} other {{engineer} will move from {from} to {to} when the quarter ends}}',
  'fact.engineerMoved': '{engineer} moved from {from} to {to}',
  'fact.splitPlanned':
    '{off, select, yes {{team} stays one team after all} other {{team} will be two teams next quarter; {modules} goes with the new one}}',
  'fact.teamSplit':
    '{team} is two teams now: {born} takes {modules} and {people, plural, one {# person} other {# people}}',
  'fact.overtimeCalled': '{team} works late for {days, plural, one {# day} other {# days}}',
  'fact.followUpDone': '{engineer} wrote up the incident and mended what was left of it',
  'fact.followUpSkipped': 'Too many pages: {engineer} had no strength left to follow the incident up',
  'fact.engineerExhausted':
    '{engineer} has nothing left{nightPages, plural, =0 {} one { after # page at night} other { after # pages at night}}',
  'fact.dayClosed':
    'Day over: {revenue} earned, {lost, number, integer} user-minutes lost, trust {trust}, energy {energy}',
  'fact.weekClosed':
    'Week {week}: {deploys, plural, one {# deploy} other {# deploys}}, {incidents, plural, =0 {no incident} one {# incident} other {# incidents}}, {revenue} earned',
  'fact.phaseBegan':
    '{phase, select, live {The live week begins} habit {Friday: what becomes a habit?} lapse {Twelve weeks on your habits} review {Quarter {quarter} is over} plan {Plan for quarter {quarter}} other {The game is over}}',
  'fact.leverOpened': 'More can be decided now: {lever}',
  'fact.injected': 'The facilitator put something on from outside: {what}',
  'fact.conditionBegan':
    '{what, select, demand {{name}: {times} the visitors} zoneLoss {{name}: a data centre zone is gone} price {{name}: servers cost {times} as much} other {{name}}}',
  'fact.goalMet': 'Goal reached: {goal}',
  'fact.zoneLost':
    'Zone {zone} is gone, and with it servers of {units, plural, one {# unit} other {# units}}',
  'fact.zoneBack': 'Zone {zone} is back',
  'fact.autoscaled': '{unit} scaled itself from {before} to {instances} servers',
  'fact.breakerOpened': '{from} stopped calling {to}: half the calls failed',
  'fact.breakerClosed': '{from} calls {to} again',
  'fact.primaryFailedOver':
    'A copy took over the data of {unit}. The last {lostSeconds, plural, one {second} other {# seconds}} of writes are lost',
  'fact.primaryRestored':
    'The backup of {unit} is restored. {minutes, number, integer} minutes of writes are lost',
  'fact.serversOrdered':
    'Ordered for {unit}: {what, select, servers {{servers, plural, one {# server} other {# servers}}} store {a bigger data store} other {{servers, plural, one {# server} other {# servers}} and a bigger data store}}',
  'fact.providerPaid':
    '{team} earned {cents} with {unit}: others released with it, and it answered {availability} of the time',
  'fact.serversArrived':
    'Arrived for {unit}: {what, select, servers {{servers, plural, one {# server} other {# servers}}} store {a bigger data store} other {{servers, plural, one {# server} other {# servers}} and a bigger data store}}',
  'fact.morningAnswered':
    '{answer, select, done {{engineer} answered the question of the morning with a deed} left {{engineer} left the question of the morning as it is} passed {Nobody chose: the question of the morning stays as it is} other {A question of the morning settled itself}} ({hat}, {team})',
  'fact.bailedOut': 'The bank steps in with {cash}. The board will watch more closely',
} as const satisfies Record<`fact.${FactKind}`, string>;
