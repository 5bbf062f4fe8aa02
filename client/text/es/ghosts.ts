/** Sentences about going on from an earlier moment, and about the ghost of another run. */
export const ghosts = {
  'back.open': 'Seguir desde aquí …',
  'back.title': '¿Seguir desde {time}?',
  'back.what':
    'Todos conservan su sitio y vuelven a este momento. Quien aún no había llegado se queda donde está. El reloj espera a que continúes.',
  'back.kept': 'Lo que vino después se guarda en un archivo, para verlo y compararlo.',
  'back.do': 'Llevar a todos atrás',
  'back.stay': 'Dejarlo',
  'back.busy': 'Volviendo …',
  'back.failed': 'No ha funcionado: {why}',
  'back.shelf': 'Lo que quedó atrás',
  'back.future': 'Dejada en {from}, jugada hasta {to}',
  'back.look': 'Ver',
  'back.file': 'Como archivo',
  'relay.open': 'Pasar a otra clase …',
  'relay.title': 'Otra clase toma el relevo tras el trimestre {quarter}',
  'relay.what':
    'Una nueva sesión empieza con este sistema: sus deudas, prácticas, runbooks e historia, y las notas de traspaso. Ningún nombre la acompaña; cada sitio está libre.',
  'relay.length': 'Cuánto juegan',
  'relay.do': 'Abrir su sesión',
  'relay.lead':
    'Otra clase trajo {org} hasta aquí. Desde ahora es vuestra: sus usuarios, sus deudas, sus costumbres.',
  'ghost.name': 'Fantasma',
  'ghost.of': '{who, select, bot {Un bot prudente con la misma suerte} other {Una partida anterior}}',
  'ghost.line':
    '{better, plural, =0 {va por delante en todo} one {vas por delante en # de {all}} other {vas por delante en # de {all}}}',
  'ghost.day': 'Tras el día {day}',
  'ghost.measure':
    '{id, select, lost {Minutos de usuario perdidos} revenue {Ingresos} deploys {Despliegues} other {Confianza}}',
  'ghost.you': 'Tú',
  'ghost.none': 'El fantasma aún está en camino.',
  'ghost.show': 'Mostrar el fantasma',
  'ghost.close': 'Cerrar',
  'ghost.hide': 'Ocultar el fantasma',
} as const;
