/** Which way a line goes: by WebSocket, or by plain requests where a network lets no WebSocket through. */
import { describe, expect, it } from 'vitest';
import { Ways } from '../../client/net/ways.ts';
import { endLine, messageLine, readLine } from '../../shared/net/httpLine.ts';

const MINUTE = 60_000;

describe('the way of the next line', () => {
  it('is a WebSocket, and requests at once where a place was given but no WebSocket came up', () => {
    const ways = new Ways();
    expect(ways.next(0)).toBe('socket');
    ways.failed('socket');
    expect(ways.next(0)).toBe('requests');
  });

  it('stays with requests for a while, over a reload too, and then tries a WebSocket again', () => {
    let kept = 0;
    const ways = new Ways(0, (until) => {
      kept = until;
    });
    ways.failed('socket');
    expect(kept).toBe(0);
    ways.opened('requests', 1_000);
    expect(ways.next(5 * MINUTE)).toBe('requests');
    expect(new Ways(kept).next(5 * MINUTE)).toBe('requests');
    expect(ways.next(11 * MINUTE)).toBe('socket');
  });

  it('is not the network’s fault when requests fail as well', () => {
    const ways = new Ways();
    ways.failed('socket');
    ways.failed('requests');
    expect(ways.next(0)).toBe('socket');
    ways.opened('socket', 0);
    expect(ways.next(0)).toBe('socket');
  });

  it('changes when WebSockets are cut young three times in a row, not when one lived', () => {
    const ways = new Ways();
    const live = (from: number, ms: number): void => {
      ways.opened('socket', from);
      ways.cut(from + ms);
    };
    live(0, 4_000);
    live(5_000, 4_000);
    live(10_000, MINUTE);
    live(2 * MINUTE, 4_000);
    live(3 * MINUTE, 4_000);
    expect(ways.next(3 * MINUTE)).toBe('socket');
    live(4 * MINUTE, 4_000);
    expect(ways.next(4 * MINUTE)).toBe('requests');
    ways.opened('requests', 4 * MINUTE);
    ways.cut(4 * MINUTE);
    expect(ways.next(4 * MINUTE)).toBe('requests');
  });
});

describe('a line of text', () => {
  it('says a message or an end', () => {
    expect(readLine(messageLine(7, 'AAAA'))).toEqual({ number: 7, base64: 'AAAA' });
    expect(readLine(endLine(4101))).toEqual({ end: 4101 });
  });

  it.each(['', 'hello', '7', '7 ', '-1 AAAA', '1.5 AAAA', 'end', 'end x', 'NaN AAAA'])(
    'or nothing: %j',
    (text) => {
      const read = readLine(text);
      expect(read === null || 'end' in read).toBe(true);
      if (text !== 'end') expect(read).toBeNull();
    },
  );
});
