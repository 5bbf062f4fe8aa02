import type { facts as english } from '../en/facts.ts';
import type { Translation } from '../locales.ts';

/** One French sentence for every kind of fact; `sentences.ts` fills the holes from the fact's own fields. */
export const facts = {
  'fact.gameOpened':
    'Ce qu’on nous a confié : {units, plural, one {une pizza} other {# pizzas}} pour {teams, plural, one {une équipe} other {# équipes}}, le train commun {cadence}, {practices} pratiques commencées sur {practicesOf}, une dette de {debt}',
  'fact.changeMerged': '{team} a terminé un changement dans {module}',
  'fact.changeConflicted':
    '{team} et une autre branche ont modifié le même endroit dans {module} : {hours, plural, one {# heure} other {# heures}} de travail perdues à démêler',
  'fact.stakeholderAsked': '« {title} » : demandé à {team} pour {due}',
  'fact.dueMissed':
    '{upkeep, select, yes {« {title} » n’a pas été fait à temps : un jour, quelque chose cassera chez {team}} other {« {title} » est en retard : les parties prenantes de {team} perdent patience}}',
  'fact.requestWithdrawn': 'On attendait « {title} » de {team} : on fera sans',
  'fact.actionDone': '{team} a fait le nécessaire : plus jamais « {archetype} »',
  'fact.shortcutOffered':
    '{shortcut, select, approvalBoard {Les parties prenantes se calmeraient si un comité validait chaque déploiement} other {Les parties prenantes veulent un nom : c’était qui ?}}. À {team} de répondre',
  'fact.shortcutTaken':
    '{shortcut, select, approvalBoard {Un comité valide chaque déploiement ce trimestre} other {{team} a désigné quelqu’un}} : la patience est à {patience}',
  'fact.shortcutDeclined':
    '{shortcut, select, approvalBoard {{team} : pas de comité, on continue à déployer} other {{team} ne désigne personne}}',
  'fact.boardStepped':
    '{strict, select, yes {La patience tombe à {patience} : la direction valide chaque déploiement et gèle le budget} other {La patience est revenue à {patience} : la direction lâche la bride}}',
  'fact.betMade':
    '{team} parie : {bet, select, drill {un exercice} launch {tout ce qui attend dans l’ombre part chez tout le monde} other {une campagne}}',
  'fact.betSettled': '{won, select, yes {Le pari de {team} a réussi} other {Le pari de {team} a fait mal}}',
  'fact.workLimited': '{team} travaille sur {cards, plural, one {une carte} other {# cartes}} à la fois',
  'fact.cardPicked': '{team} commence « {title} »',
  'fact.cardFinished':
    '{team} a terminé « {title} »{known, select, yes { : on espérait {hope} par jour, les utilisateurs en font {worth}} other {}}',
  'fact.messageSaid': '{engineer} : « {phrase} »{about, select, none {} other { ({thing})}}',
  'fact.slicesAssigned':
    '{engineer} : {same, select, yes {les deux parts sur {a}} other {une part sur {a}, une sur {b}}} à partir de demain',
  'fact.trainCalled':
    'Train de {unit} : {changes, plural, one {# carton chargé} other {# cartons chargés}}{shared, select, yes {. On monte ou on retient ?} other {}}',
  'fact.trainAnswered': '{team} dit : {word, select, aboard {à bord} other {on retient}}',
  'fact.trainHeld':
    'Le train de {unit} reste à quai : {changes, plural, one {# carton attend} other {# cartons attendent}} le suivant',
  'fact.oddsCalled': '{engineer} a donné {said} de chances au déploiement {number} de {unit}',
  'fact.deployStarted':
    'Déploiement {number} de {unit} au four : {changes, plural, one {# changement} other {# changements}} de {teams, plural, one {# équipe} other {# équipes}}, {strategy}',
  'fact.defectFound':
    '{gate} : une erreur attrapée avant les utilisateurs, {changes, plural, one {# changement} other {# changements}} de {unit} de retour à l’atelier',
  'fact.deployFinished':
    'Déploiement {number} de {unit} chez tous les utilisateurs : {changes, plural, one {# changement} other {# changements}}, {lead} après le début du travail{unplanned, select, yes {, non prévu} other {}}',
  'fact.deployFailed':
    'Il a fallu réparer le déploiement {number} de {unit} : les utilisateurs ont attendu {recovery}',
  'fact.deployRolledBack':
    'Déploiement {number} de {unit} de retour dans le carton, avec {changes, plural, one {son changement} other {ses # changements}}',
  'fact.deployHalted':
    'Déploiement {number} de {unit} arrêté à {share} des utilisateurs : quelque chose semblait clocher',
  'fact.defectEscaped':
    'Déploiement de {unit} : {culprits, plural, one {# changement cassé} other {# changements cassés}} sur {changes, number}, et personne ne l’a vu avant les utilisateurs',
  'fact.driftHit': 'Un serveur de {unit}, différent des autres, a manqué un déploiement',
  'fact.rollbackBlocked':
    'Le déploiement de {unit} ne peut pas être annulé : {migrations, plural, one {une migration de données est déjà passée} other {# migrations de données sont déjà passées}}',
  'fact.migrationLocked': '{team} modifie les données de {module} : les écritures attendent environ {time}',
  'fact.hotfixWritten': '{team} a un correctif pour {module} : il part en urgence',
  'fact.cardDisabled':
    '{by, select, flag {Éteint} other {Annulé}} {wait} après la détection{known, select, yes { : « {title} »} other {}}',
  'fact.unitsTiedTogether': 'Pas de départ séparé pour {unit} : il faut emmener {units}',
  'fact.modeChosen':
    '{unit} part {mode, select, scheduled {{days, plural, one {chaque jour} other {tous les # jours}}} onDemand {quand quelqu’un l’envoie} other {à chaque changement}}',
  'fact.strategyChosen': '{unit} sort désormais {strategy}',
  'fact.cardFlagged':
    '{flagged, select, yes {« {title} » passe derrière un flag : déployé, pas encore visible} other {« {title} » perd son flag : déployé, donc visible}}',
  'fact.flagSwitched':
    '{state, select, off {« {title} » : éteint pour tout le monde} other {« {title} » : visible pour {share} des utilisateurs}}',
  'fact.valueReleased': '« {title} » est chez les utilisateurs : {worth} par jour',
  'fact.incidentDetected':
    '{module} : {symptom}. {noticedBy, select, customers {Les clients nous l’ont dit} other {Notre monitoring nous l’a dit}} {delay} après le début',
  'fact.pageRang':
    '{real, select, no {Le pager sonne pour {engineer}{night, select, yes {, en plein sommeil,} other {}} et il n’y a rien : {unit}} other {Le pager sonne pour {engineer}{night, select, yes {, en plein sommeil} other {}} : {unit}, {symptom}}}',
  'fact.pageMissed': '{engineer} n’a pas entendu le pager',
  'fact.pageAcknowledged': '{engineer} a pris l’alerte après {wait} d’attente',
  'fact.expertCalled':
    '{night, select, yes {{by} réveille {engineer}, qui connaît l’endroit} other {{by} appelle {engineer}, qui connaît l’endroit}}',
  'fact.pageEscalated': '{from} n’a pas entendu le pager : il sonne chez {to}',
  'fact.evidenceOpened': '{engineer} a regardé {evidence}',
  'fact.responseChosen':
    '{by, select, order {Consigne} machine {Rollback automatique} other {{engineer}}} : {response}{hasTarget, select, yes { ({target})} other {}}, environ {time}',
  'fact.responseEnded':
    '{response} : {outcome, select, cured {c’était ça} eased {ça aide, la cause est toujours là} worse {ça a empiré les choses} blocked {impossible de revenir en arrière} underway {la réparation est en route} told {{why}} other {rien n’a changé}}{hasWhy, select, yes { ({why})} other {}}',
  'fact.incidentMitigated':
    'Les utilisateurs de {unit} sont de nouveau servis après {span}{cure, select, none { (c’est passé tout seul)} other {}} : {lost, number, integer} minutes-utilisateur perdues',
  'fact.incidentFlaredUp': '{module} : {symptom}, de nouveau, {span} après le retour à la normale',
  'fact.incidentResolved':
    'Compris : {archetype} dans {module}. {units, plural, one {# unité touchée} other {# unités touchées}}, {lost, number, integer} minutes-utilisateur perdues',
  'fact.evidencePinned': '{engineer} a épinglé au mur : {evidence}',
  'fact.postmortemHeld':
    'Postmortem, {archetype} : {blame, select, yes {« c’était qui ? »} other {« qu’est-ce qui l’a rendu facile ? »}} {actions, plural, =0 {Rien à faire} one {Une chose à faire} other {# choses à faire}}',
  'fact.chaosStruck':
    'Le singe a tué un serveur de {unit}{found, select, yes { : rien n’a pris le relais, et maintenant on le sait} other { : personne n’a rien remarqué}}',
  'fact.orderSet':
    '{set, select, yes {Désormais, si {symptom} : {response}} other {Plus de consigne pour : {symptom}}}',
  'fact.extractionStarted': '{team} commence à extraire {module} de la pizza',
  'fact.extractionStopped': '{team} laisse {module} dans la pizza pour l’instant',
  'fact.extractionReady': 'On peut couper {module}. Il faut que quelqu’un appuie',
  'fact.mergeBackStarted': '{team} commence à remettre {module} dans la pizza',
  'fact.sliceMergedBack':
    '{module} est de retour dans la pizza : un train de moins, un appel réseau de moins',
  'fact.sliceCutOver': '{module} a sa propre assiette : {team} déploie sans demander',
  'fact.practiceFocused': '{team} travaille sa pratique : {practice}',
  'fact.practiceRose': '{team, select, none {} other {{team} : }}{practice}, maintenant au niveau {level}',
  'fact.practiceDecayed': '{practice} retombe au niveau {level} : personne ne l’a entretenue',
  'fact.voteCast': '{team} vote pour « {value} » : {policy}',
  'fact.policyChanged': 'Nouvelle règle. {policy} : {value}',
  'fact.contractBegun': '{team} veut un contrat : ce que {to} promet à {from}',
  'fact.contractSigned':
    '{from} peut maintenant compter sur {to} : un contrat dit ce qui est promis, et des tests le vérifient',
  'fact.interfaceBroke':
    'Le déploiement {number} a changé dans {to} ce dont {from} dépendait, et aucun contrat ne le disait',
  'fact.ruleBroken': '{unit} de {team} ne respecte pas nos règles : {rule}',
  'fact.ruleMended': '{unit} respecte de nouveau la règle : {rule}',
  'fact.ownerChanged': '{module} passe de {from} à {to}. Ce que {from} en savait reste là',
  'fact.seatTaken': '{engineer} de {team} : une vraie personne maintenant',
  'fact.seatLeft': 'Un bot fait travailler {engineer} jusqu’à ce que quelqu’un revienne',
  'fact.leaveBegan':
    '{engineer} est en congé jusqu’à {day}{alone, select, yes {. Personne d’autre ne connaissait bien {modules}} other {}}',
  'fact.leaveEnded': '{engineer} est de retour de congé',
  'fact.hireOpened':
    '{team} cherche quelqu’un : l’arrivée est dans environ {days, plural, one {# jour} other {# jours}}',
  'fact.engineerHired': '{name} arrive chez {team} et a tout à apprendre',
  'fact.engineerRamped':
    '{engineer} s’y retrouve maintenant : {days, plural, one {# jour} other {# jours}} après son arrivée',
  'fact.engineerResigned':
    '{name} quitte {team}{alone, select, yes { et emporte ce que personne d’autre ne savait sur {modules}} other {}}',
  'fact.engineerLent': '{team} prête {engineer} à {to} pour {days, plural, one {# jour} other {# jours}}',
  'fact.engineerReturned': '{engineer} est de retour chez {team}',
  'fact.movePlanned':
    '{stays, select, yes {{engineer} reste finalement chez {to}} other {{engineer} passera de {from} à {to} à la fin du trimestre}}',
  'fact.engineerMoved': '{engineer} quitte {from} pour {to}',
  'fact.splitPlanned':
    '{off, select, yes {{team} reste finalement une seule équipe} other {{team} sera deux équipes au prochain trimestre ; {modules} part avec la nouvelle}}',
  'fact.teamSplit':
    '{team} est maintenant deux équipes : {born} prend {modules} et {people, plural, one {# personne} other {# personnes}}',
  'fact.overtimeCalled': '{team} finit tard pendant {days, plural, one {# jour} other {# jours}}',
  'fact.followUpDone': '{engineer} a rédigé le compte rendu de l’incident et réparé ce qui restait',
  'fact.followUpSkipped': 'Trop d’alertes : {engineer} n’avait plus la force de faire le suivi de l’incident',
  'fact.engineerExhausted':
    '{engineer} n’a plus rien dans le réservoir{nightPages, plural, =0 {} one { après # alerte de nuit} other { après # alertes de nuit}}',
  'fact.dayClosed':
    'Fin de journée : {revenue} gagnés, {lost, number, integer} minutes-utilisateur perdues, confiance {trust}, énergie {energy}',
  'fact.weekClosed':
    'Semaine {week} : {deploys, plural, one {# déploiement} other {# déploiements}}, {incidents, plural, =0 {aucun incident} one {# incident} other {# incidents}}, {revenue} gagnés',
  'fact.phaseBegan':
    '{phase, select, live {La semaine en direct commence} habit {Vendredi : qu’est-ce qui devient une habitude ?} lapse {Douze semaines sur vos habitudes} review {Le trimestre {quarter} est terminé} plan {Préparer le trimestre {quarter}} other {La partie est terminée}}',
  'fact.leverOpened': 'On peut décider plus de choses : {lever}',
  'fact.injected': 'L’animation a imposé quelque chose de l’extérieur : {what}',
  'fact.conditionBegan':
    '{what, select, demand {{name} : {times} fois plus de visiteurs} zoneLoss {{name} : une zone du centre de données a disparu} price {{name} : les serveurs coûtent {times} fois plus cher} other {{name}}}',
  'fact.goalMet': 'Objectif atteint : {goal}',
  'fact.zoneLost':
    'La zone {zone} est perdue, et avec elle les serveurs de {units, plural, one {# unité} other {# unités}}',
  'fact.zoneBack': 'La zone {zone} est de retour',
  'fact.autoscaled': 'Autoscaling de {unit} : de {before} à {instances} serveurs',
  'fact.breakerOpened': '{from} a arrêté d’appeler {to} : la moitié des appels échouait',
  'fact.breakerClosed': '{from} appelle de nouveau {to}',
  'fact.primaryFailedOver':
    'Une copie a repris les données de {unit}. {lostSeconds, plural, one {La dernière seconde d’écritures est perdue} other {Les # dernières secondes d’écritures sont perdues}}',
  'fact.primaryRestored':
    'La sauvegarde de {unit} est restaurée. {minutes, number, integer} minutes d’écritures sont perdues',
  'fact.serversOrdered':
    'Commandé pour {unit} : {what, select, servers {{servers, plural, one {# serveur} other {# serveurs}}} store {une base de données plus grande} other {{servers, plural, one {# serveur} other {# serveurs}} et une base de données plus grande}}',
  'fact.providerPaid':
    '{team} a gagné {cents} avec {unit} : d’autres ont livré grâce à ce service, disponible {availability} du temps',
  'fact.serversArrived':
    'Arrivé pour {unit} : {what, select, servers {{servers, plural, one {# serveur} other {# serveurs}}} store {une base de données plus grande} other {{servers, plural, one {# serveur} other {# serveurs}} et une base de données plus grande}}',
  'fact.morningAnswered':
    '{answer, select, done {{engineer} a répondu à la question du matin par un acte} left {{engineer} a laissé la question du matin en l’état} passed {Personne n’a choisi : la question du matin reste en l’état} other {Une question du matin s’est réglée autrement}} ({hat}, {team})',
  'fact.bailedOut': 'La banque intervient avec {cash}. La direction regardera de plus près',
} as const satisfies Translation<typeof english>;
