/** Geteilte Plätze im Spiel, Vorschläge für die Übergabenotiz und ein Urlaub von außen, auf Deutsch. */
import type { seats as english } from '../en/seats.ts';
import type { Translation } from '../locales.ts';

export const seats = {
  'seats.line': '{drives, select, me {Mit {others} · heute steuerst du} other {Heute steuert {who}}}',
  'seats.hint':
    'Du teilst dir diesen Platz mit {others}. {drives, select, me {Heute steuerst du} other {Heute steuert {who}}}, morgen jemand anders. Drücken dürft ihr alle: Wer zuerst drückt, wird gehört.',
  'inherit.ideas': 'Vorgeschlagen: ein Klick übernimmt es',
  'inherit.idea': '{name}: {text}',
  'inherit.suggestPick': 'Schlag vor, was heute stimmt',
  'inherit.suggestOwn': 'Schlag etwas in eigenen Worten vor',
  'inherit.suggest': 'Vorschlagen',
  'inherit.suggested':
    '{n, plural, one {Ein Vorschlag liegt neben der Notiz.} other {# Vorschläge liegen neben der Notiz.}}',
  'inject.keyOnLeave': 'Wer allein am meisten weiß, hat zwei Tage Urlaub',
} as const satisfies Translation<typeof english>;
