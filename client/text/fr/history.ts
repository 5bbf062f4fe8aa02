/** French: what the three organisations really did. */
import type { history as english } from '../en/history.ts';
import type { Translation } from '../locales.ts';

export const history = {
  'history.title': 'Ce qu’a fait {name}',
  'history.reveal': 'Montrer ce qu’a fait {name}',
  'history.lead':
    'Tes chiffres sont à côté des leurs. Ils ont eu des années, et personne pour leur dire la fin.',
  'history.you': 'Toi, trimestre {quarter}',
  'history.them': '{name}, {when}',
  'history.caption': '{metric} : toi et {name}',
  'history.log': 'Chaque marche d’une barre vaut dix fois plus.',
  'history.etsyProcedures':
    'Etsy ouvre. La logique métier vit dans des procédures stockées d’une seule grande base ; développement, base de données et exploitation sont trois camps.',
  'history.etsySprouter':
    'Sprouter, une couche entre les programmes et les procédures, doit faire se rencontrer les camps. Elle les enchaîne l’un à l’autre, et elle est abandonnée.',
  'history.etsyTwiceAWeek': 'Deux déploiements par semaine, quatre heures chacun environ.',
  'history.etsyButton':
    'Deployinator : un bouton. Avant, trois développeurs, un exploitant et tout le monde en attente plus d’une heure ; désormais une personne, moins de deux minutes.',
  'history.etsyReleases': '10 068 mises en production en un an.',
  'history.etsyFirstDay': 'Les nouveaux déploient dès leur premier jour.',
  'history.etsyHalves': 'La base est modifiée par moitiés : un côté sort, change, revient, puis l’autre.',
  'history.etsyMorgue': 'Morgue, un foyer pour les retours d’expérience sans coupable, est offert à tous.',
  'history.netflixCorruption':
    'La base des expéditions est corrompue ; pendant trois jours aucun DVD ne part.',
  'history.netflixBacklog':
    'Plus de trois millions de disques partent, presque tout le retard. Une pièce avait lâché sans signaler d’erreur.',
  'history.netflixRewrite':
    'Le site et le streaming passent dans le nuage, réécrits pour la plupart au lieu d’être déplacés tels quels ; les données circulent dans les deux sens jusqu’au dernier morceau.',
  'history.netflixAsgard':
    'Asgard, avec lequel chaque équipe déploie elle-même dans le nuage, est rendu public.',
  'history.netflixChristmas':
    'La veille de Noël, les répartiteurs de charge de toute une région tombent, la nuit la plus chargée. Ensuite une région peut prendre le relais d’une autre.',
  'history.netflixDone': 'La dernière partie du centre de données est éteinte, après sept ans.',
  'history.netflixMinutes':
    'Seize minutes entre le dépôt du code et son exécution dans plusieurs régions du monde.',
  'history.amazonObidos':
    'Obidos : toutes les équipes travaillent sur une application, et chaque version se coordonne entre toutes.',
  'history.amazonManifesto': 'Un texte interne demande des services à interfaces au lieu de bases partagées.',
  'history.amazonMemo':
    'Une consigne, telle qu’un ingénieur s’en souvient : les équipes ne se parlent que par des interfaces de service, sans exception.',
  'history.amazonRunIt': '« You build it, you run it » : qui écrit un service porte son pager.',
  'history.amazonSeconds': 'Un déploiement toutes les 11,6 secondes en moyenne.',
  'history.amazonMillions':
    'Cinquante millions de déploiements en douze mois, développement et tests compris.',
} satisfies Translation<typeof english>;
