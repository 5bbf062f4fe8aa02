/** The desk's sums, the band of warning, and where the links of a chain lead. */
import { beforeAll, describe, expect, it } from 'vitest';
import { graphOf } from '../../client/hud/ErrorGraph.tsx';
import { thingsOf } from '../../client/hud/factThings.ts';
import { phasesOf, triedOf } from '../../client/hud/tried.ts';
import { between } from '../../client/hud/useSmooth.ts';
import { intentOf } from '../../client/intents/keyboard.ts';
import { fullness, warningsOf } from '../../client/intents/warnings.ts';
import { project } from '../../shared/sim/project.ts';
import type { LogRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { newWorld } from '../kit/worlds.ts';

const fresh = (): PublicWorld => structuredClone({ ...project(newWorld()) });
const logged = (id: string, kind: string, params: object): LogRow => ({
  id,
  tick: Number(id.slice(1)),
  kind,
  tone: 'plain',
  because: '',
  params: JSON.stringify(params),
});

beforeAll(() => import('../../client/text/game.ts'));

describe('where the minutes of an incident went', () => {
  it('adds up to the whole', () => {
    const times = { startedAt: 10, detectedAt: 13, acknowledgedAt: 15, respondedAt: 20, mitigatedAt: 32 };
    expect(phasesOf(times)).toEqual({ detect: 3, ack: 2, triage: 5, mitigate: 12 });
  });

  it('gives nothing to what nobody did: it went by itself, or a machine was first', () => {
    const alone = { startedAt: 10, detectedAt: 13, acknowledgedAt: -1, respondedAt: -1, mitigatedAt: 20 };
    expect(phasesOf(alone)).toEqual({ detect: 3, ack: 0, triage: 0, mitigate: 7 });
    const late = { startedAt: 10, detectedAt: 13, acknowledgedAt: 40, respondedAt: 50, mitigatedAt: 20 };
    expect(Object.values(phasesOf(late)).reduce((sum, part) => sum + part)).toBe(10);
  });
});

describe('what was tried', () => {
  it('is told newest first, and only of this incident', () => {
    const view = fresh();
    const ended = (incident: string, response: string) => ({
      incident,
      response,
      target: '',
      outcome: 'worse',
    });
    view.log = {
      f1: logged('f1', 'responseEnded', ended('i1', 'scaleOut')),
      f2: logged('f2', 'responseEnded', ended('i2', 'failOver')),
      f3: logged('f3', 'responseEnded', ended('i1', 'rollBack')),
    };
    expect(triedOf(view, 'i1').map(({ response }) => response)).toEqual(['rollBack', 'scaleOut']);
  });
});

describe('the graph', () => {
  it('marks the earlier deploys of the unit, too, and draws the time to answer', () => {
    const view = fresh();
    const [first] = Object.values(view.deploys);
    const row = { ...(first ?? ({} as (typeof view.deploys)[string])), unit: 'monolith' };
    view.deploys = {
      a: { ...row, id: 'a', number: 6, liveAt: 98 },
      b: { ...row, id: 'b', number: 7, liveAt: 100 },
      c: { ...row, id: 'c', number: 3, unit: 'cart', liveAt: 99 },
      later: { ...row, id: 'later', number: 8, liveAt: 101 },
    };
    const graph = graphOf(
      { points: '0 0 0 0.2 0.4', delays: '90 90 95 300 800', markAgo: 2, number: 7 },
      view,
      'monolith',
    );
    expect(graph?.delays).toEqual([90, 90, 95, 300, 800]);
    expect(graph?.marks).toEqual([
      { at: 0, label: 'deploy 6' },
      { at: 0.5, label: 'deploy 7' },
    ]);
  });
});

describe('the band of warning', () => {
  it('begins at three quarters and turns into a loss at the whole', () => {
    expect([0.5, 0.75, 0.99, 1, 4].map(fullness)).toEqual(['', 'nearly', 'nearly', 'full', 'full']);
  });

  it('names what is close, and what hurts already first', () => {
    const view = fresh();
    expect(warningsOf(view)).toEqual([]);
    const unit = view.units.monolith;
    const ana = view.engineers['basil-ana'];
    if (!unit || !ana) throw new Error('no monolith, no Ana');
    unit.utilisation = 0.8;
    unit.databaseUse = 1.2;
    view.budgetLeft = 0.1;
    ana.pager = true;
    ana.energy = 0.2;
    expect(warningsOf(view).map(({ kind }) => kind)).toEqual(['storeNow', 'unit', 'budget', 'person']);
    view.budgetLeft = 0;
    expect(warningsOf(view).map(({ kind }) => kind)).not.toContain('budget');
  });
});

describe('a link of a chain', () => {
  it('leads to the things it names that are still on the map, the most telling first', () => {
    const view = fresh();
    const found = thingsOf(view, { module: 'cart', unit: 'monolith', team: 'olive', engineer: 'nobody' });
    expect(found.map(({ thing, name }) => [thing.kind, name])).toEqual([
      ['module', 'Cart'],
      ['unit', 'The monolith'],
    ]);
    expect(thingsOf(view, { deploy: 'd1', severity: 2, module: '' })).toEqual([]);
  });
});

describe('a number on its way', () => {
  it('starts where it was, ends where it is, and never overshoots', () => {
    expect([between(10, 20, 0), between(10, 20, 1), between(10, 20, 3)]).toEqual([10, 20, 20]);
    expect(between(10, 20, 0.5)).toBeGreaterThan(15);
    expect(between(10, 20, 0.5)).toBeLessThan(20);
  });
});

describe('the keys of the desk', () => {
  it('look at evidence, and leave 1 to 3 to the places', () => {
    const press = (key: string) => ({ key, ctrlKey: false, altKey: false, metaKey: false, repeat: false });
    expect(intentOf(press('4'), 'page', false)).toEqual({ do: 'look', key: '4' });
    expect(intentOf(press('6'), 'typing', false)).toBeNull();
    expect(intentOf(press('1'), 'page', false)).toEqual({ do: 'tab', tab: 'map' });
  });
});
