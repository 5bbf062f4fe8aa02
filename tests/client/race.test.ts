/** Why a journal is no ghost, in words where it was chosen. */
import { describe, expect, it } from 'vitest';
import '../../client/text/game.ts';
import { JoinFailed } from '../../client/net/http.ts';
import { problemText } from '../../client/pages/problems.ts';
import { journalProblem } from '../../client/pages/race/why.ts';
import { t } from '../../client/text/index.ts';
import { JOIN_REFUSALS } from '../../shared/net/protocol.ts';
import { NO_RACE } from '../../shared/net/race.ts';

const said = (more: string): string =>
  journalProblem(new JoinFailed('unreadable', '', `${JOIN_REFUSALS.unreadable.text} ${more}`));

describe('what the server refuses of a journal', () => {
  it('has a sentence for each reason, wherever the place stands', () => {
    expect(said('engine · otherRules · 3')).toBe(t('replay.refused', { why: 'otherRules' }));
    expect(said('notJson · Unexpected token')).toBe(t('replay.refused', { why: 'notJson' }));
    const sentences = NO_RACE.map((why) => said(why));
    expect(new Set(sentences).size).toBe(NO_RACE.length);
    expect(sentences[0]).toBe(t('race.refused', { why: 'otherLuck' }));
  });

  it('is told as it is where nobody knows the reason, and is what any page says otherwise', () => {
    expect(said('quarter 9 is not closed')).toContain('quarter 9 is not closed');
    expect(journalProblem(new JoinFailed('tooLarge'))).toBe(t('replay.refused', { why: 'tooBig' }));
    for (const other of [new JoinFailed('tooMany'), new JoinFailed('notAllowed'), new Error('x')])
      expect(journalProblem(other)).toBe(problemText(other));
  });
});
