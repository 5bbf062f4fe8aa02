/** Sentences of the people at a table: hiring, lending, moving, splitting; stakeholders, goals and reviews. */
export const staff = {
  'play.staff.title': 'Staff',
  'play.staff.coming': '{n, plural, one {One chair is} other {# chairs are}} promised to somebody new.',
  'play.staff.hungry':
    '{n, plural, one {One person is} other {# people are}} not fed by two pizzas: too many have to agree.',
  'play.staff.away': '{name} is on loan to {team}.',
  'play.staff.hire': 'Hire somebody',
  'play.staff.hireNote': '{cost} now, comes in {days} days; then half a colleague teaches her for weeks',
  'play.staff.overtime': 'Work late for a week',
  'play.staff.overtimeOn': 'We work late this week',
  'play.staff.overtimeNote': '{days} days: more gets done, everybody gets tired and the mood falls',
  'play.staff.split': 'Make two teams of us',
  'play.staff.splitNote':
    'When the quarter ends. Two tables agree faster than one large one, and know less of each other.',
  'play.staff.splitPlanned': 'Planned: a second team takes {modules} along.',
  'play.staff.splitBack': 'Stay one team',
  'play.staff.splitPick': 'What the second team takes along',
  'play.staff.splitDo': 'Plan a second team for {modules}',
  'play.staff.vacant': 'Nobody sits here: somebody new is on the way.',
  'play.staff.new': 'new: {ramp}',
  'play.staff.knows': 'Knows {modules} well',
  'play.staff.knowsNothing': 'Knows no slice well yet',
  'play.staff.guest': 'Guest from {team} for a week',
  'play.staff.lent': 'Goes to {team} on loan tomorrow',
  'play.staff.moving': 'Moves to {team} when the quarter ends',
  'play.staff.where': 'Send {name} to',
  'play.staff.send': 'Lend or move',
  'play.staff.sendLong': 'Lend or move {name}',
  'play.staff.sendNote': 'Both tables lose some focus over it.',
  'play.staff.lend': 'Lend for {days} days',
  'play.staff.lendLong': 'Lend for {days} days: {name}, to {team}',
  'play.staff.move': 'Move at quarter’s end',
  'play.staff.moveLong': 'Move at quarter’s end: {name}, to {team}',
  'play.staff.stay': 'Let her stay',
  'play.staff.stayLong': 'Let her stay: {name}',
  'play.team.bus': 'Least known slice',
  'play.team.busKnown':
    '{n, plural, =0 {nobody knows it well} one {one person knows it well} other {# know it well}}',
  'play.team.toil': 'Chores owed',
  'play.team.toilHours': '{n} h by hand',

  'play.holders.title': 'Stakeholders',
  'play.holders.patience':
    'Patience: {patience}{low, select, yes {. With too little left when a quarter begins, the board decides for us} other {}}',
  'play.ask.shortcut.noNote': 'Costs nothing now; patience stays at {patience, number, percent}',
  'play.ask.shortcut.yesNote.approvalBoard':
    'Patience rises by 10 until the quarter ends. As long, each deploy waits days for a board, and batches grow',
  'play.ask.shortcut.yesNote.nameCulprit':
    'Patience rises by 10 until the quarter ends. The mood of our team falls, and people say less of what went wrong',

  'play.frayed.title': 'Frayed strings',
  'play.frayed.line': '{from} still counts on what {to} used to do: {fray} frayed.',
  'play.frayed.building': 'The contract is being written.',

  'play.goals.just': '{compare, select, atMost {just over} other {just under}} {value}',
  'play.goals.title': 'What this game asks of you',
  'play.goals.line':
    '{goal}: {metric}, {compare, select, atMost {at most} other {at least}} {target} {over, select, last {in the last quarter} all {in the whole game} other {in quarters {from} to {to}}}. {state, select, never {It never came to it} reached {Reached: {value}} missed {Missed: {value}} known {Now {value}} other {Not measured yet}}',

  'play.reviews.title': 'To be reviewed',
  'play.reviews.of': '{module}: {symptom}',
  'play.desk.askWhatNote': 'Hours of work; what is to be mended lands in our backlog',
  'play.desk.askWhoNote': 'As many hours; hardly anything is mended, and people say less next time',
} as const;
