import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

if (Number(process.versions.node.split('.')[0]) < 24) {
  throw new Error(`Node ${process.versions.node}: run the tests through npm or npx, which bring Node 24`);
}

const projectDir = fileURLToPath(new URL('..', import.meta.url));
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Groups, one after the other, so that two cores are never shared by browsers and laws; each uses all cores it finds. */
export default defineConfig({
  root: projectDir,
  test: {
    projects: [
      {
        root: projectDir,
        oxc,
        test: {
          name: 'unit',
          maxWorkers: '100%',
          include: ['tests/{laws,sim,shared}/**/*.test.ts'],
          environment: 'node',
          // Pure functions keep nothing: files of a worker share what they import.
          isolate: false,
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        root: projectDir,
        oxc,
        test: {
          name: 'client',
          maxWorkers: '100%',
          include: ['tests/client/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        root: projectDir,
        oxc,
        // Many games on paired seeds: laws of one direction, and tiers in their bands.
        test: {
          name: 'measured',
          maxWorkers: '100%',
          include: ['tests/measured/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        root: projectDir,
        oxc,
        test: {
          name: 'server',
          maxWorkers: '100%',
          include: ['tests/server/**/*.test.ts', 'tests/kit/**/*.test.ts'],
          environment: 'node',
          // Colyseus keeps one matchmaker per process: a file gets a process of its own.
          pool: 'forks',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        root: projectDir,
        oxc,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          pool: 'forks',
          // Each has a server and a browser of its own; more of them at once would make hands too slow for what rings.
          maxWorkers: 2,
          globalSetup: ['tests/kit/buildClient.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
