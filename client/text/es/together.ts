/** Sentences of a class that runs itself: leave, the end of the game, words of one's own, in Spanish. */
import type { together as english } from '../en/together.ts';
import type { Translation } from '../locales.ts';

export const together = {
  'leave.title': 'Estás de permiso hasta el {day}',
  'leave.why':
    'Mientras tanto nadie juega en tu mesa y nadie puede preguntarte. No has hecho nada mal: tu equipo descubre lo que sabe sin ti.',
  'leave.only': 'Solo tú conocías bien {modules}. ¿Qué pasa ahí ahora?',
  'leave.shared': 'Alguien más conoce también cada uno de tus módulos. ¿Se nota?',
  'leave.watch':
    'Mira quién atiende tus avisos, cuánto duran los arreglos y qué no encuentra nadie. Vuelves sin hacer nada.',
  'leave.row': 'De permiso hasta el {day}',
  'leave.send': 'Dar permiso a {name}',
  'leave.hint':
    'La mesa queda vacía para que el equipo note lo que solo sabía {name}. Nadie tiene que terminarlo.',
  'leave.days': '{n, plural, one {hasta mañana} other {durante # días}}',
  'leave.callBack': 'Llamar a {name} ahora',
  'end.now': 'Terminar la partida ahora',
  'end.title': '¿Terminar la partida para todos?',
  'end.text':
    'Se acaba al momento, esté donde esté cada cual. Lo ocurrido queda; siguen el repaso y el debate. No se puede deshacer.',
  'end.yes': 'Terminar ya',
  'end.no': 'Seguir jugando',
  'chat.title': 'Con tus palabras',
  'chat.write': 'Escribe a {to, select, joint {todos los del gran incidente} other {tu equipo}}',
  'chat.to': 'Quién lo lee',
  'chat.toWhom': '{to, select, joint {todos los del gran incidente} other {mi equipo}}',
  'chat.send': 'Enviar',
  'chat.log': 'Lo que se ha escrito',
  'chat.none': 'Todavía no ha escrito nadie.',
  'chat.hint': 'Quien dirige solo lee lo que alguien le muestra. No se guarda nada.',
  'chat.hushed': 'Por ahora puedes leer, no escribir. Pregunta a quien dirige.',
  'chat.hide': 'Ocultar lo que escribe {name}',
  'chat.unhide': 'Volver a mostrar lo que escribe {name}',
  'chat.hidden': 'oculto',
  'chat.report': 'Mostrar a quien dirige: {name}, «{text}»',
  'chat.reported': 'Quien dirige lo tiene',
  'chat.new': '{name} escribe: {text}',
  'chat.toAll': 'a todos los del incidente',
  'rules.chat': 'Se puede escribir con palabras propias',
  'rules.chatHint':
    'Solo al propio equipo. Las groserías se retienen, cualquiera puede ocultar y avisar, no se guarda nada. Apagado, quedan las frases fijas.',
  'console.chat': 'Palabras entre la gente',
  'console.reports': '{n, plural, one {Te han mostrado una línea} other {Te han mostrado # líneas}}',
  'console.noReports': 'Nadie te ha mostrado ninguna línea.',
  'console.reportTimes': '{n, plural, one {mostrada una vez} other {mostrada # veces}}',
  'console.hush': 'Dejar que {name} solo lea',
  'console.unhush': 'Dejar que {name} vuelva a escribir',
  'console.reportDone': 'Resuelto: {name}',
  'inherit.leadWrites': '{who} lleva el sombrero de Lead y escribe la nota. Di qué debe poner.',
  'leave.tag': '{name}, vuelve {day, select, 0 {lun} 1 {mar} 2 {mié} 3 {jue} other {vie}}',
  'leave.goes': '{name} se va de permiso',
  'leave.back': '{name} ha vuelto',
  'watch.review': 'Leer el repaso con el grupo',
  'watch.back': 'Volver a observar',
  'chat.unread':
    '{n, plural, =0 {Decir algo} one {Decir algo: una línea nueva} other {Decir algo: # líneas nuevas}}',
  'chat.reportShort': 'Mostrar a quien dirige',
} as const satisfies Translation<typeof english>;
