/** Names and one-line explanations, in Spanish, of what authors write in shared/content: practices, rules, cards, causes. */
import type { content as english } from '../en/content.ts';
import type { Translation } from '../locales.ts';
import { archetypes } from './archetypes.ts';

export const content = {
  ...archetypes,
  'name.practice.versioning': 'Todo versionado',
  'name.practice.ci': 'Integración continua',
  'name.practice.packages': 'Paquetes de build',
  'name.practice.tests': 'Tests automáticos',
  'name.practice.trunk': 'Cambios pequeños en trunk',
  'name.practice.oneButton': 'Deploy con un botón',
  'name.practice.firstDay': 'Deploy el primer día',
  'name.practice.flags': 'Feature flags',
  'name.practice.configManagement': 'Gestión de configuración',
  'name.practice.images': 'Imágenes inmutables',
  'name.practice.staging': 'Cocina de staging',
  'name.practice.blueGreen': 'Blue/green',
  'name.practice.canary': 'Canary',
  'name.practice.pipeline': 'Pipeline de entrega',
  'name.practice.migrations': 'Migraciones por mitades',
  'name.practice.oneLogic': 'La lógica en un solo sitio',
  'name.practice.replication': 'Replicación',
  'name.practice.caching': 'Caché',
  'name.practice.monitoring': 'Monitorización',
  'name.practice.autoRollback': 'Rollback automático',
  'name.practice.runbooks': 'Runbooks',
  'name.practice.postmortems': 'Postmortems sin culpables',
  'name.practice.chaosMonkey': 'Chaos Monkey',
  'name.practice.janitorMonkey': 'Janitor Monkey',
  'name.practice.conformityMonkey': 'Conformity Monkey',
  'name.practice.breakers': 'Breakers y fallbacks',
  'name.practice.autoscaling': 'Autoescalado',
  'name.practice.contracts': 'Contratos de servicio',

  'about.practice.versioning': 'Cada fichero y cada ajuste tiene un historial al que volver',
  'about.practice.ci': 'El trabajo se junta cada día, así que choca menos',
  'about.practice.packages': 'Lo que se probó es lo que sale, y puede volver',
  'about.practice.tests':
    'Las máquinas buscan errores antes que los usuarios; al principio va lento',
  'about.practice.trunk': 'Menos cambios por deploy: menos que romper y menos que buscar',
  'about.practice.oneButton': 'Un deploy dura minutos y lo puede hacer cualquiera',
  'about.practice.firstDay': 'La gente nueva despliega el primer día y se sitúa antes',
  'about.practice.flags': 'Desplegado aún no es visible; se apaga con un clic',
  'about.practice.configManagement':
    'Los servidores se describen en un solo sitio y se mantienen iguales',
  'about.practice.images':
    'Los servidores se hornean nuevos, nunca se arreglan a mano; hornear lleva tiempo',
  'about.practice.staging':
    'Un ensayo antes de que lo vean los usuarios; alguien debe mantenerlo como el real',
  'about.practice.blueGreen':
    'Dos cocinas unas horas tras el cambio: se vuelve al instante, y se pagan las dos',
  'about.practice.canary': 'Unos pocos usuarios prueban antes',
  'about.practice.pipeline': 'Cada cambio que pasa sale solo',
  'about.practice.migrations':
    'La base de datos cambia sin cerrar la tienda; necesita sitio de sobra',
  'about.practice.oneLogic':
    'Las reglas viven en el código, no en la base de datos: cambiar datos duele menos',
  'about.practice.replication':
    'Una segunda copia toma el relevo si se pierde la primera; puede ir con retraso',
  'about.practice.caching':
    'Las respuestas se guardan calientes: más margen, hasta que la caché se enfría',
  'about.practice.monitoring': 'Te enteras antes de que te lo digan los clientes',
  'about.practice.autoRollback': 'Un deploy malo se deshace solo',
  'about.practice.runbooks':
    'Los fallos conocidos llevan un tercio del tiempo; más órdenes permanentes',
  'about.practice.postmortems': 'Lo que dolió una vez duele menos a menudo',
  'about.practice.chaosMonkey':
    'Rompe servidores en horario laboral, para que luego las noches sean tranquilas',
  'about.practice.janitorMonkey': 'Retira los servidores que nadie usa',
  'about.practice.conformityMonkey':
    'Lista los servicios que se saltan nuestras normas y consigue que se arreglen',
  'about.practice.breakers': 'Un vecino lento ya no arrastra a todos',
  'about.practice.autoscaling': 'Los servidores van y vienen con los usuarios, algo tarde',
  'about.practice.contracts': 'Quien llama puede fiarse de lo que llama, lo cambie quien lo cambie',

  'story.practice.versioning':
    'Netflix guarda su código en Git: pase lo que pase, ayer está a un comando.',
  'story.practice.ci':
    'En Netflix, Jenkins construye, empaqueta y prueba cada commit; un máster de builds se convirtió en veinticinco.',
  'story.practice.packages':
    'Netflix construye cada servicio como paquete del sistema operativo con Nebula: se instala justo lo que se probó.',
  'story.practice.tests':
    'En 2010 Etsy tenía más de 5000 tests y desplegaba diez veces en un buen día.',
  'story.practice.trunk':
    'Etsy despliega unas decenas de líneas cada vez: pocas para leerlas y para revertirlas.',
  'story.practice.oneButton':
    'Etsy construyó Deployinator: de tres desarrolladores, una persona de operaciones y todos en alerta más de una hora, a una persona y dos minutos.',
  'story.practice.firstDay':
    'En Etsy, quien entra nuevo pone un cambio en producción su primer día.',
  'story.practice.flags':
    'Etsy tenía código nuevo a oscuras tras la configuración mucho tiempo, y luego lo encendía usuario a usuario.',
  'story.practice.configManagement':
    'Etsy describía sus servidores con Chef, para que ninguna máquina fuera la mascota de nadie.',
  'story.practice.images':
    'Netflix hornea una imagen nueva para cada deploy con Aminator y nunca edita un servidor en marcha.',
  'story.practice.staging':
    'Netflix prueba antes cada build en un entorno de test, con los vecinos que se va a encontrar.',
  'story.practice.blueGreen':
    'Netflix lo llama red/black: el grupo nuevo de servidores está junto al viejo, y un interruptor mueve a los usuarios.',
  'story.practice.canary':
    'Amazon da la versión nueva a una sola máquina y espera; una alarma frena el resto.',
  'story.practice.pipeline':
    'En Amazon, el pipeline ya ha revertido una versión mala antes de que quien está de guardia haya iniciado sesión.',
  'story.practice.migrations':
    'Etsy cambiaba la mitad de sus servidores de base de datos mientras la otra mitad llevaba el sitio, y luego los intercambiaba.',
  'story.practice.oneLogic':
    'Las reglas de Etsy vivían en procedimientos almacenados que solo podía tocar la gente de base de datos. Pasaron a código que comparten todos.',
  'story.practice.replication':
    'Etsy tenía sus bases de datos en parejas: cada una podía relevar a la otra.',
  'story.practice.caching':
    'Las cachés de Facebook pedían un lease antes de rellenarse: en el pico, las lecturas de la base de datos bajaron de 17 000 a 1300 por segundo.',
  'story.practice.monitoring':
    'Etsy trazaba una línea en cada gráfico por cada release: detectado en cinco minutos, arreglado en menos.',
  'story.practice.autoRollback':
    'Netflix vigila cada release, la revierte sola y manda el tráfico a otro sitio.',
  'story.practice.runbooks':
    'En Google, con un playbook escrito se reparaba unas tres veces más rápido que improvisando.',
  'story.practice.postmortems':
    'Los equipos de élite tienen vez y media más probabilidades de revisar lo que falló y de hacer lo que encontraron.',
  'story.practice.chaosMonkey':
    'Netflix deja que un mono mate servidores entre semana, con todo el mundo allí para aprender.',
  'story.practice.janitorMonkey':
    'Otro mono de Netflix busca lo que ya nadie usa y lo tira.',
  'story.practice.conformityMonkey':
    'Un tercero, en Netflix, busca servicios que no cumplen las normas y los saca.',
  'story.practice.breakers':
    'Netflix deja de llamar a un vecino que falla la mitad de las veces y vuelve a preguntar a los cinco segundos.',
  'story.practice.autoscaling':
    '«Simplemente no habríamos podido montar los servidores tan rápido», dice Netflix; la nube crece a pasos pequeños.',
  'story.practice.contracts':
    'La norma de Amazon, según la recordó después un ingeniero: los equipos hablan por interfaces de servicio, y de ninguna otra forma.',

  'name.policy.cadence': 'El tren compartido sale',
  'name.policy.approval': 'Un comité aprueba cada deploy',
  'name.policy.pagers': 'Quién lleva el busca',
  'name.policy.errorBudget': 'Al agotar el presupuesto de errores',
  'name.policy.tools': 'Herramientas',
  'name.policy.hosting': 'Servidores',
  'name.policy.chaos': 'Simulacros en producción',
  'name.policy.freeze': 'Durante las fiestas',
  'name.policy.budget': 'El presupuesto',
  'name.policy.reviews': 'Tras un incidente preguntamos',
  'about.policy.cadence': 'A menudo: lotes pequeños. Rara vez: grandes',
  'about.policy.approval': 'Encuentra algunos errores, cuesta días',
  'about.policy.pagers': 'Quien recibe el aviso debería conocer el código',
  'about.policy.errorBudget':
    'Parar las funciones da una oportunidad a las reparaciones y cuesta valor ahora',
  'about.policy.tools':
    'Elegir libremente es rápido para un equipo; un camino común pesa menos a todos',
  'about.policy.hosting':
    'Los servidores propios son baratos y llegan en semanas; la nube cuesta más y llega en minutos',
  'about.policy.chaos': 'Duele un poco ahora y muestra lo que dolería mucho después',
  'about.policy.freeze': 'No rompemos nada nosotros; todo espera y llega de golpe',
  'about.policy.budget': 'La gente nueva cuesta dinero y tiempo antes de ayudar',
  'about.policy.reviews':
    'Con un nombre se acaba la búsqueda; sin culpables, la gente cuenta lo que vio',

  'name.choice.cadence.daily': 'cada día',
  'name.choice.cadence.twoDays': 'cada 2 días',
  'name.choice.cadence.weekly': 'cada semana',
  'name.choice.cadence.twoWeeks': 'cada 2 semanas',
  'name.choice.cadence.monthly': 'cada mes',
  'name.choice.cadence.quarterly': 'cada trimestre',
  'name.choice.cadence.continuous': 'con cada cambio',
  'name.choice.approval.off': 'sin comité',
  'name.choice.approval.on': 'antes, el comité',
  'name.choice.pagers.central': 'uno para todos',
  'name.choice.pagers.teams': 'cada equipo, el suyo',
  'name.choice.errorBudget.off': 'las funciones siguen',
  'name.choice.errorBudget.on': 'las funciones paran',
  'name.choice.tools.free': 'cada equipo elige',
  'name.choice.tools.paved': 'un camino común',
  'name.choice.hosting.own': 'propios',
  'name.choice.hosting.cloud': 'alquilados en la nube',
  'name.choice.chaos.off': 'ninguno',
  'name.choice.chaos.on': 'en horario laboral',
  'name.choice.freeze.off': 'los trenes siguen',
  'name.choice.freeze.on': 'no sale ningún tren',
  'name.choice.budget.lean': 'nadie nuevo',
  'name.choice.budget.grow': 'contratar',
  'name.choice.reviews.blameful': '¿quién fue?',
  'name.choice.reviews.blameless': '¿qué lo hizo tan fácil?',

  'name.gate.approval': 'El comité de aprobación',
  'name.gate.manual': 'Los testers',
  'name.gate.handOff': 'Otra mesa',
  'name.gate.tests': 'Los tests automáticos',
  'name.gate.staging': 'La cocina de staging',
  'name.gate.canary': 'Los primeros catadores',

  'name.family.code': 'código',
  'name.family.dependency': 'un vecino',
  'name.family.infrastructure': 'máquinas',
  'name.family.deploy': 'el deploy',
  'name.family.config': 'configuración',
  'name.family.database': 'la base de datos',
  'name.family.auth': 'accesos',

  'name.card.undoButton': 'Un botón de deshacer',
  'name.card.moreLanguages': 'Más idiomas',
  'name.card.exportLists': 'Listas para llevar',
  'name.card.fasterPages': 'Páginas más rápidas',
  'name.card.helpPages': 'Mejores páginas de ayuda',
  'name.card.familyAccounts': 'Cuentas familiares',
  'name.card.friendlierWords': 'Palabras más amables',
  'name.card.biggerButtons': 'Botones más grandes',
  'name.card.oneStepFewer': 'Un paso menos',
  'name.card.gentleReminder': 'Un recordatorio amable',
  'name.card.taxRule': 'La nueva norma fiscal',
  'name.card.partnerFeed': 'Datos para un socio',
  'name.card.auditReport': 'Un informe para auditoría',
  'name.card.fairDemo': 'Una demo para la feria',
  'name.card.runtimeUpgrade': 'El runtime ya no tiene soporte',
  'name.card.oldDataCleanup': 'Limpiar datos viejos',
  'name.card.wishlist': 'Lista de deseos',
  'name.card.photoReviews': 'Reseñas con fotos',
  'name.card.biggerPictures': 'Imágenes más grandes',
  'name.card.seasonalFront': 'Portada de temporada',
  'name.card.librarySupport': 'La vieja librería acaba en mayo',
  'name.card.sellerPages': 'Páginas para vendedores',
  'name.card.sortByNew': 'Ordenar por novedad',
  'name.card.giftCards': 'Tarjetas regalo',
  'name.card.savedBaskets': 'Cestas guardadas',
  'name.card.oneClickBuy': 'Comprar con un clic',
  'name.card.refundTool': 'Reembolsos para soporte',
  'name.card.securityPatch': 'Parche de seguridad',
  'name.card.vouchers': 'Vales',
  'name.card.fewerFields': 'Menos campos al pagar',
  'name.card.typoSearch': 'La búsqueda perdona erratas',
  'name.card.passwordless': 'Entrar sin contraseña',
  'name.card.orderMails': 'Correos de pedido',
  'name.card.searchFilters': 'Filtros de búsqueda',
  'name.card.savedSearches': 'Búsquedas guardadas',
  'name.card.quietHours': 'Horas sin mensajes',
  'name.card.parcelTracking': 'Sigue tu paquete',
  'name.card.alsoBought': 'Otros también compraron',
  'name.card.pickupPoints': 'Puntos de recogida',
  'name.card.sellerReports': 'Informes para vendedores',
  'name.card.returnsLabel': 'Etiquetas de devolución',
  'name.card.trendingNow': 'Tendencias',

  'name.posture.desk': 'en su mesa',
  'name.posture.away': 'fuera de turno',
  'name.posture.asleep': 'duerme',
  'name.posture.ringing': 'le suena el busca',
  'name.posture.fighting': 'en un incidente',
  'name.posture.standby': 'en alerta por un deploy',
} as const satisfies Translation<typeof english>;
