/** Achievements in Spanish, each with its lesson; the result card; speed and temperament. */
import type { feats as english } from '../en/feats.ts';
import type { Translation } from '../locales.ts';

export const feats = {
  'feat.title': 'Lo que has aprendido',
  'feat.new': 'nuevo',
  'feat.none': 'Nada nuevo esta vez. Cada trimestre es otra oportunidad.',
  'feat.quarter': 'trimestre {quarter}',
  'feat.evidence': 'En qué se nota',

  'feat.firstSlice': 'Primera porción',
  'feat.firstSlice.text': 'Un servicio tuyo llegó a producción sin pedir permiso a nadie.',
  'feat.smallBatches': 'Lotes pequeños',
  'feat.smallBatches.text': 'Un deploy normal lleva tres cambios o menos: si uno falla, sabes cuál.',
  'feat.soundAndOften': 'Rápido y estable',
  'feat.soundAndOften.text':
    'Un deploy cada día laborable y pocos que fallan. Velocidad y estabilidad van juntas.',
  'feat.sleptThrough': 'De un tirón',
  'feat.sleptThrough.text': 'Cuatro semanas sin avisos de noche, y el trabajo salió igual.',
  'feat.notTheDeploy': 'No fue el deploy',
  'feat.notTheDeploy.text': 'El último deploy era inocente. Miraste antes y arreglaste lo que era.',
  'feat.quickHelp': 'Antes de una hora',
  'feat.quickHelp.text':
    'La mitad de los deploys fallidos se arregló en una hora. Fallar no es grave si la ayuda está cerca.',
  'feat.taster': 'Lo notó el catador',
  'feat.taster.text': 'Un deploy malo se detuvo cuando solo unos pocos lo habían probado.',
  'feat.offNotBack': 'Apagado',
  'feat.offNotBack.text': 'Una feature flag quitó lo que estaba roto. Desplegar no es lanzar.',
  'feat.budgetKept': 'Promesa cumplida',
  'feat.budgetKept.text': 'El trimestre no agotó su presupuesto de errores.',
  'feat.nobodysFault': 'Culpa de nadie',
  'feat.nobodysFault.text': 'Una retrospectiva preguntó qué, no quién, y se hizo lo que pedía.',
  'feat.onPurpose': 'Roto a propósito',
  'feat.onPurpose.text':
    'Rompiste algo en horario laboral y encontraste la grieta antes que los usuarios.',
  'feat.promised': 'Por escrito',
  'feat.promised.text': 'Hay un contrato entre dos servicios. El hilo no se deshilachará.',
  'feat.aloneOut': 'Por su cuenta',
  'feat.aloneOut.text': 'Un servicio tuyo salió una y otra vez sin que nadie mirara.',
  'feat.cheaplyWrong': 'Un error barato',
  'feat.cheaplyWrong.text':
    'Una idea no valía nada. Era pequeña, iba tras una feature flag y desapareció en un minuto.',
  'feat.mergedBack': 'De vuelta a la pizza',
  'feat.mergedBack.text':
    'Una porción de más volvió a casa. Menos servicios puede ser el mejor diseño.',
  'feat.twoTables': 'Dos mesas',
  'feat.twoTables.text': 'Un equipo demasiado grande para dos pizzas se hizo dos equipos.',
  'feat.habitsWin': 'Los hábitos ganan trimestres',
  'feat.habitsWin.text':
    'Hiciste hábito de lo que ayudaba, y los usuarios perdieron menos que en los días a mano.',

  'card.save': 'Guardar mi tarjeta',
  'card.copy': 'Copiar como texto',
  'card.copied': 'Copiado.',
  'card.copyFailed': 'Aquí no se puede copiar.',
  'card.saved': 'Guardada como {file}.',
  'card.failed': 'Aquí no se puede dibujar la imagen. Cópiala como texto.',
  'card.group': 'Tu resultado, para guardar',
  'card.daily': 'Turno del día {day}',
  'card.who': '{engineer}, equipo {team}',
  'card.part':
    '{over, select, yes {{quarters, plural, one {un trimestre} other {# trimestres}}} other {tras el trimestre {quarter} de {quarters}}}',
  'card.won': 'Ganada',
  'card.goals': '{met} de {goals} objetivos cumplidos',
  'card.played': 'Jugada por jugar',
  'card.goalsTitle': 'Objetivos',
  'card.numbers': 'Entrega',
  'card.hand': 'a mano',
  'card.habit': 'por hábito',
  'card.feats': 'Aprendido',
  'card.more': '+{n} más',
  'card.seed': 'semilla {seed}',
  'card.motto': 'Slice: lleva un equipo de dos pizzas',
  'card.goalText': '{met, select, yes {✓} other {✗}} {goal}',
  'card.numberText': '{metric}: {hand} a mano, {habit} por hábito',
  'card.file': 'slice-{scenario}-{when}',

  'speed.label': 'Velocidad del reloj',
  'speed.open': 'Velocidad: ×{speed}. Elige otra',
  'speed.pick':
    '{speed, plural, =1 {Velocidad normal} one {# vez más rápido} other {# veces más rápido}}',
  'speed.decide': 'El reloj está parado: decide con calma.',
  'speed.keys': 'Más lento, más rápido',

  'temper.careful': 'prudente',
  'temper.careful.text': 'Lee antes de actuar, entrega en pequeño.',
  'temper.cautious': 'cauto',
  'temper.cautious.text':
    'Lee antes de actuar; al dirigir, espera a los comités y a los grandes lanzamientos.',
  'temper.hero': 'héroe',
  'temper.hero.text': 'Apaga cualquier fuego; al dirigir, no crea hábitos.',
  'temper.platform': 'constructor',
  'temper.platform.text':
    'Lee antes de actuar; al dirigir, primero herramientas y luego funciones.',
  'temper.cowboy': 'vaquero',
  'temper.cowboy.text': 'Primero actúa y luego lee; al dirigir, despliega todo el día.',
  'temper.label': 'Carácter',
  'temper.lead': 'Quién decide aquí',
  'temper.leadOf': '{name}, {temper}',
} as const satisfies Translation<typeof english>;
