/** Sentences of sound, in German: its settings, what is heard, and what to say where there is none. */
import type { sound as english } from '../en/sound.ts';
import type { Translation } from '../locales.ts';

export const sound = {
  'sound.on': 'Ton',
  'sound.hint.solo': 'Gilt, wenn du allein spielst. Mit anderen beginnt es stumm.',
  'sound.hint.host': 'Gilt für Spiele mit anderen.',
  'sound.volumes': 'Lautstärke und Untertitel',
  'sound.effects': 'Effekte',
  'sound.pager': 'Pager',
  'sound.ambience': 'Das Büro',
  'sound.captions': 'Untertitel',
  'sound.captionsHint': 'Was zu hören ist, in wenigen Worten.',
  'sound.mute': 'Ton ist an. Ausschalten',
  'sound.unmute': 'Ton ist aus. Einschalten',
  'sound.unavailable': 'Hier gibt es keinen Ton: Der Browser blockiert ihn. Im Protokoll steht alles.',
  'sound.phone': 'Handy koppeln',
  'sound.key': 'Ton an oder aus',

  'caption.deployOk': 'ein Deploy ist durch',
  'caption.deployStart': 'ein Zug fährt ab',
  'caption.deployFail': 'ein Deploy geht schief',
  'caption.pager': 'dein Pager klingelt',
  'caption.pagerTeam': 'an deinem Tisch klingelt ein Pager',
  'caption.escalated': 'niemand nahm ab, der nächste Pager klingelt',
  'caption.outage': 'etwas geht kaputt',
  'caption.outageFixed': 'die Nutzer werden wieder bedient',
  'caption.slice': 'ein Stück verlässt die Pizza',
  'caption.hire': 'jemand Neues setzt sich dazu',
  'caption.leave': 'jemand geht',
  'caption.cash': 'Nutzer zahlen für etwas Neues',
  'caption.goal': 'ein Ziel ist erreicht',
  'caption.gong': 'das Quartal ist zu Ende',
  'caption.timerEnd': 'die Zeit ist um, die Uhr läuft weiter',
} as const satisfies Translation<typeof english>;
