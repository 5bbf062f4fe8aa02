/** Words of the trade: each has its sentences, and each that is marked anywhere exists. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { findTerms } from '../../client/hud/terms/Glossary.tsx';
import { glossary } from '../../client/text/en/glossary.ts';
import { partsOf, say, t } from '../../client/text/index.ts';
import { TERM_IDS, TERM_OF } from '../../shared/content/glossary.ts';
import { content } from '../../shared/content/index.ts';
import { METRICS } from '../../shared/sim/metrics/table.ts';
import { LANES, RESPONSES, STRATEGIES } from '../../shared/sim/publicWorld.ts';

const TEXTS = new URL('../../client/text/', import.meta.url);
const files = readdirSync(TEXTS, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);
const ids: readonly string[] = TERM_IDS;

describe('the glossary', () => {
  beforeAll(() => import('../../client/text/game.ts'));

  it('has a name, a meaning and a place in the game for each term, and no others', () => {
    for (const id of TERM_IDS)
      for (const key of [`term.${id}`, `term.${id}.means`, `term.${id}.game`])
        expect([key, say(key) !== null]).toEqual([key, true]);
    const written = Object.keys(glossary).filter((key) => key.startsWith('term.'));
    expect(written).toHaveLength(ids.length * 3);
  });

  it('explains in one plain sentence', () => {
    for (const id of TERM_IDS) {
      const means = t(`term.${id}.means`);
      expect([id, means.split(/\s+/).length <= 26, /\.$/.test(means)]).toEqual([id, true, true]);
    }
  });

  it.each(files)('knows every term marked in %s', (file) => {
    const text = readFileSync(new URL(file, TEXTS), 'utf8');
    for (const [, id] of text.matchAll(/<t-([a-z]\w*)>[^<]+<\/t-/g)) expect(ids).toContain(id);
  });

  it('belongs to things that exist', () => {
    const known: Record<string, readonly string[]> = {
      practice: content.practices.map(({ id }) => id),
      strategy: STRATEGIES,
      metric: Object.keys(METRICS),
      lane: LANES,
      response: RESPONSES,
    };
    for (const [thing, term] of Object.entries(TERM_OF)) {
      const [kind = '', id = ''] = thing.split('/');
      expect(known[kind]).toContain(id);
      expect(ids).toContain(term);
    }
  });

  it('is found by name and by meaning, whatever the case', () => {
    expect(findTerms('CANARY')[0]).toBe('canary');
    expect(findTerms('mttr')).toContain('restore');
    expect(findTerms('no such word')).toEqual([]);
    expect(findTerms('')).toHaveLength(ids.length);
  });
});

describe('a marked sentence', () => {
  beforeAll(() => import('../../client/text/game.ts'));

  it('is plain text for those who only read it, and has its terms for a screen', () => {
    const plain = t('play.strategy.canary');
    expect(plain).not.toMatch(/[<>]/);
    const parts = partsOf('play.strategy.canary', undefined, (term, words) => ({ term, words }));
    expect(parts.some((part) => typeof part === 'object' && part.term === 'canary')).toBe(true);
    expect(parts.map((part) => (typeof part === 'object' ? part.words : part)).join('')).toBe(plain);
  });
});
