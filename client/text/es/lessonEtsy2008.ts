/** The lesson pack of Deploy army, in Spanish. */
export const pack = {
  'lesson.etsy-2008.about':
    'Tres bandos: unos escriben las páginas, otros los procedimientos de la base de datos, y los terceros llevan el busca. Dos deploys por semana duran cuatro horas cada uno, y todos esperan listos. Cada pocas semanas llega gente nueva. La salida es confianza, un botón y pasos pequeños; el crecimiento no espera.',
  'lesson.etsy-2008.say':
    'Un deploy dura medio día y a menudo acaba en caída. Así que se hacen menos. ¿Ayuda eso? Tenéis un año para averiguarlo.',
  'lesson.etsy-2008.watch1':
    'Cambios que necesitan al equipo de la base de datos: ¿cuánto esperan en la tercera mesa?',
  'lesson.etsy-2008.watch2': 'Postmortems que preguntan quién fue. ¿Qué dice la gente en el siguiente?',
  'lesson.etsy-2008.watch3':
    'Las fiestas: el Cyber Monday llega a finales de noviembre. ¿Quién se prepara, quién congela?',
  'lesson.etsy-2008.mark1': 'el deploy más largo de la primera semana, con todos esperando.',
  'lesson.etsy-2008.mark2': 'el día en que un equipo envía su primer deploy de uno o dos cambios.',
  'lesson.etsy-2008.q1': 'Los deploys eran peligrosos, así que había pocos. ¿Qué hizo eso con cada uno?',
  'lesson.etsy-2008.q2': '¿Qué tenía que haber antes de atreverse a un deploy diario?',
  'lesson.etsy-2008.q3': 'Cada mes llegaba gente nueva. ¿Qué les ayudó a ser útiles pronto?',
  'lesson.etsy-2008.q4': 'La regla era preguntar quién fue. ¿Qué cambió al preguntar qué lo hizo fácil?',
  'lesson.etsy-2008.q5': '¿Dónde esperaba el trabajo entre los bandos? ¿Quién habría podido quitar el muro?',
  'lesson.etsy-2008.q6': 'Etsy llegó a unos cuarenta deploys al día. ¿Serían mejor más? ¿Qué lo frena?',
} as const;
