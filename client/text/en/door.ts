/** Sentences of the door: who may open a game, whether there is room, and a server that is started again. */

export const door = {
  'host.passcode': 'Passcode of this server',
  'host.passcodeAsk': 'Opening a game here takes a passcode. Whoever runs this server knows it.',
  'host.passcodeWrong': 'That is not the passcode. Look again.',
  'host.check': 'Will it work in our network?',
  'error.serverFull': 'This server has as many open games as it can hold. Try again later.',
  'link.restarting': 'The server is being restarted. Your seat and your choices are safe.',
} as const;
