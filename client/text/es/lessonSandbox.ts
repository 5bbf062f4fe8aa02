/** The lesson pack of Sandbox, in Spanish. */
export const pack = {
  'lesson.sandbox.about':
    'La cocina de Dos pizzas en un día tranquilo, con todas las palancas abiertas y dinero para gastar. De fuera no viene nada, salvo que lo pongas desde la consola. Úsala para enseñar una sola cosa: qué hace un lote grande, qué hace un circuit breaker, qué pasa cuando el busca cambia de manos.',
  'lesson.sandbox.say':
    'Hoy no hay nada en juego. Tirad de una palanca, decid antes qué esperáis, y mirad si acertasteis.',
  'lesson.sandbox.watch1': 'Si la gente dice lo que espera antes de tirar.',
  'lesson.sandbox.watch2': 'Grupos que tiran de cinco palancas a la vez y no saben cuál ayudó.',
  'lesson.sandbox.watch3': 'Lo que pones desde fuera: espera a que hayan tenido tiempo de prepararse.',
  'lesson.sandbox.mark1': 'el primer efecto que sorprendió a quien lo causó.',
  'lesson.sandbox.mark2': 'el mismo problema en dos grupos con costumbres distintas.',
  'lesson.sandbox.q1': '¿Qué esperabais, y qué pasó? ¿Dónde estaba la diferencia?',
  'lesson.sandbox.q2': '¿Qué palanca actuó enseguida, y cuál semanas después?',
  'lesson.sandbox.q3': '¿Hubo algo que primero empeoró y luego mejoró? ¿Habríais esperado en la vida real?',
  'lesson.sandbox.q4': '¿Qué dos palancas valen más juntas que por separado?',
  'lesson.sandbox.q5': '¿Qué notaron los demás de vuestro experimento?',
  'lesson.sandbox.q6': '¿Qué probaríais primero en un equipo real, y cómo sabríais que funciona?',
} as const;
