/** The author's workshop: its files, its edits, its words, its test run. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { playDraft, setupOf } from '../../client/author/game.ts';
import {
  chosenDraft,
  dropDraft,
  keepDraft,
  listDrafts,
  readDraft,
  storageBlocked,
} from '../../client/net/drafts.ts';
import { beginFrom, idFrom, MODELS } from '../../client/pages/author/begin.ts';
import {
  addModule,
  addPerson,
  addTeam,
  dropModule,
  dropTeam,
  moveModule,
  moveUnit,
  rename,
  seatPerson,
  unitOf,
} from '../../client/pages/author/edits.ts';
import { at, put } from '../../client/pages/author/paths.ts';
import { placeOf, reasonOf, sectionOf } from '../../client/pages/author/problemWords.ts';
import { medianOf } from '../../client/pages/author/testRun.ts';
import { authorsOf } from '../../client/pages/ownWords.ts';
import { lend, nameOf, say } from '../../client/text/index.ts';
import '../../client/text/author.ts';
import '../../client/text/game.ts';
import { readAuthored, readAuthoredText } from '../../shared/content/authored.ts';
import { type Authored, MOST_AUTHORED } from '../../shared/content/authoredTypes.ts';
import { content } from '../../shared/content/index.ts';
import { wordsOf } from '../../shared/content/ownWords.ts';
import { tooManySlices } from '../../shared/content/scenarios/tooManySlices.ts';
import { twoPizzas } from '../../shared/content/scenarios/twoPizzas.ts';
import { createWorld } from '../../shared/sim/createWorld.ts';
import { contentFor } from '../../shared/sim/ownContent.ts';

const WORDS = { language: 'en', name: 'The bakery', about: 'Bread', story: 'You are Ana.' };
const draft = (): Authored => beginFrom(twoPizzas, WORDS);
const problemsOf = (value: unknown) => {
  const read = readAuthored(value);
  return 'problems' in read ? read.problems : [];
};

describe('a file', () => {
  it.each(MODELS.map((model) => [model.id, model] as const))(
    'that begins as %s is sound, and comes back as it was saved',
    (_, model) => {
      const file = beginFrom(model, WORDS);
      const read = readAuthoredText(JSON.stringify(file));
      expect(read).toEqual({ file });
    },
  );

  it('may be a bare scenario, as the command line takes it', () => {
    const bare = { ...structuredClone(twoPizzas), id: 'mine', texts: { name: 'Mine', about: 'All of it' } };
    const read = readAuthored(bare);
    expect(read).toMatchObject({ file: { scenario: { id: 'mine' }, texts: [{ name: 'Mine' }] } });
  });

  it('may bring kinds of incident and practices along', () => {
    const [model] = content.archetypes;
    const [practice] = content.practices;
    if (!model || !practice) throw new Error('no content');
    const own = { ...structuredClone(model), id: 'ovenFire', weight: 50 };
    const file: Authored = {
      ...draft(),
      archetypes: [own],
      practices: [{ ...structuredClone(practice), points: [1, 2, 3] }],
    };
    expect(problemsOf(file)).toEqual([]);
    const here = contentFor(setupOf(file, 1), content);
    expect(here.archetypes.at(-1)).toEqual(own);
    expect(here.practices.find(({ id }) => id === practice.id)?.points).toEqual([1, 2, 3]);
    expect(createWorld(setupOf(file, 1), content).content.archetypes).toHaveLength(
      content.archetypes.length + 1,
    );
  });

  const spoil = (path: (string | number)[], value: unknown): unknown => put(draft(), path, value);
  it.each<[string, unknown, string, string]>([
    ['nothing', null, 'format', 'notScenario'],
    ['a number', 7, 'format', 'notScenario'],
    ['another format', { format: 'slice-journal', version: 1 }, 'format', 'notScenario'],
    ['a newer version', { ...draft(), version: 2 }, 'version', 'future'],
    ['a part nobody knows', { ...draft(), evil: '<script>' }, '', 'unknownPart'],
    ['no people', spoil(['scenario', 'teams', 0, 'engineers'], []), 'scenario.teams.0.engineers', 'tooFew'],
    ['a negative size', spoil(['scenario', 'modules', 0, 'size'], -1), 'scenario.modules.0.size', 'tooSmall'],
    ['an endless number', spoil(['scenario', 'start', 'trust'], 1e99), 'scenario.start.trust', 'tooLarge'],
    ['half a person', spoil(['scenario', 'start', 'instances'], 1.5), 'scenario.start.instances', 'kind'],
    ['an id with markup', spoil(['scenario', 'modules', 0, 'id'], '<b>'), 'scenario.modules.0.id', 'format'],
    [
      'an id of the machine',
      spoil(['scenario', 'twists', 0, 'id'], 'constructor'),
      'scenario.twists.0.id',
      'reserved',
    ],
    [
      'a lane nobody knows',
      spoil(['scenario', 'teams', 0, 'engineers', 0, 'lanes', 0], 'x'),
      'scenario.teams.0.engineers.0.lanes.0',
      'choice',
    ],
    [
      'a goal nobody measures',
      spoil(['scenario', 'goals', 0, 'metric'], 'luck'),
      'scenario.goals.0.metric',
      'choice',
    ],
    ['unseen signs', spoil(['texts', 0, 'name'], 'a\u202eb'), 'texts.0.name', 'characters'],
    ['a story without end', spoil(['texts', 0, 'story'], 'x'.repeat(1001)), 'texts.0.story', 'tooLong'],
    [
      'names of what is not named',
      spoil(['texts', 0, 'names', 'html.body'], 'x'),
      'texts.0.names.html.body',
      'format',
    ],
    [
      'a pager nobody holds',
      spoil(['scenario', 'start', 'pager'], 'ghost'),
      'scenario.start.pager',
      'missing',
    ],
    [
      'a fault nobody knows',
      spoil(['scenario', 'twists', 0, 'condition'], { kind: 'fault', archetype: 'ghost' }),
      'scenario.twists.0.condition.archetype',
      'missing',
    ],
    [
      'an absurd crowd',
      spoil(['scenario', 'twists', 0, 'condition', 'factor'], 1e6),
      'scenario.twists.0.condition.factor',
      'tooLarge',
    ],
    [
      'calls in a circle',
      spoil(['scenario', 'calls', 17], { from: 'catalog', to: 'storefront', rate: 1, hard: true }),
      'scenario.calls',
      'circle',
    ],
    [
      'no door',
      put(
        draft(),
        ['scenario', 'modules'],
        draft().scenario.modules.map((one) => ({ ...one, entry: 0 })),
      ),
      'scenario.modules',
      'noEntry',
    ],
    ['the name of one of ours', spoil(['scenario', 'id'], 'sandbox'), 'scenario.id', 'ours'],
    ['a lever nobody has', { ...draft(), closed: ['magic'] }, 'closed.0', 'choice'],
    [
      'a plan beyond the year',
      { ...draft(), plan: [{ quarter: 99, week: 1, day: 1, hour: 0, inject: 'crowd' }] },
      'plan.0.quarter',
      'tooLarge',
    ],
    [
      'a practice that needs itself',
      {
        ...draft(),
        practices: [
          {
            ...content.practices.find(({ id }) => id === 'versioning'),
            needs: [{ practice: 'ci', level: 1 }],
          },
        ],
      },
      'practices',
      'circle',
    ],
    ['an incident of ours', { ...draft(), archetypes: [content.archetypes[0]] }, 'archetypes.0.id', 'ours'],
    [
      'an incident that ends the world',
      {
        ...draft(),
        archetypes: [{ ...content.archetypes[0], id: 'end', effects: [{ kind: 'latency', factor: 1e12 }] }],
      },
      'archetypes.0.effects.0.factor',
      'tooLarge',
    ],
  ])('with %s is refused with place and reason', (_, value, path, why) => {
    const found = problemsOf(value);
    expect(found.map((one) => [one.path.join('.'), one.why])).toContainEqual([path, why]);
    // Every reason is a sentence, and every place can be shown.
    for (const one of found) {
      expect(reasonOf(one)).not.toMatch(/author\.why|\{/);
      if (typeof value === 'object' && value !== null && 'scenario' in value) {
        expect(sectionOf(one.path)).toBeTruthy();
        placeOf(one.path, value as Authored);
      }
    }
  });

  it.each<[string, string, string]>([
    ['empty', '', 'notJson'],
    ['cut off', JSON.stringify(draft()).slice(0, -9), 'notJson'],
    ['nested without end', '['.repeat(100_000), 'tooDeep'],
    ['too big', `"${'x'.repeat(MOST_AUTHORED)}"`, 'tooBig'],
    ['a poisoned object', '{"__proto__":{"format":"slice-scenario"}}', 'notScenario'],
  ])('that is %s is refused before it is looked into', (_, text, why) => {
    expect(readAuthoredText(text)).toMatchObject({ problems: [{ why }] });
  });
});

describe('an edit', () => {
  const sound = (file: Authored): Authored => {
    expect(problemsOf(file)).toEqual([]);
    return file;
  };

  it('moves a slice into a service of its own, to another team, and back', () => {
    let file = sound(moveModule(draft(), 'reviews', 'olive', 'own'));
    expect(unitOf(file, 'reviews')).toBe('reviews');
    // It was half cut out: that is done.
    expect(file.scenario.start.extractions).toEqual([]);
    file = sound(moveModule(file, 'search', 'cheese', 'reviews'));
    expect(file.scenario.modules.find(({ id }) => id === 'search')?.team).toBe('olive');
    file = sound(moveUnit(file, 'reviews', 'onion'));
    expect(file.scenario.start.units).toEqual([
      { id: 'reviews', owner: 'onion', modules: ['reviews', 'search'] },
    ]);
    file = sound(moveModule(file, 'reviews', 'basil', 'monolith'));
    file = sound(moveModule(file, 'search', 'cheese', 'monolith'));
    expect(file.scenario.start.units).toBeUndefined();
  });

  it('takes whatever names a thing along with it', () => {
    const slices = beginFrom(tooManySlices, WORDS);
    for (const { id } of slices.scenario.modules.slice(1)) sound(dropModule(slices, id));
    const named = rename(draft(), 0, 'team', 'olive', 'Ovens');
    const file = sound(dropTeam(named, 'olive'));
    expect(file.texts[0]?.names).toEqual({});
    sound(dropTeam(draft(), 'basil'));
  });

  it('keeps the pager in a hand when its holder goes', () => {
    expect(sound(seatPerson(draft(), 'basil-ana', 'olive')).scenario.start.pager).toBe('olive-ana');
    expect(sound(seatPerson(draft(), 'basil-ana', '')).scenario.start.pager).toBe('basil-kai');
  });

  it('adds tables, people and slices with names of their own', () => {
    let file = draft();
    for (let i = 0; i < 4; i += 1) file = sound(addTeam(file));
    for (let i = 0; i < 6; i += 1) file = sound(addPerson(file, 'basil'));
    file = sound(addModule(addModule(file, 'Öfen & Brot', 'basil'), '', 'basil'));
    expect(file.scenario.modules.slice(-2).map(({ id }) => id)).toEqual(['ofenBrot', 'slice1']);
    expect(file.texts[0]?.names['module.ofenBrot']).toBe('Öfen & Brot');
    expect(idFrom('99', [], 'x')).toBe('x1');
  });

  it('reads and changes a place, and leaves the rest as it was', () => {
    const file = draft();
    const next = put(file, ['scenario', 'start', 'users'], 5);
    expect(at(next, ['scenario', 'start', 'users'])).toBe(5);
    expect(next.scenario.teams).toBe(file.scenario.teams);
    expect(Object.keys(next.scenario.start)).toEqual(Object.keys(file.scenario.start));
    expect(at(put(file, ['scenario', 'goals', 0], undefined), ['scenario', 'goals'])).toHaveLength(3);
    expect(at(file, ['scenario', 'toString'])).toBeUndefined();
  });
});

describe('the author’s words', () => {
  afterEach(() => lend(null));
  const file: Authored = {
    ...draft(),
    texts: [
      {
        language: 'de',
        name: 'Die Bäckerei',
        about: 'Brot',
        story: 'Du',
        names: { 'module.cart': '{n} <b>Korb</b>' },
      },
      { language: 'en', name: 'The bakery', about: '', story: '', names: {} },
    ],
  };

  it('are spoken in her language that fits, else in her first, and never read as messages or markup', () => {
    lend(authorsOf(wordsOf(file)));
    expect(nameOf('scenario', file.scenario.id)).toBe('The bakery');
    expect(say(`about.scenario.${file.scenario.id}`)).toBe('Brot');
    expect(nameOf('module', 'cart')).toBe('{n} <b>Korb</b>');
    expect(nameOf('module', 'search')).toBe('Search');
    expect(authorsOf(wordsOf(file))(`name.scenario.x`, 'ar-u-nu-latn')).toBe('Die Bäckerei');
    lend(null);
    expect(nameOf('module', 'cart')).toBe('Cart');
  });
});

describe('a test run', () => {
  it('plays the draft as a session of it would be played, with what is planned', () => {
    const file: Authored = {
      ...draft(),
      length: { quarters: 1, liveDays: 2 },
      plan: [{ quarter: 1, week: 2, day: 3, hour: 9, inject: 'rush' }],
    };
    const setup = setupOf(file, 4);
    expect(setup).toMatchObject({ quarters: 1, liveDays: 2, seed: 'author-4' });
    expect(setup.own?.scenario.twists.at(-1)).toMatchObject({
      day: 9,
      hour: 9,
      condition: { kind: 'demand' },
    });
    const one = playDraft(file, 'idle', 4, content, () => 0);
    expect(playDraft(file, 'idle', 4, content, () => 0)).toEqual(one);
    expect(one.goals.map(({ id }) => id)).toEqual(['often', 'whole', 'soundDeploys', 'trusted']);
    expect(one.won).toBe(false);
    // Goals are the draft's own.
    const easy = put(
      file,
      ['scenario', 'goals'],
      [{ id: 'easy', metric: 'trust', compare: 'atLeast', value: 0, over: 'last' }],
    );
    expect(playDraft(easy, 'idle', 4, content, () => 0).won).toBe(true);
  });

  it('takes medians', () => {
    expect(medianOf([])).toBeNull();
    expect(medianOf([3, 1, 2])).toBe(2);
    expect(medianOf([4, 1])).toBe(2.5);
  });
});

describe('drafts', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    storageBlocked.value = false;
  });
  const storage = (): Storage => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    } as Storage;
  };

  it('are kept on the device, the newest first, and thrown away', () => {
    vi.stubGlobal('localStorage', storage());
    keepDraft('a', draft(), true);
    keepDraft('b', put(draft(), ['texts', 0, 'name'], 'Other'), false);
    expect(listDrafts().map(({ name, sound }) => [name, sound])).toContainEqual(['Other', false]);
    expect(readDraft('a')).toEqual(draft());
    for (let i = 0; i < 30; i += 1) keepDraft(`n${i}`, draft(), true);
    expect(listDrafts()).toHaveLength(20);
    for (const { id } of listDrafts()) dropDraft(id);
    expect(listDrafts()).toEqual([]);
    expect(chosenDraft.value).toBe('');
  });

  it('live as long as the page where storage is forbidden, and that is said', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('forbidden');
      },
      setItem: () => {
        throw new Error('forbidden');
      },
      removeItem: () => {
        throw new Error('forbidden');
      },
    });
    keepDraft('c', draft(), true);
    expect(storageBlocked.value).toBe(true);
    expect(readDraft('c')).toEqual(draft());
    dropDraft('c');
    expect(listDrafts()).toEqual([]);
  });

  it('that are damaged are not listed as if they were whole', () => {
    const kept = storage();
    vi.stubGlobal('localStorage', kept);
    kept.setItem('slice.drafts', '[{"id":"x","name":"X"},7,null]');
    kept.setItem('slice.draft.x', '"cake"');
    expect(readDraft('x')).toBeNull();
    kept.setItem('slice.drafts', '{{{');
    expect(listDrafts()).toEqual([]);
  });
});
