/** The lesson pack of Three days without DVDs, in Spanish. */
export const pack = {
  'lesson.netflix-2008.about':
    'El lunes a las diez se destruye la base de datos de los envíos, y ningún disco sale de casa. Todo cuelga de una gran máquina en un edificio. Mientras, el streaming crece. Se puede quedar y reparar, o ir a máquinas alquiladas que fallan a menudo, y aprender a vivir con fallos. Un comité aprueba cada deploy.',
  'lesson.netflix-2008.say':
    'Es lunes, las diez. Dentro de un momento se rompe algo que no se puede deshacer. Mirad qué queda, y quién puede ayudar.',
  'lesson.netflix-2008.watch1':
    'La primera hora: quién busca una copia de los datos, y cuándo se ve que no la hay.',
  'lesson.netflix-2008.watch2': 'El voto sobre el centro de datos. ¿Qué teme perder la gente?',
  'lesson.netflix-2008.watch3': 'Romper a propósito: ¿quién se atreve, y qué enseña la primera vez?',
  'lesson.netflix-2008.mark1': 'el momento en que se ve que falta una copia o es demasiado vieja.',
  'lesson.netflix-2008.mark2': 'la primera zona perdida, o el primer golpe de un mono.',
  'lesson.netflix-2008.q1': '¿De qué colgaba toda la empresa? ¿Cómo se habría podido ver antes?',
  'lesson.netflix-2008.q2':
    'Las máquinas alquiladas fallan más. ¿Por qué puede fallar menos un producto sobre ellas?',
  'lesson.netflix-2008.q3': '¿Qué se siente al romper algo a propósito? ¿Qué enseñó?',
  'lesson.netflix-2008.q4': 'Un comité tenía que aprobar los deploys. ¿Qué evitó, y qué costó?',
  'lesson.netflix-2008.q5':
    '¿Qué fallos ya no notaron los usuarios al final? ¿Qué habíais construido para eso?',
  'lesson.netflix-2008.q6': '¿Cuál es, en nuestra casa, la única máquina que no debe fallar?',
} as const;
