import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { contentHash } from '../../shared/content/index.ts';
import { digest } from '../../shared/sim/digest.ts';
import { METRIC_IDS } from '../../shared/sim/metrics/table.ts';
import { ENGINE_VERSION } from '../../shared/sim/version.ts';
import { playedTo } from '../kit/worlds.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'slice-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: 'sim' | 'replay' | 'benchSim' | 'calibrate' | 'law', ...args: string[]) => {
  const env = { ...process.env, DATA_DIR: join(folder, 'nothing-here') };
  const done = spawnSync(process.execPath, [`server/cli/${command}.ts`, ...args], {
    cwd: home,
    env,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
};

const file = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};

describe('sim', () => {
  const quick = ['--seeds', '2', '--burn', '0', '--quarters', '1', '--json'];

  test('prints quartiles of every metric and a digest for each seed, as JSON and nothing else', () => {
    const { code, out } = run('sim', '--scenario', 'two-pizzas', '--policy', 'careful', ...quick);
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result).toMatchObject({
      scenario: 'two-pizzas',
      policy: 'careful',
      seeds: 2,
      burn: 0,
      quarters: 1,
    });
    expect(Object.keys(result.metrics)).toEqual(METRIC_IDS);
    for (const row of Object.values(result.metrics))
      expect(Object.keys(row as object)).toEqual(['n', 'p25', 'median', 'p75']);
    expect(result.digests).toHaveLength(2);
    expect(JSON.parse(run('sim', '--policy', 'careful', ...quick).out)).toEqual(result);
  });

  test('a policy file pins what it names', () => {
    const solo = {
      name: 'slow and sure',
      bot: 'idle',
      teams: [{ id: 'solo', size: 8 }],
      modules: { cart: 'solo', catalog: 'solo' },
      mode: 'scheduled',
      intervalDays: 28,
    };
    const { code, out, err } = run('sim', '--policy', file('solo.json', solo), ...quick);
    expect(err).not.toContain('Error');
    expect(code).toBe(0);
    const result = JSON.parse(out);
    expect(result.policy).toBe('slow and sure');
    expect(result.metrics.deploysPerYear.median).toBeLessThan(20);
  });

  test('a calibration policy is known by its id', () => {
    const { code, out } = run('sim', '--policy', 'A4', ...quick);
    expect(code).toBe(0);
    expect(JSON.parse(out).policy).toBe('A4');
  });

  test('--schema and --help', () => {
    const schema = JSON.parse(run('sim', '--schema').out);
    const pinned = [
      'practices',
      'lanes',
      'teams',
      'modules',
      'services',
      'mode',
      'intervalDays',
      'strategy',
      'gates',
      'policies',
    ];
    expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(pinned));
    for (const property of pinned) expect(schema.properties[property].description, property).toBeTruthy();
    for (const command of ['sim', 'replay', 'benchSim', 'calibrate', 'law'] as const)
      expect(run(command, '--help').out).toContain('Usage: npm run');
  });

  test.each([
    [['--policy', 'nobody'], 'neither a bot'],
    [['--scenario', 'nowhere'], 'two-pizzas'],
    [['--seeds', '0'], 'whole number from 1'],
    [['--quarters', 'two'], 'whole number'],
    [['--frobnicate'], 'frobnicate'],
    [['extra'], 'one word too many'],
    [['--policy', file('broken.json', '{')], 'is not JSON'],
    [['--policy', file('wrong.json', { practices: { tests: 9 } })], 'practices.tests'],
    [['--policy', file('typo.json', { practises: {} })], 'practises'],
    [['--policy', file('unknown.json', { practices: { wishing: 1 } })], 'no practice "wishing"'],
    [['--policy', file('newer.json', { version: 2, whatever: [] })], 'of a newer version (2)'],
    [['--policy', file('version.json', { version: 'one' })], 'version'],
    [['--policy', file('huge.json', '{"verification":1e999}')], 'verification'],
    [
      [
        '--policy',
        file('twice.json', {
          units: { shop: { owner: 'basil', modules: ['cart'] } },
          services: { cart: 'olive' },
        }),
      ],
      'services.cart: module cart is in units.shop already',
    ],
    [['--policy', file('team.json', { modules: { cart: 'nobody' } })], 'no team "nobody"'],
  ])('%j is answered in words with code 2', (args, words) => {
    const { code, out, err } = run('sim', ...(args as string[]), '--json');
    expect(err).toContain(words);
    expect(err).not.toContain('    at ');
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});

describe('law', () => {
  test('lists all laws', () => {
    const rows = JSON.parse(run('law', '--list', '--json').out) as { id: string; source: string }[];
    expect(rows.length).toBeGreaterThan(30);
    for (const { id, source } of rows) expect(source, id).not.toBe('');
  });

  test('prints both policies, and sim measures the same numbers with them', () => {
    const { out, err } = run('law', '--id', 'L25', '--seeds', '2', '--json');
    expect(err).toBe('');
    const law = JSON.parse(out);
    expect(law).toMatchObject({ id: 'L25', metric: 'mergesPerDay', kind: 'C', holds: true });
    expect(law.perSeed.map((pair: { seed: string }) => pair.seed)).toEqual(['1', '2']);
    const { scenario, seeds, seed0, burn, quarters } = law.run;
    for (const side of ['low', 'high'] as const) {
      const measured = run(
        'sim',
        ...['--scenario', scenario, '--policy', file(`${side}.json`, law[`${side}Policy`])],
        ...['--seeds', `${seeds}`, '--seed0', `${seed0}`, '--burn', `${burn}`, '--quarters', `${quarters}`],
        '--json',
      );
      expect(JSON.parse(measured.out).metrics[law.metric].median, side).toBe(law[side]);
    }
  }, 120_000);

  test('an unknown law is answered in words with code 2', () => {
    const { code, err } = run('law', '--id', 'L999');
    expect(err).toContain('there is no law "L999"; known: L1, L2');
    expect(code).toBe(2);
  });
});

describe('calibrate', () => {
  test('judges every metric of a policy, and the code says whether all is well', () => {
    const { code, out } = run('calibrate', '--policy', 'A4', '--seeds', '1', '--json');
    const { policies, cross, ok } = JSON.parse(out);
    expect(Object.keys(policies)).toEqual(['A4']);
    expect(Object.keys(policies.A4.metrics)).toEqual(METRIC_IDS);
    for (const band of policies.A4.bands)
      expect(['aimed', 'accepted', 'out', 'no data']).toContain(band.verdict);
    expect(cross).toEqual([]);
    expect(code).toBe(ok ? 0 : 1);
  });

  test('an unknown policy is answered in words with code 2', () => {
    const { code, err } = run('calibrate', '--policy', 'A9');
    expect(err).toContain('known: A1, A2, A3, A4, A5');
    expect(code).toBe(2);
  });
});

describe('replay', () => {
  const played = playedTo(3000, 'careful', { seed: 'replay' });
  const journal = {
    format: 'slice-journal',
    version: 1,
    engine: String(ENGINE_VERSION),
    content: contentHash,
    seed: 'replay',
    setup: played.world.setup,
    reached: { marinara: played.world.tick },
    entries: played.journal.map(({ tick, command }, seq) => ({
      org: 'marinara',
      seq,
      tick,
      seat: '',
      actor: command.actor.kind,
      engineer: 'engineer' in command.actor ? command.actor.engineer : '',
      id: command.id,
      verb: command.verb,
      payload: command.payload,
    })),
  };

  test('gives the digest the game ended with', () => {
    const { code, out } = run('replay', file('journal.json', journal), '--json');
    expect(code).toBe(0);
    const { orgs } = JSON.parse(out);
    expect(orgs.marinara).toMatchObject({ tick: 3000, digest: digest(played.world) });
    expect(Object.keys(orgs.marinara.metrics)).toEqual(METRIC_IDS);
  });

  test('stops where it is told to', () => {
    const half = playedTo(1000, 'careful', { seed: 'replay' });
    const { out } = run('replay', file('journal.json', journal), '--to', '1000', '--json');
    expect(JSON.parse(out).orgs.marinara).toMatchObject({ tick: 1000, digest: digest(half.world) });
  });

  test.each([
    [[], 'is missing'],
    [['NOSUCH'], 'is no file'],
    [[file('other.json', { hello: 1 })], 'not a Slice journal'],
    [[file('future.json', { ...journal, version: 99 })], 'newer version'],
    [[file('rules.json', { ...journal, engine: '999' })], 'rules 999'],
  ])('%j is answered in words with code 2', (args, words) => {
    const { code, out, err } = run('replay', ...args, '--json');
    expect(err).toContain(words);
    expect(out).toBe('');
    expect(code).toBe(2);
  });
});
