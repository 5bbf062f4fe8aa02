/** Achievements, each with its lesson; the result card; speed and temperament; in German. */
import type { feats as english } from '../en/feats.ts';
import type { Translation } from '../locales.ts';

export const feats = {
  'feat.title': 'Was du gelernt hast',
  'feat.new': 'neu',
  'feat.none': 'Diesmal nichts Neues. Jedes Quartal ist eine neue Gelegenheit.',
  'feat.quarter': 'Quartal {quarter}',
  'feat.evidence': 'Woran man es sieht',

  'feat.firstSlice': 'Das erste Stück',
  'feat.firstSlice.text': 'Ein eigener Service ging in Produktion, und niemand musste gefragt werden.',
  'feat.smallBatches': 'Kleine Portionen',
  'feat.smallBatches.text':
    'Der übliche Deploy enthält höchstens drei Änderungen: Geht etwas kaputt, weißt du, welche es war.',
  'feat.soundAndOften': 'Schnell und stabil',
  'feat.soundAndOften.text':
    'Jeden Arbeitstag ein Deploy, und nur wenige schlagen fehl. Tempo und Stabilität gehören zusammen.',
  'feat.sleptThrough': 'Durchgeschlafen',
  'feat.sleptThrough.text': 'Vier Wochen ohne nächtlichen Alarm, und ausgeliefert wurde trotzdem.',
  'feat.notTheDeploy': 'Es war nicht der Deploy',
  'feat.notTheDeploy.text':
    'Der letzte Deploy war unschuldig. Du hast erst nachgesehen und dann die wahre Ursache behoben.',
  'feat.quickHelp': 'Binnen einer Stunde',
  'feat.quickHelp.text':
    'Die Hälfte der fehlgeschlagenen Deploys war binnen einer Stunde behoben. Scheitern ist in Ordnung, wenn Hilfe nah ist.',
  'feat.taster': 'Der Vorkoster hat’s gemerkt',
  'feat.taster.text': 'Ein schlechter Deploy wurde gestoppt, als erst wenige davon gekostet hatten.',
  'feat.offNotBack': 'Ausgeschaltet',
  'feat.offNotBack.text': 'Ein Flag hat das Kaputte weggenommen. Deployen heißt noch nicht freigeben.',
  'feat.budgetKept': 'Wort gehalten',
  'feat.budgetKept.text': 'Das Quartal blieb innerhalb seines Fehlerbudgets.',
  'feat.nobodysFault': 'Niemand ist schuld',
  'feat.nobodysFault.text':
    'Ein Review fragte nach dem Was, nicht nach dem Wer, und was es verlangte, wurde getan.',
  'feat.onPurpose': 'Mit Absicht kaputt',
  'feat.onPurpose.text':
    'Du hast zur Bürozeit etwas kaputt gemacht und den Riss gefunden, bevor es die Nutzer taten.',
  'feat.promised': 'Schriftlich',
  'feat.promised.text': 'Zwischen zwei Services steht ein Vertrag. Der Faden franst nicht mehr aus.',
  'feat.aloneOut': 'Ganz von allein',
  'feat.aloneOut.text': 'Ein eigener Service ging immer wieder raus, und niemand musste zusehen.',
  'feat.cheaplyWrong': 'Billig geirrt',
  'feat.cheaplyWrong.text':
    'Eine Idee war nichts wert. Sie war klein, hinter einem Flag und in einer Minute weg.',
  'feat.mergedBack': 'Wieder vereint',
  'feat.mergedBack.text':
    'Ein Stück zu viel kam zurück nach Hause. Weniger Services können das bessere Design sein.',
  'feat.twoTables': 'Zwei Tische',
  'feat.twoTables.text': 'Aus einem Team, das für zwei Pizzen zu groß war, wurden zwei.',
  'feat.habitsWin': 'Gewohnheiten gewinnen Quartale',
  'feat.habitsWin.text':
    'Du hast zur Gewohnheit gemacht, was half, und die Nutzer verloren weniger als in den Tagen von Hand.',

  'card.save': 'Karte speichern',
  'card.copy': 'Als Text kopieren',
  'card.copied': 'Kopiert.',
  'card.copyFailed': 'Kopieren ist hier gesperrt.',
  'card.saved': 'Gespeichert als {file}.',
  'card.failed': 'Das Bild ließ sich hier nicht zeichnen. Kopiere es stattdessen als Text.',
  'card.group': 'Dein Ergebnis zum Behalten',
  'card.daily': 'Tagesschicht {day}',
  'card.who': '{engineer}, Team {team}',
  'card.part':
    '{over, select, yes {{quarters, plural, one {ein Quartal} other {# Quartale}}} other {nach Quartal {quarter} von {quarters}}}',
  'card.won': 'Gewonnen',
  'card.goals': '{met} von {goals} Zielen erreicht',
  'card.played': 'Einfach so gespielt',
  'card.goalsTitle': 'Ziele',
  'card.numbers': 'Auslieferung',
  'card.hand': 'von Hand',
  'card.habit': 'aus Gewohnheit',
  'card.feats': 'Gelernt',
  'card.more': '+{n} weitere',
  'card.seed': 'Seed {seed}',
  'card.motto': 'Slice – führe ein Zwei-Pizza-Team',
  'card.goalText': '{met, select, yes {✓} other {✗}} {goal}',
  'card.numberText': '{metric}: {hand} von Hand, {habit} aus Gewohnheit',
  'card.file': 'slice-{scenario}-{when}',

  'speed.label': 'Tempo der Uhr',
  'speed.open': 'Tempo: ×{speed}. Anderes wählen',
  'speed.pick': '{speed, plural, =1 {Normales Tempo} other {#-mal so schnell}}',
  'speed.decide': 'Die Uhr steht: Entscheide, solange du magst.',
  'speed.keys': 'Langsamer, schneller',

  'temper.careful': 'sorgfältig',
  'temper.careful.text': 'Liest, bevor es losgeht, und liefert in kleinen Schritten.',
  'temper.cautious': 'vorsichtig',
  'temper.cautious.text': 'Liest, bevor es losgeht; wartet als Lead auf Gremien und große Releases.',
  'temper.hero': 'heldenhaft',
  'temper.hero.text': 'Löscht jeden Brand; baut als Lead keine Gewohnheiten auf.',
  'temper.platform': 'baut gern',
  'temper.platform.text': 'Liest, bevor es losgeht; baut als Lead erst Werkzeuge und später Features.',
  'temper.cowboy': 'draufgängerisch',
  'temper.cowboy.text': 'Handelt erst und liest später; deployt als Lead den ganzen Tag.',
  'temper.label': 'Temperament',
  'temper.lead': 'Wer hier entscheidet',
  'temper.leadOf': '{name}, {temper}',
} as const satisfies Translation<typeof english>;
