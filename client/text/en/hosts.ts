/** Sentences between those who lead and the others, needed before the game is there. */
export const hosts = {
  'hosts.look': 'Look up: {host} has something to say',
  'hosts.lookHint': 'The clock stands. Nothing is lost.',
  'hosts.lookAway': 'Go on playing',
  'hosts.word': 'To you alone: {text}',
  'hosts.wordRead': 'Read it',
  'hosts.console': 'Console',
  'hosts.take': '{as, select, device {Lead game {code} from this device} other {Help to lead game {code}}}',
  'hosts.takeText':
    '{as, select, device {The console opens here and closes where it was. This link is good once.} other {You see every organisation and may do all but end or delete the game. This link is good once.}}',
  'hosts.takeAction': '{as, select, device {Open the console here} other {Lead along}}',
  'hosts.linkOver': 'That link was used already or is too old. Ask for a new one.',
} as const;
