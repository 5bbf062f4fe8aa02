/** Sentences of the Inheritance: the note that is left, the systems that change hands, in French. */
import type { inherit as english } from '../en/inherit.ts';
import type { Translation } from '../locales.ts';

export const inherit = {
  'inherit.write': 'Votre note de passation',
  'inherit.writeLead':
    'Au prochain trimestre, un autre groupe fera tourner ce système, et vous un autre. Laissez-lui une à trois phrases.',
  'inherit.pick': 'Vrai aujourd’hui : choisissez ce qu’il faut savoir',
  'inherit.own': 'Avec vos mots',
  'inherit.leave': 'Laisser la note',
  'inherit.left': 'Laissée telle que {name} l’a écrite. Elle peut encore changer.',
  'inherit.count': '{n} phrases sur {most}',
  'inherit.waiting': 'Les systèmes changent de mains',
  'inherit.waitingText':
    '{here} organisations sur {all} sont là. Dès qu’elles y sont toutes, chacune reprend le système d’une autre.',
  'inherit.title': 'Vous héritez de {org}',
  'inherit.lead':
    'Vous avez commencé chez {people}. {org} est à vous désormais : ses utilisateurs, ses dettes, ses habitudes. Ta place est la même.',
  'inherit.note': 'Ce qu’ils vous laissent',
  'inherit.by': 'Écrit par {name}',
  'inherit.noNote': 'Ils n’ont laissé aucune note. Vous savez maintenant ce que cela fait.',
  'inherit.find': 'Ce que vous trouvez',
  'inherit.ways': 'Pratiques en place : {list}',
  'inherit.take': 'Prendre la suite',
  'inherit.again': 'Note de passation',
  'inherit.kept': 'L’héritage demande deux organisations. Vous êtes seuls : vous gardez votre système.',
  'inherit.late': 'Les autres ont échangé pendant que votre trimestre courait encore. Vous gardez le vôtre.',
  'inherit.nobody':
    'Une seule organisation est arrivée à temps : personne n’échange. Chacune garde son système.',
  'inherit.board':
    '{state, select, swapped {tenue par les gens de {people}} waiting {attend l’échange des systèmes} late {en retard, garde son système} note {note de passation laissée} other {pas encore de note de passation}}',
  'inherit.remark.hurt': '{module} a coûté {lost} minutes d’usage récemment.',
  'inherit.remark.debt': 'La plus grosse dette est dans {module} : {debt} %.',
  'inherit.remark.runbooks':
    '{level, plural, =0 {Il n’y a pas de procédures écrites.} one {Les procédures en sont au niveau #.} other {Les procédures en sont au niveau #.}}',
  'inherit.remark.watch':
    '{level, plural, =0 {Personne ne surveille : les utilisateurs disent ce qui casse.} one {La surveillance en est au niveau #.} other {La surveillance en est au niveau #.}}',
  'inherit.remark.tests':
    '{level, plural, =0 {Rien n’est testé automatiquement.} one {Les tests automatiques en sont au niveau #.} other {Les tests automatiques en sont au niveau #.}}',
  'inherit.remark.actions':
    '{n, plural, one {Une leçon est notée et pas appliquée.} other {# leçons sont notées et pas appliquées.}}',
  'inherit.remark.orders':
    '{n, plural, =0 {Le tableau des consignes est vide.} one {Une consigne est au tableau.} other {# consignes sont au tableau.}}',
  'inherit.remark.tired': 'L’équipe {team} est fatiguée : {energy} % de son énergie.',
  'inherit.remark.stale':
    '{n, plural, one {Un drapeau reste à demi ouvert depuis des semaines.} other {# drapeaux restent à demi ouverts depuis des semaines.}}',
} as const satisfies Translation<typeof english>;
