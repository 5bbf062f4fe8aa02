/** Spanish: what the three organisations really did. */
import type { history as english } from '../en/history.ts';
import type { Translation } from '../locales.ts';

export const history = {
  'history.title': 'Lo que hizo {name}',
  'history.reveal': 'Mostrar lo que hizo {name}',
  'history.lead': 'Tus números están junto a los suyos. Tuvieron años, y nadie que les contara el final.',
  'history.you': 'Tú, trimestre {quarter}',
  'history.them': '{name}, {when}',
  'history.caption': '{metric}: tú y {name}',
  'history.log': 'Cada paso de una barra es diez veces más.',
  'history.etsyProcedures':
    'Etsy abre. La lógica de negocio vive en procedimientos almacenados de una gran base de datos; desarrollo, base de datos y operaciones son tres bandos.',
  'history.etsySprouter':
    'Sprouter, una capa entre programas y procedimientos, debe unir los bandos a medio camino. Los ata unos a otros, y se abandona.',
  'history.etsyTwiceAWeek': 'Dos despliegues por semana, de unas cuatro horas cada uno.',
  'history.etsyButton':
    'Deployinator: un botón. Antes, tres desarrolladores, un operador y todos en espera más de una hora; ahora una persona, menos de dos minutos.',
  'history.etsyReleases': '10.068 publicaciones en un año.',
  'history.etsyFirstDay': 'Quien llega nuevo despliega el primer día.',
  'history.etsyHalves':
    'La base de datos se cambia por mitades: un lado sale, cambia, vuelve, y luego el otro.',
  'history.etsyMorgue': 'Morgue, un hogar para revisiones sin culpables, se regala a todos.',
  'history.netflixCorruption':
    'La base de datos de envíos se corrompe; durante tres días no sale ningún DVD.',
  'history.netflixBacklog':
    'Salen más de tres millones de discos, casi todo el atraso. Una pieza había fallado sin avisar de ningún error.',
  'history.netflixRewrite':
    'La web y el streaming pasan a la nube, casi todo escrito de nuevo en vez de trasladado tal cual; los datos fluyen en ambos sentidos hasta el último trozo.',
  'history.netflixAsgard':
    'Asgard, con el que cada equipo despliega por sí mismo en la nube, se hace público.',
  'history.netflixChristmas':
    'En Nochebuena fallan los balanceadores de toda una región, en la noche más cargada. Después una región puede relevar a otra.',
  'history.netflixDone': 'Se apaga la última parte del centro de datos, tras siete años.',
  'history.netflixMinutes':
    'Dieciséis minutos desde que entra el código hasta que corre en varias regiones del mundo.',
  'history.amazonObidos':
    'Obidos: todos los equipos trabajan en una aplicación y cada publicación se coordina entre todos.',
  'history.amazonManifesto':
    'Un escrito interno pide servicios con interfaces en lugar de bases de datos compartidas.',
  'history.amazonMemo':
    'Una orden, como la recordó un ingeniero: los equipos solo hablan por interfaces de servicio, sin excepción.',
  'history.amazonRunIt': '«You build it, you run it»: quien escribe un servicio lleva su busca.',
  'history.amazonSeconds': 'Un despliegue cada 11,6 segundos de media.',
  'history.amazonMillions': 'Cincuenta millones de despliegues en doce meses, contando desarrollo y pruebas.',
} satisfies Translation<typeof english>;
