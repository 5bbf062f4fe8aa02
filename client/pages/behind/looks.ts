/** Who may look behind the numbers of an organisation. */
import { me, session } from '../../net/viewStore.ts';

/** Its own people, and whoever leads and plays nobody. */
export const looksBehind = (org: string): boolean => {
  const now = session.value;
  return now !== null && (now.org === org || (me.value?.host === true && me.value.engineer === ''));
};
