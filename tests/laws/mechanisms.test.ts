/** The table of what `npm run -s test:switches` switches off fits the law as it stands. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { patched } from '../kit/mechanisms/patch.ts';
import { MECHANISMS } from '../kit/mechanisms.ts';
import { PROJECT_DIR } from '../kit/sourceScan.ts';

test('each mechanism has a name of its own', () => {
  const ids = MECHANISMS.map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test.each(MECHANISMS.map((one) => [one.id, one] as const))('%s can be switched off', (_, mechanism) => {
  const text = readFileSync(join(PROJECT_DIR, 'shared/sim', mechanism.file), 'utf8');
  expect(patched(mechanism, text)).not.toBe(text);
  for (const name of mechanism.tests)
    expect(existsSync(join(PROJECT_DIR, 'tests', `${name}.test.ts`)), name).toBe(true);
});
