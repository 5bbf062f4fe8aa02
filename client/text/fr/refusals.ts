import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../locales.ts';

/** Why not, in French: what is the case, and what would help where something would. */
export const refusals = {
  'refusal.unknownVerb': 'Cette partie ne connaît pas cette action. Recharge la page',
  'refusal.badPayload': 'Message incompréhensible. Rien n’a changé',
  'refusal.unknownThing': 'Ça n’existe plus',
  'refusal.notYourTeam':
    '{team, select, none {C’est une autre équipe qui décide} other {C’est l’équipe {team} qui décide}}',
  'refusal.notYourEngineer':
    '{engineer, select, none {C’est à un collègue de décider} other {C’est à {engineer} de décider}}',
  'refusal.systemOnly': 'Seule l’horloge fait ça',
  'refusal.wrongPhase': 'Pas maintenant : ça se joue à un autre moment du trimestre',
  'refusal.otherHat':
    '{hat, select, none {Il faut un autre chapeau} lead {C’est {who} le Lead} builder {C’est {who} le Builder} liaison {C’est {who} la Liaison} other {C’est {who} qui a le pager}}',
  'refusal.ownHat': 'Ce chapeau est le tien : fais-le toi-même',
  'refusal.trainEmpty': 'Pas encore de cartons dans le train',
  'refusal.ovenBusy': 'Le four est pris par un autre déploiement',
  'refusal.trainBlocked':
    '{why, select, night {Aucun train ne part en dehors des heures de bureau} searching {On cherche encore le changement qui casse} freeze {Gel des fêtes : seules les réparations partent jusqu’à la fin de l’année} budget {Le budget d’erreur est épuisé : seules les réparations montent} other {Une équipe a demandé d’attendre}}',
  'refusal.sharedTrainIsPolicy': 'Toutes les équipes partagent ce train : son horaire se décide par un vote',
  'refusal.notConductor':
    '{team, select, none {Une autre équipe conduit ce train} other {{team} conduit ce train}} : c’est à elle de choisir comment il sort',
  'refusal.strategyLocked':
    '{strategy, select, none {Il manque une pratique pour sortir comme ça} other {Il faut d’abord apprendre la pratique « {practice} »}}',
  'refusal.flagsLocked': 'Il faut d’abord apprendre les feature flags',
  'refusal.cardUnderway': 'Le travail sur cette carte a commencé : trop tard pour la changer',
  'refusal.cardNotFlagged': 'Cette carte n’a pas de flag à basculer',
  'refusal.cardNotLive': 'Rien de cette carte n’est encore déployé',
  'refusal.noSuchIncident': 'Cet incident est terminé',
  'refusal.notYourPage':
    '{team, select, none {Le pager est chez quelqu’un d’autre} other {C’est l’équipe {team} qui a le pager}}',
  'refusal.pageNotRinging': 'Il ne sonne plus',
  'refusal.alreadyWorking': 'Quelqu’un s’en occupe déjà',
  'refusal.evidenceSeen': 'Tu l’as déjà vu',
  'refusal.evidenceUnread': 'Personne ne l’a encore lu',
  'refusal.evidencePinned': 'Tout le monde le voit déjà',
  'refusal.personBusy': 'Cette personne travaille déjà sur un incident',
  'refusal.expertIsHere': 'Quelqu’un qui connaît l’endroit est déjà là',
  'refusal.reviewNotDue': 'Il n’y a rien à revoir ici',
  'refusal.responseTried': 'Ça a déjà été essayé',
  'refusal.ordersFull': 'Plus de place pour une consigne : les runbooks en font',
  'refusal.alreadyExtracting': 'Ce module est déjà en cours d’extraction',
  'refusal.alreadyService': 'Ce module a déjà sa propre assiette',
  'refusal.noService': 'Ce module est déjà dans la pizza',
  'refusal.extractionNotReady': 'Pas encore prêt à couper : plus de parts Architecture aident',
  'refusal.cutoverNeedsLiveWeek': 'À couper pendant une semaine en direct, quand les gens sont réveillés',
  'refusal.notInThisGame': 'Pas dans ce scénario',
  'refusal.habitsRun': 'Seules vos habitudes agissent maintenant : personne ne décide rien avant le bilan',
  'refusal.saidEnough': 'Tu en as assez dit pour l’instant',
  'refusal.pinned':
    'Fixé par les réglages de cette partie : {what, select, teams {qui travaille où} lanes {à quoi chacun passe son temps} modules {qui possède quoi} wip {combien on commence à la fois} mode {quand partent les trains} strategy {comment les versions se remplacent} actions {combien d’actions aboutissent} practice {cette façon de travailler} policy {cette règle} other {ça}}',
  'refusal.leverClosed': 'Ce choix n’est pas encore dans le jeu : l’hôte peut l’ouvrir',
  'refusal.watching': 'Tu regardes ici : l’hôte peut te donner une place',
  'refusal.teamClosed': 'Cette équipe est jouée par des bots aujourd’hui',
  'refusal.practiceMaxed': 'Cette pratique ne peut plus progresser',
  'refusal.practiceNeedsOther':
    '{needs, select, none {Une autre pratique doit venir d’abord} other {« {needs} » doit venir d’abord}}',
  'refusal.callInside': 'Les deux cuisent dans la même pizza : pas besoin de contrat',
  'refusal.contractStands': 'Il y a déjà un contrat, ou il est en cours d’écriture',
  'refusal.contractLocked':
    '{team, select, none {Il faut d’abord apprendre les contrats de service} other {L’équipe {team} doit d’abord apprendre les contrats de service}}',
  'refusal.teamFull':
    '{team, select, none {Plus de chaise libre à cette table} other {Plus de chaise libre à la table de {team}}}',
  'refusal.teamTooSmall': 'Il resterait trop peu de monde à cette table',
  'refusal.engineerLent':
    '{engineer, select, none {Cette personne est en prêt} other {{engineer} est en prêt}} : attends la fin de la semaine',
  'refusal.seatEmpty': 'Personne n’est encore assis là',
  'refusal.hiringClosed':
    'Assez de places ouvertes : attends qu’elles soient prises, ou vote pour un budget qui grandit',
  'refusal.cashShort': 'Pas assez d’argent pour ça',
  'refusal.splitOneSided': 'Chaque équipe a besoin d’un module dont s’occuper',
  'refusal.sameValue': 'C’est déjà comme ça',
  'refusal.nothingOffered': 'Ce n’est pas proposé en ce moment',
  'refusal.seatTaken':
    '{engineer, select, none {Cette place est prise} other {Quelqu’un joue déjà {engineer}}}',
  'refusal.seatFree': 'Cette place est libre',
  'refusal.onLeave':
    '{day, select, none {En congé} other {En congé jusqu’à {day}}} : personne n’agit depuis ce bureau',
  'refusal.modeLocked': 'Il faut d’abord apprendre la pratique « Pipeline de livraison »',
  'refusal.phaseMoved': 'La partie a avancé',
  'refusal.holdMoved': 'L’horloge a avancé',

  'refusal.badMessage': 'Message incompréhensible. Rien n’a changé',
  'refusal.tooFrequent': 'Trop vite : attends un instant',
  'refusal.notSeated': 'Prends d’abord une place',
  'refusal.frozen': 'Tout le monde s’arrête un instant : l’hôte te demande de lever les yeux',
  'refusal.firstHostOnly': 'Seul le premier hôte peut faire ça',
  'refusal.unknownMark': 'Ça n’existe plus',
  'refusal.hostOnly': 'Seul l’hôte peut faire ça',
  'refusal.notStarted': 'La partie n’a pas commencé',
  'refusal.alreadyStarted': 'La partie a déjà commencé',
  'refusal.sessionOver': 'La partie est terminée',
  'refusal.sessionStopped': 'L’horloge est arrêtée : l’hôte doit d’abord la relancer',
  'refusal.engineerTaken': 'Quelqu’un a été plus rapide : cette place est prise',
  'refusal.unknownSeat': 'Il n’y a personne de ce nom ici',
  'refusal.unknownInject': 'On ne peut rien imposer de tel',
  'refusal.nothingToEnd': 'Rien ne s’est arrêté : il n’y a rien à terminer',
  'refusal.nameTaken': 'Quelqu’un porte déjà ce nom ici',
  'refusal.unknownOrg': 'Il n’y a pas d’organisation de ce nom ici',
  'refusal.unknownEngineer': 'Personne de ce nom ne travaille ici',
  'refusal.pagerOnly': 'Un pager ne sait dire que : je m’en occupe. Tout le reste se passe au bureau',
  'refusal.handingOver': 'Les systèmes changent de mains : un instant',
  'refusal.notYet': 'Le serveur n’a pas répondu. Réessaie',
  'refusal.momentPast': 'Ce moment est passé pour une organisation, ou le jeu finit avant',
  'refusal.planFull': 'Le plan est plein',
  'refusal.twiceInPlan': 'C’est déjà prévu à ce moment',
  'refusal.unknownPlanned': 'Ce n’est plus au plan',
  'refusal.nothingToCut': 'Il n’y a plus rien à raccourcir là',
  'refusal.nothingToUndo': 'C’est déjà arrivé : rien à annuler',
} as const satisfies Translation<typeof english>;
