import { describe, expect, test } from 'vitest';
import { playHeadless, playOn, replayJournal } from '../../shared/sim/bots/headless.ts';
import { QUARTER_TICKS, quarterOf } from '../../shared/sim/calendar.ts';
import { refuse } from '../../shared/sim/commands/registry.ts';
import { digest } from '../../shared/sim/digest.ts';
import { report } from '../../shared/sim/metrics/report.ts';
import { phaseSpans } from '../../shared/sim/metrics/window.ts';
import { pace } from '../../shared/sim/pace.ts';
import { project } from '../../shared/sim/project.ts';
import { remaining } from '../../shared/sim/remaining.ts';
import { content, fork, human, SYSTEM, setupOf, tell } from '../kit/worlds.ts';

const SETUP = setupOf({ seed: 'proof', quarters: 1, proof: 2, liveDays: 1 });
const whole = playHeadless({ setup: SETUP, content, bots: 'careful' });

/** The same game up to the eve of its proof. */
const onEve = () =>
  playOn(
    playHeadless({ setup: SETUP, content, bots: 'careful', goOn: (world) => world.tick < QUARTER_TICKS }),
    {
      bots: 'careful',
      goOn: (world) => !(world.phase === 'habit' && world.tick === QUARTER_TICKS),
      until: QUARTER_TICKS,
    },
  );

describe('the year-end proof', () => {
  test('comes after the review of the last played quarter and is two quarters of habits', () => {
    const spans = phaseSpans(whole.facts, whole.world.tick);
    expect(whole.world).toMatchObject({ phase: 'over', tick: 3 * QUARTER_TICKS });
    expect(spans.filter(({ quarter }) => quarter > 1)).toEqual([
      { phase: 'lapse', quarter: 2, span: [QUARTER_TICKS, 2 * QUARTER_TICKS] },
      { phase: 'lapse', quarter: 3, span: [2 * QUARTER_TICKS, 3 * QUARTER_TICKS] },
    ]);
  });

  test('nobody gives a command in it, and it is the same game when its journal is played again', () => {
    const said = whole.journal.filter(
      ({ tick, command }) => tick > QUARTER_TICKS && command.actor.kind !== 'system',
    );
    expect(said).toEqual([]);
    // The clock says one thing only: that the review is over.
    expect(
      whole.journal.filter(({ tick }) => tick > QUARTER_TICKS).map(({ command }) => command.verb),
    ).toEqual(['endPhase']);
    const again = replayJournal(SETUP, content, whole.journal, whole.world.tick);
    expect(digest(again.world)).toBe(digest(whole.world));
    expect(again.facts).toEqual(whole.facts);
  });

  test('is measured by habit only, beside the quarters that were played', () => {
    const { quarters } = report(whole.facts, { to: whole.world.tick });
    expect(quarters.map(({ quarter }) => quarter)).toEqual([1, 2, 3]);
    for (const { quarter, metrics } of quarters) {
      const lost = metrics.find(({ id }) => id === 'userMinutesLost');
      expect(lost?.habit.value).not.toBeNull();
      expect(lost?.hand.value === null).toBe(quarter > 1);
    }
    const days = whole.facts.filter((fact) => fact.kind === 'dayClosed' && fact.tick > QUARTER_TICKS + 1);
    expect(days.some((fact) => fact.kind === 'dayClosed' && fact.byHand)).toBe(false);
  });

  test('tells a headline every other week, and counts its weeks through', () => {
    const weeks = whole.world.weeks;
    expect(weeks.map(({ order }) => order)).toEqual(Array.from({ length: 26 }, (_, i) => i + 1));
    for (const { order, headline } of weeks) expect(headline !== '').toBe(order % 2 === 0);
    expect(weeks.some(({ headline }) => headline !== '' && headline !== 'quiet')).toBe(true);
  });

  test('takes a minute, and before it stands the evening on which orders can still be given', () => {
    const { world } = onEve();
    expect(world).toMatchObject({ phase: 'review', tick: QUARTER_TICKS });
    tell(world, SYSTEM, 'endPhase', { phase: 'review' });
    expect(pace(world)).toMatchObject({ why: 'habit', deadline: { ms: 60_000 } });
    // The eve, the run and the review are what is left; a facilitator can cut none of it.
    expect(remaining(world).usual).toBe(60_000 + 60_000 + 120_000);
    const cut = { quarters: 2, liveDays: 1, standing: 1 };
    expect(tell(world, SYSTEM, 'shorten', cut).outcome.ok).toBe(false);
    expect(tell(fork(world), SYSTEM, 'shorten', { ...cut, quarters: 1, standing: 0.5 }).outcome.ok).toBe(
      true,
    );
    world.orders = {};
    const order = { symptom: 'errors', response: 'rollBack' };
    expect(tell(world, human('basil-ana'), 'setOrder', order).outcome.ok).toBe(true);
    tell(world, SYSTEM, 'endPhase', { phase: 'habit' });
    expect(pace(world)).toMatchObject({
      why: 'lapse',
      deadline: null,
      ticksPerSecond: (2 * QUARTER_TICKS) / 60,
    });
    expect(world.orders.errors).toBe('rollBack');
    // From here on only habits act, for people and for bots.
    expect(refuse(project(world), human('basil-ana'), 'setOrder', order)).toMatchObject({
      kind: 'habitsRun',
    });
    const before = digest(world);
    expect(tell(world, { kind: 'bot', engineer: 'basil-ana' }, 'ready').outcome.ok).toBe(false);
    expect(digest(world)).toBe(before);
  });

  test('stops for nobody, however much it hurts', () => {
    const { world } = onEve();
    tell(world, SYSTEM, 'endPhase', { phase: 'review' });
    for (const engineer of Object.keys(world.engineers)) tell(world, SYSTEM, 'takeSeat', { engineer });
    tell(world, SYSTEM, 'endPhase', { phase: 'habit' });
    const run = { world: fork(world), facts: [], journal: [] };
    let stood = 0;
    playOn(run, {
      bots: 'careful',
      goOn: (now) => {
        if (now.phase === 'lapse' && pace(now).ticksPerSecond === 0) stood += 1;
        return true;
      },
    });
    expect(stood).toBe(0);
    expect(run.facts.some((fact: { kind: string }) => fact.kind === 'pageRang')).toBe(true);
    expect(quarterOf(run.world.tick)).toBe(4);
  });
});
