/** Why not, in words, in Spanish: what is the case, and what would help where something would. */
import type { refusals as english } from '../en/refusals.ts';
import type { Translation } from '../locales.ts';

export const refusals = {
  'refusal.unknownVerb': 'Esta partida no conoce esa acción. Recarga la página',
  'refusal.badPayload': 'Eso no se ha entendido. No se cambió nada',
  'refusal.unknownThing': 'Eso ya no está ahí',
  'refusal.notYourTeam':
    '{team, select, none {Esto lo decide otro equipo} other {Esto lo decide el equipo {team}}}',
  'refusal.notYourEngineer':
    'Esto lo decide {engineer, select, none {solo otra persona del equipo} other {solo {engineer}}}',
  'refusal.systemOnly': 'Esto solo lo hace el reloj',
  'refusal.wrongPhase': 'Ahora no: esto corresponde a otra parte del trimestre',
  'refusal.otherHat':
    '{hat, select, none {Eso necesita otro sombrero} lead {{who} es Lead} builder {{who} es Builder} liaison {{who} es el Enlace} other {{who} lleva el busca}}',
  'refusal.ownHat': 'Ese sombrero es tuyo: hazlo directamente',
  'refusal.trainEmpty': 'Aún no hay cajas en el tren',
  'refusal.ovenBusy': 'El horno está ocupado con otro deploy',
  'refusal.trainBlocked':
    '{why, select, night {Fuera del horario de oficina no sale ningún tren} searching {Aún se busca el cambio que rompió algo} freeze {Congelación por fiestas: hasta fin de año solo salen reparaciones} budget {El presupuesto de errores está agotado: solo viajan reparaciones} other {Un equipo pidió retenerlo}}',
  'refusal.sharedTrainIsPolicy': 'Todos los equipos comparten este tren: su horario se vota',
  'refusal.notConductor':
    '{team, select, none {Otro equipo conduce este tren} other {{team} conduce este tren}}: su gente elige cómo sale',
  'refusal.strategyLocked':
    '{strategy, select, none {Falta una práctica para salir de esta forma} other {Primero hay que aprender la práctica «{practice}»}}',
  'refusal.flagsLocked': 'Primero hay que aprender los feature flags',
  'refusal.cardUnderway': 'El trabajo en esta tarjeta ya empezó: es tarde para cambiarla',
  'refusal.cardNotFlagged': 'Esta tarjeta no tiene un flag que cambiar',
  'refusal.cardNotLive': 'Aún no se ha desplegado nada de esta tarjeta',
  'refusal.noSuchIncident': 'Este incidente ya terminó',
  'refusal.notYourPage':
    '{team, select, none {El busca lo tiene otra persona} other {El busca lo tiene el equipo {team}}}',
  'refusal.pageNotRinging': 'Ya no suena',
  'refusal.alreadyWorking': 'Ya hay alguien en ello',
  'refusal.evidenceSeen': 'Ya has visto esto',
  'refusal.evidenceUnread': 'Aún no lo ha leído nadie',
  'refusal.evidencePinned': 'Ya lo ven todos',
  'refusal.personBusy': 'Esa persona ya trabaja en un incidente',
  'refusal.expertIsHere': 'Ya hay aquí alguien que conoce el lugar',
  'refusal.reviewNotDue': 'Aquí no hay nada que revisar',
  'refusal.responseTried': 'Eso ya se probó',
  'refusal.ordersFull': 'No cabe otra orden permanente: los runbooks hacen sitio',
  'refusal.alreadyExtracting': 'Este módulo ya se está extrayendo',
  'refusal.alreadyService': 'Este módulo ya tiene su propio plato',
  'refusal.noService': 'Este módulo ya está en la pizza',
  'refusal.extractionNotReady': 'Aún no está listo para el corte: ayudan más porciones en Arquitectura',
  'refusal.cutoverNeedsLiveWeek': 'Córtalo en una semana en vivo, con la gente despierta',
  'refusal.notInThisGame': 'No en este escenario',
  'refusal.habitsRun': 'Ahora solo actúan vuestros hábitos: nadie ordena nada hasta la revisión',
  'refusal.saidEnough': 'Ya has dicho bastante por ahora',
  'refusal.pinned':
    'La configuración de esta partida lo fija: {what, select, teams {quién trabaja dónde} lanes {en qué emplea cada uno su tiempo} modules {quién es responsable de qué} wip {cuánto se empieza a la vez} mode {cuándo salen los trenes} strategy {cómo se reemplazan las versiones} actions {cuántas acciones se completan} practice {esta forma de trabajar} policy {esta regla} other {esto}}',
  'refusal.leverClosed': 'Esta opción aún no está en el juego: el anfitrión puede abrirla',
  'refusal.watching': 'Aquí miras: el anfitrión puede darte un puesto',
  'refusal.teamClosed': 'Hoy este equipo lo llevan bots',
  'refusal.practiceMaxed': 'Esta práctica ya no puede mejorar más',
  'refusal.practiceNeedsOther':
    '{needs, select, none {Otra práctica tiene que ir antes} other {«{needs}» tiene que ir antes}}',
  'refusal.callInside': 'Ambos se hornean en la misma pizza: no necesitan contrato',
  'refusal.contractStands': 'Ya hay un contrato, o se está escribiendo',
  'refusal.contractLocked':
    '{team, select, none {Primero hay que aprender los contratos de servicio} other {El equipo {team} tiene que aprender antes los contratos de servicio}}',
  'refusal.teamFull':
    '{team, select, none {No queda ninguna silla libre en esa mesa} other {No queda ninguna silla libre en la mesa de {team}}}',
  'refusal.teamTooSmall': 'Quedaría muy poca gente en esta mesa',
  'refusal.engineerLent':
    '{engineer, select, none {Está} other {{engineer} está}} de préstamo: espera a que acabe la semana',
  'refusal.seatEmpty': 'Aún no hay nadie sentado ahí',
  'refusal.hiringClosed':
    'Ya hay bastantes plazas abiertas: espera a que se cubran, o vota por un presupuesto que crezca',
  'refusal.cashShort': 'No hay dinero suficiente para eso',
  'refusal.splitOneSided': 'Ambos equipos necesitan un módulo que cuidar',
  'refusal.sameValue': 'Ya está así',
  'refusal.nothingOffered': 'Eso no se ofrece ahora',
  'refusal.seatTaken':
    '{engineer, select, none {Alguien tiene este puesto} other {{engineer} ya es alguien}}',
  'refusal.seatFree': 'Nadie tiene este puesto',
  'refusal.onLeave':
    '{day, select, none {De permiso} other {De permiso hasta el {day}}}: nadie decide desde esa mesa',
  'refusal.modeLocked': 'Primero hay que aprender la práctica «Pipeline de entrega»',
  'refusal.phaseMoved': 'La partida ha avanzado',
  'refusal.holdMoved': 'El reloj ha avanzado',

  'refusal.badMessage': 'Eso no se ha entendido. No se cambió nada',
  'refusal.tooFrequent': 'Demasiado rápido: espera un momento',
  'refusal.notSeated': 'Primero toma asiento',
  'refusal.frozen': 'Todos paran un momento: el anfitrión pide tu atención',
  'refusal.firstHostOnly': 'Solo puede hacerlo el primer anfitrión',
  'refusal.unknownMark': 'Eso ya no está',
  'refusal.hostOnly': 'Solo puede hacerlo el anfitrión',
  'refusal.notStarted': 'La partida no ha empezado',
  'refusal.alreadyStarted': 'La partida ya ha empezado',
  'refusal.sessionOver': 'La partida ha terminado',
  'refusal.sessionStopped': 'El reloj está parado: primero tiene que seguir el anfitrión',
  'refusal.engineerTaken': 'Alguien fue más rápido: este puesto está ocupado',
  'refusal.unknownSeat': 'Aquí no hay nadie así',
  'refusal.unknownInject': 'No se puede añadir algo así',
  'refusal.nothingToEnd': 'Nada está parado: no hay nada que terminar',
  'refusal.nameTaken': 'Alguien ya tiene ese nombre aquí',
  'refusal.unknownOrg': 'Aquí no hay ninguna organización así',
  'refusal.unknownEngineer': 'Aquí no trabaja nadie con ese nombre',
  'refusal.pagerOnly': 'Un busca solo puede decir: me encargo. Todo lo demás se hace en la mesa',
  'refusal.handingOver': 'Los sistemas cambian de manos: un momento',
  'refusal.notYet': 'El servidor no respondió. Inténtalo otra vez',
  'refusal.momentPast': 'Ese momento ya pasó para una organización, o el juego termina antes',
  'refusal.planFull': 'El plan está lleno',
  'refusal.twiceInPlan': 'Eso ya está previsto en ese momento',
  'refusal.unknownPlanned': 'Eso ya no está en el plan',
  'refusal.nothingToCut': 'Ahí no queda nada que acortar',
  'refusal.nothingToUndo': 'Ya ha ocurrido: no hay nada que deshacer',
} as const satisfies Translation<typeof english>;
