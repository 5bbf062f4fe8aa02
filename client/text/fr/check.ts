/** Sentences of the page that tries a network, in French. */
import type { check as english } from '../en/check.ts';
import type { Translation } from '../locales.ts';

export const check = {
  'check.title': 'Est-ce que ça marche ici ?',
  'check.lead':
    'Cette page essaie ce que le jeu demande à cet appareil et à son réseau. Il faut une minute. Essaie sur un appareil et dans une salle de ta classe.',
  'check.verdict.running': 'Essai en cours. Une minute, s’il te plaît.',
  'check.verdict.good': 'Le jeu marche ici.',
  'check.verdict.fair': 'Le jeu marche ici. Lis ce qui est signalé.',
  'check.verdict.poor': 'Le jeu ne marche pas encore ici. Montre le rapport à qui s’occupe du réseau.',
  'check.state.running': 'en cours',
  'check.state.good': 'bon',
  'check.state.fair': 'à noter',
  'check.state.poor': 'manque',
  'check.name.secure': 'Adresse chiffrée (HTTPS)',
  'check.name.answers': 'Réponses du serveur',
  'check.name.files': 'Fichiers du jeu',
  'check.name.line': 'Ligne ouverte (WebSocket)',
  'check.name.storage': 'Stockage du navigateur',
  'check.name.graphics': 'Graphismes (WebGL, Canvas)',
  'check.running': 'Essai en cours.',
  'check.secure.good': 'L’adresse est chiffrée.',
  'check.secure.fair':
    'L’adresse n’est pas chiffrée. Le jeu marche ; copier d’un clic et garder un téléphone allumé demandent HTTPS.',
  'check.answers.good': 'Une réponse prend {ms, number} ms.',
  'check.answers.poor': 'Le serveur ne répond pas.',
  'check.files.good': 'Tous sont arrivés en {seconds, number} s.',
  'check.files.poor': 'Ils n’arrivent pas. Un filtre les retient peut-être.',
  'check.line.running': 'Tenue {seconds, plural, one {# seconde} other {# secondes}} sur {all, number}.',
  'check.line.good':
    'Tenue {seconds, plural, one {# seconde} other {# secondes}}. Un message prend {ms, number} ms aller et retour, {worst, number} ms au pire.',
  'check.line.blocked':
    'Elle ne s’ouvre pas ici, le jeu passe donc par de simples requêtes, un peu plus lentement. Mieux : laisser passer WebSocket vers {host}.',
  'check.line.cut':
    'Elle a été coupée après {seconds, plural, one {# seconde} other {# secondes}}. Le jeu revient chaque fois tout seul ; mieux vaut un proxy qui attend plus longtemps.',
  'check.line.silent':
    'Elle s’est ouverte, et après {seconds, plural, one {# seconde} other {# secondes}} plus rien n’est passé.',
  'check.storage.good': 'Ta place est gardée, même après un rechargement.',
  'check.storage.fair':
    'Rien n’est gardé. Recharger la page fait perdre sa place : autorise le stockage pour cette adresse.',
  'check.graphics.good': 'Les deux sont là.',
  'check.graphics.fair': 'WebGL manque. L’image est dessinée avec Canvas, moins souvent par seconde.',
  'check.graphics.none': 'Aucune image ne peut être dessinée ici. Le tableau dit ce qu’elle montre.',
  'check.entry': '[{state}] {name} : {text}',
  'check.device': 'Navigateur : {agent} ; écran {width}×{height} à {ratio}',
  'check.report': 'Rapport',
  'check.copy': 'Copier le rapport',
  'check.copyFailed': 'La copie est bloquée ici. Le texte est sélectionné : copie-le à la main.',
  'check.again': 'Essayer encore',
} as const satisfies Translation<typeof english>;
