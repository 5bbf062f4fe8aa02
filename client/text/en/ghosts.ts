/** Sentences about going on from an earlier moment, and about the ghost of another run. */
export const ghosts = {
  'back.open': 'Go on from here …',
  'back.title': 'Go on from {time}?',
  'back.what':
    'Everybody keeps their seat and is back at this moment. Whoever was not there yet stays where they are. The clock stands until you go on.',
  'back.kept': 'What came after is kept as a file, to look at and to compare.',
  'back.do': 'Take everybody back',
  'back.stay': 'Leave it',
  'back.busy': 'Going back …',
  'back.failed': 'That did not work: {why}',
  'back.shelf': 'What was left behind',
  'back.future': 'Left at {from}, played to {to}',
  'back.look': 'Look at it',
  'back.file': 'As a file',
  'relay.open': 'Hand on to another class …',
  'relay.title': 'Another class takes over after quarter {quarter}',
  'relay.what':
    'A new session begins with this system: its debts, ways of working, runbooks and history, and the hand-over notes. Nobody’s name goes along; every desk is free.',
  'relay.length': 'How long they play',
  'relay.do': 'Open their session',
  'relay.lead':
    'Another class built {org} this far. From now on it is yours: its users, its debts, its habits.',
  'ghost.name': 'Ghost',
  'ghost.of': '{who, select, bot {A careful bot with the same luck} other {An earlier run}}',
  'ghost.line':
    '{better, plural, =0 {ahead of you in everything} one {you are ahead in # of {all}} other {you are ahead in # of {all}}}',
  'ghost.day': 'After day {day}',
  'ghost.measure': '{id, select, lost {User-minutes lost} revenue {Revenue} deploys {Deploys} other {Trust}}',
  'ghost.you': 'You',
  'ghost.none': 'The ghost is still on its way.',
  'ghost.show': 'Show the ghost',
  'ghost.close': 'Close',
  'ghost.hide': 'Hide the ghost',
} as const;
