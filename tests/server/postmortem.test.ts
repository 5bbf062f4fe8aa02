/** The postmortem desk: its timeline, its plan and their fate, and the line that is kept beside the game. */
import { describe, expect, it } from 'vitest';
import { postmortemDesk, postmortemRows } from '../../server/match/postmortemsOf.ts';
import { begin } from '../../server/match/recovery.ts';
import type { HandlerContext } from '../../server/rooms/handlers.ts';
import { looksBack } from '../../server/rooms/looksBack.ts';
import { postmortem } from '../../server/rooms/postmortems.ts';
import { content } from '../../shared/content/index.ts';
import type { Postmortems } from '../../shared/net/postmortem.ts';
import { ACTION_LANES, planOf, planText } from '../../shared/sim/postmortem/plan.ts';
import { STEPS } from '../../shared/sim/postmortem/timeline.ts';
import { CODE, type MatchUnderTest, openMatch, SETUP } from '../kit/matchKit.ts';

const setup = { ...SETUP, seed: 'postmortems', liveDays: 5 };

/** Plays until a review of Ana's team is due. */
async function untilDue(test: MatchUnderTest): Promise<string> {
  const due = () =>
    Object.values(test.match.view.incidents).find(
      (row) =>
        row.review === 'due' &&
        (row.team === 'basil' || test.match.view.modules[row.module]?.team === 'basil'),
    );
  await test.clock.advance(1_200_000, () => due() !== undefined);
  return due()?.id ?? '';
}

async function hold(test: MatchUnderTest, payload: object) {
  const [outcome] = await Promise.all([
    test.match.submit('s1', `hold ${JSON.stringify(payload).length}`, 'holdPostmortem', payload),
    test.clock.advance(200),
  ]);
  return outcome;
}

describe('the desk', () => {
  it('tells an incident from what brought it to what ended it, and what became of its plan', async () => {
    const test = await openMatch({ setup });
    const { match } = test;
    const incident = await untilDue(test);
    expect(incident).not.toBe('');
    const desk = postmortemDesk(match, incident);
    const steps = desk?.timeline.map(({ step }) => step) ?? [];
    for (const step of ['hurt', 'detected', 'restored', 'understood']) expect(steps).toContain(step);
    const ticks = desk?.timeline.map(({ tick }) => tick) ?? [];
    expect(ticks).toEqual([...ticks].sort((a, b) => a - b));
    expect(steps.every((step) => STEPS.includes(step))).toBe(true);
    // What it was is told when it has been held; before, the list does not say which.
    const [row] = postmortemRows(match).filter((one) => one.incident === incident);
    expect(row).toMatchObject({ state: 'due', factors: '', named: '', actions: [] });
    const really =
      match.happened.of('incidentResolved').find((one) => one.incident === incident)?.factors ?? '';
    for (const factor of really.split(' ').filter(Boolean)) expect(desk?.factors).toContain(factor);

    const action = desk?.actions.at(-1) ?? '';
    const factor = desk?.factors[0] ?? '';
    const plan = {
      incident,
      question: 'what',
      factors: [factor],
      actions: [{ action, owner: 'basil-ana', lane: 'build' }],
    };
    expect(await hold(test, { ...plan, factors: ['witches'] })).toMatchObject({
      refusal: { kind: 'unknownThing' },
    });
    expect(
      await hold(test, { ...plan, actions: [{ action, owner: 'olive-noor', lane: 'build' }] }),
    ).toMatchObject({
      refusal: { kind: 'notYourTeam' },
    });
    expect(
      await hold(test, { ...plan, actions: [{ action, owner: 'nobody', lane: 'learn' }] }),
    ).toMatchObject({ ok: false });
    expect(await hold(test, { ...plan, actions: [{ action, owner: '', lane: 'operate' }] })).toMatchObject({
      refusal: { kind: 'badPayload' },
    });
    expect(await hold(test, plan)).toMatchObject({ ok: true });
    const held = () => postmortemRows(match).find((one) => one.incident === incident);
    expect(held()).toMatchObject({ state: 'held', question: 'what', named: factor, factors: really });
    expect(held()?.actions).toMatchObject([{ action, owner: 'basil-ana', lane: 'build', doneAt: -1 }]);
    expect(held()?.actions).toMatchObject([{ state: 'never', waits: false }]);
    // Build pays for it: it gets done there, and its fate is told.
    await test.clock.advance(600_000, () => (held()?.actions[0]?.doneAt ?? -1) >= 0);
    expect(held()?.actions[0]?.doneAt).toBeGreaterThan(held()?.at ?? 0);
    expect(held()?.actions[0]).toMatchObject({ state: 'done', waits: false });
    await match.close();
  }, 60_000);

  it('tells that an action waits for its owner, who has no slice on its lane, until she has one', async () => {
    const test = await openMatch({ setup });
    const { match } = test;
    const incident = await untilDue(test);
    const slices = (a: string, b: string) =>
      match.submit('s1', `slices ${a}`, 'assignSlices', { engineer: 'basil-ana', a, b });
    await Promise.all([slices('operate', 'operate'), test.clock.advance(200)]);
    await test.clock.advance(120_000, () => match.view.engineers['basil-ana']?.laneA === 'operate');
    const action = postmortemDesk(match, incident)?.actions[0] ?? '';
    const plan = [{ action, owner: 'basil-ana', lane: 'quality' }];
    expect(await hold(test, { incident, question: 'what', actions: plan })).toMatchObject({ ok: true });
    const fate = () => postmortemRows(match).find((one) => one.incident === incident)?.actions[0];
    expect(fate()).toMatchObject({ owner: 'basil-ana', state: 'never', waits: true });
    await Promise.all([slices('quality', 'quality'), test.clock.advance(200)]);
    await test.clock.advance(600_000, () => fate()?.state === 'done');
    expect(fate()).toMatchObject({ state: 'done', waits: false });
    await match.close();
  }, 60_000);

  it('never plans what was not found, nor more than there is time for', async () => {
    const test = await openMatch({ setup });
    const incident = await untilDue(test);
    const desk = postmortemDesk(test.match, incident);
    const all = (desk?.actions ?? []).map((action) => ({ action, owner: '', lane: 'learn' }));
    const odd = { action: 'buyPizza', owner: '', lane: 'learn' };
    expect(
      await hold(test, { incident, question: 'what', actions: [odd, ...all].slice(0, 3) }),
    ).toMatchObject({ ok: true });
    const planned = postmortemRows(test.match).find((one) => one.incident === incident)?.actions ?? [];
    expect(planned.length).toBeLessThanOrEqual(desk?.most ?? 0);
    expect(planned.map(({ action }) => action)).not.toContain('buyPizza');
    expect(postmortemDesk(test.match, 'i999')).toBeNull();
    await test.match.close();
  }, 60_000);
});

/** What a handler is given when this seat of this organisation sends something. */
const contextOf = ({ match }: MatchUnderTest, seat = { id: 's1', org: match.org, engineer: 'basil-ana' }) =>
  ({
    match,
    seat,
    rate: { take: () => true },
    seats: { get: (id: string) => (id === 's1' ? { name: 'Ana' } : undefined) },
    orgs: { status: 'running' },
  }) as unknown as HandlerContext;

describe('the line of a postmortem', () => {
  it('is kept beside the game as it was typed, for its own organisation, until somebody is forgotten', async () => {
    const test = await openMatch({ setup });
    const { store } = test;
    const incident = await untilDue(test);
    const before = await test.rows();
    const text = 'The <b>switch</b>\u202e had no guard';
    const answer = (await postmortem({ incident, text }, contextOf(test))) as Postmortems;
    expect(answer.rows.find((row) => row.incident === incident)).toMatchObject({
      text: 'The <b>switch</b> had no guard',
      by: 'Ana',
    });
    expect(answer.desk?.incident).toBe(incident);
    expect(await test.rows()).toEqual(before);
    expect(JSON.stringify(test.match.world)).not.toContain('switch</b>');

    const other = await openMatch({
      setup,
      store,
      org: 'margherita',
      start: begin(setup, content),
      seated: false,
    });
    const theirs = (await postmortem({ incident }, contextOf(other))) as Postmortems;
    expect(JSON.stringify(theirs)).not.toContain('guard');
    expect(theirs.desk).toBeNull();

    await store.forgetSeat(CODE, 's2');
    expect(await store.loadTexts(CODE, 'postmortem')).not.toEqual({});
    await store.forgetSeat(CODE, 's1');
    expect(await store.loadTexts(CODE, 'postmortem')).toEqual({});
    await postmortem({ incident, text }, contextOf(test));
    await postmortem({ incident, text: ' ' }, contextOf(test));
    expect(await store.loadTexts(CODE, 'postmortem')).toEqual({});
    await postmortem({ incident, text }, contextOf(test));
    await store.purgeNames(CODE);
    expect(await store.loadTexts(CODE, 'postmortem')).toEqual({});
    await test.match.close();
  }, 60_000);

  it('is refused in words to whoever may not write it, and where there is nothing to write about', async () => {
    const test = await openMatch({ setup });
    const refusal = async (raw: unknown, context: HandlerContext) =>
      ((await postmortem(raw, context)) as { refusal?: { kind: string } }).refusal?.kind;
    const line = { incident: 'i1', text: 'x' };
    expect(await refusal(line, contextOf(test))).toBe('notYet');
    const host = { id: 'h', org: '', engineer: '' };
    expect(await refusal(line, contextOf(test, host))).toBe('notSeated');
    for (const bad of [
      { incident: 7 },
      { incident: 'i1', text: 'x'.repeat(900) },
      { incident: 'i1', org: 'margherita' },
      'x',
    ])
      expect(await refusal(bad, contextOf(test))).toBe('badMessage');
    const early = (await looksBack.decisive({ quarter: 1 }, contextOf(test))) as {
      refusal?: { kind: string };
    };
    expect(early.refusal?.kind).toBe('notYet');
    await test.match.close();
  });
});

it('a plan travels as text and comes back as it was', () => {
  const plan = ACTION_LANES.map((lane, i) => ({
    action: `do${i}`,
    card: `a-basil-${i}`,
    owner: i ? 'basil-ana' : '',
    lane,
  }));
  expect(planOf(planText(plan))).toEqual(plan);
  expect(planOf('')).toEqual([]);
  expect(planOf('x')).toEqual([{ action: 'x', card: '', owner: '', lane: '' }]);
});
