/** Sentences of the year-end proof: its eve, its run, its review, in Spanish. */
import type { proof as english } from '../en/proof.ts';
import type { Translation } from '../locales.ts';

export const proof = {
  'proof.eve': 'Ahora vuestros hábitos funcionan medio año sin vosotros',
  'proof.eveLead':
    'Los trimestres {from} y {to} pasan en un minuto. Nadie responde a un aviso ni envía un tren: prácticas, reglas, personas y órdenes quedan como están ahora.',
  'proof.eveOrders': 'Última ocasión: poned en el tablero aquello en lo que confiáis.',
  'proof.week': 'Vuestra última semana a mano',
  'proof.eveRun': 'Después, mirad. Solo una pausa lo detiene.',
  'proof.running': 'Medio año con vuestros hábitos',
  'proof.runningHint':
    'Han pasado {done} de {weeks} semanas. Nadie decide ahora: decide lo que construisteis.',
  'proof.issueLost': '{lost} minutos de uso perdidos en dos semanas',
  'proof.numbers': 'Trimestre junto a trimestre, ambos por hábito',
  'proof.line': '{what}, {weeks, plural, one {una semana} other {# semanas}} hasta ahora',
  'proof.title': 'Medio año con vuestros hábitos, tal como fue',
  'proof.review': 'Vuestros hábitos solos',
  'proof.reviewLead': 'Cada trimestre por hábito. En las últimas columnas no había nadie para ayudar.',
  'proof.columnPlayed': 'T{quarter}, hábitos',
  'proof.column': 'T{quarter}, prueba',
  'proof.best': '{value}, el mejor trimestre',
  'proof.board':
    '{phase, select, habit {víspera de la prueba de fin de año} review {revisión de la prueba} other {prueba de fin de año}}, T{quarter}',
} as const satisfies Translation<typeof english>;
