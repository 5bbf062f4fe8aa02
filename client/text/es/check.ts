/** Sentences of the page that tries a network, in Spanish. */
import type { check as english } from '../en/check.ts';
import type { Translation } from '../locales.ts';

export const check = {
  'check.title': '¿Funcionará aquí?',
  'check.lead':
    'Esta página prueba lo que el juego necesita de este aparato y de su red. Tarda un minuto. Pruébalo en un aparato y en un aula de tu clase.',
  'check.verdict.running': 'Probando. Un minuto, por favor.',
  'check.verdict.good': 'El juego funciona aquí.',
  'check.verdict.fair': 'El juego funciona aquí. Lee lo que está marcado.',
  'check.verdict.poor': 'El juego todavía no funciona aquí. Enseña el informe a quien lleva la red.',
  'check.state.running': 'en curso',
  'check.state.good': 'bien',
  'check.state.fair': 'ojo',
  'check.state.poor': 'falta',
  'check.name.secure': 'Dirección cifrada (HTTPS)',
  'check.name.answers': 'Respuestas del servidor',
  'check.name.files': 'Archivos del juego',
  'check.name.line': 'Línea abierta (WebSocket)',
  'check.name.storage': 'Almacenamiento del navegador',
  'check.name.graphics': 'Gráficos (WebGL, Canvas)',
  'check.running': 'Se está probando.',
  'check.secure.good': 'La dirección está cifrada.',
  'check.secure.fair':
    'La dirección no está cifrada. El juego funciona; copiar con un toque y un teléfono que no se apague necesitan HTTPS.',
  'check.answers.good': 'Una respuesta tarda {ms, number} ms.',
  'check.answers.poor': 'El servidor no responde.',
  'check.files.good': 'Han llegado todos en {seconds, number} s.',
  'check.files.poor': 'No llegan. Quizá los retiene un filtro.',
  'check.line.running': 'Abierta {seconds, number} de {all, number} segundos.',
  'check.line.good':
    'Abierta {seconds, plural, one {# segundo} other {# segundos}}. Un mensaje tarda {ms, number} ms en ir y volver, {worst, number} ms como mucho.',
  'check.line.blocked':
    'Aquí no se abre, así que el juego va por peticiones sencillas, algo más lento. Mejor: dejar pasar WebSocket hacia {host}.',
  'check.line.cut':
    'Se cortó a los {seconds, plural, one {# segundo} other {# segundos}}. El juego vuelve solo cada vez; mejor un proxy que espere más.',
  'check.line.silent':
    'Se abrió, y a los {seconds, plural, one {# segundo} other {# segundos}} ya no pasaba nada.',
  'check.storage.good': 'Tu puesto se guarda, también al recargar.',
  'check.storage.fair':
    'No se guarda nada. Quien recarga pierde su puesto: permite el almacenamiento para esta dirección.',
  'check.graphics.good': 'Están los dos.',
  'check.graphics.fair': 'Falta WebGL. La imagen se dibuja con Canvas, con menos fotogramas.',
  'check.graphics.none': 'Aquí no se puede dibujar la imagen. El tablero dice en tablas lo que muestra.',
  'check.entry': '[{state}] {name}: {text}',
  'check.device': 'Navegador: {agent}; pantalla {width}×{height} a {ratio}',
  'check.report': 'Informe',
  'check.copy': 'Copiar el informe',
  'check.copyFailed': 'Aquí no se puede copiar. El texto está seleccionado: cópialo a mano.',
  'check.again': 'Probar otra vez',
} as const satisfies Translation<typeof english>;
