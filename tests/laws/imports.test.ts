import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCycle, PROJECT_DIR, readSources, type Source, scan } from '../kit/sourceScan.ts';
import { EXCEPTIONS, whyForbidden } from './importRules.ts';

const MAX_LINES = 400;
const MAX_ROOM_LINES = 150;
const sources = readSources(['shared', 'server', 'client']);

const forbidden = (source: Source): string[] =>
  source.imports.flatMap((one) => whyForbidden(source.path, one) ?? []);

describe('the sources of this project', () => {
  it('import only what the table allows', () => {
    expect(sources.flatMap(forbidden)).toEqual([]);
  });

  it('need no exception', () => {
    expect(EXCEPTIONS).toEqual([]);
  });

  it('import no package that is not declared as a dependency', () => {
    const manifest = JSON.parse(readFileSync(join(PROJECT_DIR, 'package.json'), 'utf8'));
    const declared = new Set(Object.keys(manifest.dependencies));
    const undeclared = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isPackage }) => isPackage && !target.startsWith('node:') && !declared.has(target))
        .map(({ target }) => `${path}: ${target}`),
    );
    expect(undeclared).toEqual([]);
  });

  it('do not import each other in a circle', () => {
    expect(findCycle(sources)?.join(' -> ')).toBeUndefined();
  });

  it('keep clocks, luck, timers and inexact mathematics out of the law room', () => {
    const impure = sources
      .filter(({ path }) => /^shared\/(sim|content)\//.test(path))
      .flatMap(({ path, impure }) => impure.map((name) => `${path}: ${name}`));
    expect(impure).toEqual([]);
  });

  it('read the environment at the front door only', () => {
    const readers = sources.filter(({ readsEnvironment }) => readsEnvironment).map(({ path }) => path);
    expect(readers.filter((path) => path !== 'server/main.ts' && !path.startsWith('server/cli/'))).toEqual(
      [],
    );
  });

  it('stay short, data apart', () => {
    const long = sources
      .filter(({ path }) => !/^(shared\/content|client\/text)\//.test(path))
      .filter(({ path, lines }) => lines > (path.startsWith('server/rooms/') ? MAX_ROOM_LINES : MAX_LINES))
      .map(({ path, lines }) => `${path}: ${lines} lines`);
    expect(long).toEqual([]);
  });
});

describe('the law itself, on made-up sources', () => {
  const judge = (path: string, text: string): string[] => forbidden(scan(path, text));

  it('sees every way to import', () => {
    const source = scan(
      'shared/sim/step.ts',
      `import { a } from './a.ts'; import type { B } from "../content/b.ts"; import './c.ts';
       export * from './d.ts'; export { type E } from './e.ts'; const f = await import('./f.ts');
       type G = import('./g.ts').G; new Worker(new URL('./h.ts', import.meta.url));
       import { type I, j } from '@scope/name/deep'; // import k from './k.ts'
       const text = "import l from './l.ts'";`,
    );
    const seen = source.imports.map(({ target, typeOnly }) => (typeOnly ? `type ${target}` : target));
    expect(seen.sort()).toEqual(
      [
        'shared/sim/a.ts',
        'type shared/content/b.ts',
        'shared/sim/c.ts',
        'shared/sim/d.ts',
        'type shared/sim/e.ts',
      ]
        .concat(['shared/sim/f.ts', 'type shared/sim/g.ts', 'shared/sim/h.ts', '@scope/name'])
        .sort(),
    );
  });

  it.each([
    ['shared/sim/step.ts', `import { scenarios } from '../content/scenarios.ts'`],
    ['shared/sim/step.ts', `import { readFile } from 'node:fs'`],
    ['shared/net/messages.ts', `import { step } from '../sim/step.ts'`],
    ['server/match/Match.ts', `import { Room } from '@colyseus/core'`],
    ['server/rooms/SessionRoom.ts', `import { step } from '../../shared/sim/step.ts'`],
    ['server/store/sqlite.ts', `import type { World } from '../../shared/sim/world.ts'`],
    ['server/cli/sim.ts', `import { SessionRoom } from '../rooms/SessionRoom.ts'`],
    ['client/net/viewStore.ts', `import { Client } from 'colyseus.js'`],
    ['client/intents/bindings.ts', `import Phaser from 'phaser'`],
    ['client/hud/BudgetPanel.tsx', `import Phaser from 'phaser'`],
    ['client/scenes/World.ts', `import { propose } from '../net/session.ts'`],
    ['client/replay/worker.ts', `const m = import('../../server/match/Match.ts')`],
    ['elsewhere/x.ts', `import { z } from 'zod'`],
  ])('forbids in %s: %s', (path, text) => {
    expect(judge(path, text)).toHaveLength(1);
  });

  it.each([
    ['shared/sim/step.ts', `import type { Content } from '../content/types.ts'`],
    ['server/match/publish.ts', `import { OrgView } from '../../shared/net/schema.ts'`],
    ['server/rooms/SessionRoom.ts', `import { commands } from '../../shared/sim/commands/registry.ts'`],
    ['client/net/roomClient.ts', `import { Client } from 'colyseus.js'`],
    ['client/intents/affordances.ts', `import { commands } from '../../shared/sim/commands/registry.ts'`],
    ['client/hud/BudgetPanel.tsx', `import { viewStore } from '../net/viewStore.ts'`],
    ['client/main.ts', `import { session } from './net/session.ts'`],
  ])('allows in %s: %s', (path, text) => {
    expect(judge(path, text)).toEqual([]);
  });

  it('finds what is impure, and only that', () => {
    const { impure } = scan(
      'shared/sim/x.ts',
      `const when = new Date(); Math.random(); Math['sin'](1); const m = Math; x ** 2; x **= 2; console.log(1);
       names.sort((a, b) => a.localeCompare(b)); setTimeout(f, 1); let day: Date;
       const fine = { performance: 1, Date: 2 }; fine.performance; Math.floor(1.5) * Math.sqrt(2); // Math.sin`,
    );
    const found = [
      '**',
      '**',
      'Date',
      'Date',
      'Math.?',
      'Math.?',
      'Math.random',
      'console',
      'localeCompare',
      'setTimeout',
    ];
    expect(impure.sort()).toEqual(found);
  });

  it('finds a circle, but not one of types', () => {
    const a = scan('shared/sim/a.ts', `import { b } from './b.ts'`);
    expect(findCycle([a, scan('shared/sim/b.ts', `import { a } from './a.ts'`)])).toHaveLength(3);
    expect(findCycle([a, scan('shared/sim/b.ts', `import type { A } from './a.ts'`)])).toBeUndefined();
  });

  it('sees who reads the environment', () => {
    expect(scan('server/http/x.ts', 'const port = process.env.PORT').readsEnvironment).toBe(true);
    expect(scan('server/http/x.ts', 'const port = env.PORT').readsEnvironment).toBe(false);
  });
});
