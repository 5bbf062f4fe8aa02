/** What moves all the time is moved by the compositor alone: on a machine without a graphics card, painting takes the frames. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = new URL('../../client/style/', import.meta.url);
const css = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8'))
  .join('\n');

/** Properties the compositor moves without painting anew. */
const CHEAP = ['opacity', 'transform', 'translate', 'rotate', 'scale'];

/** What each `@keyframes` changes. */
const changes = new Map(
  [...css.matchAll(/@keyframes ([\w-]+) \{\n([\s\S]*?)\n\}/g)].map(([, name = '', body = '']) => [
    name,
    [...body.matchAll(/^\s*([\w-]+):/gm)].map(([, property = '']) => property),
  ]),
);

const endless = [...css.matchAll(/animation:([^;]*\binfinite\b[^;]*);/g)].flatMap(([, value = '']) =>
  [...changes.keys()].filter((name) => new RegExp(`(^|\\s)${name}(\\s|$)`).test(value)),
);

it('finds the endless animations of the sheets', () => {
  expect(endless).toContain('glow');
  expect(endless.length).toBeGreaterThan(4);
});

it.each([...new Set(endless)])('%s changes nothing that is painted', (name) => {
  expect(changes.get(name)?.filter((property) => !CHEAP.includes(property))).toEqual([]);
});

it('bars that run with a clock do not change the layout', () => {
  const long = [...css.matchAll(/transition:\s*([\w-]+) (\d+)ms linear/g)].map(([, property]) => property);
  expect(long.length).toBeGreaterThan(2);
  expect(long.filter((property) => !CHEAP.includes(property ?? ''))).toEqual([]);
});
