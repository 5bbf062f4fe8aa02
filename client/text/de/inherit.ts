/** Sentences of the Inheritance: the note that is left, the systems that change hands, in German. */
import type { inherit as english } from '../en/inherit.ts';
import type { Translation } from '../locales.ts';

export const inherit = {
  'inherit.write': 'Eure Übergabenotiz',
  'inherit.writeLead':
    'Nächstes Quartal führt eine andere Gruppe dieses System, und ihr führt ein anderes. Hinterlasst ihr ein bis drei Sätze.',
  'inherit.pick': 'Heute wahr: wählt, was sie wissen sollten',
  'inherit.own': 'In eigenen Worten',
  'inherit.leave': 'Notiz hinterlassen',
  'inherit.left': 'Hinterlegt, wie {name} sie schrieb. Sie lässt sich noch ändern.',
  'inherit.count': '{n} von {most} Sätzen',
  'inherit.waiting': 'Die Systeme wechseln die Hände',
  'inherit.waitingText':
    '{here} von {all} Organisationen sind da. Sobald alle da sind, übernimmt jede das System einer anderen.',
  'inherit.title': 'Ihr erbt {org}',
  'inherit.lead':
    'Ihr habt als {people} begonnen. Ab jetzt gehört euch {org}: die Nutzer, die Schulden, die Gewohnheiten. Dein Platz ist derselbe.',
  'inherit.note': 'Was sie euch hinterlassen',
  'inherit.by': 'Geschrieben von {name}',
  'inherit.noNote': 'Sie haben keine Notiz hinterlassen. Jetzt wisst ihr, wie sich das anfühlt.',
  'inherit.find': 'Was ihr vorfindet',
  'inherit.ways': 'Arbeitsweisen, die stehen: {list}',
  'inherit.take': 'Übernehmen',
  'inherit.again': 'Übergabenotiz',
  'inherit.kept': 'Das Erbe braucht zwei Organisationen. Ihr seid eine: ihr behaltet euer System.',
  'inherit.late': 'Die anderen haben getauscht, während euer Quartal noch lief. Ihr behaltet euer System.',
  'inherit.nobody': 'Nur eine Organisation kam rechtzeitig, darum tauscht niemand. Alle behalten ihr System.',
  'inherit.board':
    '{state, select, swapped {geführt von den Leuten von {people}} waiting {wartet auf den Tausch der Systeme} late {kam zu spät und behält sein System} note {Übergabenotiz liegt vor} other {noch keine Übergabenotiz}}',
  'inherit.remark.hurt': '{module} hat zuletzt {lost} Nutzerminuten gekostet.',
  'inherit.remark.debt': 'Die meisten Schulden liegen in {module}: {debt} %.',
  'inherit.remark.runbooks':
    '{level, plural, =0 {Es gibt keine Runbooks.} one {Runbooks stehen auf Stufe #.} other {Runbooks stehen auf Stufe #.}}',
  'inherit.remark.watch':
    '{level, plural, =0 {Niemand überwacht: Nutzer sagen, was kaputt ist.} one {Überwachung steht auf Stufe #.} other {Überwachung steht auf Stufe #.}}',
  'inherit.remark.tests':
    '{level, plural, =0 {Nichts wird automatisch getestet.} one {Automatische Tests stehen auf Stufe #.} other {Automatische Tests stehen auf Stufe #.}}',
  'inherit.remark.actions':
    '{n, plural, one {Eine Lehre ist notiert und nicht umgesetzt.} other {# Lehren sind notiert und nicht umgesetzt.}}',
  'inherit.remark.orders':
    '{n, plural, =0 {Die Tafel der Anweisungen ist leer.} one {Eine Anweisung hängt an der Tafel.} other {# Anweisungen hängen an der Tafel.}}',
  'inherit.remark.tired': 'Team {team} ist müde: {energy} % seiner Energie.',
  'inherit.remark.stale':
    '{n, plural, one {Ein Flag hängt seit Wochen halb offen.} other {# Flags hängen seit Wochen halb offen.}}',
} as const satisfies Translation<typeof english>;
