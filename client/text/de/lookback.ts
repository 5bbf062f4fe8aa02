/** Sentences of looking back: decisions that mattered, what is behind a number, the postmortem desk, in German. */
import type { lookback as english } from '../en/lookback.ts';
import type { Translation } from '../locales.ts';

export const lookback = {
  'lookback.moment': 'Den Moment ansehen',
  'lookback.whatIf': 'Was wäre wenn?',
  'lookback.opens': '{what}: {about} (öffnet einen neuen Tab)',
  'decisive.title': 'Die Entscheidungen, auf die es ankam',
  'decisive.lead':
    'Jede wurde geprüft: Dieselbe Zeit lief noch einmal ohne sie, mit demselben Glück und denselben Leuten.',
  'decisive.wait':
    'Wird geprüft: Alles läuft noch einmal, erst ohne die eine Entscheidung, dann ohne die nächste. Das dauert einen Moment.',
  'decisive.failed': 'Das ließ sich gerade nicht prüfen.',
  'decisive.none':
    '{decided, plural, =0 {Hier hat kein Mensch etwas entschieden, also ließ sich nichts weglassen.} other {{checked, plural, one {Eine Entscheidung wurde weggelassen und alles noch einmal gespielt: Es} other {# Entscheidungen wurden einzeln weggelassen und alles noch einmal gespielt: Es}} machte keinen Unterschied, der der Rede wert ist.}}',
  'decisive.good': 'Hat geholfen',
  'decisive.bad': 'Hat gekostet',
  'decisive.by': '{name}: {what}',
  'decisive.without': 'Ohne sie:',
  'decisive.lost':
    '{way, select, less {{n} Nutzerminuten weniger verloren} other {{n} Nutzerminuten mehr verloren}} ({is} statt {was})',
  'decisive.trust': 'am Ende {is} Vertrauen statt {was}',
  'decisive.revenue': '{way, select, less {{money} weniger verdient} other {{money} mehr verdient}}',
  'decisive.nights':
    '{way, select, less {{n, plural, one {ein Alarm weniger} other {# Alarme weniger}} in der Nacht} other {{n, plural, one {ein Alarm mehr} other {# Alarme mehr}} in der Nacht}}',
  'decisive.misfits':
    '{n, plural, one {Ein späteres Wort passte nicht mehr: Ein umsichtiger Bot entschied stattdessen. Darum keine Kurve.} other {# spätere Worte passten nicht mehr: Ein umsichtiger Bot entschied stattdessen. Darum keine Kurve.}}',
  'decisive.curve': 'Verlorene Nutzerminuten bisher, Tag für Tag',
  'decisive.curveWas': 'wie es war: {was}',
  'decisive.curveIs': 'ohne sie: {is}',
  'decisive.curves': 'Verlorene Nutzerminuten bisher, Tag für Tag: {was} wie es war, {is} ohne sie',
  'decisive.both': 'Hat geholfen und gekostet',
} as const satisfies Translation<typeof english>;
