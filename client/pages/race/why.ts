/** Why a session could not be made with a journal, in words, where it was chosen. */
import { NO_RACE } from '../../../shared/net/race.ts';
import type { WhyNot } from '../../../shared/sim/journalGate.ts';
import { JoinFailed } from '../../net/http.ts';
import { t } from '../../text/index.ts';
import { problemText } from '../problems.ts';

const WHY = [
  'tooBig',
  'tooDeep',
  'notJson',
  'notJournal',
  'future',
  'damaged',
  'markup',
  'absurd',
  'unknownScenario',
  'otherRules',
  'otherContent',
] as const satisfies readonly WhyNot[];

/** The sentence for what the server said; the words it knows reasons by are among those it tells. */
export function journalProblem(error: unknown): string {
  const failed = error instanceof JoinFailed ? error : null;
  if (failed?.problem === 'tooLarge') return t('replay.refused', { why: 'tooBig' });
  if (failed?.problem !== 'unreadable') return problemText(error);
  const said = failed.told.split(/[\s·]+/);
  const why = WHY.find((one) => said.includes(one));
  if (why) return t('replay.refused', { why });
  const no = NO_RACE.find((one) => said.includes(one));
  return no ? t('race.refused', { why: no }) : t('race.unreadable', { why: failed.told });
}
