import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { DEFAULTS, readSettings, VARIABLES } from '../../server/settings.ts';
import * as deploys from '../../shared/sim/balance/deploys.ts';
import * as flow from '../../shared/sim/balance/flow.ts';
import * as incidents from '../../shared/sim/balance/incidents.ts';
import * as money from '../../shared/sim/balance/money.ts';
import * as people from '../../shared/sim/balance/people.ts';
import * as practices from '../../shared/sim/balance/practices.ts';
import * as time from '../../shared/sim/balance/time.ts';
import * as traffic from '../../shared/sim/balance/traffic.ts';
import * as calendar from '../../shared/sim/calendar.ts';

const home = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(`${home}/README.md`, 'utf8');
const manifest = JSON.parse(readFileSync(`${home}/package.json`, 'utf8')) as {
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};

/** First cell (a constant in backticks) and second cell of every such table row. */
const numbers = [...readme.matchAll(/^\| `([A-Z][A-Z0-9_]+)` \| ([^|]+?) \|/gm)].map(
  ([, name, value]) => [name as string, value as string] as const,
);

describe('the README tells the truth', () => {
  const law: Record<string, unknown> = {
    ...deploys,
    ...flow,
    ...incidents,
    ...money,
    ...people,
    ...practices,
    ...time,
    ...traffic,
    ...calendar,
  };
  const stated = numbers.filter(([name]) => name in law);

  test('there is a table of numbers', () => {
    expect(stated.length).toBeGreaterThanOrEqual(5);
  });

  test.each(stated)('%s is %s', (name, value) => {
    expect(Number(value)).toBe(law[name]);
  });

  test('a constant it names exists, or is a variable of the environment', () => {
    const environment: string[] = Object.values(VARIABLES);
    for (const [name] of numbers) expect(name in law || environment.includes(name), name).toBe(true);
  });

  test('every variable of the environment stands in its table with its default', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)` \| ?([^|]*?) ?\| [^|]+\|$/gm)].map(
      ([, name = '', value = '']) => [name, value],
    );
    const table = Object.fromEntries(rows);
    for (const [of, name] of Object.entries(VARIABLES)) {
      // Only tests and demonstrations run faster than life.
      if (of === 'speed') continue;
      expect(table, name).toHaveProperty(name);
      expect(table[name], name).toBe(String(DEFAULTS[of as keyof typeof DEFAULTS]));
    }
  });

  test('its proxy passes upgrades on and hands over what the settings next to it expect', () => {
    const sample = /```nginx\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    for (const line of [
      'Upgrade $http_upgrade',
      'Connection $connection_upgrade',
      'X-Forwarded-For $proxy_add',
    ])
      expect(sample).toContain(line);
    expect(readSettings({ PUBLIC_URL: 'https://school.example/slice', TRUST_PROXY: '1' }).prefix).toBe(
      '/slice',
    );
    expect(sample).toContain('location /slice/ {');
    expect(sample).toContain(`127.0.0.1:${DEFAULTS.port}`);
  });

  test('every npm script it names exists', () => {
    const named = [...readme.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((match) => match[1] as string);
    expect(named.length).toBeGreaterThan(3);
    for (const script of named) expect(Object.keys(manifest.scripts)).toContain(script);
    for (const script of ['start', 'test']) expect(Object.keys(manifest.scripts)).toContain(script);
  });

  test('every file and folder it names exists', () => {
    const named = [...readme.matchAll(/`((?:shared|server|client|tests)\/[\w./-]+)`/g)].map(
      (match) => match[1] as string,
    );
    expect(named.length).toBeGreaterThan(5);
    for (const path of named) expect(existsSync(`${home}/${path}`), path).toBe(true);
  });

  test('every package it names is one we have', () => {
    const section = readme.slice(readme.indexOf('## Dependencies'));
    const ours = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const rows = section.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((match) => match[1] as string),
    );
    const matches = (pattern: string, name: string): boolean =>
      pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : pattern === name;
    for (const pattern of named)
      expect(
        ours.some((name) => matches(pattern, name)),
        pattern,
      ).toBe(true);
  });
});
