/** Sentences of the way in: where to sit, whoever watches, whoever is late. */
export const entrance = {
  'host.race': 'Contra una clase anterior',
  'host.moreSettings': 'Más ajustes',
  'join.onList': 'Tu nombre en la lista',
  'join.onListHint': 'Escribe las primeras letras y elígelo. ¿No estás? Escribe tu nombre igualmente.',
  'join.where': '¿Dónde quieres sentarte?',
  'join.anywhere': 'Da igual',
  'join.place': '{team}: {n, plural, =0 {completo} one {un puesto libre} other {# puestos libres}}',
  'join.watch': 'Hoy solo miro',
  'join.lateWatch': 'La partida ya ha empezado: quien llega ahora mira.',
  'join.lateDesk':
    'La partida ya ha empezado. Tendrás un puesto enseguida y medio minuto para leer lo que ha pasado.',
  'join.lateClosed': 'La partida ya ha empezado y no puede entrar nadie nuevo. Pregunta al anfitrión.',
} as const;
