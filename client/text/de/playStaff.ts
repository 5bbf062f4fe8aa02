/** Sentences of the people at a table, in German: hiring, lending, moving, splitting; stakeholders, goals and reviews. */
import type { staff as english } from '../en/playStaff.ts';
import type { Translation } from '../locales.ts';

export const staff = {
  'play.staff.title': 'Leute',
  'play.staff.coming': '{n, plural, one {Ein Platz ist} other {# Plätze sind}} schon neu vergeben.',
  'play.staff.hungry':
    '{n, plural, one {Eine Person wird} other {# Leute werden}} von zwei Pizzas nicht satt: Zu viele müssen sich einig werden.',
  'play.staff.away': '{name} ist ausgeliehen an {team}.',
  'play.staff.hire': 'Jemanden einstellen',
  'play.staff.hireNote':
    'Jetzt {cost}, kommt in {days} Tagen; danach ist wochenlang jemand halb mit Einarbeiten beschäftigt',
  'play.staff.overtime': 'Eine Woche Überstunden',
  'play.staff.overtimeOn': 'Diese Woche machen wir Überstunden',
  'play.staff.overtimeNote': '{days} Tage: Es wird mehr fertig, alle werden müde, und die Stimmung sinkt',
  'play.staff.split': 'Zwei Teams aus uns machen',
  'play.staff.splitNote':
    'Am Ende des Quartals. Zwei Tische sind sich schneller einig als ein großer und wissen weniger voneinander.',
  'play.staff.splitPlanned': 'Geplant: Ein zweites Team nimmt mit: {modules}.',
  'play.staff.splitBack': 'Ein Team bleiben',
  'play.staff.splitPick': 'Was das zweite Team mitnimmt',
  'play.staff.splitDo': 'Zweites Team planen für {modules}',
  'play.staff.vacant': 'Hier sitzt niemand: Jemand Neues ist unterwegs.',
  'play.staff.new': 'neu: {ramp}',
  'play.staff.knows': 'Kennt sich gut aus: {modules}',
  'play.staff.knowsNothing': 'Kennt noch kein Stück gut',
  'play.staff.guest': 'Für eine Woche zu Gast von {team}',
  'play.staff.lent': 'Geht morgen leihweise zu {team}',
  'play.staff.moving': 'Wechselt am Quartalsende zu {team}',
  'play.staff.where': 'Wohin mit {name}?',
  'play.staff.send': 'Ausleihen, versetzen',
  'play.staff.sendLong': '{name} ausleihen oder versetzen',
  'play.staff.sendNote': 'Beide Tische verlieren dabei etwas Fokus.',
  'play.staff.lend': 'Für {days} Tage ausleihen',
  'play.staff.lendLong': 'Für {days} Tage ausleihen: {name}, an {team}',
  'play.staff.move': 'Zum Quartalsende versetzen',
  'play.staff.moveLong': 'Zum Quartalsende versetzen: {name}, zu {team}',
  'play.staff.stay': 'Doch hierbehalten',
  'play.staff.stayLong': 'Doch hierbehalten: {name}',
  'play.team.bus': 'Das unbekannteste Stück',
  'play.team.busKnown':
    '{n, plural, =0 {niemand kennt es gut} one {eine Person kennt es gut} other {# kennen es gut}}',
  'play.team.toil': 'Fällige Handarbeit',
  'play.team.toilHours': '{n} Std. von Hand',

  'play.holders.title': 'Stakeholder',
  'play.holders.patience':
    'Geduld: {patience}{low, select, yes {. Ist zu Beginn eines Quartals zu wenig davon übrig, entscheidet der Vorstand für uns} other {}}',
  'play.ask.shortcut.noNote': 'Kostet jetzt nichts; die Geduld bleibt bei {patience, number, percent}',
  'play.ask.shortcut.yesNote.approvalBoard':
    'Die Geduld steigt um 10, bis das Quartal endet. So lange wartet jeder Deploy tagelang auf ein Gremium, und die Ladungen wachsen',
  'play.ask.shortcut.yesNote.nameCulprit':
    'Die Geduld steigt um 10, bis das Quartal endet. Die Stimmung in unserem Team sinkt, und man sagt weniger darüber, was schiefging',

  'play.frayed.title': 'Ausgefranste Fäden',
  'play.frayed.line': '{from} verlässt sich noch auf das, was {to} früher tat: {fray} ausgefranst.',
  'play.frayed.building': 'Der Vertrag wird gerade geschrieben.',

  'play.goals.just': '{compare, select, atMost {knapp über} other {knapp unter}} {value}',
  'play.goals.title': 'Was dieses Spiel von dir will',
  'play.goals.line':
    '{goal}: {metric}, {compare, select, atMost {höchstens} other {mindestens}} {target} {over, select, last {im letzten Quartal} all {im ganzen Spiel} other {in den Quartalen {from} bis {to}}}. {state, select, never {Dazu kam es nie} reached {Erreicht: {value}} missed {Verfehlt: {value}} known {Jetzt {value}} other {Noch nicht gemessen}}',

  'play.reviews.title': 'Noch aufzuarbeiten',
  'play.reviews.of': '{module}: {symptom}',
  'play.desk.askWhatNote': 'Ein paar Stunden Arbeit; was zu beheben ist, landet in unserem Backlog',
  'play.desk.askWhoNote': 'Genauso viele Stunden; kaum etwas wird behoben, und nächstes Mal sagt man weniger',
} as const satisfies Translation<typeof english>;
