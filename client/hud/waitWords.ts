/** Whom an organisation waits for and how long, in words. */
import { orgName } from '../../shared/net/orgs.ts';
import type { Stands } from '../../shared/net/stands.ts';
import { list } from '../text/format.ts';
import { t } from '../text/index.ts';

/** More names than this nobody reads in one breath. */
const NAMES = 3;
/** From so many seconds on minutes are told. */
const MINUTES_FROM = 100;

/** Organisations by name, or how many they are. */
export const namesOf = (orgs: readonly string[]): string =>
  orgs.length > NAMES ? t('waits.many', { n: orgs.length }) : list(orgs.map(orgName));

/** Real seconds as they are told: 40 s, 3 min. */
export const inTime = (seconds: number): string =>
  seconds < MINUTES_FROM
    ? t('waits.seconds', { n: seconds })
    : t('span.minutes', { n: Math.ceil(seconds / 60) });

/** Whom one waits for, about how long, and how long at most. */
export function waitedFor({ behind, soon, most }: Stands) {
  const about = inTime(soon);
  const latest = inTime(most);
  return {
    who: namesOf(behind),
    n: behind.length,
    soon: about,
    most: latest,
    sure: about === latest ? 'yes' : 'no',
  };
}
