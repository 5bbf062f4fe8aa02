/** Stories, goals, twists and reveals of the scenarios, in Spanish, and the things only they have. */
import type { scenarios as english } from '../en/scenarios.ts';
import type { Translation } from '../locales.ts';

export const scenarios = {
  'story.scenario.first-slice':
    'Dos equipos, una pizza y un tren que sale a las 14:00. Reseñas está casi cortada. Esta noche el busca es tuyo.',
  'story.scenario.two-pizzas':
    'Marinara es un mercado para amantes de la comida, hecho como una gran pizza. Cuatro equipos comparten un horno y un tren. El anterior responsable dejó cajas en él, unas guardias cansadas y una porción a medio cortar. Tienes un año.',
  'story.scenario.etsy-2008':
    'Desarrollo escribe código, la gente de base de datos escribe procedimientos, y se encuentran en medio. Dos veces por semana un deploy dura cuatro horas, y muchos acaban en caída. Los vendedores se duplican cada año. Alguien nuevo dice: cambios pequeños y confianza.',
  'story.scenario.netflix-2008':
    'Lunes por la mañana: la base de datos de los envíos está corrupta y no sale ni un disco. Todo cuelga de una gran máquina en un edificio, mientras el streaming crece más rápido de lo que se llenan los racks.',
  'story.scenario.amazon-2001':
    'Todo el mundo trabaja en Obidos, una aplicación con tablas compartidas. Cada versión la acuerdan todos, y la hoja de ruta se ahoga en reuniones. Se esperan diez veces más pedidos.',
  'story.scenario.black-friday':
    'Medio año hasta el fin de semana de más trabajo. Algunos servicios ya van solos, nadie sabe cuánto aguantan, y marketing lo quiere todo publicado antes. ¿Construir, escalar o congelar?',
  'story.scenario.too-many-slices':
    'Ocho personas, un núcleo viejo y diecisiete servicios alrededor. Cada uno con su tren, sus servidores y su busca, y no hay dos iguales. ¿Cuántas porciones pueden comer ocho personas?',
  'story.scenario.sandbox': 'La misma cocina en un día tranquilo. Mueve cualquier palanca y mira.',

  'name.goal.often': 'Los deploys llegan a menudo a los usuarios',
  'name.goal.whole': 'Las peticiones se responden',
  'name.goal.soundDeploys': 'Fallan pocos deploys',
  'name.goal.trusted': 'Los usuarios se fían de nosotros',
  'name.goal.firstCut': 'Se corta la primera porción',
  'name.goal.quickHelp': 'Los deploys fallidos se arreglan pronto',
  'name.goal.holiday': 'Las fiestas aguantan',
  'name.goal.zone': 'Perder una zona apenas se nota',
  'name.goal.fastDeploy': 'Un deploy dura minutos',
  'name.goal.streams': 'El streaming funciona',
  'name.goal.fastUnits': 'Casi todas las unidades entregan en un día',
  'name.goal.smallFires': 'Los fuegos quedan pequeños',
  'name.goal.peak': 'Los días pico aguantan',
  'name.goal.flows': 'El valor sigue fluyendo',
  'name.goal.quickly': 'Un cambio se publica en días',

  'name.twist.other': 'Algo pasa fuera',
  'name.twist.gourmetFair': 'La feria gourmet',
  'name.twist.newsletter': 'Sale el boletín',
  'name.twist.fullDisk': 'Un disco se llena',
  'name.twist.strayMigration': 'Una migración se cuela en un deploy',
  'name.twist.shortIds': 'Los ids se quedan sin números',
  'name.twist.multicast': 'Las copias de búsqueda inundan la red',
  'name.twist.cyberMonday': 'Cyber Monday',
  'name.twist.giftWeeks': 'Las semanas de regalos',
  'name.twist.corruption': 'La base de datos de envíos está corrupta',
  'name.twist.consoleLaunch': 'Sale una consola con nosotros dentro',
  'name.twist.april': 'Abril: problemas en una zona del proveedor',
  'name.twist.volumes': 'Los volúmenes se degradan',
  'name.twist.storm': 'Una tormenta de verano',
  'name.twist.christmasEve': 'Nochebuena, el pico del año',
  'name.twist.balancers': 'Los balanceadores pierden su estado',
  'name.twist.selfAttack': 'Los equipos vecinos llaman demasiado',
  'name.twist.renamedTable': 'Alguien renombra una tabla compartida',
  'name.twist.holidayPeak': 'Las fiestas',
  'name.twist.summerSale': 'Las rebajas de verano',
  'name.twist.blackFriday': 'Black Friday',
  'name.twist.shakyNetwork': 'La red tiembla',
  'name.twist.oldCertificate': 'Caduca un certificado',
  'name.twist.slowBank': 'El banco responde lento',

  'reveal.etsy-2008.start':
    'Los procedimientos almacenados y una capa intermedia separaban a desarrollo de la gente de base de datos. Los deploys salían dos veces por semana, duraban unas cuatro horas y a menudo acababan en caída.',
  'reveal.etsy-2008.button':
    'Deployinator: de tres desarrolladores, una persona de operaciones y todos en alerta más de una hora, a una persona y menos de dos minutos.',
  'reveal.etsy-2008.forty':
    '10 068 entregas en 2011, unas 40 por día laborable, con unos noventa ingenieros. Los cambios eran pequeños y salían ocultos tras feature flags.',
  'reveal.etsy-2008.halves':
    'Las bases de datos por pares permitían cambiar una mitad de los servidores mientras el sitio funcionaba con la otra, y luego intercambiarlas.',
  'reveal.etsy-2008.notice':
    'Tiempo medio de detección: menos de 5 minutos. Tiempo medio de arreglo: 4,5 minutos.',
  'reveal.netflix-2008.start':
    'Una pieza defectuosa que no daba errores corrompió la base de datos de envíos. Durante tres días no salió ningún DVD.',
  'reveal.netflix-2008.cloud':
    'Reconstruyeron para la nube en vez de mover lo que tenían: web y streaming en 2009 y 2010, con los datos copiándose en ambos sentidos mientras tanto.',
  'reveal.netflix-2008.monkeys':
    'El Ejército Simio: Chaos Monkey apaga servidores en horario laboral, Janitor Monkey quita lo que nadie usa, Conformity Monkey señala lo que se salta las normas, Chaos Gorilla tira una zona.',
  'reveal.netflix-2008.christmas':
    'En la noche pico del año fallaron los balanceadores de una región. Después aprendieron a abandonar una región entera.',
  'reveal.netflix-2008.minutes':
    'Dieciséis minutos del commit a muchas regiones, con imágenes horneadas y deploys red/black.',
  'reveal.netflix-2008.closed':
    'La última parte del centro de datos se apagó tras siete años: ocho veces más socios de streaming.',
  'reveal.amazon-2001.start':
    'Todos los equipos trabajaban en la misma aplicación, y cada versión se coordinaba entre todos.',
  'reveal.amazon-2001.memo':
    'El memo, según lo recuerda alguien que estuvo allí: los equipos hablan solo por interfaces de servicio, y cada interfaz se hace para poder abrirla al mundo.',
  'reveal.amazon-2001.runIt':
    '«Lo construyes, lo operas». Operar lo que uno mismo escribió mejoró los servicios.',
  'reveal.amazon-2001.seconds':
    'Un deploy cada 11,6 segundos, con un 75 % menos de caídas por deploys que en 2006 y un 90 % menos de minutos de caída.',
  'reveal.amazon-2001.apollo':
    'Apollo, el motor de deploys: 50 millones de deploys en doce meses, con test y desarrollo incluidos.',

  'name.card.treasuries': 'Colecciones de favoritos',
  'name.card.handmadeGifts': 'Guías de regalos artesanos',
  'name.card.searchByColour': 'Búsqueda por color',
  'name.card.holidayFront': 'Portada navideña',
  'name.card.betterSearch': 'Un buscador nuevo',
  'name.card.shopStats': 'Números para las tiendas',
  'name.card.shopVideo': 'Vídeos de tiendas',
  'name.card.fasterProcedures': 'Procedimientos más rápidos',
  'name.card.biggerIds': 'Ids más grandes',
  'name.card.leaveSprouter': 'Rodear Sprouter',
  'name.card.readCopies': 'Leer de las copias',
  'name.card.betterQueue': 'Una cola mejor',
  'name.card.starRatings': 'Estrellas más finas',
  'name.card.instantRow': 'Ver al instante, primera fila',
  'name.card.familyFront': 'Portada para familias',
  'name.card.gameConsole': 'En la consola',
  'name.card.television': 'En la tele',
  'name.card.smootherStart': 'Las películas arrancan mejor',
  'name.card.subtitles': 'Subtítulos',
  'name.card.moreBitrates': 'Más bitrates',
  'name.card.fasterReturns': 'Devoluciones más rápidas',
  'name.card.profiles': 'Perfiles',
  'name.card.lookInside': 'Mirar dentro del libro',
  'name.card.searchInside': 'Buscar dentro del libro',
  'name.card.toyFront': 'Portada de juguetes',
  'name.card.moreCategories': 'Más categorías',
  'name.card.addressBook': 'Libreta de direcciones',
  'name.card.otherSellers': 'Ofertas de otros vendedores',
  'name.card.inStock': '«En stock» en la página',
  'name.card.pickLists': 'Listas de picking para el almacén',
  'name.card.dealsPage': 'La página de ofertas',
  'name.card.countdown': 'Una cuenta atrás',
  'name.card.vouchersForFriends': 'Vales para amigos',

  'name.module.shops': 'Tiendas',
  'name.module.forums': 'Foros',
  'name.module.sprouter': 'Sprouter',
  'name.module.database': 'Base de datos',
  'name.module.website': 'Sitio web',
  'name.module.movieQueue': 'Cola de cine',
  'name.module.streaming': 'Streaming',
  'name.module.devices': 'Dispositivos',
  'name.module.encoding': 'Codificación',
  'name.module.billing': 'Facturación',
  'name.module.detailPage': 'Ficha',
  'name.module.customers': 'Clientes',
  'name.module.fulfilment': 'Preparación',
  'name.module.marketplace': 'Marketplace',
  'name.module.inventory': 'Inventario',
  'name.module.core': 'Núcleo',
  'name.module.sessions': 'Sesiones',
  'name.module.prices': 'Precios',
  'name.module.taxes': 'Impuestos',
  'name.module.stock': 'Stock',
  'name.module.vouchers': 'Vales',
  'name.module.pictures': 'Imágenes',
  'name.module.audit': 'Auditoría',
} as const satisfies Translation<typeof english>;
