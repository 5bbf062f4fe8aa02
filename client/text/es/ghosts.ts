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
  'ghost.of':
    '{who, select, bot {Un bot prudente con la misma suerte} run {Una partida anterior con la misma suerte, {when}} file {Una partida de un archivo, con la misma suerte} before {La clase que estuvo aquí antes} other {Dejada en {from}, jugada hasta {to}}}',
  'ghost.which': 'Contra',
  'ghost.gone': 'Esta partida no se puede volver a jugar.',
  'ghost.ofOrg': '{org}: fantasma',
  'race.last': 'Contra tu última partida',
  'race.lastOf': 'Contra tu última partida: {scenario}',
  'race.today': 'Contra tu mejor partida de hoy',
  'race.hint': 'La misma historia, duración y suerte. Tu curva de entonces te acompaña.',
  'race.file': 'Contra la partida de alguien',
  'race.fileHint':
    'De un archivo de diario. Su historia, duración y suerte se juegan otra vez, y su curva te acompaña.',
  'race.choose': 'Archivo de diario',
  'race.begin': 'Jugar contra ella',
  'race.game':
    '{scenario}: {quarters, plural, one {# trimestre} other {# trimestres}}, {orgs, plural, one {# organización} other {# organizaciones}}, jugada hasta {time}.',
  'race.classHint':
    'La historia, la duración y la suerte vienen de la partida anterior. Cada organización ve la curva de su antecesora.',
  'race.nobody': 'ninguno',
  'race.ofFile': 'un archivo de diario',
  'race.none': 'Este dispositivo no ha abierto ninguna sesión que haya terminado.',
  'race.refused':
    '{why, select, otherLuck {Esa partida no es del turno de hoy: tuvo otra suerte.} notOver {Esa partida aún no ha terminado.} nothingPlayed {De esa partida no se jugó ni un día.} other {Esa partida no se puede seguir hasta el final.}}',
  'race.unreadable': 'Ese diario no se puede usar: {why}',
} as const;
