/** The guide of the first week and the hints in German: a prompt has at most eight words. */
import type { guide as english } from '../en/guide.ts';
import type { Translation } from '../locales.ts';

export const guide = {
  'play.guide.send': 'Du bist Ana. Den beladenen Zug losschicken?',
  'play.guide.oven': 'Er backt. Ist er fertig, geht er raus.',
  'play.guide.page': 'Dein Pager klingelt. Nimm den Alarm an.',
  'play.guide.look': 'Die Uhr wartet. Sieh dir ein Indiz an.',
  'play.guide.respond': 'Jetzt handeln: Such dir eine Reaktion aus.',
  'play.guide.rollBack': 'Die Indizien zeigen auf ein Deployment. Zurückrollen?',
  'play.guide.back': 'Die ganze Ladung wandert zurück in die Kartons.',
  'play.guide.cut': 'Dieses Stück ist so weit. Schneide es heraus.',
  'play.guide.plate': 'Jetzt mit eigenem Zug: niemanden fragen, losschicken.',
  'play.guide.habit': 'Mach zur Gewohnheit, was funktioniert hat.',
  'play.guide.lapse': 'Zwölf Wochen laufen nach euren Gewohnheiten.',
  'play.guide.breaker': 'Ein Circuit Breaker verhindert, dass sich Störungen ausbreiten.',
  'play.guide.aboard': 'Der gemeinsame Zug fährt: mitfahren oder warten?',
  'play.guide.flag': 'Live, aber unsichtbar: Zeig es ein paar Leuten.',
  'play.guide.review': 'Frag, was es so leicht gemacht hat.',
  'play.guide.plan': 'Fünf Entscheidungen, und die vom letzten Quartal gelten.',
  'play.guide.contract': 'Dieser Faden franst aus. Ein Contract hält ihn.',

  'play.coach.label': 'Anleitung',
  'play.coach.steps': '{done} von {all} Handgriffen bekannt',
  'play.coach.waiting': 'Die Tage vergehen von selbst. Du entscheidest, was ansteht.',
  'play.coach.skip': 'Überspringen',
  'play.coach.skipLong': 'Anleitung überspringen',
  'play.hint.label': 'Tipp',
  'play.hint.show': 'Zeig her',
  'play.hint.dismiss': 'Diesen Tipp ausblenden',
  'play.hint.idle': 'Seit {since} wartet etwas auf dein Wort.',
  'play.hint.repeat':
    '{module} ist {n, number}-mal auf dieselbe Weise ausgefallen. Eine Praktik kann das beenden.',
  'play.hint.holdOut': 'Die Bedenkzeit ist abgelaufen. Eine Daueranweisung wirkt sofort.',
  'play.hint.batch':
    'Die Ladungen wachsen: Diesmal gingen {n, number} Änderungen auf einmal raus, zuvor {before, number}. Früher losschicken tut weniger weh.',
  'play.hint.lane': 'Niemand hat ein Stück auf {lane}: {practice} steht still.',
  'play.hint.review': 'Ein Incident ist vorbei, und niemand hat gefragt, was ihn so leicht gemacht hat.',
} as const satisfies Translation<typeof english>;
