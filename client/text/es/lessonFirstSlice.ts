/** The lesson pack of First slice, in Spanish. */
export const pack = {
  'lesson.first-slice.about':
    'Dos equipos comparten un programa y un tren que lleva sus cambios a los usuarios. Una caja está rota y nadie lo sabe. La primera noche se llena un disco. Una porción, las reseñas, está casi cortada y pronto podría salir sola. En estos tres días está todo lo que hace falta para empezar.',
  'lesson.first-slice.say':
    'Eres Ana. El tren de las 14:00 va cargado con nueve cajas de dos equipos. ¿Lo envías o esperas? Decidid, y mirad qué pasa.',
  'lesson.first-slice.watch1': 'Qué se hace primero cuando sufren los usuarios: leer, deshacer o discutir.',
  'lesson.first-slice.watch2': 'Quién da por culpable al último deploy antes de mirar.',
  'lesson.first-slice.watch3': 'El momento en que la porción cortada sale sin preguntar a nadie.',
  'lesson.first-slice.mark1': 'el primer deploy malo, y el aviso de la noche.',
  'lesson.first-slice.mark2': 'el cambio de las Reseñas a su propio plato.',
  'lesson.first-slice.q1': 'Nueve cajas salieron juntas y una estaba rota. ¿Cómo supisteis cuál?',
  'lesson.first-slice.q2': '¿Qué habría sido distinto con una caja cada vez?',
  'lesson.first-slice.q3':
    'A las tres de la noche sonó el busca. ¿Tenía que ver el último deploy? ¿En qué lo visteis?',
  'lesson.first-slice.q4': '¿Qué hicisteis a mano que podría haber hecho una orden permanente?',
  'lesson.first-slice.q5':
    '¿A quién había que preguntar antes de un deploy? ¿Y después de cortar la porción?',
  'lesson.first-slice.q6': 'Las doce semanas pasaron sin vosotros. ¿Qué ayudó entonces, y qué faltaba?',
} as const;
