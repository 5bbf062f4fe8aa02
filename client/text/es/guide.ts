/** The guide of the first week and the hints, in Spanish: a prompt has at most eight words. */
import type { guide as english } from '../en/guide.ts';
import type { Translation } from '../locales.ts';

export const guide = {
  'play.guide.send': 'Eres Ana. ¿Sale el tren cargado?',
  'play.guide.oven': 'Se hornea. Llega a los usuarios al terminar.',
  'play.guide.page': 'Suena tu busca. Atiende el aviso.',
  'play.guide.look': 'El reloj espera. Mira una pista.',
  'play.guide.respond': 'Ahora actúa: elige una respuesta.',
  'play.guide.rollBack': 'Las pistas señalan un deploy. ¿Lo reviertes?',
  'play.guide.back': 'Todo el lote vuelve a sus cajas.',
  'play.guide.cut': 'Esta porción está lista. Córtala.',
  'play.guide.plate': 'Ya tiene su tren: envía sin preguntar.',
  'play.guide.habit': 'Convierte en hábito lo que funcionó.',
  'play.guide.lapse': 'Doce semanas funcionan con tus hábitos.',
  'play.guide.breaker': 'Un circuit breaker frena el contagio.',
  'play.guide.aboard': 'Sale el tren compartido: ¿subes o esperas?',
  'play.guide.flag': 'Desplegado, pero oculto: muéstralo a unos pocos.',
  'play.guide.review': 'Pregunta qué lo hizo tan fácil.',
  'play.guide.plan': 'Cinco decisiones, y cómo acabó el trimestre.',
  'play.guide.contract': 'Este hilo se deshilacha. Un contrato aguanta.',

  'play.coach.label': 'Guía',
  'play.coach.steps': 'Conoces {done} de {all} controles',
  'play.coach.waiting': 'Los días pasan solos. Tú decides lo que espera.',
  'play.coach.skip': 'Saltar',
  'play.coach.skipLong': 'Saltar la guía',
  'play.hint.label': 'Pista',
  'play.hint.show': 'Muéstramelo',
  'play.hint.dismiss': 'Descartar esta pista',
  'play.hint.idle': 'Algo espera tu decisión desde {since}.',
  'play.hint.repeat': '{module} ha fallado igual {n, number} veces. Una práctica puede acabar con eso.',
  'play.hint.holdOut': 'Se acabó el tiempo para pensar. Una orden permanente actúa al momento.',
  'play.hint.batch':
    'Los lotes crecen: han salido {n, number} cambios de golpe, antes {before, number}. Enviar antes duele menos.',
  'play.hint.lane': 'Nadie dedica una porción a {lane}: {practice} está en pausa.',
  'play.hint.review': 'Se acabó un incidente y nadie ha preguntado qué lo hizo tan fácil.',
} as const satisfies Translation<typeof english>;
