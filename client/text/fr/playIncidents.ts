/** Sentences of the pager, the incident desk, evidence and responses, in French. */
import type { incidents as english } from '../en/playIncidents.ts';
import type { Translation } from '../locales.ts';

export const incidents = {
  'play.pager.title': 'Problème dans {unit}',
  'play.pager.you': '{night, select, yes {Tu dormais.} other {C’est pour toi.}} L’horloge attend.',
  'play.pager.default': 'Sans réponse, il sonne chez la personne suivante et on perd du temps.',
  'play.pager.announce': 'Pager : il sonne pour {name}, problème dans {unit}',

  'play.desk.title': 'Alerte : {unit}',
  'play.desk.severity': 'SEV-{n}',
  'play.desk.other': 'Aussi : {unit}, SEV-{n}',
  'play.desk.close': 'Libérer le bureau',
  'play.desk.since':
    'depuis {when}. {noticedBy, select, customers {Ce sont les clients qui nous l’ont dit.} other {C’est notre monitoring qui l’a vu.}}',
  'play.desk.loss':
    '{lost} minutes-utilisateur perdues jusqu’ici ; au pire moment, {peak} des requêtes échouaient.',
  'play.desk.ringing':
    '{night, select, yes {{name} dormait : le pager sonne.} other {Le pager sonne pour {name}.}}',
  'play.desk.triage': '{name} est debout et regarde.',
  'play.desk.working': '{name} s’en occupe : {response}. Fini à {until}, encore {left}.',
  'play.desk.looking': 'lecture en cours',
  'play.desk.mitigated':
    'Les utilisateurs sont de nouveau servis depuis {when}. Qu’est-ce que c’était ? On cherche.',
  'play.desk.acknowledge': 'Je m’en occupe',
  'play.desk.ringLeft': 'sonne encore {n} s, puis chez la personne suivante',
  'play.desk.holdLeft': 'l’horloge t’attend, environ {n} s',
  'play.desk.know': 'Ce qu’on sait',
  'play.desk.knowNothing': 'Juste le symptôme. Regarder prend des minutes.',
  'play.desk.nothingThere': 'Rien de particulier.',
  'play.desk.look': 'Regarder de près',
  'play.desk.decide': 'On fait quoi ?',
  'play.desk.could': 'Ce qu’on pourrait faire',
  'play.desk.response': '{response}{hasTarget, select, yes { : {target}} other {}}',
  'play.desk.rollBack': 'Rollback du déploiement {number}',
  'play.desk.deployTarget': 'déploiement {number}',
  'play.desk.outcome.cured': 'essayé : c’était ça',
  'play.desk.outcome.eased': 'essayé : ça a aidé, la cause est toujours là',
  'play.desk.outcome.nothing': 'essayé : rien n’a changé',
  'play.desk.outcome.worse': 'essayé : c’est pire',
  'play.desk.outcome.blocked': 'essayé : une modification des données bloque',
  'play.desk.outcome.underway': 'essayé : la réparation est en route',
  'play.desk.unpinned': 'Lu par un collègue, pas encore au mur.',
  'play.desk.pin': 'Épingler au mur',
  'play.desk.review': 'Postmortem',
  'play.desk.reviewDue': 'Prévu : {when}, si personne ne le tient avant.',
  'play.desk.askWhat': 'Qu’est-ce qui l’a rendu facile ?',
  'play.desk.askWho': 'C’était qui ?',
  'play.desk.todo': 'À faire',
  'play.desk.nothingToDo': 'Rien.',
  'play.desk.queued': 'Assez petit pour attendre : sonnera {when}.',
  'play.desk.theirs': 'L’équipe {team} s’en occupe ; leur alerte, leur décision.',
  'play.desk.default': 'Sans un mot de ta part, {name} continue en solo.',
  'play.desk.defaultOrder': 'Sans un mot de ta part, la consigne s’applique : {response}.',
  'play.desk.after': 'Ce que tu as vu, ce que c’était',
  'play.desk.saw': 'Vu',
  'play.desk.was': 'C’était',
  'play.desk.took': 'Durée',
  'play.desk.cost.lost': 'Coût',
  'play.desk.userMinutes': '{n} minutes-utilisateur',

  'play.state.queued': 'attend son tour',
  'play.state.ringing': 'sonne',
  'play.state.triage': 'on regarde',
  'play.state.working': 'on y travaille',
  'play.state.mitigated': 'utilisateurs de nouveau servis',
  'play.state.resolved': 'terminé',

  'play.response.rollBack': 'ses changements reviennent aussi',
  'play.response.flagOff': 'plus personne ne le voit',
  'play.response.scaleOut': 'plus de place, plus cher',
  'play.response.shedLoad': 'les autres sont servis',
  'play.response.failOver': 'ce qui n’était pas encore copié est perdu',
  'play.response.scaleIn': 'autant qu’avant',
  'play.response.openBreaker': 'une réponse de secours prend le relais',
  'play.response.dropRetries': 'demander une fois, puis laisser tomber',
  'play.response.isolateHost': 'les autres portent sa charge',
  'play.response.warmCache': 'peu au début, puis plus',
  'play.response.stopMigration': 'la table se libère',
  'play.response.stopAutomation': 'à partir de là, à la main',
  'play.response.renewCertificate': 'un neuf, sur chaque serveur',
  'play.response.quarantine': 'le reste de la file avance',
  'play.response.restoreBackup': 'des heures, si on a déjà essayé',
  'play.response.declareMajor': 'une personne mène, plus de monde aide',
  'play.response.rollingRestart': 'mémoire fraîche, la cause reste',
  'play.response.revertConfig': 'comme ce matin',
  'play.response.freeDisk': 'les vieux logs partent',
  'play.response.pageOwner': 'qui l’a construit en sait plus',
  'play.response.fixForward': 'lent, mais durable',
  'play.response.investigate': 'comprendre d’abord, agir ensuite',

  'play.graph.spoken':
    'Requêtes en échec sur les quatre dernières heures : {first} au début, {top} au maximum, {last} maintenant. {deploys, plural, =0 {Aucun déploiement sur cette période.} one {Un déploiement sur cette période.} other {# déploiements sur cette période.}}',
  'play.graph.deploy': 'déploiement {number}',

  'play.finding.creeps': 'Les erreurs montent doucement, d’heure en heure. Pas de saut.',
  'play.finding.followsTraffic': 'Les erreurs suivent le nombre de visiteurs.',
  'play.finding.jumpAtDeploy': 'Les erreurs bondissent juste après le déploiement {number}.',
  'play.finding.jumpAlone': 'Les erreurs bondissent, sans déploiement à proximité.',
  'play.finding.noDeploys': 'Rien n’a encore été déployé ici.',
  'play.finding.deployTouches':
    'Déploiement {number}, il y a {hours} h, {changes, plural, one {un changement} other {# changements}} : il touche {module}.',
  'play.finding.deployElsewhere':
    'Déploiement {number}, il y a {hours} h, {changes, plural, one {un changement} other {# changements}}{touches, select, yes { : touche {module}, mais c’est loin} other { : rien dans {module}}}.',
  'play.finding.configChanged': 'Quelqu’un a changé un réglage de {module} il y a environ {hours} h.',
  'play.finding.configQuiet': 'Aucun réglage de {module} n’a changé.',
  'play.finding.providerSlow': 'Ce que {module} appelle répond beaucoup trop lentement.',
  'play.finding.providersFine': 'Tous les voisins de {module} répondent à temps.',
  'play.finding.hostsFine':
    '{instances, plural, one {Un serveur} other {# serveurs}} pour {unit}, charge à {used} %. Rien d’anormal.',
  'play.finding.diskFull': 'Le disque de {unit} est plein à ras bord.',
  'play.finding.oneDiffers': 'Un serveur de {unit} tourne sur une version plus ancienne que les autres.',
  'play.finding.memoryClimbs':
    'La mémoire monte sur chaque serveur de {unit} et ne redescend jamais.',
  'play.finding.hostsGone':
    'Des serveurs de {unit} ne répondent plus. Les autres portent leur charge : {used} %.',
  'play.finding.hostsBusy':
    '{instances, plural, one {Un serveur de {unit} chauffe} other {Les # serveurs de {unit} chauffent}} : charge à {used} %.',
  'play.finding.logsNoise': 'Des pages d’avertissements, les mêmes que d’habitude.',
  'play.finding.logsTimeouts':
    '« Délai d’attente de la réponse dépassé », encore et encore, dans {module}.',
  'play.finding.logsNoSpace': '« Aucun espace disponible sur le périphérique. »',
  'play.finding.logsException': 'La même exception, nouvelle, des milliers de fois dans {module}.',
  'play.finding.automationRan': 'Un job est passé tout seul sur {module} il y a environ {hours} h.',
  'play.finding.commandRun':
    'Quelqu’un a lancé une commande à la main sur {module} il y a environ {hours} h.',
  'play.finding.certificateOut': 'Le certificat de {module} a expiré il y a environ {hours} h.',
  'play.finding.retriesEverywhere':
    'Tout le monde redemande sans cesse à {module} : bien plus d’appels que de visiteurs.',
  'play.finding.nothingAnswers': 'Ce que {module} appelle ne répond plus du tout.',
  'play.finding.cacheCold': 'Le cache devant {module} ne répond presque à rien.',
  'play.finding.overLimit':
    'Chacun des {instances} serveurs de {unit} a atteint la même limite.',
  'play.finding.workersRestart': 'Les workers de {unit} démarrent, s’étouffent et redémarrent.',
  'play.finding.blind': 'Les écrans sont vides. C’est le monitoring lui-même qui est tombé.',
  'play.finding.logsLocked':
    '« En attente d’un verrou », encore et encore : une table de {module} est en cours de modification.',
  'play.finding.logsNoNumbers': '« Valeur hors limites » à chaque insertion dans {module}.',
  'play.finding.logsExpired': '« Le certificat a expiré. »',
  'play.finding.logsSameMessage':
    'Le même message dans {module}, encore et encore, et un crash à chaque fois.',
  'play.finding.logsNoPrimary': '« Aucune base primaire trouvée » dans {module}.',
  'play.finding.logsTwoPrimaries': 'Deux bases de {module} se disent primaires.',
  'play.finding.customersAll': 'Partout, des clients écrivent que rien ne marche.',
  'play.finding.customersFew': 'Quelques clients écrivent, tous à propos de {module}.',
  'play.finding.customersOdd':
    'Des clients parlent de montants bizarres et de commandes disparues dans {module}.',
  'play.finding.customersCrowd':
    'Des clients parlent d’une offre que tout le monde a vue. La boutique rame.',
  'play.finding.customersQuiet': 'Personne n’a encore écrit.',
  'play.finding.logsSlowQuery': 'Une requête à la base dans {module} prend des secondes.',
} as const satisfies Translation<typeof english>;
