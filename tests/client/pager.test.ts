/** What a pager reads from a view, and what its page makes of it. */
import { describe, expect, it } from 'vitest';
import { quietLine, stateOf } from '../../client/pages/PagerFacePart.tsx';
import { pager } from '../../client/text/en/pager.ts';
import { install, t } from '../../client/text/index.ts';
import type { PagerFace } from '../../shared/net/pager.ts';
import { pagerFace } from '../../shared/net/pagerFace.ts';
import { project } from '../../shared/sim/project.ts';
import type { IncidentRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { newWorld } from '../kit/worlds.ts';

install(pager);

const ANA = 'basil-ana';
const calm = project(newWorld());
const running = { status: 'running', speed: 1, paceOf: () => 1 } as const;
const other = Object.values(calm.engineers).find(({ team, id }) => team === 'basil' && id !== ANA)?.id ?? '';
const olive = Object.values(calm.engineers).find(({ team }) => team === 'olive')?.id ?? '';
const cart = Object.values(calm.modules).find(({ team }) => team === 'olive')?.id ?? '';

const trouble = (id: string, more: Partial<IncidentRow>): IncidentRow =>
  ({
    id,
    order: 1,
    severity: 3,
    state: 'ringing',
    symptom: 'errors',
    unit: 'monolith',
    module: cart,
    detectedAt: calm.tick,
    engineer: ANA,
    team: 'olive',
    ...more,
  }) as IncidentRow;
const seen = (incidents: IncidentRow[], more: Partial<PublicWorld> = {}, rang = ''): PagerFace =>
  pagerFace(
    { ...calm, incidents: Object.fromEntries(incidents.map((one) => [one.id, one])), ...more },
    ANA,
    rang,
    running,
  );
const words = (face: PagerFace): string => {
  const { key, params } = quietLine(face);
  return t(key, params);
};
const onCall = (id: string): Partial<PublicWorld> => ({
  engineers: Object.fromEntries(
    Object.entries(calm.engineers).map(([key, row]) => [key, { ...row, pager: key === id }]),
  ),
  teams: Object.fromEntries(
    Object.entries(calm.teams).map(([key, row]) => [
      key,
      { ...row, onCall: key === calm.engineers[id]?.team ? id : '' },
    ]),
  ),
});

describe('what a pager shows', () => {
  it('rings for its engineer alone, and tells where, how bad and whether the clock holds', () => {
    const face = seen([trouble('i1', {})], { hold: 'i1' });
    expect(stateOf(face)).toBe('rings');
    expect(face.call).toMatchObject({ incident: 'i1', severity: 3, mine: true, name: 'Ana', held: true });
    expect(seen([trouble('i1', {})]).call?.held).toBe(false);
    expect(stateOf(seen([trouble('i1', { engineer: olive })]))).toBe('quiet');
  });

  it('gives the person who plays its engineer the time of her own pace, and a bot none', () => {
    const slow = { ...running, paceOf: (id: string) => (id === ANA ? 4 : 1) };
    const played = (human: boolean) => {
      const ana = calm.engineers[ANA];
      if (!ana) throw new Error('no Ana');
      return pagerFace(
        { ...calm, engineers: { ...calm.engineers, [ANA]: { ...ana, human } } },
        ANA,
        '',
        slow,
      );
    };
    expect(played(true).pace).toBe(4);
    expect(played(false).pace).toBe(1);
  });

  it('tells who has it: herself, a colleague, or whoever it escalated to', () => {
    expect(stateOf(seen([trouble('i1', { state: 'triage' })]))).toBe('mine');
    const colleague = seen([trouble('i1', { engineer: other, team: 'basil', state: 'working' })]);
    expect(stateOf(colleague)).toBe('theirs');
    expect(colleague.call?.name).toBe(calm.engineers[other]?.name);
    const missed = seen([trouble('i1', { engineer: olive })], {}, 'i1');
    expect(stateOf(missed)).toBe('elsewhere');
    expect(missed.call?.name).toBe(calm.engineers[olive]?.name);
  });

  it('puts her own ring above everything else, then what is worst', () => {
    const face = seen([
      trouble('i1', { severity: 1, engineer: other, team: 'basil', state: 'working' }),
      trouble('i2', { severity: 4 }),
      trouble('i3', { severity: 2, engineer: other, team: 'basil', state: 'working' }),
    ]);
    expect(face.call?.incident).toBe('i2');
    const theirs = seen([
      trouble('i3', { severity: 2, engineer: other, team: 'basil', state: 'working' }),
      trouble('i1', { severity: 1, engineer: other, team: 'basil', state: 'working' }),
    ]);
    expect(theirs.call?.incident).toBe('i1');
  });

  it('is quiet when it is over, when it waits for the morning, and while weeks run by habit', () => {
    for (const state of ['queued', 'mitigated', 'resolved'] as const)
      expect(stateOf(seen([trouble('i1', { state })]))).toBe('quiet');
    expect(stateOf(seen([trouble('i1', {})], { phase: 'lapse' }))).toBe('quiet');
  });

  it('says who would be called', () => {
    expect(words(seen([], onCall(ANA)))).toBe('You carry the pager.');
    expect(words(seen([], onCall(other)))).toBe(`${calm.engineers[other]?.name} carries the pager.`);
    expect(words(seen([], onCall(olive)))).toContain('for everybody');
    expect(words(seen([], onCall('')))).toBe('Nobody carries the pager.');
  });

  it('says why nothing can ring', () => {
    expect(words(pagerFace(calm, '', '', running))).toContain('Take a seat');
    expect(words(pagerFace(calm, ANA, '', { ...running, status: 'paused' }))).toContain('paused');
    expect(words(pagerFace(calm, ANA, '', { ...running, status: 'lobby' }))).toContain('not begun');
    expect(words(pagerFace(calm, ANA, '', { ...running, status: 'over' }))).toContain('over');
    expect(words(seen([], { phase: 'lapse' }))).toContain('By habit');
  });

  it('holds nothing of the organisation but that', () => {
    const told = JSON.stringify(seen([trouble('i1', {})]));
    expect(told.length).toBeLessThan(600);
    expect(told).not.toContain('cash');
  });
});
