/** Sentences about going on from an earlier moment, and about the ghost of another run. */
export const ghosts = {
  'back.open': 'Reprendre d’ici …',
  'back.title': 'Reprendre à partir de {time} ?',
  'back.what':
    'Chacun garde sa place et revient à ce moment. Qui n’en était pas encore là reste où il est. L’horloge attend que tu reprennes.',
  'back.kept': 'Ce qui est venu après est gardé dans un fichier, à regarder et à comparer.',
  'back.do': 'Ramener tout le monde',
  'back.stay': 'Ne rien changer',
  'back.busy': 'Retour en cours …',
  'back.failed': 'Cela n’a pas marché : {why}',
  'back.shelf': 'Ce qui a été laissé',
  'back.future': 'Quittée à {from}, jouée jusqu’à {to}',
  'back.look': 'Regarder',
  'back.file': 'En fichier',
  'relay.open': 'Transmettre à une autre classe …',
  'relay.title': 'Une autre classe reprend après le trimestre {quarter}',
  'relay.what':
    'Une nouvelle session commence avec ce système : ses dettes, ses pratiques, ses runbooks, son histoire et les notes de passation. Aucun nom ne suit ; chaque place est libre.',
  'relay.length': 'Combien de temps elle joue',
  'relay.do': 'Ouvrir leur session',
  'relay.lead':
    'Une autre classe a mené {org} jusqu’ici. Désormais c’est à vous : ses utilisateurs, ses dettes, ses habitudes.',
  'ghost.name': 'Fantôme',
  'ghost.line':
    '{better, plural, =0 {devant toi partout} one {tu es devant sur # de {all}} other {tu es devant sur # de {all}}}',
  'ghost.day': 'Après le jour {day}',
  'ghost.measure':
    '{id, select, lost {Minutes-utilisateur perdues} revenue {Revenu} deploys {Déploiements} other {Confiance}}',
  'ghost.you': 'Toi',
  'ghost.none': 'Le fantôme est encore en route.',
  'ghost.show': 'Montrer le fantôme',
  'ghost.close': 'Fermer',
  'ghost.hide': 'Masquer le fantôme',
  'ghost.of':
    '{who, select, bot {Un robot prudent avec la même chance} run {Une partie précédente avec la même chance, {when}} file {Une partie venue d’un fichier, avec la même chance} before {La classe qui était là avant} other {Quittée à {from}, jouée jusqu’à {to}}}',
  'ghost.which': 'Contre',
  'ghost.gone': 'Cette partie ne peut pas être rejouée.',
  'ghost.ofOrg': '{org} : fantôme',
  'race.last': 'Contre ta dernière partie',
  'race.lastOf': 'Contre ta dernière partie : {scenario}',
  'race.today': 'Contre ta meilleure partie du jour',
  'race.hint': 'Même histoire, même durée, même chance. Ta courbe d’alors t’accompagne.',
  'race.file': 'Contre la partie de quelqu’un',
  'race.fileHint':
    'À partir d’un fichier journal. Son histoire, sa durée et sa chance sont rejouées, et sa courbe t’accompagne.',
  'race.choose': 'Fichier journal',
  'race.begin': 'Jouer contre elle',
  'race.game':
    '{scenario} : {quarters, plural, one {# trimestre} other {# trimestres}}, {orgs, plural, one {# organisation} other {# organisations}}, jouée jusqu’à {time}.',
  'race.classHint':
    'L’histoire, la durée et la chance viennent de la partie précédente. Chaque organisation voit la courbe de celle d’avant.',
  'race.nobody': 'aucun',
  'race.ofFile': 'un fichier journal',
  'race.none': 'Cet appareil n’a ouvert aucune session qui soit terminée.',
  'race.refused':
    '{why, select, otherLuck {Cette partie n’est pas du service d’aujourd’hui : elle avait une autre chance.} notOver {Cette partie n’est pas encore terminée.} nothingPlayed {Pas un jour de cette partie n’a été joué.} other {Cette partie ne peut pas être suivie jusqu’au bout.}}',
  'race.unreadable': 'Ce journal ne peut pas servir : {why}',
} as const;
