/** Sentences of the page that tries a network, in German. */
import type { check as english } from '../en/check.ts';
import type { Translation } from '../locales.ts';

export const check = {
  'check.title': 'Klappt es hier?',
  'check.lead':
    'Diese Seite probiert aus, was das Spiel von diesem Gerät und seinem Netz braucht. Das dauert eine Minute. Probier es auf einem Gerät und in einem Raum deiner Klasse.',
  'check.verdict.running': 'Wird probiert. Eine Minute bitte.',
  'check.verdict.good': 'Das Spiel läuft hier.',
  'check.verdict.fair': 'Das Spiel läuft hier. Lies, was markiert ist.',
  'check.verdict.poor':
    'Hier läuft das Spiel noch nicht. Zeig den Bericht den Leuten, die sich um das Netz kümmern.',
  'check.state.running': 'läuft',
  'check.state.good': 'gut',
  'check.state.fair': 'beachten',
  'check.state.poor': 'fehlt',
  'check.name.secure': 'Verschlüsselte Adresse (HTTPS)',
  'check.name.answers': 'Antworten des Servers',
  'check.name.files': 'Dateien des Spiels',
  'check.name.line': 'Offene Leitung (WebSocket)',
  'check.name.storage': 'Speicher des Browsers',
  'check.name.graphics': 'Grafik (WebGL, Canvas)',
  'check.running': 'Wird gerade probiert.',
  'check.secure.good': 'Die Adresse ist verschlüsselt.',
  'check.secure.fair':
    'Die Adresse ist nicht verschlüsselt. Das Spiel läuft; Kopieren auf Knopfdruck und ein Telefon, das hell bleibt, brauchen HTTPS.',
  'check.answers.good': 'Eine Antwort dauert {ms, number} ms.',
  'check.answers.poor': 'Der Server antwortet nicht.',
  'check.files.good': 'Alle kamen in {seconds, number} s.',
  'check.files.poor': 'Sie kommen nicht an. Vielleicht hält ein Filter sie zurück.',
  'check.line.running': '{seconds, number} von {all, number} Sekunden gehalten.',
  'check.line.good':
    '{seconds, plural, one {# Sekunde} other {# Sekunden}} gehalten. Eine Nachricht braucht hin und zurück {ms, number} ms, höchstens {worst, number} ms.',
  'check.line.blocked':
    'Sie geht hier nicht auf, also läuft das Spiel über einfache Anfragen, etwas langsamer. Besser: WebSocket zu {host} durchlassen.',
  'check.line.cut':
    'Sie wurde nach {seconds, plural, one {# Sekunde} other {# Sekunden}} getrennt. Das Spiel kommt jedes Mal von selbst zurück; besser ist ein Proxy, der länger wartet.',
  'check.line.silent':
    'Sie ging auf, und nach {seconds, plural, one {# Sekunde} other {# Sekunden}} kam nichts mehr durch.',
  'check.storage.good': 'Dein Platz bleibt erhalten, auch nach dem Neuladen.',
  'check.storage.fair':
    'Nichts bleibt erhalten. Wer neu lädt, verliert den Platz: Erlaube Speicher für diese Adresse.',
  'check.graphics.good': 'Beides ist da.',
  'check.graphics.fair': 'WebGL fehlt. Das Bild wird mit Canvas gezeichnet, mit weniger Bildern pro Sekunde.',
  'check.graphics.none': 'Hier kann kein Bild gezeichnet werden. Die Tafel sagt in Tabellen, was es zeigt.',
  'check.entry': '[{state}] {name}: {text}',
  'check.device': 'Browser: {agent}; Bildschirm {width}×{height} bei {ratio}',
  'check.report': 'Bericht',
  'check.copy': 'Bericht kopieren',
  'check.copyFailed': 'Kopieren ist hier gesperrt. Der Text ist markiert: Kopiere ihn selbst.',
  'check.again': 'Noch einmal probieren',
} as const satisfies Translation<typeof english>;
