/** The lesson pack of Too many slices, in Spanish. */
export const pack = {
  'lesson.too-many-slices.about':
    'Ocho personas cuidan de un núcleo viejo y de diecisiete servicios alrededor. Cada uno tiene su tren, sus servidores y su busca, y no hay dos hechos igual. Parece moderno y es demasiado: las cabezas están llenas, y nadie lo conoce todo. Quizá la lección sea devolver porciones.',
  'lesson.too-many-slices.say':
    'Contad las porciones, luego contaos. ¿Quién sabría qué hacer si ardiera la tercera por la izquierda?',
  'lesson.too-many-slices.watch1':
    'Cómo de llenas están las cabezas en la página del equipo, y quién la mira.',
  'lesson.too-many-slices.watch2': 'La primera porción que vuelve: ¿se siente como avance o como derrota?',
  'lesson.too-many-slices.watch3':
    'Certificados y bancos: problemas que vienen de sitios que nadie recuerda.',
  'lesson.too-many-slices.mark1': 'un aviso por una porción que nadie en la mesa conoce.',
  'lesson.too-many-slices.mark2': 'la primera porción que vuelve al núcleo.',
  'lesson.too-many-slices.q1':
    '¿Cuántos servicios pueden conocer bien ocho personas? ¿En qué notasteis que eran demasiados?',
  'lesson.too-many-slices.q2': '¿Por qué había cortado alguien todas estas porciones? ¿Qué esperaba?',
  'lesson.too-many-slices.q3': '¿Qué porciones devolvisteis, y cuáles dejasteis? ¿Qué lo decidió?',
  'lesson.too-many-slices.q4': '¿Qué os habría ahorrado una sola manera de hacerlas todas?',
  'lesson.too-many-slices.q5': '¿A quién llamó más el busca? ¿Qué hizo eso con el resto del trabajo?',
  'lesson.too-many-slices.q6': '¿Cuándo vale su precio una parte pequeña con su propio tren?',
} as const;
