/** Sentences of looking back: decisions that mattered, what is behind a number, the postmortem desk, in French. */
import type { lookback as english } from '../en/lookback.ts';
import type { Translation } from '../locales.ts';

export const lookback = {
  'lookback.moment': 'Voir le moment',
  'lookback.whatIf': 'Et si ?',
  'lookback.opens': '{what} : {about} (ouvre un nouvel onglet)',
  'decisive.title': 'Les décisions qui ont le plus compté',
  'decisive.lead':
    'Chacune a été vérifiée : la même période a été rejouée sans elle, avec la même chance et les mêmes gens.',
  'decisive.wait':
    'Vérification en cours : tout est rejoué sans une décision, puis sans une autre. Cela prend un instant.',
  'decisive.failed': 'Impossible de vérifier pour le moment.',
  'decisive.none':
    '{decided, plural, =0 {Personne n’a rien décidé ici : il n’y avait rien à retirer.} other {{checked, plural, one {Une décision a été retirée et tout a été rejoué : cela} other {# décisions ont été retirées une à une et tout a été rejoué : cela}} n’a rien changé qui vaille la peine d’être raconté.}}',
  'decisive.good': 'A aidé',
  'decisive.bad': 'A coûté',
  'decisive.by': '{name} : {what}',
  'decisive.without': 'Sans elle :',
  'decisive.lost':
    '{way, select, less {{n} minutes-utilisateurs perdues en moins} other {{n} minutes-utilisateurs perdues en plus}} ({is} au lieu de {was})',
  'decisive.trust': 'une confiance de {is} au lieu de {was} à la fin',
  'decisive.revenue': '{way, select, less {{money} gagnés en moins} other {{money} gagnés en plus}}',
  'decisive.nights':
    '{way, select, less {{n, plural, one {une alerte de moins} other {# alertes de moins}} la nuit} other {{n, plural, one {une alerte de plus} other {# alertes de plus}} la nuit}}',
  'decisive.misfits':
    '{n, plural, one {Une parole ultérieure ne convenait plus : un robot prudent a décidé à la place. Pas de courbe, donc.} other {# paroles ultérieures ne convenaient plus : un robot prudent a décidé à la place. Pas de courbe, donc.}}',
  'decisive.curve': 'Minutes-utilisateurs perdues jusque-là, jour par jour',
  'decisive.curveWas': 'comme c’était : {was}',
  'decisive.curveIs': 'sans elle : {is}',
  'decisive.curves':
    'Minutes-utilisateurs perdues jusque-là, jour par jour : {was} comme c’était, {is} sans elle',
  'decisive.both': 'A aidé et coûté',
} as const satisfies Translation<typeof english>;
