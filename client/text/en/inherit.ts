/** Sentences of the Inheritance: the note that is left, the systems that change hands. */
export const inherit = {
  'inherit.write': 'Your hand-over note',
  'inherit.writeLead':
    'Next quarter another group runs this system, and you run another one. Leave them one to three sentences.',
  'inherit.pick': 'True today: pick what they should know',
  'inherit.own': 'In your own words',
  'inherit.leave': 'Leave the note',
  'inherit.left': 'Left, as {name} wrote it. It can still be changed.',
  'inherit.count': '{n} of {most} sentences',
  'inherit.waiting': 'The systems change hands',
  'inherit.waitingText':
    '{here} of {all} organisations are here. As soon as all are, each takes over another one’s system.',
  'inherit.title': 'You inherit {org}',
  'inherit.lead':
    'You began as {people}. From now on {org} is yours: its users, its debts, its habits. Your desk is the same one.',
  'inherit.note': 'What they left you',
  'inherit.by': 'Written by {name}',
  'inherit.noNote': 'They left no note. You know how that feels now.',
  'inherit.find': 'What you find',
  'inherit.ways': 'Ways of working that stand: {list}',
  'inherit.take': 'Take over',
  'inherit.again': 'Hand-over note',
  'inherit.kept': 'The Inheritance needs two organisations. You are one: you keep your system.',
  'inherit.late': 'The others have swapped systems while your quarter still ran. You keep yours.',
  'inherit.nobody': 'Only one organisation came in time, so nobody swaps. Everybody keeps their system.',
  'inherit.board':
    '{state, select, swapped {run by the people of {people}} waiting {waits for the systems to change hands} late {came late and keeps its system} note {hand-over note left} other {no hand-over note yet}}',
  'inherit.remark.hurt': '{module} has cost {lost} user-minutes of late.',
  'inherit.remark.debt': 'Most debt sits in {module}: {debt} %.',
  'inherit.remark.runbooks':
    '{level, plural, =0 {There are no runbooks.} one {Runbooks stand at level #.} other {Runbooks stand at level #.}}',
  'inherit.remark.watch':
    '{level, plural, =0 {Nobody watches: users tell you what is broken.} one {Monitoring stands at level #.} other {Monitoring stands at level #.}}',
  'inherit.remark.tests':
    '{level, plural, =0 {Nothing is tested by itself.} one {Automated tests stand at level #.} other {Automated tests stand at level #.}}',
  'inherit.remark.actions':
    '{n, plural, one {One lesson is written down and not done.} other {# lessons are written down and not done.}}',
  'inherit.remark.orders':
    '{n, plural, =0 {The board of standing orders is empty.} one {One standing order is on the board.} other {# standing orders are on the board.}}',
  'inherit.remark.tired': 'Team {team} is tired: {energy} % of its energy.',
  'inherit.remark.stale':
    '{n, plural, one {One flag hangs half open for weeks.} other {# flags hang half open for weeks.}}',
} as const;
