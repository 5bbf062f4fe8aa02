/** Sentences of the year-end proof: its eve, its run, its review, in German. */
import type { proof as english } from '../en/proof.ts';
import type { Translation } from '../locales.ts';

export const proof = {
  'proof.eve': 'Jetzt laufen eure Gewohnheiten ein halbes Jahr ohne euch',
  'proof.eveLead':
    'Die Quartale {from} und {to} vergehen in einer Minute. Niemand antwortet auf einen Alarm oder schickt einen Zug los: Praktiken, Regeln, Leute und Anweisungen bleiben, wie sie jetzt sind.',
  'proof.eveOrders': 'Letzte Gelegenheit: hängt an die Tafel, worauf ihr euch verlasst.',
  'proof.week': 'Eure letzte Woche von Hand',
  'proof.eveRun': 'Dann schaut zu. Nur eine Pause hält es an.',
  'proof.running': 'Ein halbes Jahr nach euren Gewohnheiten',
  'proof.runningHint':
    '{done} von {weeks} Wochen sind vorbei. Jetzt entscheidet niemand, nur was ihr aufgebaut habt.',
  'proof.issueLost': '{lost} Nutzerminuten in zwei Wochen verloren',
  'proof.numbers': 'Quartal neben Quartal, beide nach Gewohnheit',
  'proof.line': '{what}, bisher {weeks, plural, one {eine Woche} other {# Wochen}}',
  'proof.title': 'Ein halbes Jahr nach Gewohnheit, wie es wirklich war',
  'proof.review': 'Eure Gewohnheiten allein',
  'proof.reviewLead': 'Jedes Quartal nach Gewohnheit. In den letzten Spalten war niemand da, der half.',
  'proof.columnPlayed': 'Q{quarter}, Gewohnheit',
  'proof.column': 'Q{quarter}, Probe',
  'proof.best': '{value}, das beste Quartal',
  'proof.board':
    '{phase, select, habit {Vorabend der Jahresprobe} review {Rückblick auf die Probe} other {Jahresprobe}}, Q{quarter}',
} as const satisfies Translation<typeof english>;
