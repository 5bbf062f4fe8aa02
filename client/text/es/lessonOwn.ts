/** What a lesson pack says around the words of a story somebody wrote herself, in Spanish. */
import type { lessonOwn as english } from '../en/lessonOwn.ts';
import type { Translation } from '../locales.ts';

export const lessonOwn = {
  'lesson.own.say': 'Lee en voz alta la introducción de la primera hoja, o pide que alguien la lea.',
  'lesson.own.watch': 'Semana {week}: {what}. ¿Quién lo nota primero, y en qué?',
  'lesson.own.mark': 'la primera vez: {learn}',
  'lesson.own.cut':
    'En {n} minutos caben {quarters, plural, one {un trimestre} other {# trimestres}} con {days, plural, one {un día} other {# días}} a mano. Esta historia tiene {wanted, plural, one {un trimestre} other {# trimestres}} con {wantedDays, plural, one {un día} other {# días}}: acórtala en la consola, en «{conductor}».',
  'lesson.own.spare':
    'La partida es más corta que la clase: sobran {n} minutos, para hablar o para jugar otra vez con otras decisiones.',
  'lesson.own.here': '{term} (aquí: {name})',
  'lesson.own.noGoals': 'Nada: se juega por jugar.',
  'lesson.own.noLearning': 'El archivo no lo dice. Las preguntas dicen de qué trata.',
  'lesson.own.incidents': 'Lo que puede romperse aquí',
  'lesson.own.incidentsHint': 'Solo para ti hasta que haya pasado.',
  'lesson.own.shows': 'En qué se ve:',
  'lesson.own.was': 'Qué es:',
  'lesson.own.lesson': 'Qué enseña:',
  'lesson.own.practices': 'Prácticas que aquí hacen otra cosa',
  'lesson.own.practice': '{name} actúa como {law}: sus niveles 1, 2 y 3 valen {a}, {b} y {c} de eso.',
  'lesson.own.gone': 'Este borrador no está en este dispositivo.',
  'lesson.own.notSound': 'Antes hay algo que arreglar en este borrador.',
  'lesson.own.toAuthor': 'Al editor',
  'lesson.own.q.goal':
    'Se pedía «{goal}» ({target}). ¿Cuál de vuestras decisiones os acercó y cuál os alejó?',
  'lesson.own.q.learn': '«{learn}»: ¿cuándo os pasó, y qué visteis primero?',
  'lesson.own.q.twist': '{what}, en el trimestre {quarter}: ¿qué estaba preparado y qué no?',
  'lesson.own.q.practice': '{practice}: ¿qué costó primero, y cuándo mereció la pena?',
  'lesson.own.q.incident': '{incident}: ¿qué lo hizo fácil, y qué lo habría mostrado antes?',
  'lesson.own.q.growth': 'La demanda creció un {share} al año. ¿Qué se quedó pequeño primero?',
  'lesson.own.q.stakeholders': '¿Qué prometisteis a las partes interesadas, y quién lo pagó?',
  'lesson.own.q.joiners': 'Llegó gente nueva. ¿Cuánto tardó en ayudar, y quién le enseñó?',
  'lesson.own.q.surprise': '¿Qué os sorprendió más? ¿Qué esperabais?',
} as const satisfies Translation<typeof english>;
