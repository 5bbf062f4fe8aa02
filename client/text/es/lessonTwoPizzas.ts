/** The lesson pack of Two pizzas, in Spanish. */
export const pack = {
  'lesson.two-pizzas.about':
    'Un mercado para gente que come bien, hecho como un solo programa grande. Cuatro equipos comparten un tren: si la caja de un equipo es mala, vuelven las de todos. Quien dirigía antes dejó una guardia cansada y una porción a medio cortar. Se puede cortar porciones, aprender mejores prácticas o enviar lotes más pequeños. Todo ayuda, nada es gratis.',
  'lesson.two-pizzas.say':
    'Habéis entrado esta mañana. Cuatro equipos, un tren, un año. No se puede todo: ¿qué vale la pena primero?',
  'lesson.two-pizzas.watch1':
    'Miércoles por la tarde: un boletín trae mucha gente. ¿Quién lo ve venir, quién lo oye de los clientes?',
  'lesson.two-pizzas.watch2': 'Equipos que esperan el tren compartido, y lo que cargan mientras tanto.',
  'lesson.two-pizzas.watch3': 'La primera porción que sale sola: ¿quién nota que no se preguntó a nadie?',
  'lesson.two-pizzas.mark1': 'el primer deploy que se retira con las cajas de todos.',
  'lesson.two-pizzas.mark2': 'dos grupos que respondieron distinto al mismo problema.',
  'lesson.two-pizzas.q1': '¿Cuántos cambios llevaba vuestro peor deploy? ¿Cuánto se tardó en hallar el malo?',
  'lesson.two-pizzas.q2': 'Los deploys pequeños fallan más veces. ¿Por qué dolieron menos?',
  'lesson.two-pizzas.q3': '¿Qué práctica os hizo primero más lentos? ¿Volveríais a empezar por ella?',
  'lesson.two-pizzas.q4': '¿Qué os costó la porción que cortasteis, y qué devolvió?',
  'lesson.two-pizzas.q5': '¿Quién llevaba el busca, y quién había escrito el código? ¿Importaba?',
  'lesson.two-pizzas.q6':
    'Vuestro postmortem pidió acciones. ¿Cuáles estaban hechas antes de que se repitiera?',
} as const;
