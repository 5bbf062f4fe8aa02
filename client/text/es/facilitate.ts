/** Sentences of the console one level down, and of the projector. */
import type { facilitate as english } from '../en/facilitate.ts';
import type { Translation } from '../locales.ts';

export const facilitate: Translation<typeof english> = {
  'console.clock': 'Reloj y puerta',
  'console.look': 'Palabras para todos',
  'console.settings': 'Ajustes',
  'console.projector': 'Proyector',
  'console.moments': 'Momentos y notas',
  'console.hosts': 'Quién dirige',
  'console.toDesk': 'A mi mesa',
  'console.takeDesk': 'Jugar también',
  'console.starts':
    '{n, plural, =0 {Nadie tiene mesa todavía: los bots jugarían solos} one {Empieza con una persona{bots, plural, =0 {} one { y un bot} other { y # bots}}} other {Empieza con # personas{bots, plural, =0 {} one { y un bot} other { y # bots}}}}{orgs, plural, one {.} other { en # organizaciones.}}',
  'console.waiting':
    '{n, plural, one {Una persona aún no tiene mesa y puede tomar una cuando quiera.} other {# personas aún no tienen mesa y pueden tomar una cuando quieran.}}',
  'console.roster': '{n, select, 0 {Aún no hay nadie} other {{here} de {n, number} aquí}}',
  'console.reveal': 'Mostrar la comparación',
  'console.revealHint':
    'Hasta entonces nadie ve los números de otras organizaciones. Los propios están siempre.',
  'console.freeze': 'Todos me miran',
  'console.freezeHint': '«Todos me miran» para el reloj y pone tu frase sobre cada pantalla.',
  'console.shown': 'Se ve ahora: {text}',
  'console.wallText':
    'Una página para el proyector: fase, hora, qué hacer y lo que elijas. Sin nombres, sin botones.',
  'console.wallOpen': 'Crear su dirección',
  'console.wallLink': 'Dirección del proyector',
  'console.wallHere': 'Abrirla aquí',
  'console.wallShut': 'Cerrarla',
  'console.wallCount': '{n, plural, =0 {ninguno abierto} one {uno abierto} other {# abiertos}}',
  'console.spot': 'Qué muestra',
  'console.spotAll': 'Todas',
  'console.project': 'Llevar al proyector',
  'console.names': 'Nombres en el proyector',
  'console.namesHint': 'Pregunta antes a las personas.',
  'console.marks': 'Momentos guardados',
  'console.marksNone': 'Marcar guarda un momento de la organización que miras.',
  'console.markWords': 'Palabras para {when}',
  'console.markEmpty': '¿Qué pasó?',
  'console.markShow': 'En el proyector',
  'console.drop': 'Quitar: {what}',
  'console.notes': 'Notas privadas',
  'console.notesHint': 'Solo quienes dirigen pueden leerlas.',
  'console.note': 'Nota nueva',
  'console.noteKeep': 'Guardar',
  'console.notesFile': 'Momentos y notas en un archivo',
  'console.first': 'dirige primero',
  'console.second': 'dirige también',
  'console.handOver': 'Que {name} dirija primero',
  'console.invite':
    '{as, select, device {Dirigir desde otro dispositivo tuyo} other {Invitar a alguien a dirigir también}}',
  'console.inviteHint':
    '{as, select, device {Abre esto en tu otro dispositivo. Sirve una vez y media hora; entonces esta página se cierra.} other {Dale esto a una persona. Sirve una vez y media hora.}}',
  'console.inviteShut': 'Retirar este enlace',
  'console.see': 'Ver lo que ve esta persona',
  'console.seeOrg': 'Ver lo que ven',
  'console.seeing': 'Esto ve {org}. Tú solo miras.',
  'console.seeBack': 'Volver a la consola',
  'console.seeAs': 'Con los ojos de',
  'console.seeAsOne': '{name} como {engineer}',
  'console.nextOrg': 'Siguiente, solo para ellos',
  'console.takeOver': 'Que juegue un bot por ahora',
  'console.giveBack': 'Devolver el mando',
  'console.told': 'se le dijo: {text}',
  'console.tell': 'Una palabra solo para {name}',
  'console.rename': 'Otro nombre para {name}',
  'console.renameDo': 'Cambiar',
  'console.flag':
    '{flag, select, stuck {espera mucho} silent {alguien calla} tired {un equipo está agotado} other {pierde}}',
  'wall.when':
    'Trimestre {quarter}, {phase, select, live {a mano} habit {viernes} lapse {por hábito} review {repaso} plan {plan} other {terminado}}',
  'wall.todo':
    '{phase, select, live {Entregad y atended a vuestros usuarios. Los buscas pueden sonar.} habit {Acordad qué pasará solo a partir de ahora.} lapse {Mirad qué hacen vuestros hábitos.} review {Leed vuestros números. Preguntad por qué.} plan {Decidid juntos qué cambia.} paused {El reloj está parado.} other {La partida ha terminado. ¿Qué haríais otra vez?}}',
  'wall.health':
    '{state, select, fire {en llamas} waits {decide} stands {parada} good {tranquila} other {tensa}}',
  'wall.join': 'Abre {link} y escribe',
  'wall.locked': 'Las puertas están cerradas. Pronto empieza.',
  'wall.ranking': 'En comparación',
  'wall.hidden': 'La comparación aún está tapada.',
  'wall.org': 'Organización',
  'wall.goals': 'objetivos',
  'wall.goalsMet': '{met} de {all}',
  'wall.lost': 'minutos de usuario perdidos',
  'wall.moment': 'Este momento',
  'wall.momentHow':
    '{failing} de las peticiones fallaban, {n, plural, =0 {ningún incidente abierto} one {un incidente abierto} other {# incidentes abiertos}}',
  'wall.keys':
    '{sound, select, on {M: sin sonido} off {M: con sonido} other {una tecla: sonido}} · C: contraste',
  'wall.shut': 'Este proyector se cerró. Pide la nueva dirección al anfitrión.',
  'wall.away': 'La línea se fue y vuelve sola.',
};
