/** Sentences of the Inheritance: the note that is left, the systems that change hands, in Spanish. */
import type { inherit as english } from '../en/inherit.ts';
import type { Translation } from '../locales.ts';

export const inherit = {
  'inherit.write': 'Vuestra nota de traspaso',
  'inherit.writeLead':
    'El próximo trimestre otro grupo llevará este sistema y vosotros otro. Dejadle de una a tres frases.',
  'inherit.pick': 'Cierto hoy: elegid lo que deben saber',
  'inherit.own': 'Con vuestras palabras',
  'inherit.leave': 'Dejar la nota',
  'inherit.left': 'Dejada como la escribió {name}. Aún se puede cambiar.',
  'inherit.count': '{n} de {most} frases',
  'inherit.waiting': 'Los sistemas cambian de manos',
  'inherit.waitingText':
    'Están {here} de {all} organizaciones. En cuanto estén todas, cada una hereda el sistema de otra.',
  'inherit.title': 'Heredáis {org}',
  'inherit.lead':
    'Empezasteis en {people}. Desde ahora {org} es vuestra: sus usuarios, sus deudas, sus hábitos. Tu sitio es el mismo.',
  'inherit.note': 'Lo que os dejaron',
  'inherit.by': 'Escrito por {name}',
  'inherit.noNote': 'No dejaron ninguna nota. Ahora sabéis qué se siente.',
  'inherit.find': 'Lo que encontráis',
  'inherit.ways': 'Formas de trabajo que funcionan: {list}',
  'inherit.take': 'Tomar el relevo',
  'inherit.again': 'Nota de traspaso',
  'inherit.kept': 'La herencia necesita dos organizaciones. Sois una: os quedáis con vuestro sistema.',
  'inherit.late': 'Los demás cambiaron mientras vuestro trimestre seguía. Os quedáis con el vuestro.',
  'inherit.nobody': 'Solo una organización llegó a tiempo, así que nadie cambia. Todas conservan su sistema.',
  'inherit.board':
    '{state, select, swapped {la llevan los de {people}} waiting {espera el cambio de sistemas} late {llegó tarde y conserva su sistema} note {nota de traspaso dejada} other {aún sin nota de traspaso}}',
  'inherit.remark.hurt': '{module} ha costado {lost} minutos de uso últimamente.',
  'inherit.remark.debt': 'La mayor deuda está en {module}: {debt} %.',
  'inherit.remark.runbooks':
    '{level, plural, =0 {No hay manuales de guardia.} one {Los manuales de guardia están en el nivel #.} other {Los manuales de guardia están en el nivel #.}}',
  'inherit.remark.watch':
    '{level, plural, =0 {Nadie vigila: los usuarios dicen qué falla.} one {La vigilancia está en el nivel #.} other {La vigilancia está en el nivel #.}}',
  'inherit.remark.tests':
    '{level, plural, =0 {Nada se prueba solo.} one {Las pruebas automáticas están en el nivel #.} other {Las pruebas automáticas están en el nivel #.}}',
  'inherit.remark.actions':
    '{n, plural, one {Una lección está apuntada y sin hacer.} other {# lecciones están apuntadas y sin hacer.}}',
  'inherit.remark.orders':
    '{n, plural, =0 {El tablero de órdenes está vacío.} one {Hay una orden en el tablero.} other {Hay # órdenes en el tablero.}}',
  'inherit.remark.tired': 'El equipo {team} está cansado: {energy} % de su energía.',
  'inherit.remark.stale':
    '{n, plural, one {Una bandera lleva semanas a medio abrir.} other {# banderas llevan semanas a medio abrir.}}',
} as const satisfies Translation<typeof english>;
