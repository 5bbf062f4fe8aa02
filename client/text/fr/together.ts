/** Sentences of a class that runs itself: leave, the end of the game, words of one's own, in French. */
import type { together as english } from '../en/together.ts';
import type { Translation } from '../locales.ts';

export const together = {
  'leave.title': 'Tu es en congé jusqu’à {day}',
  'leave.why':
    'Personne ne joue à ton bureau pendant ce temps, et personne ne peut te demander. Tu n’as rien fait de mal : ton équipe découvre ce qu’elle sait sans toi.',
  'leave.only': 'Tu étais seul à bien connaître {modules}. Que se passe-t-il là maintenant ?',
  'leave.shared': 'Quelqu’un d’autre connaît aussi chacun de tes modules. Est-ce que cela se voit ?',
  'leave.watch':
    'Regarde qui prend tes alertes, combien de temps durent les réparations et ce que personne ne trouve. Tu reviens tout seul.',
  'leave.row': 'En congé jusqu’à {day}',
  'leave.send': 'Envoyer {name} en congé',
  'leave.hint':
    'Le bureau reste vide, pour que l’équipe sente ce que seul {name} savait. Personne n’a à y mettre fin.',
  'leave.days': '{n, plural, one {jusqu’à demain} other {pour # jours}}',
  'leave.callBack': 'Rappeler {name} maintenant',
  'end.now': 'Terminer la partie maintenant',
  'end.title': 'Terminer la partie pour tout le monde ?',
  'end.text':
    'Elle s’arrête aussitôt, où que chacun en soit. Ce qui s’est passé reste ; le bilan et le débriefing suivent. On ne peut pas revenir en arrière.',
  'end.yes': 'Terminer',
  'end.no': 'Continuer à jouer',
  'chat.title': 'Tes propres mots',
  'chat.write': 'Écrire à {to, select, joint {tous ceux du grand incident} other {ton équipe}}',
  'chat.to': 'Qui le lit',
  'chat.toWhom': '{to, select, joint {tous ceux du grand incident} other {mon équipe}}',
  'chat.send': 'Envoyer',
  'chat.log': 'Ce qui a été écrit',
  'chat.none': 'Personne n’a encore écrit.',
  'chat.hint': 'L’animation ne lit que ce qu’on lui montre. Rien n’est conservé.',
  'chat.hushed': 'Pour l’instant tu peux lire, pas écrire. Demande à l’animation.',
  'chat.hide': 'Masquer ce qu’écrit {name}',
  'chat.unhide': 'Réafficher ce qu’écrit {name}',
  'chat.hidden': 'masqué',
  'chat.report': 'Montrer à l’animation : {name}, « {text} »',
  'chat.reported': 'L’animation l’a vu',
  'chat.new': '{name} écrit : {text}',
  'chat.toAll': 'à tous ceux de l’incident',
  'rules.chat': 'Chacun peut écrire avec ses propres mots',
  'rules.chatHint':
    'À sa propre équipe seulement. Les mots grossiers sont retenus, chacun peut masquer et signaler, rien n’est enregistré. Sinon, il reste les phrases toutes faites.',
  'console.chat': 'Mots entre joueurs',
  'console.reports': '{n, plural, one {Une ligne t’a été montrée} other {# lignes t’ont été montrées}}',
  'console.noReports': 'Personne ne t’a montré de ligne.',
  'console.reportTimes': '{n, plural, one {montrée une fois} other {montrée # fois}}',
  'console.hush': 'Laisser {name} seulement lire',
  'console.unhush': 'Laisser {name} écrire à nouveau',
  'console.reportDone': 'Réglé : {name}',
  'inherit.leadWrites': '{who} porte le chapeau Lead et écrit la note. Dis ce qu’elle doit contenir.',
  'leave.tag': '{name}, retour {day, select, 0 {lun} 1 {mar} 2 {mer} 3 {jeu} other {ven}}',
  'leave.goes': '{name} part en congé',
  'leave.back': '{name} est de retour',
  'watch.review': 'Lire le bilan avec eux',
  'watch.back': 'Revenir à l’observation',
  'chat.unread':
    '{n, plural, =0 {Dire quelque chose} one {Dire quelque chose : une nouvelle ligne} other {Dire quelque chose : # nouvelles lignes}}',
  'chat.reportShort': 'Montrer à l’animation',
} as const satisfies Translation<typeof english>;
