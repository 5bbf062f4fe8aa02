/** Sentences of the door: who may open a game, whether there is room, and a server that is started again, in German. */
import type { door as english } from '../en/door.ts';
import type { Translation } from '../locales.ts';

export const door = {
  'host.passcode': 'Kennwort dieses Servers',
  'host.passcodeAsk':
    'Um hier ein Spiel zu eröffnen, braucht es ein Kennwort. Wer den Server betreibt, kennt es.',
  'host.passcodeWrong': 'Das ist nicht das Kennwort. Schau noch einmal nach.',
  'host.check': 'Klappt es in unserem Netz?',
  'error.serverFull':
    'Auf diesem Server sind so viele Spiele offen, wie hineinpassen. Versuch es später noch einmal.',
  'link.restarting': 'Der Server wird neu gestartet. Dein Platz und deine Entscheidungen sind sicher.',
} as const satisfies Translation<typeof english>;
