/** Sentences of the page for playing alone, in Spanish. */
import type { solo as english } from '../en/solo.ts';
import type { Translation } from '../locales.ts';

export const solo = {
  'solo.title': 'Jugar en solitario',
  'solo.lead': 'Eres una persona del equipo de ingeniería. Al resto lo llevan bots.',

  'shift.title': 'El turno de hoy',
  'shift.text':
    'Una partida al día: la misma suerte para quien juegue hoy aquí. Un trimestre, unos {minutes} minutos.',
  'shift.story': '{day}: {scenario}',
  'shift.begin': 'Empezar el turno de hoy',
  'shift.again': 'Jugarlo otra vez',
  'shift.againHint': 'Cuenta tu primer resultado.',
  'shift.done': 'Hecho: {met} de {goals} objetivos cumplidos.',
  'shift.streak':
    '{days, plural, =0 {Aún sin turnos seguidos} one {Un turno seguido} other {# turnos seguidos}}',
  'shift.unreachable': 'El turno de hoy viene del servidor, y no responde.',
  'shift.retry': 'Reintentar',

  'solo.how': 'Cómo quieres jugar',
  'solo.length': 'Duración',
  'solo.length.story': 'Lo que dure la historia',
  'solo.length.storyHint': 'cada historia, la suya',
  'solo.length.taster': 'Bocado',
  'solo.length.tasterHint': 'un trimestre, tres días a mano, 8 minutos',
  'solo.length.lesson': 'Clase',
  'solo.length.lessonHint': 'dos trimestres y medio año con tus hábitos, 30 minutos',
  'solo.length.workshop': 'Taller',
  'solo.length.workshopHint': 'cuatro trimestres, un año entero, 60 minutos',
  'solo.length.marathon': 'Maratón',
  'solo.length.marathonHint': 'ocho trimestres, sin prisa',
  'solo.short': 'Algunos objetivos de esta historia quedan más lejos.',
  'solo.colleagues': 'Compañeros',
  'solo.colleagues.careful': 'Prudentes',
  'solo.colleagues.carefulHint': 'pasos pequeños, primero los datos',
  'solo.colleagues.mixed': 'Variados',
  'solo.colleagues.mixedHint': 'prudentes, héroes, escépticos y un vaquero',
  'solo.colleagues.daring': 'Atrevidos',
  'solo.colleagues.daringHint': 'la mitad primero despliega y luego pregunta',

  'solo.stories': 'Historias',
  'solo.play': 'Jugar',
  'solo.playLong': 'Jugar {scenario}',
  'solo.starting': 'Calentando el horno…',
  'solo.minutes': '{minutes, plural, =0 {sin final} one {# minuto} other {# minutos}}',
  'solo.quarters': '{n, plural, one {un trimestre} other {# trimestres}}',
  'solo.teams': '{teams, plural, one {un equipo} other {# equipos}}, {people} personas',
  'solo.hard.gentle': 'suave',
  'solo.hard.fair': 'media',
  'solo.hard.hard': 'difícil',
  'solo.hard.open': 'sin competir',
  'solo.won': 'Ganas cuando',
  'solo.goal': '{goal}: {compare, select, atMost {como mucho} other {al menos}} {target}',
  'solo.best': 'Tu mejor resultado aquí: {met} de {goals} objetivos',
  'solo.bestWon': 'Ganada aquí',

  'solo.shelf': 'Tu estantería',
  'solo.shelfHint': 'Cada pieza es algo que tu equipo ha aprendido. Se guarda en este dispositivo.',
  'solo.shelfCount': '{n} de {all}',
  'solo.featOpen': 'aún no',
  'solo.featFrom': 'en {scenario}',
} as const satisfies Translation<typeof english>;
