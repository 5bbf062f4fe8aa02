/** Why a join or an opening did not work, in words. */
import { JoinFailed, type JoinProblem } from '../net/http.ts';
import { t } from '../text/index.ts';

/** The sentence for a problem; a taken name comes with another one that is free. */
export function problemText(error: unknown, suggestion = ''): string {
  const problem: JoinProblem = error instanceof JoinFailed ? error.problem : 'unreachable';
  switch (problem) {
    case 'unknownCode':
      return t('error.wrongCode');
    case 'nameTaken':
      return t('error.nameTaken', { suggestion });
    case 'removed':
      return t('error.removed');
    case 'locked':
      return t('error.locked');
    case 'badName':
      return suggestion === '' ? t('error.badName') : t('data.unusable', { suggestion });
    case 'badScenario':
      return t('error.badScenario', { why: error instanceof JoinFailed ? error.told : '' });
    case 'rudeName':
      return t('data.rude', { suggestion });
    case 'wrongPin':
      return t('data.wrongPin');
    case 'linkOver':
      return t('hosts.linkOver');
    case 'full':
      return t('error.full');
    case 'outdated':
      return t('error.outdated');
    case 'wrongToken':
      return t('error.wrongSeat');
    case 'tooMany':
      return t('error.tooFast');
    case 'serverFull':
      return t('error.serverFull');
    case 'passcode':
      return t('host.passcodeAsk');
    case 'unreadable':
      return t('error.unreadable');
    case 'unreachable':
      return t('error.unreachable');
    default:
      return t('error.broken');
  }
}
