/** Sentences of the numbers on the console and in the debrief, in Spanish. */
import type { behind as english } from '../en/behind.ts';
import type { Translation } from '../locales.ts';

export const behind = {
  'behind.title': 'Números hasta ahora',
  'behind.soFar': 'hasta ahora',
  'behind.of': 'Números de {org}',
  'behind.press': '{org}: {text}. Sus números y lo que hay detrás',
  'behind.short': '¿por qué?',
  'behind.incidents': 'Incidentes en sus porciones',
  'behind.pages': 'Veces que sonó su busca',
  'behind.deploys': 'Deploys propios',
  'behind.cell': '{what}, {org}, {when}: {text}. Mostrar lo que hay detrás',
  'behind.first': 'Mira aquí primero',
  'behind.calm': 'Todo va bien en todas partes.',
  'behind.burning': 'Arde ahora',
  'behind.since':
    'desde {time}, {lost} minutos de usuario perdidos, {state, select, nobody {nadie se ocupa} rings {suena el de {who}} other {{who} se ocupa}}',
} as const satisfies Translation<typeof english>;
