/** Sentences of looking back: decisions that mattered, what is behind a number, the postmortem desk, in Spanish. */
import type { lookback as english } from '../en/lookback.ts';
import type { Translation } from '../locales.ts';

export const lookback = {
  'lookback.moment': 'Ver el momento',
  'lookback.whatIf': '¿Y si…?',
  'lookback.opens': '{what}: {about} (abre otra pestaña)',
  'decisive.title': 'Las decisiones que más contaron',
  'decisive.lead':
    'Cada una se comprobó: el mismo tiempo se jugó otra vez sin ella, con la misma suerte y la misma gente.',
  'decisive.wait': 'Comprobando: todo se juega otra vez sin una decisión, luego sin otra. Tarda un momento.',
  'decisive.failed': 'Ahora no se ha podido comprobar.',
  'decisive.none':
    '{decided, plural, =0 {Aquí nadie decidió nada: no había nada que quitar.} other {{checked, plural, one {Se quitó una decisión y se jugó otra vez: no cambió} other {Se quitaron # decisiones, una a una, y se jugó otra vez: no cambió}} nada digno de contar.}}',
  'decisive.good': 'Ayudó',
  'decisive.bad': 'Costó',
  'decisive.by': '{name}: {what}',
  'decisive.without': 'Sin ella:',
  'decisive.lost':
    '{way, select, less {{n} minutos de usuario perdidos menos} other {{n} minutos de usuario perdidos más}} ({is} en vez de {was})',
  'decisive.trust': 'una confianza de {is} en vez de {was} al final',
  'decisive.revenue': '{way, select, less {{money} menos ganados} other {{money} más ganados}}',
  'decisive.nights':
    '{way, select, less {{n, plural, one {un aviso menos} other {# avisos menos}} de noche} other {{n, plural, one {un aviso más} other {# avisos más}} de noche}}',
  'decisive.misfits':
    '{n, plural, one {Una palabra posterior ya no encajaba: decidió un bot prudente. Por eso no hay curva.} other {# palabras posteriores ya no encajaban: decidió un bot prudente. Por eso no hay curva.}}',
  'decisive.curve': 'Minutos de usuario perdidos hasta entonces, día a día',
  'decisive.curveWas': 'como fue: {was}',
  'decisive.curveIs': 'sin ella: {is}',
  'decisive.curves': 'Minutos de usuario perdidos hasta entonces, día a día: {was} como fue, {is} sin ella',
  'decisive.both': 'Ayudó y costó',
} as const satisfies Translation<typeof english>;
