/** The lesson pack of Obidos, in Spanish. */
export const pack = {
  'lesson.amazon-2001.about':
    'Cuatro equipos trabajan en una aplicación llamada Obidos, con tablas compartidas. Cada versión necesita la palabra de todos y sale cada dos semanas con decenas de cambios. La casa decide cortar: equipos que son dueños de un servicio, hablan por su interfaz y llevan su busca. Cortar es lento, y lo que se corta puede fallar por el camino.',
  'lesson.amazon-2001.say':
    'Todo lo que cambiáis toca a otra persona. Averiguad a quién, y decidid qué preferiríais tener solo vosotros.',
  'lesson.amazon-2001.watch1':
    'Cuántos equipos tienen que decir «a bordo» antes de que salga un solo cambio.',
  'lesson.amazon-2001.watch2': 'Dos equipos sin contrato: ¿el cambio de quién rompe la página de quién?',
  'lesson.amazon-2001.watch3':
    'Equipos con su propio busca: ¿qué hacen de otra forma después de la primera noche?',
  'lesson.amazon-2001.mark1': 'una versión que volvió por la caja de un equipo.',
  'lesson.amazon-2001.mark2': 'un equipo vecino que se rompe por un servicio al que llama.',
  'lesson.amazon-2001.q1': '¿Quién tenía que aceptar vuestra versión? ¿Quién tenía algo que ver?',
  'lesson.amazon-2001.q2': 'Una llamada entre dos servicios puede perderse. ¿Qué ganasteis que lo valiera?',
  'lesson.amazon-2001.q3': '¿Qué hay en un contrato entre dos equipos, y qué pasa sin él?',
  'lesson.amazon-2001.q4':
    '«Tú lo construyes, tú lo operas.» ¿Qué cambió cuando el busca fue a quien escribía el código?',
  'lesson.amazon-2001.q5':
    '¿Cortasteis donde se separan los equipos o donde se separa el código? ¿Era la misma línea?',
  'lesson.amazon-2001.q6': '¿Cuándo lo habríais dejado de una pieza?',
} as const;
