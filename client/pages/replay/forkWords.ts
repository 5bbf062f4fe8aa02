/** What came of a fork, as sentences: only what differs is said. */
import type { Summary } from '../../../shared/sim/fork/compare.ts';
import type { ForkSeen } from '../../replay/messages.ts';
import { clock, count, money } from '../../text/format.ts';
import { t } from '../../text/index.ts';

const way = (by: number): string => (by < 0 ? 'less' : 'more');
const size = (by: number): number => Math.abs(by);

/** Sentences about the fork against what was. At least one. */
export function verdictOf(was: Summary, fork: ForkSeen): string[] {
  const is = fork.summary;
  const said: string[] = [];
  const lost = Math.round((is.numbers.userMinutesLost ?? 0) - (was.numbers.userMinutesLost ?? 0));
  if (lost !== 0) said.push(t('fork.lost', { way: way(lost), n: count(size(lost)) }));
  const revenue = Math.round((is.numbers.revenue ?? 0) - (was.numbers.revenue ?? 0));
  if (size(revenue) >= 100) said.push(t('fork.revenue', { way: way(revenue), money: money(size(revenue)) }));
  const deploys = is.deploys - was.deploys;
  if (deploys !== 0) said.push(t('fork.deploys', { way: way(deploys), n: size(deploys) }));
  const incidents = is.incidents - was.incidents;
  if (incidents !== 0) said.push(t('fork.incidents', { way: way(incidents), n: size(incidents) }));
  const night = fork.differences.gone.find(({ kind }) => kind === 'pageRang');
  if (night && is.nightPages < was.nightPages) said.push(t('fork.noPage', { time: clock(night.tick) }));
  const woken = fork.differences.came.find(({ kind }) => kind === 'pageRang');
  if (woken && is.nightPages > was.nightPages) said.push(t('fork.newPage', { time: clock(woken.tick) }));
  return said.length > 0 ? said : [t('fork.same')];
}
