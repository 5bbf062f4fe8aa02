/** What all lesson packs share, in Spanish. */
import type { lesson as english } from '../en/lesson.ts';
import type { Translation } from '../locales.ts';
import { lessonOwn } from './lessonOwn.ts';

export const lesson = {
  ...lessonOwn,
  'lesson.title': 'Material de clase: {scenario}',
  'lesson.lead':
    'Para quien dirige. Marca lo que necesites e imprímelo; nada de esto hay que leerlo en pantalla.',
  'lesson.show': 'Qué se imprime',
  'lesson.show.overview': 'Resumen y preparación',
  'lesson.show.plan': 'Plan: {n} minutos',
  'lesson.show.cards': 'Tarjetas de rol',
  'lesson.show.debrief': 'Preguntas',
  'lesson.show.words': 'Palabras',
  'lesson.show.history': 'Qué pasó de verdad',
  'lesson.host': 'Dirigir esta historia',

  'lesson.basics': 'Si nunca has oído hablar de DevOps',
  'lesson.basicsText':
    'Un producto en la red se cambia cada día y se repara cuando se rompe. DevOps quiere decir que el mismo equipo hace las dos cosas, en pasos pequeños, y deja lo aburrido a las máquinas. El juego es un año de una empresa así. Nadie escribe código.',
  'lesson.about': 'De qué trata esta historia',
  'lesson.facts':
    '{teams, plural, one {Un equipo} other {# equipos}}, {people} personas de ingeniería, {modules} partes de un producto. Los bots ocupan cada sitio libre, así que vale cualquier número de personas.',
  'lesson.made': 'Pensada para: {list}.',
  'lesson.goals': 'Qué se debería haber vivido',
  'lesson.goalsHint': 'La consola lo va marcando sola, en «{conductor}».',
  'lesson.wins': 'Qué cuenta como ganado',
  'lesson.win': '{goal}: {metric}, {compare, select, atLeast {al menos} other {como mucho}} {target}',

  'lesson.prep': 'Antes de la clase',
  'lesson.prep.check':
    'Abre {link} en el aula, en un dispositivo de la clase. En medio minuto dice si la red basta.',
  'lesson.prep.devices':
    'Lo mejor es un navegador por persona; uno para dos basta. También sirven los móviles. No se instala nada ni hacen falta cuentas.',
  'lesson.prep.wifi':
    'Wifi malo: quien se cae vuelve al mismo sitio al abrir la página otra vez. Mientras tanto juega un bot.',
  'lesson.prep.open':
    'Pulsa «{host}», elige «{scenario}» y la duración de tu plan. Aparecen seis letras: el código.',
  'lesson.prep.projector':
    'En la consola, en «{projector}»: crea la dirección y ábrela en el proyector. Ahí con sonido, en los dispositivos sin él.',
  'lesson.prep.end':
    'En la consola, en «{conductor}»: escribe a qué hora acaba la clase. Dice cuánto vas tarde y qué se puede recortar.',
  'lesson.prep.rehearse':
    '¿Nunca la has dirigido? «{rehearse}» juega la sesión entera con bots, cuatro veces más rápido.',
  'lesson.prep.print': 'Imprime las tarjetas una vez por equipo, y este material una vez para ti.',

  'lesson.plan': '{n} minutos, con la duración «{preset}»',
  'lesson.planHint':
    'Las líneas con una barra las mide el juego. Una semana en vivo dura más mientras alguien atiende un aviso: sus minutos lo incluyen.',
  'lesson.notMade': 'Esta historia está pensada para {list}: en este tiempo solo se ve su comienzo.',
  'lesson.col.time': 'Minutos',
  'lesson.col.what': 'Qué pasa',
  'lesson.col.say': 'Di',
  'lesson.col.watch': 'Fíjate en',
  'lesson.from': '{from}–{to}',
  'lesson.mark': 'Marcar: {what}',

  'lesson.row.open': 'Llegar',
  'lesson.row.live':
    'Trimestre {quarter}, semana en vivo: {days, plural, one {un día} other {# días}} a mano',
  'lesson.row.friday': 'Tarde del viernes, luego doce semanas',
  'lesson.row.review': 'Revisión del trimestre {quarter}',
  'lesson.row.plan': 'Plan del trimestre {quarter}',
  'lesson.row.eve': 'La última tarde',
  'lesson.row.proof': 'Medio año con las costumbres',
  'lesson.row.proofReview': 'Revisión del medio año',
  'lesson.row.debrief': 'Puesta en común',
  'lesson.row.close': 'Para llevar',

  'lesson.does.open':
    'Todos entran con el código y toman un sitio. Da a cada equipo sus tarjetas. Una pizza de práctica enseña los mandos. Pulsa «{start}».',
  'lesson.does.live':
    'Un día dura un minuto. Cajas con cambios esperan en el tren, y tarde o temprano suena un busca. Entonces el reloj espera.',
  'lesson.does.friday':
    'El viernes pregunta qué se vuelve costumbre. Luego pasan doce semanas en medio minuto, y nadie ayuda.',
  'lesson.does.review': 'Cada cifra dos veces: a mano y por costumbre. Al pulsarla se ve qué hay detrás.',
  'lesson.does.plan': 'Cinco decisiones para el trimestre. Sin respuesta: como en el anterior.',
  'lesson.does.inherit':
    'Cinco decisiones, y la Herencia: los grupos cambian de sistema, cada uno con la nota de quienes lo hicieron. Un grupo solo se queda con el suyo.',
  'lesson.does.eve': 'La última ocasión para poner órdenes permanentes.',
  'lesson.does.proof': 'Pasan dos trimestres en un minuto. Todos miran.',
  'lesson.does.proofReview': 'El medio año junto a los trimestres jugados.',
  'lesson.does.debrief':
    '1. Las cifras: a mano y por costumbre. 2. Un momento marcado, en la repetición. 3. Las preguntas, primero en parejas. 4. En la repetición, cambiar una decisión y comparar las curvas.',
  'lesson.does.close':
    'Cada persona escribe una costumbre que se lleva. Imprime los informes o guarda el diario.',

  'lesson.say.live': 'No hace falta ser rápido. El reloj espera a quien atiende un aviso.',
  'lesson.say.friday': 'Desde ahora juegan vuestras costumbres. ¿Qué habéis hecho dos veces esta semana?',
  'lesson.say.review': 'Buscad la cifra que empeoró y pulsadla. ¿Qué hay detrás?',
  'lesson.say.plan': '¿Qué dolió más? Gastad primero en eso.',
  'lesson.say.eve': '¿Qué debería pasar solo cuando no estéis?',
  'lesson.say.proof': 'Leed los titulares. ¿Cuáles causasteis hace medio año?',
  'lesson.say.proofReview': '¿Qué aguantó sin vosotros, y qué no?',
  'lesson.say.debrief': 'Preguntamos qué lo hizo fácil. No preguntamos quién fue.',
  'lesson.say.close': 'Una costumbre. Una frase. ¿Por dónde podríais empezar el lunes?',

  'lesson.watch.open': 'Alguien sin sitio: la consola tiene uno. Un equipo sin personas: lo juegan los bots.',
  'lesson.watch.friday': 'Equipos que dejan vacío el tablero de órdenes permanentes.',
  'lesson.watch.review': 'Grupos que buscan un culpable.',
  'lesson.watch.plan': 'Equipos que lo ponen todo en novedades.',
  'lesson.watch.eve': 'Quien aún confía más en una persona que en una costumbre.',
  'lesson.watch.proof': 'La semana en que se separan las curvas de los grupos.',
  'lesson.watch.proofReview': 'Cifras que mejoraron sin nadie delante.',
  'lesson.watch.debrief': 'Grupos callados: pregúntales primero qué les sorprendió.',
  'lesson.watch.close': 'Costumbres que son deseos. Pregunta qué pasaría, y cuándo.',

  'lesson.cards': 'Tarjetas de rol',
  'lesson.cardsHint':
    'Corta por las líneas. Una persona puede tener varias; los sombreros giran cada trimestre.',
  'lesson.card.yours': 'Lo tuyo: {does}.',
  'lesson.card.only': 'Solo tú ves',
  'lesson.card.ask': 'Pregunta a tu equipo',
  'lesson.card.lead.do':
    'A las nueve te preguntan una cosa por el equipo. Coloca las porciones de los bots y da el voto.',
  'lesson.card.lead.only': 'lo que escriben los clientes mientras algo está roto.',
  'lesson.card.lead.ask': '¿Quién está cansado aquí, y qué dejamos fuera?',
  'lesson.card.builder.do':
    'Hay cajas esperando en el tren. Tú dices cuándo sale, cómo, y qué queda detrás de un flag.',
  'lesson.card.builder.only': 'los últimos deploys y lo que se cambió en los ajustes.',
  'lesson.card.builder.ask': 'Si este se rompe, ¿cuánto tardaríamos en saber qué caja fue?',
  'lesson.card.liaison.do':
    'Otros equipos llaman a vuestras porciones, y vosotros a las suyas. Haz contratos, presta gente, responde a los interesados.',
  'lesson.card.liaison.only': 'qué porción espera a cuál.',
  'lesson.card.liaison.ask': '¿Quién lo notará fuera de esta mesa?',
  'lesson.card.pager.do':
    'Cuando suene, di «{take}». Lee, luego actúa. Una respuesta mala cuesta minutos, una rápida no gana ninguno.',
  'lesson.card.pager.only': 'las gráficas de lo que falla.',
  'lesson.card.pager.ask': '¿Qué veis en vuestras pantallas? Clavadlo para todos.',
  'lesson.card.rule': 'Sin el sombrero también puedes sugerir: quien lo lleva lo acepta con una pulsación.',

  'lesson.debrief': 'Preguntas para hablar',
  'lesson.debriefHint':
    'Un tercio del tiempo va aquí. Dos minutos a solas, cuatro en pareja, luego juntos. Bastan tres buenas preguntas.',
  'lesson.q.habit': '¿Qué cifra fue mejor por costumbre que a mano? ¿Qué lo hizo exactamente?',
  'lesson.q.work': '¿Dónde se parece nuestro propio trabajo al trimestre 1?',

  'lesson.words': 'Palabras del oficio',
  'lesson.history': '{name}: qué pasó de verdad',
  'lesson.historyHint':
    'Guárdalo hasta que acabe la partida: entonces la página lo muestra junto a las cifras de cada grupo. Cada línea tiene su fuente.',
} as const satisfies Translation<typeof english>;
