/** One sentence for every kind of fact, in Spanish; `sentences.ts` fills the holes from the fact's own fields. */
import type { facts as english } from '../en/facts.ts';
import type { Translation } from '../locales.ts';

export const facts = {
  'fact.gameOpened':
    'Lo que nos dejaron: {units, plural, one {una pizza} other {# pizzas}} para {teams, plural, one {un equipo} other {# equipos}}, el tren compartido {cadence}, {practices} de {practicesOf} prácticas empezadas, deuda {debt}',
  'fact.changeMerged': '{team} terminó un cambio en {module}',
  'fact.changeConflicted':
    '{team} y otra rama cambiaron el mismo sitio en {module}: {hours, plural, one {# hora de trabajo perdida} other {# horas de trabajo perdidas}} en desenredarlo',
  'fact.stakeholderAsked': 'Se le pide a {team} «{title}» para {due}',
  'fact.dueMissed':
    '{upkeep, select, yes {«{title}» no se hizo a tiempo: algo de {team} se romperá algún día} other {«{title}» llega tarde: los stakeholders de {team} pierden la paciencia}}',
  'fact.requestWithdrawn': 'Quienes pedían «{title}» a {team} ya se las arreglan sin ello',
  'fact.actionDone': '{team} se aseguró: nunca más {archetype}',
  'fact.shortcutOffered':
    '{shortcut, select, approvalBoard {Los stakeholders se calmarían si un comité aprobara cada deploy} other {Los stakeholders quieren un nombre: ¿quién fue?}}. Le preguntan a {team}',
  'fact.shortcutTaken':
    '{shortcut, select, approvalBoard {Este trimestre un comité aprueba cada deploy} other {{team} señaló a un culpable}}: la paciencia está ahora en {patience}',
  'fact.shortcutDeclined':
    '{shortcut, select, approvalBoard {{team}: sin comité, seguimos desplegando} other {{team} no da ningún nombre}}',
  'fact.boardStepped':
    '{strict, select, yes {La paciencia ha bajado a {patience}: la dirección aprueba cada deploy y congela el presupuesto} other {La paciencia vuelve a {patience}: la dirección afloja}}',
  'fact.betMade':
    '{team} apuesta: {bet, select, drill {un simulacro} launch {todo lo que espera oculto llega a todos} other {una campaña}}',
  'fact.betSettled':
    '{won, select, yes {La apuesta de {team} salió bien} other {La apuesta de {team} dolió}}',
  'fact.workLimited': '{team} trabaja en {cards, plural, one {una tarjeta} other {# tarjetas}} a la vez',
  'fact.cardPicked': '{team} empieza «{title}»',
  'fact.cardFinished':
    '{team} terminó «{title}»{known, select, yes {: se esperaba {hope} al día, con los usuarios es {worth}} other {}}',
  'fact.messageSaid': '{engineer}: «{phrase}»{about, select, none {} other { ({thing})}}',
  'fact.slicesAssigned':
    '{engineer}: {same, select, yes {ambas porciones en {a}} other {una porción en {a}, otra en {b}}} desde mañana',
  'fact.trainCalled':
    'Tren de {unit}: {changes, plural, one {# caja cargada} other {# cajas cargadas}}{shared, select, yes {. ¿A bordo o retener?} other {}}',
  'fact.trainAnswered': '{team} dice: {word, select, aboard {a bordo} other {retener}}',
  'fact.trainHeld':
    'El tren de {unit} se queda: {changes, plural, one {# caja espera} other {# cajas esperan}} al próximo',
  'fact.oddsCalled': '{engineer} le dio al deploy {number} de {unit} una probabilidad de {said}',
  'fact.deployStarted':
    'El deploy {number} de {unit} está en el horno: {changes, plural, one {# cambio} other {# cambios}} de {teams, plural, one {# equipo} other {# equipos}}, {strategy}',
  'fact.defectFound':
    '{gate} detectó un error antes que los usuarios: {changes, plural, one {# cambio} other {# cambios}} de {unit} de vuelta al taller',
  'fact.deployFinished':
    'El deploy {number} de {unit} ya llega a todos los usuarios: {changes, plural, one {# cambio} other {# cambios}}, {lead} después de empezar a trabajar en ello{unplanned, select, yes {, sin planificar} other {}}',
  'fact.deployFailed': 'Hubo que reparar el deploy {number} de {unit}: los usuarios esperaron {recovery}',
  'fact.deployRolledBack':
    'El deploy {number} de {unit} ha vuelto a la caja, y con él {changes, plural, one {su cambio} other {sus # cambios}}',
  'fact.deployHalted':
    'El deploy {number} de {unit} se detuvo en el {share} de los usuarios: algo tenía mala pinta',
  'fact.defectEscaped':
    'Deploy de {unit}: {culprits, plural, one {# cambio roto} other {# cambios rotos}} de {changes, number}, y nadie lo vio antes que los usuarios',
  'fact.driftHit': 'Un servidor de {unit}, distinto de los demás, se quedó sin un deploy',
  'fact.rollbackBlocked':
    'El deploy de {unit} no tiene vuelta atrás: ya {migrations, plural, one {se ejecutó un cambio} other {se ejecutaron # cambios}} de datos',
  'fact.migrationLocked': '{team} cambia los datos de {module}: las escrituras esperan unos {time}',
  'fact.hotfixWritten': '{team} tiene una reparación para {module}: de camino, a ritmo de emergencia',
  'fact.cardDisabled':
    '{by, select, flag {Se apagó} other {Se revirtió}} {wait} después de notarse{known, select, yes {: «{title}»} other {}}',
  'fact.unitsTiedTogether': '{unit} no puede salir por su cuenta: también tiene que ir {units}',
  'fact.modeChosen':
    '{unit} sale {mode, select, scheduled {cada {days, plural, one {día} other {# días}}} onDemand {cuando alguien lo envía} other {con cada cambio}}',
  'fact.strategyChosen': 'Ahora {unit} sale así: {strategy}',
  'fact.cardFlagged':
    '{flagged, select, yes {«{title}» va tras un flag: desplegado, aún sin mostrar} other {«{title}» pierde su flag: desplegado significa visible}}',
  'fact.flagSwitched':
    '{state, select, off {«{title}» se apaga para todos} other {«{title}» se muestra al {share} de los usuarios}}',
  'fact.valueReleased': '«{title}» llegó a los usuarios: {worth} al día',
  'fact.incidentDetected':
    '{module}: {symptom}. {noticedBy, select, customers {Nos lo dijeron los clientes} other {Nos lo dijo la monitorización}} {delay} después de empezar',
  'fact.pageRang':
    '{real, select, no {El busca suena para {engineer}{night, select, yes {, que dormía,} other {}} por nada: {unit}} other {El busca suena para {engineer}{night, select, yes {, que dormía} other {}}: {unit}, {symptom}}}',
  'fact.pageMissed': '{engineer} no oyó el busca',
  'fact.pageAcknowledged': '{engineer} respondió al aviso tras {wait} de espera',
  'fact.expertCalled':
    '{night, select, yes {{by} despierta a {engineer}, que conoce el lugar} other {{by} llama a {engineer}, que conoce el lugar}}',
  'fact.pageEscalated': '{from} no oyó el busca: suena para {to}',
  'fact.evidenceOpened': '{engineer} miró {evidence}',
  'fact.responseChosen':
    '{by, select, order {Orden permanente} machine {Rollback automático} other {{engineer}}}: {response}{hasTarget, select, yes { ({target})} other {}}, unos {time}',
  'fact.responseEnded':
    '{response}: {outcome, select, cured {era eso} eased {ayuda, la causa sigue ahí} worse {lo empeoró} blocked {no tiene vuelta atrás} underway {la reparación está de camino} told {{why}} other {no cambió nada}}{hasWhy, select, yes { ({why})} other {}}',
  'fact.incidentMitigated':
    'Los usuarios de {unit} vuelven a tener servicio tras {span}{cure, select, none { (se pasó solo)} other {}}: {lost, number, integer} minutos-usuario perdidos',
  'fact.incidentFlaredUp': '{module}: {symptom}, otra vez, {span} después de que todo volviera a funcionar',
  'fact.incidentResolved':
    'Entendido: {archetype} en {module}. {units, plural, one {# parte afectada} other {# partes afectadas}}, {lost, number, integer} minutos-usuario perdidos',
  'fact.evidencePinned': '{engineer} colgó en la pared {evidence}',
  'fact.postmortemHeld':
    'Revisión de {archetype}: {blame, select, yes {«¿quién fue?»} other {«¿qué lo hizo fácil?»}} {actions, plural, =0 {No hay nada que hacer} one {Hay una cosa que hacer} other {Hay # cosas que hacer}}',
  'fact.chaosStruck':
    'El mono mató un servidor de {unit}{found, select, yes {: nada tomó el relevo, y ahora lo sabemos} other {: nadie lo notó}}',
  'fact.orderSet':
    '{set, select, yes {Desde ahora, si {symptom}: {response}} other {Ya no hay orden permanente si {symptom}}}',
  'fact.extractionStarted': '{team} empieza a extraer {module} de la pizza',
  'fact.extractionStopped': '{team} deja {module} en la pizza por ahora',
  'fact.extractionReady': '{module} está listo para el corte. Alguien tiene que pulsarlo',
  'fact.mergeBackStarted': '{team} empieza a devolver {module} a la pizza',
  'fact.sliceMergedBack': '{module} ha vuelto a la pizza: un tren menos, una llamada por la red menos',
  'fact.sliceCutOver': '{module} está en su propio plato: {team} lo despliega sin preguntar',
  'fact.practiceFocused': '{team} trabaja en {practice}',
  'fact.practiceRose': '{team, select, none {} other {{team}: }}{practice} sube al nivel {level}',
  'fact.practiceDecayed': '{practice} bajó al nivel {level}: nadie la cuidó',
  'fact.voteCast': '{team} vota por «{value}»: {policy}',
  'fact.policyChanged': 'Regla nueva. {policy}: {value}',
  'fact.contractBegun': '{team} quiere un contrato: qué promete {to} a {from}',
  'fact.contractSigned':
    '{from} ya puede confiar en {to}: un contrato dice qué recibe, y los tests lo comprueban',
  'fact.interfaceBroke':
    'El deploy {number} cambió algo de {to} con lo que contaba {from}, y ningún contrato lo decía',
  'fact.ruleBroken': '{unit}, de {team}, incumple nuestras reglas: {rule}',
  'fact.ruleMended': '{unit} vuelve a cumplir la regla: {rule}',
  'fact.ownerChanged': '{module} pasa de {from} a {to}. Lo que {from} sabía se queda allí',
  'fact.seatTaken': '{engineer}, de {team}, ahora es una persona',
  'fact.seatLeft': 'Un bot mantiene en marcha a {engineer} hasta que vuelva alguien',
  'fact.leaveBegan':
    '{engineer} está de permiso hasta el {day}{alone, select, yes {. Nadie más conocía bien {modules}} other {}}',
  'fact.leaveEnded': '{engineer} ha vuelto de su permiso',
  'fact.hireOpened':
    '{team} busca a alguien: llegará dentro de unos {days, plural, one {# día} other {# días}}',
  'fact.engineerHired': '{name} se une a {team} y tiene todo por aprender',
  'fact.engineerRamped':
    '{engineer} ya se maneja: {days, plural, one {# día} other {# días}} después de llegar',
  'fact.engineerResigned':
    '{name} deja {team}{alone, select, yes { y se lleva lo que nadie más sabía de {modules}} other {}}',
  'fact.engineerLent': '{team} presta a {engineer} a {to} por {days, plural, one {# día} other {# días}}',
  'fact.engineerReturned': '{engineer} ha vuelto a {team}',
  'fact.movePlanned':
    '{stays, select, yes {{engineer} se queda al final con {to}} other {{engineer} pasará de {from} a {to} al acabar el trimestre}}',
  'fact.engineerMoved': '{engineer} pasó de {from} a {to}',
  'fact.splitPlanned':
    '{off, select, yes {{team} sigue al final como un solo equipo} other {{team} serán dos equipos el próximo trimestre; con el nuevo va {modules}}}',
  'fact.teamSplit':
    '{team} ahora son dos equipos: {born} se lleva {modules} y {people, plural, one {# persona} other {# personas}}',
  'fact.overtimeCalled': '{team} hace horas extra durante {days, plural, one {# día} other {# días}}',
  'fact.followUpDone': '{engineer} documentó el incidente y arregló lo que quedaba',
  'fact.followUpSkipped':
    'Demasiados avisos: a {engineer} no le quedaban fuerzas para cerrar bien el incidente',
  'fact.engineerExhausted':
    'A {engineer} no le quedan fuerzas{nightPages, plural, =0 {} one { tras # aviso de noche} other { tras # avisos de noche}}',
  'fact.dayClosed':
    'Fin del día: {revenue} ganados, {lost, number, integer} minutos-usuario perdidos, confianza {trust}, energía {energy}',
  'fact.weekClosed':
    'Semana {week}: {deploys, plural, one {# deploy} other {# deploys}}, {incidents, plural, =0 {ningún incidente} one {# incidente} other {# incidentes}}, {revenue} ganados',
  'fact.phaseBegan':
    '{phase, select, live {Empieza la semana en vivo} habit {Viernes: ¿qué se vuelve costumbre?} lapse {Doce semanas con tus costumbres} review {El trimestre {quarter} ha terminado} plan {Plan para el trimestre {quarter}} other {La partida ha terminado}}',
  'fact.leverOpened': 'Ahora se puede decidir más: {lever}',
  'fact.injected': 'Quien facilita ha añadido algo desde fuera: {what}',
  'fact.conditionBegan':
    '{what, select, demand {{name}: {times} las visitas} zoneLoss {{name}: ha caído una zona del centro de datos} price {{name}: los servidores cuestan {times}} other {{name}}}',
  'fact.goalMet': 'Objetivo cumplido: {goal}',
  'fact.zoneLost':
    'La zona {zone} ha caído, y con ella servidores de {units, plural, one {# unidad} other {# unidades}}',
  'fact.zoneBack': 'La zona {zone} ha vuelto',
  'fact.autoscaled': '{unit} se escaló por sí solo de {before} a {instances} servidores',
  'fact.breakerOpened': '{from} dejó de llamar a {to}: fallaba la mitad de las llamadas',
  'fact.breakerClosed': '{from} vuelve a llamar a {to}',
  'fact.primaryFailedOver':
    'Una réplica asumió los datos de {unit}. Se pierde {lostSeconds, plural, one {lo escrito en el último segundo} other {lo escrito en los últimos # segundos}}',
  'fact.primaryRestored':
    'El backup de {unit} está restaurado. Se pierden {minutes, number, integer} minutos de escrituras',
  'fact.serversOrdered':
    'Pedido para {unit}: {what, select, servers {{servers, plural, one {# servidor} other {# servidores}}} store {una base de datos mayor} other {{servers, plural, one {# servidor} other {# servidores}} y una base de datos mayor}}',
  'fact.providerPaid':
    '{team} ganó {cents} con {unit}: otros publicaron con ello, y respondió el {availability} del tiempo',
  'fact.serversArrived':
    'Ha llegado para {unit}: {what, select, servers {{servers, plural, one {# servidor} other {# servidores}}} store {una base de datos mayor} other {{servers, plural, one {# servidor} other {# servidores}} y una base de datos mayor}}',
  'fact.morningAnswered':
    '{answer, select, done {{engineer} respondió a la pregunta de la mañana con hechos} left {{engineer} dejó la pregunta de la mañana como está} passed {Nadie eligió: la pregunta de la mañana se queda como está} other {Una pregunta de la mañana se resolvió de otro modo}} ({hat}, {team})',
  'fact.bailedOut': 'El banco pone {cash}. La dirección mirará más de cerca',
} as const satisfies Translation<typeof english>;
