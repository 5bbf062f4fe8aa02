/** What the facilitator's board says of an organisation in a word and in flags. */
import { describe, expect, it } from 'vitest';
import { boardOf } from '../../server/match/board.ts';
import type { Match } from '../../server/match/Match.ts';
import type { BoardSeat } from '../../shared/net/lead.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { openMatch } from '../kit/matchKit.ts';

const { match } = await openMatch();
const BEN: BoardSeat = {
  id: 's2',
  name: 'Ben',
  engineer: 'basil-ana',
  connected: true,
  autopilot: '',
  out: false,
  word: '',
  watching: false,
  pace: 1,
  leave: -1,
};

/** The board of a running organisation that is otherwise than at its beginning. */
function board(change: Partial<PublicWorld> = {}, seats: BoardSeat[] = [], stuck = false) {
  const view = { ...match.view, ...change };
  return boardOf({ ...plain, view } as unknown as Match, seats, stuck);
}
const plain = { org: 'marinara', status: 'running', note: '', notice: '', injects: [] };

describe('the board of an organisation', () => {
  it('has no flag while all is well', () => {
    expect(board({}, [BEN])).toMatchObject({ flags: [], health: 'good' });
  });

  it('says who waits, who is silent, who is worn out, and who loses', () => {
    const tired = Object.fromEntries(
      Object.entries(match.view.teams).map(([id, team]) => [id, { ...team, energy: 0.3 }]),
    );
    expect(board({}, [BEN], true).flags).toEqual(['stuck']);
    expect(board({}, [{ ...BEN, autopilot: 'warned' }]).flags).toEqual(['silent']);
    expect(board({}, [{ ...BEN, connected: false }]).flags).toEqual(['silent']);
    expect(board({ teams: tired }).flags).toEqual(['tired']);
    expect(board({ budgetLeft: -0.1 }).flags).toEqual(['losing']);
    expect(board({ cash: -1 }).flags).toEqual(['losing']);
  });

  it('counts nobody as silent who was shown out or has no desk', () => {
    const away = { ...BEN, connected: false };
    expect(board({}, [{ ...away, out: true }]).flags).toEqual([]);
    expect(board({}, [{ ...away, engineer: '' }]).flags).toEqual([]);
  });

  it('is on fire when many requests fail, strained when some do', () => {
    expect(board({ failing: 0.05 }).health).toBe('fire');
    expect(board({ failing: 0.01 }).health).toBe('strained');
  });
});
