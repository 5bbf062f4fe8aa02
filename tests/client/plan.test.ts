/** What the Plan offers, what Friday teaches, and what the weekly prints: pure readings of the view and of the facts. */
import { describe, expect, it } from 'vitest';
import '../../client/text/game.ts';
import { usualAnswer } from '../../client/hud/friday/usual.ts';
import { lessonsOf } from '../../client/hud/friday/week.ts';
import { headlineOf } from '../../client/hud/lapse/headline.ts';
import { byHabit, byHand, running, series } from '../../client/hud/lapse/numbers.ts';
import { speak } from '../../client/hud/words.ts';
import { answers } from '../../client/intents/losses.ts';
import { planOf } from '../../client/intents/planned.ts';
import { proposals } from '../../client/intents/proposals.ts';
import { staffMoves } from '../../client/intents/staffing.ts';
import { content } from '../../shared/content/index.ts';
import { report } from '../../shared/sim/metrics/report.ts';
import { newsOf } from '../../shared/sim/news.ts';
import { project } from '../../shared/sim/project.ts';
import { type PublicWorld, SYMPTOMS, type WeekRow } from '../../shared/sim/publicWorld.ts';
import { factMaker } from '../kit/facts.ts';
import { human, newWorld, playedTo, SYSTEM, tell } from '../kit/worlds.ts';

const always = () => true;
const week = (order: number, over: Partial<WeekRow> = {}): WeekRow => ({
  id: `w${order}`,
  order,
  headline: 'quiet',
  params: '{}',
  deploys: 2,
  failed: 0,
  incidents: 0,
  restoreMinutes: -1,
  lost: 0,
  revenue: 0,
  trust: 0.7,
  energy: 0.7,
  ...over,
});
const viewOf = (): PublicWorld => structuredClone({ ...project(newWorld({ quarters: 4 })) });

describe('the practices of a Plan', () => {
  const fact = factMaker();
  const resolved = (factors: string, lost: number) =>
    fact('incidentResolved', 900, {
      incident: 'i1',
      archetype: 'slowLeak',
      family: 'code',
      severity: 2,
      symptom: 'slow',
      unit: 'monolith',
      module: 'cart',
      deploy: '',
      startedAt: 700,
      detectedAt: 720,
      mitigatedAt: 800,
      lost,
      units: 1,
      peak: 0.4,
      culprits: '',
      repeat: false,
      changeLinked: false,
      latestInnocent: true,
      restoredByRollback: false,
      quickest: '',
      quickestMinutes: 0,
      misread: '',
      factors,
    });

  it('answer the loss that cost most, with its number in the sentence', () => {
    const facts = [
      fact('phaseBegan', 1, { phase: 'live', quarter: 1 }),
      resolved('noTests', 3_000),
      resolved('noMonitoring', 60_000),
    ];
    const [first] = answers(viewOf(), 'basil', report(facts, { to: 26_208 }), 1);
    expect(first?.practice).toBe('monitoring');
    expect(first && speak(first.why)).toContain('60K');
  });

  it('are three that the team can begin, with or without a report', () => {
    const view = viewOf();
    for (const known of [null, report([], { to: 10 })]) {
      const three = answers(view, 'basil', known, 1);
      expect(three).toHaveLength(3);
      expect(new Set(three.map((one) => one.practice)).size).toBe(3);
      for (const { why } of three) expect(speak(why)).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe('the vote of a Plan', () => {
  it('is what another team has put up, and otherwise the rule the view speaks against', () => {
    const view = viewOf();
    const before = proposals(view, 'basil', always)[0]?.policy.id;
    const tools = view.policies.tools;
    if (!tools) throw new Error('no rule about tools');
    tools.votes = 'olive:paved';
    const [first] = proposals(view, 'basil', always);
    expect(before).not.toBe('tools');
    expect(first?.policy.id).toBe('tools');
    expect(first?.by).toEqual(['olive']);
    expect(first?.values).toEqual(['paved', 'free']);
  });

  it('offers at most two changes, and the present value last', () => {
    for (const { policy, values } of proposals(viewOf(), 'basil', always)) {
      expect(values.length).toBeLessThanOrEqual(3);
      expect(values.at(-1)).toBe(policy.value);
    }
  });
});

describe('the staffing move of a Plan', () => {
  const moves = (change: (view: PublicWorld) => void) => {
    const view = viewOf();
    for (const person of Object.values(view.engineers)) Object.assign(person, { nightPages: 0, energy: 0.8 });
    change(view);
    return staffMoves(view, 'basil', always).map((move) => move.id);
  };
  const mine = (view: PublicWorld) => Object.values(view.engineers).filter((one) => one.team === 'basil');

  it('is to learn beside the only one who knows a slice', () => {
    const ids = moves((view) => {
      for (const [at, person] of mine(view).entries())
        person.knows = at === 0 ? 'reviews catalog' : 'catalog';
    });
    expect(ids[0]).toBe('spread');
  });

  it('is for somebody whose nights are bad', () => {
    const ids = moves((view) => {
      for (const person of mine(view)) person.knows = 'reviews catalog storefront';
      Object.assign(mine(view)[2] ?? {}, { nightPages: 4, energy: 0.3 });
    });
    expect(ids[0]).toBe('rest');
  });

  it('is to lend somebody to a table that is overfull, and to split one that two pizzas do not feed', () => {
    const calm = (view: PublicWorld) => {
      for (const person of mine(view)) person.knows = 'reviews catalog storefront';
    };
    expect(
      moves((view) => {
        calm(view);
        Object.assign(view.teams.olive ?? {}, { cognitiveLoad: 1.4 });
      }),
    ).toEqual(['lend']);
    expect(
      moves((view) => {
        calm(view);
        const [first] = mine(view);
        if (first) view.engineers.extra = { ...first, id: 'extra' };
      }),
    ).toContain('split');
  });
});

describe('what has been decided in a Plan', () => {
  it('is read from the facts since it began, with who chose', () => {
    const world = newWorld({ quarters: 2 });
    tell(world, SYSTEM, 'takeSeat', { engineer: 'basil-ana' });
    tell(world, human('basil-ana'), 'focusPractice', { practice: 'monitoring' });
    world.phase = 'review';
    tell(world, SYSTEM, 'endPhase', { phase: 'review' });
    expect(world.phase).toBe('plan');
    expect(planOf(project(world), 'basil').practices).toEqual([]);
    tell(world, human('basil-ana'), 'focusPractice', { practice: 'tests' });
    expect(planOf(project(world), 'basil').practices).toEqual([{ what: 'tests', by: 'basil-ana' }]);
    expect(planOf(project(world), 'olive').practices).toEqual([]);
  });
});

describe('Friday', () => {
  it('has a usual answer to every symptom that faults show, and it never is the open question', () => {
    const shown = new Set(content.archetypes.flatMap((kind) => kind.symptoms));
    for (const symptom of SYMPTOMS)
      if (shown.has(symptom)) expect(usualAnswer(symptom), symptom).not.toBeNull();
  });

  it('puts what cured by hand before what did not, and suggests for what nobody cured', () => {
    const view = project(playedTo(1200).world);
    const world = { ...view, log: {}, habits: {} } as PublicWorld;
    world.habits = {
      slow: { id: 'slow', response: 'scaleOut', used: 2, cured: 0 },
      errors: { id: 'errors', response: 'rollBack', used: 1, cured: 1 },
    };
    const lessons = lessonsOf(world);
    expect(lessons[0]).toMatchObject({ symptom: 'errors', response: 'rollBack', from: 'hand' });
    expect(lessons[1]).toMatchObject({ symptom: 'slow', from: 'hand' });
    expect(lessons.length).toBeLessThanOrEqual(4);
    for (const lesson of lessons.slice(2)) expect(lesson.from).toBe('usual');
  });
});

describe('a week of the same trouble', () => {
  it('is one suggestion on Friday', () => {
    const view = project(playedTo(1200).world);
    const one = Object.values(view.incidents)[0];
    if (!one) throw new Error('nothing burned');
    const incidents = Object.fromEntries(
      ['i7', 'i8', 'i9'].map((id, order) => [id, { ...one, id, order, symptom: 'slow' as const }]),
    );
    const lessons = lessonsOf({ ...view, incidents, log: {}, habits: {} });
    expect(lessons.map(({ symptom }) => symptom)).toEqual(['slow']);
  });
});

describe('the running numbers', () => {
  it('weigh weeks by what happened in them, and keep the week by hand apart', () => {
    const weeks = [
      week(1, { deploys: 1, failed: 1, lost: 9000, restoreMinutes: 600 }),
      week(2, { deploys: 4, failed: 1, lost: 100 }),
      week(3, { deploys: 6, failed: 0, lost: 300, restoreMinutes: 60 }),
    ];
    expect(byHand(weeks)).toEqual({ deploys: 1, restore: 600, failed: 1, lost: 9000 });
    expect(byHabit(weeks)).toEqual({ deploys: 5, restore: 60, failed: 0.1, lost: 200 });
    expect(series(weeks, 'restore')).toEqual([600, null, 60]);
    expect(running([])).toEqual({ deploys: null, restore: null, failed: null, lost: null });
  });
});

describe('headlines', () => {
  it('have at most eight words, whatever they are about', () => {
    const fact = factMaker();
    const titles = [
      ...content.deck,
      ...Object.values(content.scenarios).flatMap((one) => Object.values(one.cards).flat()),
    ].map(({ title }) => title);
    const modules = [
      ...new Set(Object.values(content.scenarios).flatMap((one) => one.modules.map(({ id }) => id))),
    ];
    const card = (title: string) => ({ card: 'k', title, team: 'mushroom' });
    const facts = [
      ...titles.flatMap((title) => [
        fact('cardFinished', 1, { ...card(title), hope: 1, worth: 1 }),
        fact('cardFinished', 1, { ...card(title), hope: 1, worth: -1 }),
        fact('dueMissed', 1, { ...card(title), upkeep: true }),
        fact('dueMissed', 1, { ...card(title), upkeep: false }),
      ]),
      ...modules.flatMap((module) => [
        fact('sliceCutOver', 1, { module, team: 'basil', unit: module }),
        fact('extractionReady', 1, { module, team: 'basil' }),
        fact('contractSigned', 1, { call: 'c', from: module, to: module }),
        fact('primaryFailedOver', 1, { unit: module, lostSeconds: 1 }),
        ...SYMPTOMS.flatMap((symptom) =>
          [1, 1e6].map((lost) =>
            fact('incidentMitigated', 9, {
              ...{ incident: 'i', severity: 2, symptom, unit: module, module },
              ...{ startedAt: 1, ticks: 8, lost, cure: '' },
            }),
          ),
        ),
      ]),
      ...content.practices.flatMap(({ id }) => [
        fact('practiceRose', 1, { practice: id, level: 3, team: 'basil' }),
        fact('practiceDecayed', 1, { practice: id, level: 0, team: 'basil' }),
      ]),
      ...content.policies.flatMap(({ id, choices }) =>
        choices.map((value) => fact('policyChanged', 1, { policy: id, value })),
      ),
      ...Object.values(content.scenarios).flatMap((one) =>
        (one.goals ?? []).map((goal) => fact('goalMet', 1, { goal: goal.id, value: 1 })),
      ),
    ];
    for (const one of facts) {
      const news = newsOf(one);
      if (!news) throw new Error(`${one.kind} is no news`);
      const text = headlineOf(week(2, { headline: news.headline, params: JSON.stringify(news.params) }));
      expect(text).not.toMatch(/[{}]/);
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(8);
    }
  });
});
