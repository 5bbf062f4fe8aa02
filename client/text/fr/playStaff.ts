/** Sentences of the people at a table, in French: hiring, lending, moving, splitting; stakeholders, goals and reviews. */
import type { staff as english } from '../en/playStaff.ts';
import type { Translation } from '../locales.ts';

export const staff = {
  'play.staff.title': 'Effectif',
  'play.staff.coming':
    '{n, plural, one {Une chaise est promise} other {# chaises sont promises}} à quelqu’un de nouveau.',
  'play.staff.hungry':
    '{n, plural, one {Deux pizzas ne suffisent pas : une personne reste sur sa faim} other {Deux pizzas ne suffisent pas : # personnes restent sur leur faim}}. Trop de gens à mettre d’accord.',
  'play.staff.away': '{name} est en prêt chez {team}.',
  'play.staff.hire': 'Recruter',
  'play.staff.hireNote':
    '{cost} tout de suite, arrivée dans {days} jours ; ensuite, des semaines de formation qui prennent la moitié du temps d’un collègue',
  'play.staff.overtime': 'Finir tard pendant une semaine',
  'play.staff.overtimeOn': 'On finit tard cette semaine',
  'play.staff.overtimeNote': '{days} jours : on avance plus, tout le monde fatigue et le moral baisse',
  'play.staff.split': 'Faire de nous deux équipes',
  'play.staff.splitNote':
    'À la fin du trimestre. Deux tables s’accordent plus vite qu’une grande, mais en savent moins l’une sur l’autre.',
  'play.staff.splitPlanned': 'Prévu : une deuxième équipe part avec {modules}.',
  'play.staff.splitBack': 'Rester une seule équipe',
  'play.staff.splitPick': 'Ce que la deuxième équipe emporte',
  'play.staff.splitDo': 'Prévoir une deuxième équipe pour {modules}',
  'play.staff.vacant': 'Place libre : quelqu’un de nouveau arrive bientôt.',
  'play.staff.new': 'débute : {ramp}',
  'play.staff.knows': 'Connaît bien {modules}',
  'play.staff.knowsNothing': 'Ne connaît encore bien aucune part',
  'play.staff.guest': 'En renfort de {team} pour une semaine',
  'play.staff.lent': 'Part demain en prêt chez {team}',
  'play.staff.moving': 'Passe chez {team} à la fin du trimestre',
  'play.staff.where': 'Envoyer {name} chez',
  'play.staff.send': 'Prêter ou muter',
  'play.staff.sendLong': 'Prêter ou muter {name}',
  'play.staff.sendNote': 'Les deux tables y perdent un peu de concentration.',
  'play.staff.lend': 'Prêter {days} jours',
  'play.staff.lendLong': 'Prêter {days} jours : {name}, chez {team}',
  'play.staff.move': 'Muter en fin de trimestre',
  'play.staff.moveLong': 'Muter en fin de trimestre : {name}, chez {team}',
  'play.staff.stay': 'Garder ici',
  'play.staff.stayLong': 'Garder ici : {name}',
  'play.team.bus': 'Part la moins connue',
  'play.team.busKnown':
    '{n, plural, =0 {personne ne la connaît bien} one {une personne la connaît bien} other {# personnes la connaissent bien}}',
  'play.team.toil': 'Corvées en retard',
  'play.team.toilHours': '{n} h à la main',

  'play.holders.title': 'Parties prenantes',
  'play.holders.patience':
    'Patience : {patience}{low, select, yes {. S’il en reste trop peu au début d’un trimestre, la direction décide à notre place} other {}}',
  'play.ask.shortcut.noNote': 'Ne coûte rien maintenant ; la patience reste à {patience, number, percent}',
  'play.ask.shortcut.yesNote.approvalBoard':
    'La patience monte de 10 jusqu’à la fin du trimestre. D’ici là, chaque déploiement attend des jours le feu vert d’un comité, et les lots grossissent',
  'play.ask.shortcut.yesNote.nameCulprit':
    'La patience monte de 10 jusqu’à la fin du trimestre. Le moral de notre équipe baisse, et on raconte moins ce qui s’est mal passé',

  'play.frayed.title': 'Fils effilochés',
  'play.frayed.line': '{from} compte encore sur ce que {to} faisait avant : effiloché à {fray}.',
  'play.frayed.building': 'Le contrat est en cours d’écriture.',

  'play.goals.just': '{compare, select, atMost {un peu plus de} other {un peu moins de}} {value}',
  'play.goals.title': 'Ce que cette partie te demande',
  'play.goals.line':
    '{goal} : {metric}, {compare, select, atMost {au plus} other {au moins}} {target} {over, select, last {au dernier trimestre} all {sur toute la partie} other {du trimestre {from} au trimestre {to}}}. {state, select, never {Cela ne s’est pas présenté} reached {Atteint : {value}} missed {Manqué : {value}} known {Actuellement {value}} other {Pas encore mesuré}}',

  'play.reviews.title': 'À revoir ensemble',
  'play.reviews.of': '{module} : {symptom}',
  'play.desk.askWhatNote': 'Des heures de travail ; ce qui est à réparer arrive dans notre backlog',
  'play.desk.askWhoNote':
    'Autant d’heures ; presque rien n’est réparé, et la prochaine fois on en dira moins',
} as const satisfies Translation<typeof english>;
