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
  'ghost.line':
    '{better, plural, =0 {ahead of you in everything} one {you are ahead in # of {all}} other {you are ahead in # of {all}}}',
  'ghost.day': 'After day {day}',
  'ghost.measure': '{id, select, lost {User-minutes lost} revenue {Revenue} deploys {Deploys} other {Trust}}',
  'ghost.you': 'You',
  'ghost.none': 'The ghost is still on its way.',
  'ghost.show': 'Show the ghost',
  'ghost.close': 'Close',
  'ghost.hide': 'Hide the ghost',
  'ghost.of':
    '{who, select, bot {A careful bot with the same luck} run {An earlier game with the same luck, {when}} file {A game from a file, with the same luck} before {The class that was here before} other {What was left at {from}, played to {to}}}',
  'ghost.which': 'Against',
  'ghost.gone': 'This game cannot be played again.',
  'ghost.ofOrg': '{org}: ghost',
  'race.last': 'Race your last run',
  'race.lastOf': 'Race your last run: {scenario}',
  'race.today': 'Race your best run of today',
  'race.hint': 'Same story, length and luck. Your curve of then runs along.',
  'race.file': 'Race somebody’s game',
  'race.fileHint':
    'From a journal file. Its story, length and luck are played again, and its curve runs along.',
  'race.choose': 'Journal file',
  'race.begin': 'Race it',
  'race.game':
    '{scenario}: {quarters, plural, one {# quarter} other {# quarters}}, {orgs, plural, one {# organisation} other {# organisations}}, played to {time}.',
  'race.classHint':
    'Story, length and luck come with the earlier game. Each organisation sees the curve of the one before it.',
  'race.nobody': 'none',
  'race.ofFile': 'a journal file',
  'race.none': 'This device has opened no session that is over.',
  'race.refused':
    '{why, select, otherLuck {That game is not of today’s shift: it had other luck.} notOver {That game is not over yet.} nothingPlayed {Not one day of that game was played.} other {That game cannot be followed to its end.}}',
  'race.unreadable': 'That journal cannot be used: {why}',
} as const;
