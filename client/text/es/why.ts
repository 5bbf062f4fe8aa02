/** Sentences of "why?", in Spanish: the affordance, the chain, and the warnings before anything is lost. */
import type { why as english } from '../en/why.ts';
import type { Translation } from '../locales.ts';

export const why = {
  'why.ask': '¿por qué?',
  'why.askLong': '¿Por qué? {about}',
  'why.title': '¿Por qué?',
  'why.back': 'Atrás',
  'why.loading': 'Preguntando…',
  'why.away': 'No hay conexión. Esto es lo que aún guarda el registro.',
  'why.notYet': 'Nadie sabe aún qué lo provocó. Quizá lo digan las pruebas de la mesa.',
  'why.end': 'No hay nada anotado antes de esto.',
  'why.nothing': 'Nada lo ha movido.',
  'why.role.decision': 'alguien lo decidió',
  'why.role.condition': 'así estaban las cosas',
  'why.role.event': 'y así pasó',
  'why.this': 'has preguntado por esto',
  'why.on': 'Mostrar {thing}',
  'why.amount.minutes': '{n} minutos-usuario',
  'why.about.cash': 'Caja: lo que entró y salió desde ayer',
  'why.about.trust': 'Confianza: lo que sufrieron los usuarios desde ayer',
  'why.about.lost': 'Minutos-usuario perdidos hoy',
  'why.about.deploys': 'Deploys de esta semana',
  'why.about.coupons': 'En qué se fueron los vales de este trimestre',
  'why.about.team': 'Equipo {name}: lo que le pesó esta semana',
  'why.about.engineer': '{name}: lo que le pasó esta semana',
  'why.about.place': '{name}: lo que pasó aquí esta semana',

  'warn.label': 'Antes de que duela',
  'warn.more': '{n, plural, one {uno más} other {# más}}',
  'warn.unit': 'Carga de {unit}: {used}, casi al tope. Por encima del 100 % se rechaza a usuarios.',
  'warn.unitNow': 'Carga de {unit}: {used}, al tope. Se rechaza a usuarios.',
  'warn.store':
    'Carga de la base de datos de {unit}: {used}, casi al tope. Por encima del 100 % los usuarios esperan o se les rechaza.',
  'warn.storeNow': 'Carga de la base de datos de {unit}: {used}, al tope. Se rechaza a usuarios.',
  'warn.budget':
    '{coupons, plural, one {Queda el último vale} other {Quedan # vales}} de la promesa de este trimestre: después, está rota.',
  'warn.money':
    '{days, plural, =0 {No queda dinero} one {Queda dinero para un día más} other {Queda dinero para # días más}} a este ritmo.',
  'warn.person': 'A {name} casi no le quedan fuerzas: otra noche así y llegan los errores.',
  'warn.load':
    '{used}{band, select, nearly {, casi al tope} full {, al tope: se rechaza a usuarios} other {}}',
} as const satisfies Translation<typeof english>;
