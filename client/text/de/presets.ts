/** Sentences about the length of a game, and about its rehearsal, in German. */
import type { presets as english } from '../en/presets.ts';
import type { Translation } from '../locales.ts';

export const presets = {
  'host.marathon': 'Marathon',
  'host.quarters':
    '{n, plural, one {Ein Quartal} other {# Quartale}}{proof, plural, =0 {} one {, dann # nur nach Gewohnheit} other {, dann # nur nach Gewohnheit}}',
  'host.minutes':
    '{n, plural, =0 {Offenes Ende} one {eine Minute} other {# Minuten}}{talk, plural, =0 {} one { + # zum Reden} other { + # zum Reden}}',
  'host.people': '{from, plural, =1 {Bis zu {to} Leute} other {{from} bis {to} Leute}}',
  'host.teaches.taster':
    'Was ein Zug, ein Alarm und eine Gewohnheit sind. Drei Tage von Hand, dann zwölf Wochen ohne euch.',
  'host.teaches.lesson':
    'Gewohnheiten gewinnen Quartale: lernen, planen, besser machen. Ein halbes Jahr ohne euch zeigt dann, ob es hält.',
  'host.teaches.workshop':
    'Ein ganzes Jahr. Im dritten Quartal tauschen die Gruppen ihre Systeme, mit einer Notiz: was habt ihr hinterlassen?',
  'host.teaches.marathon':
    'Zwei Jahre in jedem Tempo: wachsen, einstellen, teilen, und was Schulden am Ende kosten.',
  'host.rehearse': 'Mit Bots proben',
  'host.rehearseHint':
    'Diese Sitzung mit einem Bot an jedem Platz, viermal so schnell. Niemand kann beitreten; wer sie beendet, löscht sie.',
  'rehearse.note': 'Das ist eine Probe: Bots spielen jeden Platz, und niemand kann beitreten.',
  'rehearse.end': 'Beenden und löschen',
} as const satisfies Translation<typeof english>;
