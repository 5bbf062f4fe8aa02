/** The words of the trade in plain Spanish: the name, what it means, and where it shows itself in the game. */
import type { glossary as english } from '../en/glossary.ts';
import type { Translation } from '../locales.ts';

export const glossary = {
  'play.words.title': 'Palabras',
  'play.words.search': 'Buscar una palabra',
  'play.words.none': 'Aquí ninguna palabra coincide con «{text}».',
  'play.words.count': '{n, plural, one {una palabra} other {# palabras}}',
  'play.words.all': 'Todas las palabras',
  'play.words.inGame': 'Aquí:',

  'term.autoscaling': 'Autoescalado',
  'term.autoscaling.means': 'Una máquina añade y quita servidores según cambia la demanda.',
  'term.autoscaling.game': 'Los servidores llegan tarde y no ayudan a una base de datos llena.',
  'term.batch': 'Tamaño del lote',
  'term.batch.means': 'Cuántos cambios salen en un deploy.',
  'term.batch.game':
    'La pila de cajas del tren: cuanto más alta, más cuesta encontrar qué se rompió.',
  'term.blameless': 'Blameless (sin culpables)',
  'term.blameless.means': 'Preguntar qué hizo fácil un error, no quién lo cometió.',
  'term.blameless.game':
    'Donde se piden nombres, la gente cuenta menos y los problemas se notan más tarde.',
  'term.blueGreen': 'Blue/green',
  'term.blueGreen.means':
    'La versión nueva arranca en un segundo grupo de servidores y luego todos los usuarios pasan a la vez.',
  'term.blueGreen.game':
    'Volver atrás cuesta un tic; durante un rato hace falta el doble de servidores.',
  'term.breaker': 'Circuit breaker',
  'term.breaker.means': 'Quien llama deja de preguntar a un servicio que falla y reintenta al rato.',
  'term.breaker.game':
    'Se abre en un hilo de queso, para que una porción quemada no queme a las vecinas.',
  'term.budget': 'Presupuesto de errores',
  'term.budget.means':
    'Los fallos que aún caben este trimestre sin romper la promesa a los usuarios.',
  'term.budget.game':
    'Los cupones de pizza gratis: si se acaban, los usuarios han esperado demasiadas veces.',
  'term.bulkhead': 'Bulkhead',
  'term.bulkhead.means':
    'Cada dependencia tiene su parte de los workers, para que una lenta no los retenga todos.',
  'term.bulkhead.game': 'Viene con Breakers y fallbacks.',
  'term.busFactor': 'Bus factor',
  'term.busFactor.means': 'Cuántas personas tendrían que faltar para que nadie conozca ya una parte.',
  'term.busFactor.game':
    'La porción menos conocida, en la página Equipo: si es uno, una renuncia se la lleva.',
  'term.canary': 'Canary',
  'term.canary.means': 'Unos pocos usuarios reciben antes la versión nueva, y se observa qué pasa.',
  'term.canary.game':
    'Alguien prueba un bocado antes de servir la pizza: si está mala, sufren pocos.',
  'term.cfr': 'Tasa de fallos por cambio',
  'term.cfr.means': 'La proporción de deploys que hubo que reparar o revertir.',
  'term.cfr.game': 'Uno de los cuatro números de la retrospectiva.',
  'term.chaos': 'Ingeniería del caos',
  'term.chaos.means':
    'Romper algo a propósito, en horario laboral, para encontrar puntos débiles antes que la noche.',
  'term.chaos.game': 'El Chaos Monkey se pasea por la cocina. Al principio duele.',
  'term.ci': 'Integración continua',
  'term.ci.means': 'El trabajo de todos se junta y se prueba muchas veces al día.',
  'term.ci.game':
    'Menos conflictos, y un cambio roto se busca por mitades en vez de uno a uno.',
  'term.cognitiveLoad': 'Carga cognitiva',
  'term.cognitiveLoad.means': 'Todo lo que un equipo debe tener en la cabeza, frente a lo que cabe.',
  'term.cognitiveLoad.game':
    'Cabezas, en la página Equipo: si rebosan, todas las áreas van más lentas.',
  'term.commander': 'Incident commander',
  'term.commander.means': 'Una persona dirige un incidente grande y no repara nada.',
  'term.commander.game':
    'Declarar un incidente grave llama a una persona de cada equipo afectado.',
  'term.contract': 'Contrato de servicio',
  'term.contract.means': 'Lo que un servicio promete a quien lo llama, por escrito y comprobado.',
  'term.contract.game':
    'Los hilos sin contrato se deshilachan: un cambio del vecino puede romperte.',
  'term.conway': 'Ley de Conway',
  'term.conway.means':
    'Los sistemas acaban pareciéndose a cómo se comunica la gente que los construye.',
  'term.conway.game':
    'Las porciones de un equipo crecen juntas; entre equipos, los hilos se deshilachan.',
  'term.debt': 'Deuda técnica',
  'term.debt.means':
    'Atajos del pasado que hacen cada cambio de hoy más lento y más arriesgado.',
  'term.debt.game': 'Bandejas sin lavar. Las porciones de Calidad las lavan.',
  'term.deploy': 'Deploy',
  'term.deploy.means': 'Poner en producción los cambios terminados.',
  'term.deploy.game': 'Un tren entra en el horno; lo que sale sirve a los usuarios.',
  'term.drift': 'Drift',
  'term.drift.means':
    'Servidores que deberían ser iguales se han cambiado a mano y ya no lo son.',
  'term.drift.game':
    'Un deploy puede fallar en el servidor raro. La gestión de configuración y las imágenes acaban con eso.',
  'term.expand': 'Expand and contract',
  'term.expand.means':
    'Los datos se cambian por pasos, para que mientras tanto sirvan la versión vieja y la nueva.',
  'term.expand.game':
    'Sin esto, un cambio de datos bloquea las escrituras o cierra el camino de vuelta.',
  'term.extraction': 'Extracción, strangler',
  'term.extraction.means':
    'Sacar una parte de un sistema grande, poco a poco, sin que deje de funcionar.',
  'term.extraction.game':
    'Las porciones de Arquitectura sacan una porción de la pizza; alguien tiene que pulsar el corte.',
  'term.fallback': 'Fallback',
  'term.fallback.means': 'Una respuesta más sencilla para cuando una dependencia no responde.',
  'term.fallback.game': 'Hoy no hay reseñas, pero la tienda sigue vendiendo.',
  'term.flag': 'Feature flag',
  'term.flag.means':
    'Un interruptor en código que ya corre: desplegado, pero visible solo para quien elijas.',
  'term.flag.game': 'Apagarla cuesta un tic. Una vieja y olvidada muerde.',
  'term.frequency': 'Frecuencia de deploy',
  'term.frequency.means': 'Cada cuánto llegan cambios a los usuarios.',
  'term.frequency.game': 'Uno de los cuatro números de la retrospectiva.',
  'term.immutable': 'Imagen inmutable',
  'term.immutable.means':
    'Los servidores nunca se modifican: se sustituyen por otros recién horneados.',
  'term.immutable.game': 'Nada de drift, a cambio de un rato en el horno.',
  'term.incident': 'Incidente',
  'term.incident.means': 'Algo que hace daño a los usuarios ahora, hasta que se les vuelve a servir.',
  'term.incident.game': 'Una porción quemada, humo y, pronto, un busca.',
  'term.lag': 'Retraso de replicación',
  'term.lag.means': 'Una copia de los datos va unos instantes por detrás del original.',
  'term.lag.game':
    'Las copias sobreviven si se pierde la primaria; lo que no había llegado se pierde.',
  'term.latency': 'Latencia, p99',
  'term.latency.means':
    'Cuánto tarda una respuesta; p99 es lo que espera la más lenta de cada cien.',
  'term.latency.game': 'Se dispara cuando una unidad se llena.',
  'term.leadTime': 'Lead time',
  'term.leadTime.means':
    'Desde que se empieza a trabajar en un cambio hasta que lo tienen los usuarios.',
  'term.leadTime.game':
    'Casi todo es esperar al tren. Uno de los cuatro números de la retrospectiva.',
  'term.module': 'Módulo',
  'term.module.means': 'Una parte del producto con una sola tarea y un solo dueño.',
  'term.module.game': 'Una porción de la pizza, del color de su equipo.',
  'term.monolith': 'Monolito',
  'term.monolith.means': 'Muchas partes que se construyen y se despliegan como una sola.',
  'term.monolith.game':
    'La pizza entera: llamar por dentro es gratis y seguro, y todos esperan a un solo horno.',
  'term.onCall': 'Guardia (on-call)',
  'term.onCall.means': 'A quién le toca despertarse cuando algo se rompe.',
  'term.onCall.game': 'El busca cambia de manos el lunes y el miércoles.',
  'term.order': 'Orden permanente',
  'term.order.means': 'Lo que se hace cuando aparece un síntoma, sin preguntar a nadie.',
  'term.order.game':
    'Se da el viernes. Actúa en las doce semanas y cuando se acaba el tiempo para pensar.',
  'term.postmortem': 'Postmortem',
  'term.postmortem.means':
    'Una mirada atrás a un incidente, para ver qué arreglar y que no vuelva.',
  'term.postmortem.game':
    'Sus acciones van al backlog. Las que no se hacen vuelven con más fuerza.',
  'term.practice': 'Práctica',
  'term.practice.means': 'Una forma de trabajar que un equipo desarrolla dedicándole tiempo.',
  'term.practice.game':
    'Cuatro niveles, de 0 a 3. En una unidad compartida cuenta el dueño más flojo.',
  'term.release': 'Release',
  'term.release.means':
    'Los usuarios reciben una función. Puede ser mucho después de desplegarla.',
  'term.release.game': 'Una feature flag decide cuándo y para cuántos.',
  'term.restore': 'Tiempo de recuperación',
  'term.restore.means':
    'Cuánto sufren los usuarios hasta que se les vuelve a servir; también llamado MTTR.',
  'term.restore.game':
    'Uno de los cuatro números de la retrospectiva. Mirar primero donde toca lo acorta.',
  'term.retryStorm': 'Tormenta de reintentos',
  'term.retryStorm.means':
    'Todos vuelven a preguntar a la vez y no dejan levantarse a un servicio en apuros.',
  'term.retryStorm.game':
    'Cada capa que reintenta multiplica la carga. Ayudan los breakers y esperar más.',
  'term.rollback': 'Rollback',
  'term.rollback.means': 'Volver a la versión anterior.',
  'term.rollback.game': 'Todo el lote vuelve a sus cajas, sea de quien sea.',
  'term.rollForward': 'Roll forward',
  'term.rollForward.means': 'Reparar lo roto con un cambio nuevo en vez de volver atrás.',
  'term.rollForward.game':
    'Arreglar hacia delante: a menudo más lento, y a veces la única salida.',
  'term.runbook': 'Runbook',
  'term.runbook.means': 'Pasos escritos para un problema conocido.',
  'term.runbook.game': 'Marca la respuesta que ayuda y abre hueco a órdenes permanentes.',
  'term.service': 'Servicio',
  'term.service.means': 'Una parte que se despliega por su cuenta y a la que se llama por la red.',
  'term.service.game':
    'Una porción en su propio plato: sus deploys no piden permiso, sus llamadas pueden fallar.',
  'term.severity': 'De SEV-1 a SEV-4',
  'term.severity.means':
    'La gravedad de un incidente, según cuántas peticiones fallan: 1 es lo peor.',
  'term.severity.game':
    'SEV-1 y SEV-2 suenan a cualquier hora; los demás esperan a la mañana.',
  'term.slo': 'SLO',
  'term.slo.means':
    'Objetivo de nivel de servicio: la parte de las peticiones que se promete responder bien.',
  'term.slo.game':
    'De lo que prometimos no bajar. El resto es el presupuesto de errores.',
  'term.stampede': 'Estampida',
  'term.stampede.means':
    'Una caché se queda vacía de golpe y todos preguntan a la base de datos a la vez.',
  'term.stampede.game': 'Un reinicio puede vaciar la caché. Caliéntala o deja entrar a menos gente.',
  'term.team': 'Equipo de dos pizzas',
  'term.team.means': 'Un equipo tan pequeño que come con dos pizzas.',
  'term.team.game':
    'Dieciséis porciones, dos para cada una de ocho personas. A partir de ahí, alguien pasa hambre.',
  'term.timeout': 'Timeout',
  'term.timeout.means': 'Cuánto espera quien llama antes de desistir.',
  'term.timeout.game': 'Sin él, una dependencia lenta retiene a todos los que la esperan.',
  'term.toil': 'Toil',
  'term.toil.means': 'Trabajo a mano que vuelve una y otra vez y no deja nada mejor.',
  'term.toil.game': 'Tareas pendientes, en la página Equipo. La automatización acaba con ellas.',
  'term.trunk': 'Trunk',
  'term.trunk.means':
    'La única línea principal de código, a la que todos añaden cambios pequeños cada día.',
  'term.trunk.game': 'Lo contrario son las ramas largas, que dan conflictos.',
  'term.utilisation': 'Utilización',
  'term.utilisation.means': 'Lo ocupado que está algo, de todo lo que podría hacer.',
  'term.utilisation.game':
    'Por encima del 80 % la espera crece deprisa; por encima del 100 % se rechazan peticiones.',
  'term.wip': 'Límite de WIP',
  'term.wip.means': 'Cuánto trabajo puede estar empezado a la vez.',
  'term.wip.game': 'Tarjetas a la vez, en la página Trabajo: con menos, se termina antes.',
} as const satisfies Translation<typeof english>;
