/** Looking back: words that ask for a person are marked, an address names a place, an event knows its kin. */
import { describe, expect, it } from 'vitest';
import { blameIn, piecesOf } from '../../client/hud/postmortem/blame.ts';
import { kinOf } from '../../client/pages/lookback/kin.ts';
import { pathTo, placeOf } from '../../client/pages/replay/address.ts';
import { lookback as ar } from '../../client/text/ar/lookback.ts';
import { lookback as de } from '../../client/text/de/lookback.ts';
import { lookback as en } from '../../client/text/en/lookback.ts';
import { lookback as es } from '../../client/text/es/lookback.ts';
import { lookback as fr } from '../../client/text/fr/lookback.ts';
import type { Fact } from '../../shared/sim/facts.ts';

const found = (line: string, words: string, names: string[] = []) => blameIn(piecesOf(line, words, names));

describe('words that ask for a person', () => {
  it('are found as whole words, names among them, and the line stays as it was', () => {
    const words = en['postmortem.blameWords'];
    expect(found('Who did it? Ben was careless', words, ['Ben'])).toEqual(['Who', 'Ben', 'careless']);
    expect(found('The default timeout was long; whole weeks passed in Benin', words, ['Ben'])).toEqual([]);
    const line = 'His FAULT <b>again</b>';
    const pieces = piecesOf(line, words, []);
    expect(pieces.map(({ text }) => text).join('')).toBe(line);
    expect(piecesOf('', words, [])).toEqual([]);
    expect(found('a . b', '', ['.'])).toEqual(['.']);
  });

  it('are known in every language', () => {
    expect(found('Wer hat das getan? Tom ist schuld.', de['postmortem.blameWords'])).toEqual([
      'Wer',
      'schuld',
    ]);
    expect(found('C’est la faute de Marie', fr['postmortem.blameWords'])).toEqual(['la faute de']);
    expect(found('¿Quién fue? Un descuidado', es['postmortem.blameWords'])).toEqual(['Quién', 'descuidado']);
    expect(found('هذا ذنب سامي', ar['postmortem.blameWords'])).toEqual(['ذنب']);
  });
});

describe('the address of a place', () => {
  it('is read as it was written', () => {
    const place = { org: 'marinara', tick: 1234, row: 56, fork: true };
    const path = pathTo('ABCDEF', place);
    expect(path.startsWith('/replay/ABCDEF?')).toBe(true);
    expect(placeOf(path.slice(path.indexOf('?')))).toEqual(place);
  });

  it('that makes no sense is the beginning', () => {
    const nowhere = { org: '', tick: -1, row: -1, fork: false };
    for (const query of ['', '?tick=x&row=-4', '?tick=1e9', '?tick=99999999999', '?what=2&tick='])
      expect(placeOf(query)).toEqual(nowhere);
  });
});

it('a deploy leads to the incidents it brought, an incident to its deploy', () => {
  const fact = (id: string, kind: string, fields: object) =>
    ({ id, kind, tick: 1, because: [], ...fields }) as unknown as Fact;
  const deploy = fact('f1', 'deployFinished', { deploy: 'd1' });
  const incident = fact('f2', 'incidentResolved', { incident: 'i1', deploy: 'd1' });
  const other = fact('f3', 'incidentResolved', { incident: 'i2', deploy: '' });
  const over = fact('f4', 'incidentMitigated', { incident: 'i1' });
  const failed = fact('f5', 'deployFailed', { deploy: 'd1', incident: 'i1' });
  const all = Object.fromEntries([deploy, incident, other, over, failed].map((one) => [one.id, one]));
  expect(kinOf(deploy, all)).toEqual([incident]);
  expect(kinOf(incident, all)).toEqual([deploy]);
  expect(kinOf(over, all)).toEqual([deploy]);
  expect(kinOf(failed, all)).toEqual([incident]);
  expect(kinOf(other, all)).toEqual([]);
});
