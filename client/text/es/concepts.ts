/** Las ideas detrás de lo que se encontró; in Spanish. */
import type { concepts as english } from '../en/concepts.ts';
import type { Translation } from '../locales.ts';

export const concepts = {
  'concept.smallBatches': 'Lotes pequeños',
  'concept.smallBatches.text':
    'Un despliegue de un solo cambio que falla señala su propia causa. Uno de cuarenta la esconde entre treinta y nueve. Los pequeños fallan algo más a menudo y duelen mucho menos.',
  'concept.recovery': 'Arreglar vale más que no fallar nunca',
  'concept.recovery.text':
    'Ninguna forma de trabajar evita todos los fallos. Lo que los usuarios notan es cuánto duran. Quien arregla en minutos puede permitirse probar.',
  'concept.canary': 'Unos pocos prueban primero',
  'concept.canary.text':
    'Una versión nueva llega a una pequeña parte de los usuarios y allí se observa. Si es mala, pocos sufrieron y se detiene. Hace falta alguien, o algo, que mire.',
  'concept.alerts': 'Alertas de lo que notan los usuarios',
  'concept.alerts.text':
    'Una alerta debe decir qué daña a los usuarios y que alguien tiene que actuar ya. Si hay pocas, los clientes llaman primero. Si hay demasiadas, nadie escucha.',
  'concept.onCall': 'Guardias sanas',
  'concept.onCall.text':
    'Un aviso de noche cuesta el día siguiente. Llevad el busca por turnos, que los avisos sean pocos, y arreglad de día lo que suena de noche. La gente cansada causa el próximo incidente.',
  'concept.hero': 'La que lo sabe todo',
  'concept.hero.text':
    'Una heroína salva la semana y esconde el hueco. Lo que solo una persona sabe hacer la espera, y se va con ella. Repartid el trabajo antes de que urja.',
  'concept.blameless': 'Revisión sin culpas',
  'concept.blameless.text':
    'Quien teme la culpa deja de contar. Preguntad qué hizo fácil el error: eso se puede cambiar. Cada cual hizo lo que parecía correcto con lo que veía.',
  'concept.learning': 'Aprender para cambiar algo',
  'concept.learning.text':
    'Arreglar el fallo es el primer bucle. Cambiar lo que lo permitió es el segundo. Una acción que nadie hace es solo un deseo.',
  'concept.toil': 'Faenas y hábitos',
  'concept.toil.text':
    'El trabajo a mano que vuelve una y otra vez crece con el sistema y no enseña nada. Haced de él un hábito que funcione sin vosotros. Lo que solo va bien mientras miráis no va bien.',
  'concept.conway': 'La ley de Conway',
  'concept.conway.text':
    'Un sistema toma la forma de las conversaciones de quienes lo construyen. Donde los equipos no hablan, las interfaces se rompen. Cambiad quién habla con quién, o escribid lo que prometéis.',
  'concept.twoPizza': 'Equipos de dos pizzas',
  'concept.twoPizza.text':
    'Con cada persona, los lazos entre la gente crecen más deprisa. Un equipo pequeño sabe qué hace cada cual. Solo puede tener cierta cantidad en la cabeza: dadle una porción que le quepa.',
  'concept.breaker': 'Muros y cortacircuitos',
  'concept.breaker.text':
    'Una parte lenta puede retener a todos los que la esperan. Los plazos, los muros entre partes y los cortacircuitos sueltan a tiempo. El resto sigue con un poco menos.',
  'concept.flow': 'Trabajo que espera',
  'concept.flow.text':
    'De la idea a los usuarios, casi todo el tiempo es espera. Cuanto más se empieza a la vez, más tarda todo. Terminad antes de empezar.',
  'concept.errorBudget': 'Presupuesto de errores',
  'concept.errorBudget.text':
    'Ningún servicio tiene que ser perfecto. Acordad cuánto puede fallar y gastadlo en cambios. Cuando se acaba, la calma va antes que lo nuevo.',
  'concept.odds': 'Decir las probabilidades',
  'concept.odds.text':
    'Una probabilidad dicha en voz alta se puede comprobar después. Quien la dice a menudo y mira el resultado mejora. Preguntad antes a todos, sobre todo a quienes dudan.',
} as const satisfies Translation<typeof english>;
