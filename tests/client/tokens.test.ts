/** The measured colours: contrast of every pair that is used, and how far team colours stay apart for every eye. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, difference, type Eye, type Rgb, rgbOf, seenBy } from './colour.ts';

const css = readFileSync(new URL('../../client/style/tokens.css', import.meta.url), 'utf8');

/** The hex tokens of the first block whose selector holds `selector`. */
function tokens(selector: string): Record<string, Rgb> {
  const start = css.indexOf('{', css.indexOf(selector));
  const block = css.slice(start, css.indexOf('\n}', start));
  const found: Record<string, Rgb> = {};
  for (const [, name = '', hex = ''] of block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi))
    found[name] = rgbOf(hex);
  return found;
}

const day = tokens('[data-theme="day"]');
const night = tokens('[data-theme="night"] {');
const shared = tokens('\n:root {\n  --ink');
const TEAMS = ['basil', 'olive', 'cheese', 'onion', 'tuna', 'tomato', 'pepper', 'mushroom'];
const EYES: Eye[] = ['normal', 'protan', 'deutan', 'tritan'];

const of = (palette: Record<string, Rgb>, name: string): Rgb => {
  const colour = palette[name];
  if (!colour) throw new Error(`no token --${name}`);
  return colour;
};

describe.each([
  ['day', day, ['ground', 'panel', 'raised', 'box', 'wash']],
  ['night', night, ['ground', 'panel', 'raised', 'wash']],
] as const)('contrast by %s', (_, palette, grounds) => {
  it.each(grounds)('text reads on %s', (ground) => {
    expect(contrast(of(palette, 'text'), of(palette, ground))).toBeGreaterThanOrEqual(7);
    expect(contrast(of(palette, 'text-2'), of(palette, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it('text reads on buttons and chips', () => {
    for (const [text, fill] of [
      ['on-primary', 'primary'],
      ['on-primary', 'primary-hover'],
      ['on-ok', 'ok'],
      ['on-warn', 'warn'],
      ['on-bad', 'bad'],
      ['on-info', 'info'],
    ] as const) {
      expect(contrast(of(palette, text), of(palette, fill)), `${text} on ${fill}`).toBeGreaterThanOrEqual(
        4.5,
      );
    }
  });

  it('borders, links and the focus ring are seen', () => {
    for (const ground of ['ground', 'panel'] as const) {
      expect(contrast(of(palette, 'line'), of(palette, ground))).toBeGreaterThanOrEqual(3);
      expect(contrast(of(palette, 'link'), of(palette, ground))).toBeGreaterThanOrEqual(4.5);
      expect(contrast(of(palette, 'focus'), of(palette, ground))).toBeGreaterThanOrEqual(3);
    }
  });

  it('status colours stay apart for every eye', () => {
    const status = ['ok', 'warn', 'bad', 'info'].map((name) => of(palette, name));
    for (const eye of EYES) expect(smallestDifference(status, eye), eye).toBeGreaterThanOrEqual(14);
  });
});

describe('team colours', () => {
  const colours = TEAMS.map((team) => of(shared, `team-${team}`));

  it('carry ink text', () => {
    for (const colour of colours) expect(contrast(of(shared, 'ink'), colour)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EYES)('stay apart for %s', (eye) => {
    // Measured in linear light, the strict way. Eight teams get close: emblem, pattern and name tell them apart.
    expect(smallestDifference(colours.slice(0, 4), eye)).toBeGreaterThanOrEqual(eye === 'normal' ? 31 : 12.5);
    expect(smallestDifference(colours, eye)).toBeGreaterThanOrEqual(eye === 'normal' ? 20 : 7.5);
  });
});

function smallestDifference(colours: Rgb[], eye: Eye): number {
  let smallest = Number.POSITIVE_INFINITY;
  colours.forEach((one, at) => {
    for (const other of colours.slice(at + 1)) {
      smallest = Math.min(smallest, difference(seenBy(one, eye), seenBy(other, eye)));
    }
  });
  return smallest;
}
