/** German sentences of the first page for somebody who comes back, and of the list of unfinished games. */
import type { soloHome as english } from '../en/soloHome.ts';
import type { Translation } from '../locales.ts';

export const soloHome = {
  'home.aloneFirst': 'Erstes Stück: 8 Minuten, mit Bots.',
  'home.alonePick': 'Such dir eine Geschichte aus oder nimm die Schicht des Tages.',
  'home.more': 'Mehr Spielarten',
  'home.moreAll': 'Alle Geschichten und die Schicht des Tages',

  'goOn.title': 'Mach weiter, wo du warst',
  'goOn.at': 'Weiter – {where}',
  'goOn.story': '{scenario}{daily, select, no {} other {, Schicht des Tages}}',
  'goOn.as': '{engineer} von {team}',
  'goOn.code': 'Spiel {code}',
  'goOn.others': 'Spiel {code}, mit anderen',
  'goOn.ended': 'Es ist vorbei.',
  'goOn.review': 'Rückblick ansehen',
  'goOn.gone': 'Spiel {code} gibt es hier nicht mehr. Ein Server hebt ein Spiel 30 Tage lang auf.',
  'goOn.unreadable': 'Dieses Spiel stammt aus einer anderen Version und kann hier nicht geöffnet werden.',
  'goOn.stopped': 'Ein Fehler hat dieses Spiel angehalten. Alles bisher Entschiedene bleibt erhalten.',
  'goOn.unreachable': 'Der Server antwortet nicht; das Spiel ist dort sicher.',
  'goOn.remove': 'Aus der Liste entfernen',
  'goOn.removeLong': 'Aus der Liste entfernen: {scenario}',
} as const satisfies Translation<typeof english>;
