/** Spanish sentences about seats on other devices, names, and what is kept of people. */
import type { data as english } from '../en/data.ts';
import type { Translation } from '../locales.ts';

export const data = {
  'data.stored':
    'Se guarda en este servidor, hasta {days, plural, one {# día} other {# días}} después de la última visita: este nombre, lo que decides en la partida y cuánto tiempo estuviste o faltaste. Nada más. En «Comodidad» puedes borrarlo.',
  'data.rude': 'Ese nombre no va aquí. ¿Qué tal {suggestion}?',
  'data.unusable': 'Ese nombre no sirve aquí. ¿Qué tal {suggestion}?',
  'data.given': 'En esta partida los nombres se reparten: quédate con el que te guste.',
  'data.ownNames': 'Cada cual puede escribir su propio nombre',
  'data.ownNamesHint': 'Si no, toman uno de los propuestos.',
  'data.wasThisYou': '¿Eras tú? Recupera tu sitio con su PIN',
  'data.haveSeat': 'Tengo un sitio en otro dispositivo',
  'data.seatTitle': 'Tu sitio, en este dispositivo',
  'data.seatHow': 'El PIN se ve en el otro dispositivo: en la sala y en «Comodidad», en «Sitio y datos».',
  'data.name': 'Tu nombre en la partida',
  'data.pin': 'PIN del sitio',
  'data.pinShape': 'El PIN tiene cuatro cifras.',
  'data.take': 'Recuperar mi sitio',
  'data.wrongPin': 'Ningún sitio tiene aquí este nombre y este PIN.',
  'data.newName': 'Entrar con otro nombre',
  'data.yourPin': 'El PIN de tu sitio: {pin}',
  'data.yourPinHint': 'Con tu nombre y este PIN sigues en otro dispositivo.',
  'data.title': 'Sitio y datos',
  'data.deleteMine': 'Borrar mis datos',
  'data.deleteMineHint':
    'Tu nombre se reemplaza, tu sitio se cierra y un bot sigue jugando. No se puede deshacer.',
  'data.export': 'Llevarse los resultados',
  'data.exportHint': 'Una fila por persona; además, decisiones, incidentes y cifras.',
  'data.xlsx': 'Libro (XLSX)',
  'data.csv': 'Personas (CSV)',
  'data.json': 'Todo (JSON)',
  'data.forgetNames': 'Olvidar todos los nombres',
  'data.forgetNamesHint':
    'Desde ahora cada cual se llama Guest y un número. La partida sigue. No se puede deshacer.',
  'data.forgotten': 'Los nombres están olvidados.',
  'data.deleteGame': 'Borrar esta partida',
  'data.deleteGameHint': 'Para todos, con todo lo guardado. No se puede deshacer.',
  'data.sure': 'Sí: {what}',
  'data.keep': 'No, dejarlo así',
  'data.failed': 'No ha funcionado. Inténtalo otra vez.',
  'data.getting': 'Se está recontando la partida…',
  'data.close': 'Cerrar',
} as const satisfies Translation<typeof english>;
