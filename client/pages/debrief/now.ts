/** Where the debrief of the present session is. */
import type { DebriefNow } from '../../../shared/net/debrief.ts';
import { session } from '../../net/viewStore.ts';

/** Null while there is none. */
export function debriefNow(): DebriefNow | null {
  const told = session.value?.debrief ?? '';
  return told === '' ? null : (JSON.parse(told) as DebriefNow);
}
