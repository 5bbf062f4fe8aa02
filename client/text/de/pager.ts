/** German sentences of the phone that is a pager, and of the desk that pairs it. */
import type { pager as english } from '../en/pager.ts';
import type { Translation } from '../locales.ts';

export const pager = {
  'pager.title': 'Pager',
  'pager.of': 'Pager von {name}, Spiel {code}',
  'pager.game': 'Pager, Spiel {code}',

  'pager.pair.title': 'Dein Handy als Pager',
  'pager.pair.how':
    'Scanne das mit deinem Handy. Es klingelt, wenn dein Alarm losgeht, und kann melden: Ich kümmere mich.',
  'pager.pair.link': 'Oder auf dem Handy öffnen',
  'pager.pair.qr': 'QR-Code, der dein Handy koppelt. Er gilt für ein Handy.',
  'pager.pair.until': 'Gilt für ein Handy und {minutes, plural, one {# Minute} other {# Minuten}}.',
  'pager.pair.getting': 'Code wird erstellt …',
  'pager.pair.failed': 'Gerade kein Code: Der Server hat nicht geantwortet.',
  'pager.pair.again': 'Neuen Code erstellen',
  'pager.pair.copy': 'Link kopieren',
  'pager.pair.copied': 'Kopiert',
  'pager.pair.copyFailed': 'Kopieren ist hier gesperrt: Markiere die Adresse und kopiere sie selbst.',
  'pager.pair.local':
    'Diese Adresse gilt nur auf diesem Computer. Öffne das Spiel zuerst über seine Adresse in eurem Netz.',
  'pager.pair.here': 'Gekoppelt. Dein Handy klingelt ab jetzt.',
  'pager.pair.paired': 'Ein Handy ist gekoppelt, aber weg: Öffne dort die Seite wieder.',
  'pager.pair.none': 'Kein Handy ist gekoppelt.',
  'pager.pair.remove': 'Handy entkoppeln',
  'pager.pair.close': 'Schließen',

  'pager.start.title': 'Dieses Handy wird dein Pager',
  'pager.start.text': 'Es klingelt, wenn dein Alarm losgeht. Alles andere bleibt am Schreibtisch.',
  'pager.start.on': 'Pager einschalten',
  'pager.start.working': 'Wird gekoppelt …',
  'pager.none.title': 'Dieses Handy ist nicht gekoppelt',
  'pager.none.text':
    'Im Spiel auf deinem Computer: Komfort, dann „Handy koppeln“. Scanne den Code, der dort erscheint.',
  'pager.over.pairing':
    'Dieser Code wurde schon benutzt oder ist zu alt. Lass dir am Schreibtisch einen neuen zeigen.',
  'pager.over.replaced': 'Dieser Pager ist anderswo offen.',
  'pager.over.unpaired':
    'Dieses Handy wurde entkoppelt. Um es wieder zu koppeln, lass dir am Schreibtisch einen neuen Code zeigen.',
  'pager.over.archived': 'Das Spiel wurde weggelegt. Es kommt zurück, sobald jemand es öffnet.',
  'pager.over.unknown': 'Kein Spiel hat diesen Code noch.',
  'pager.over.use': 'Hier benutzen',
  'pager.over.again': 'Noch einmal',
  'pager.failed.unreachable': 'Der Server hat nicht geantwortet. Ist das Handy im selben Netz?',
  'pager.failed.tooMany': 'Zu viele Versuche von dieser Adresse. Warte eine Minute.',

  'pager.quiet': 'Ruhe',
  'pager.carries': 'Du trägst den Pager.',
  'pager.carrier': '{name} trägt den Pager.',
  'pager.carrierTeam': '{name} von {team} trägt den Pager für alle.',
  'pager.nobody': 'Niemand trägt den Pager.',
  'pager.noSeat': 'Nimm zuerst am Schreibtisch einen Platz.',
  'pager.notLive': 'Jetzt läuft es nach Gewohnheit: Der Pager ruht. Sieh auf deinen Schreibtisch.',
  'pager.stands': 'Das Spiel ist angehalten.',
  'pager.lobby': 'Das Spiel hat noch nicht begonnen.',
  'pager.gameOver': 'Das Spiel ist vorbei.',

  'pager.rings': 'Es klingelt',
  'pager.severity': 'SEV-{n}',
  'pager.where': 'in {where}',
  'pager.since': 'bemerkt {time}',
  'pager.left':
    'noch {n, plural, one {# Sekunde} other {# Sekunden}}, dann klingelt es bei der nächsten Person',
  'pager.acknowledge': 'Ich kümmere mich',
  'pager.sending': 'Unterwegs …',
  'pager.waits': 'Keine Verbindung zum Server. Es wird gesendet, sobald sie wieder steht.',
  'pager.ringsOther': 'Es klingelt bei {name}',
  'pager.takenMine': 'Du kümmerst dich',
  'pager.takenMineText': 'Dein Schreibtisch zeigt, was zu tun ist.',
  'pager.takenOther': '{name} kümmert sich',

  'pager.sound.on': 'Laut klingeln lassen',
  'pager.sound.test': 'Ton ausprobieren',
  'pager.sound.off': 'Pager stumm schalten',
  'pager.sound.silent': 'Nach dem Laden der Seite stumm: einmal tippen, dann klingelt er laut.',
  'pager.sound.muted': 'Stumm: Er leuchtet und vibriert nur.',
  'pager.sound.none': 'Dieser Browser spielt keinen Ton ab: Der Pager leuchtet und vibriert.',
  'pager.dark': 'Dieses Handy kann von selbst dunkel werden: Lass den Bildschirm an.',
  'pager.line.reconnecting': 'Keine Verbindung zum Server. Neuer Versuch …',
  'pager.line.connecting': 'Das Spiel wird gesucht …',
} as const satisfies Translation<typeof english>;
