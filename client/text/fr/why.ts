/** Sentences of "why?", in French: the affordance, the chain, and the warnings before anything is lost. */
import type { why as english } from '../en/why.ts';
import type { Translation } from '../locales.ts';

export const why = {
  'why.ask': 'pourquoi ?',
  'why.askLong': 'Pourquoi ? {about}',
  'why.title': 'Pourquoi ?',
  'why.back': 'Retour',
  'why.loading': 'On demande…',
  'why.away': 'La connexion est coupée. Voici ce que le journal a gardé.',
  'why.notYet': 'Personne ne sait encore ce qui y a mené. Les indices sur le bureau le diront peut-être.',
  'why.end': 'Rien n’est noté avant.',
  'why.nothing': 'Rien ne l’a fait bouger.',
  'why.role.decision': 'quelqu’un a décidé',
  'why.role.condition': 'c’était comme ça',
  'why.role.event': 'et c’est arrivé',
  'why.this': 'ta question portait là-dessus',
  'why.on': 'Montrer {thing}',
  'why.amount.minutes': '{n} minutes-utilisateur',
  'why.about.cash': 'Caisse : ce qui est entré et sorti depuis hier',
  'why.about.trust': 'Confiance : ce que les utilisateurs ont subi depuis hier',
  'why.about.lost': 'Minutes-utilisateur perdues aujourd’hui',
  'why.about.deploys': 'Déploiements de la semaine',
  'why.about.coupons': 'Où sont passés les coupons de ce trimestre',
  'why.about.team': 'Équipe {name} : ce qui a pesé sur elle cette semaine',
  'why.about.engineer': '{name} : ce qui s’est passé de son côté cette semaine',
  'why.about.place': '{name} : ce qui s’est passé ici cette semaine',

  'warn.label': 'Avant que ça fasse mal',
  'warn.more': '{n, plural, one {encore un} other {encore #}}',
  'warn.unit': '{unit} est presque à saturation : {used}. Au-delà de 100 %, des utilisateurs sont refusés.',
  'warn.unitNow': '{unit} est à saturation : {used}. Des utilisateurs sont refusés.',
  'warn.store':
    'La base de données de {unit} est presque à saturation : {used}. Au-delà de 100 %, des utilisateurs attendent ou sont refusés.',
  'warn.storeNow': 'La base de données de {unit} est à saturation : {used}. Des utilisateurs sont refusés.',
  'warn.budget':
    '{coupons, plural, one {Dernier coupon} other {Encore # coupons}} sur la promesse de ce trimestre : après, elle est rompue.',
  'warn.money':
    '{days, plural, =0 {Plus d’argent} one {De l’argent pour un jour encore} other {De l’argent pour # jours encore}} à ce rythme.',
  'warn.person': '{name} est presque à bout : encore une nuit et les erreurs arrivent.',
  'warn.load':
    '{used}{band, select, nearly {, presque saturé} full {, saturé : des utilisateurs sont refusés} other {}}',
} as const satisfies Translation<typeof english>;
