/** Sentences about the length of a game, and about its rehearsal, in Spanish. */
import type { presets as english } from '../en/presets.ts';
import type { Translation } from '../locales.ts';

export const presets = {
  'host.marathon': 'Maratón',
  'host.quarters':
    '{n, plural, one {Un trimestre} other {# trimestres}}{proof, plural, =0 {} one {, luego # solo con hábitos} other {, luego # solo con hábitos}}',
  'host.minutes':
    '{n, plural, =0 {Sin límite} one {un minuto} other {# minutos}}{talk, plural, =0 {} one { + # para hablar} other { + # para hablar}}',
  'host.people': '{from, plural, =1 {Hasta {to} personas} other {De {from} a {to} personas}}',
  'host.teaches.taster':
    'Qué son un tren, un aviso y un hábito. Tres días a mano y doce semanas sin vosotros.',
  'host.teaches.lesson':
    'Los hábitos ganan trimestres: aprender, planificar, mejorar. Medio año sin vosotros muestra si dura.',
  'host.teaches.workshop':
    'Un año entero. En el trimestre 3 los grupos intercambian sistemas, con una nota: ¿qué dejasteis?',
  'host.teaches.marathon':
    'Dos años a cualquier velocidad: crecer, contratar, dividir, y lo que al final cuesta la deuda.',
  'host.rehearse': 'Ensayar con bots',
  'host.rehearseHint':
    'Esta sesión con un bot en cada sitio, cuatro veces más rápida. Nadie puede entrar; al terminarla se borra.',
  'rehearse.note': 'Esto es un ensayo: los bots juegan en cada sitio y nadie puede entrar.',
  'rehearse.end': 'Terminar y borrar',
} as const satisfies Translation<typeof english>;
