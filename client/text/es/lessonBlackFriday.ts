/** The lesson pack of Black Friday, in Spanish. */
export const pack = {
  'lesson.black-friday.about':
    'El fin de semana más lleno del año llega al final del segundo trimestre: dos veces y media la gente de siempre, una red que tiembla por la noche, y el lunes un banco que responde despacio. Cuatro servicios ya van solos, y nadie sabe cuánto aguantan. Marketing lo quiere todo en vivo antes.',
  'lesson.black-friday.say':
    'Sabéis el día de la tormenta. No sabéis qué se romperá. ¿Cómo averiguarlo antes que los clientes?',
  'lesson.black-friday.watch1': 'Quién prueba cuánto aguanta la tienda, y quién espera que aguante.',
  'lesson.black-friday.watch2': 'Congelar o seguir: la discusión en el Plan del trimestre 2.',
  'lesson.black-friday.watch3': 'Reintentos: servicios que preguntan una y otra vez hasta que el otro cae.',
  'lesson.black-friday.mark1':
    'las rebajas de verano al final del trimestre 1: un ensayo que nadie llamó así.',
  'lesson.black-friday.mark2': 'la noche del Black Friday, cuando tiembla la red.',
  'lesson.black-friday.q1': 'Las rebajas de verano fueron un aviso. ¿Qué cambiasteis por ellas?',
  'lesson.black-friday.q2': '¿Congelasteis los deploys antes del pico? ¿Qué protegió eso, y qué costó?',
  'lesson.black-friday.q3': 'Algo pequeño se hizo grande. ¿Por dónde se extendió, y qué lo habría parado?',
  'lesson.black-friday.q4': 'Más servidores no siempre ayudaron. ¿Qué era lo que no se podía multiplicar?',
  'lesson.black-friday.q5': '¿Qué apagasteis para que la caja siguiera?',
  'lesson.black-friday.q6': '¿Qué costumbre pondríais medio año antes la próxima vez?',
} as const;
