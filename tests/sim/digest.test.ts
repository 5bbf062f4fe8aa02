import { expect, test } from 'vitest';
import { digest, digestText } from '../../shared/sim/digest.ts';

test('is 16 hex digits, fixed for the same state', () => {
  expect(digest({ tick: 1, a: [1, 2] })).toMatch(/^[0-9a-f]{16}$/);
  expect(digest({ tick: 1, a: [1, 2] })).toBe(digest({ tick: 1, a: [1, 2] }));
  expect(digestText('')).toBe(digestText(''));
});

test('leaves out static content, and nothing else', () => {
  expect(digest({ content: { big: true }, tick: 1 })).toBe(digest({ tick: 1 }));
  expect(digest({ tick: 1, card: { content: 'x' } })).not.toBe(digest({ tick: 1, card: {} }));
});

test('sees every small difference', () => {
  const seen = new Set<string>();
  for (let i = 0; i < 50_000; i++) seen.add(digestText(`{"tick":${i},"cash":${i % 7}}`));
  expect(seen.size).toBe(50_000);
  expect(digest({ a: 1, b: 2 })).not.toBe(digest({ b: 2, a: 1 }));
});

test('survives being written down and read again', () => {
  const state = { tick: 7, share: 0.1 + 0.2, list: [{ id: 'x', none: -1 }], 10: 'ten' };
  expect(digest(JSON.parse(JSON.stringify(state)))).toBe(digest(state));
});
