/** The sheets themselves, in every language: each sentence is there and filled, and a player's says nothing of others. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CardSheet } from '../../client/pages/lesson/CardSheet.tsx';
import { Overview } from '../../client/pages/lesson/Overview.tsx';
import { PlanSheet } from '../../client/pages/lesson/PlanSheet.tsx';
import { ourPack } from '../../client/pages/lesson/pack.ts';
import { LENGTHS } from '../../client/pages/lesson/plan.ts';
import { DebriefSheet, HistorySheet, WordSheet } from '../../client/pages/lesson/TalkSheets.tsx';
import { OrgSheet } from '../../client/pages/report/OrgSheet.tsx';
import { SessionSheet } from '../../client/pages/report/SessionSheet.tsx';
import { TeamSheet } from '../../client/pages/report/TeamSheet.tsx';
import { install, speak, t } from '../../client/text/index.ts';
import { LANGUAGES, OFFERED } from '../../client/text/locales.ts';
import { packOf } from '../../client/text/packs.ts';
import '../../client/text/game.ts';
import '../../client/text/lesson.ts';
import '../../client/text/report.ts';
import { recover } from '../../server/match/recovery.ts';
import { TERM_IDS } from '../../shared/content/glossary.ts';
import { HISTORIES } from '../../shared/content/history.ts';
import { SCENARIO_IDS } from '../../shared/content/scenarioIds.ts';
import { FIRST_ORG } from '../../shared/net/orgs.ts';
import type { PaperAnswer, PaperOrg } from '../../shared/net/paper.ts';
import { calibration } from '../../shared/sim/metrics/odds.ts';
import { report } from '../../shared/sim/metrics/report.ts';
import { paperOf } from '../../shared/sim/paper/paper.ts';
import { project } from '../../shared/sim/project.ts';
import { content, recordGame } from '../kit/recordGame.ts';
import { vnodeText } from '../kit/vnodeText.ts';

/** Speaks a language with everything these pages say. */
async function speaks(locale: (typeof OFFERED)[number], scenario = ''): Promise<void> {
  const { tag, words } = LANGUAGES[locale];
  if (scenario !== '') install(await packOf(scenario, 'en'));
  const areas = (['shell', 'game', 'report', 'lesson'] as const).map(async (area) => {
    const file = (await words?.[area]?.()) as Record<string, object> | undefined;
    return file?.[area] ?? {};
  });
  const pack = scenario === '' ? {} : await packOf(scenario, locale);
  speak({ tag, rightToLeft: false, sentences: Object.assign({}, ...(await Promise.all(areas)), pack) });
}

/** Keys, holes and things that came to nothing. */
const BROKEN = /\b(report|lesson|name|term|history|learn|review)\.[a-z][\w.-]*|[{}]|undefined|NaN|\[object/;

const location = globalThis.location;
beforeAll(() => {
  Object.assign(globalThis, { location: { origin: 'https://slice.example' } });
});
afterAll(() => {
  Object.assign(globalThis, { location });
  speak({ tag: 'en', rightToLeft: false, sentences: {} });
});

describe.each(OFFERED)('in %s', (locale) => {
  it.each(SCENARIO_IDS)('every sheet of the pack of %s is whole', async (id) => {
    await speaks(locale, id);
    const story = content.scenarios[id];
    if (!story) throw new Error(`no story ${id}`);
    const pack = ourPack(story);
    const sheets = [
      Overview({ pack }),
      ...LENGTHS.map((length) => PlanSheet({ pack, length })),
      CardSheet({ pack }),
      DebriefSheet({ pack }),
      WordSheet({ pack }),
      HistorySheet({ pack }),
    ].map(vnodeText);
    for (const text of sheets) expect(BROKEN.exec(text)?.[0]).toBeUndefined();
    const [overview = '', , , , cards = '', debrief = '', words = '', history = ''] = sheets;
    for (const goal of story.goals) expect(overview).toContain(t(`name.goal.${goal.id}` as never));
    for (const hat of ['lead', 'builder', 'liaison', 'pager'] as const)
      expect(cards).toContain(t(`hats.name.${hat}`));
    expect(debrief.match(/[?؟]/gu)?.length).toBeGreaterThanOrEqual(8);
    // The glossary is complete.
    for (const term of TERM_IDS) expect(words).toContain(t(`term.${term}.means`));
    for (const { source } of HISTORIES[id]?.entries ?? []) expect(history).toContain(source);
  });
});

describe('a report', () => {
  let answer: PaperAnswer;
  let mine: PaperOrg;
  beforeAll(async () => {
    const made: PaperOrg[] = [];
    for (const [i, id] of [FIRST_ORG, 'margherita'].entries()) {
      const { journal } = await recordGame(2 + i, { scenario: 'etsy-2008', quarters: 1 + i, liveDays: 1 }, 1);
      const { world, facts } = await recover(journal, FIRST_ORG, content);
      const view = project(world);
      made.push({
        id,
        paper: paperOf(report(facts, { to: world.tick, teams: Object.keys(view.teams) }), facts, view),
        people: [{ engineer: 'basil-ana', name: i === 0 ? 'Anastasia' : 'Benjamin' }],
        decisive: {
          quarter: 0,
          decided: 1,
          checked: 1,
          rows: facts
            .filter(({ kind }) => kind === 'slicesAssigned')
            .slice(0, 1)
            .map((fact) => ({
              seq: 1,
              tick: fact.tick,
              engineer: 'basil-ana',
              fact,
              with: { lost: 900, trust: 0.6, revenue: 100, nights: 1 },
              without: { lost: 100, trust: 0.7, revenue: 900, nights: 4 },
              matters: ['lost', 'trust', 'revenue', 'nights'],
              bearing: 'both',
              curves: null,
              misfits: 0,
            })),
        },
        odds: calibration(facts),
        runBy: '',
      });
    }
    mine = made[0] as PaperOrg;
    answer = {
      code: 'TESTED',
      title: 'Marinara',
      scenario: 'etsy-2008',
      preset: 'taster',
      daily: '',
      seed: '',
      openedAt: 0,
      over: true,
      host: true,
      team: '',
      engineer: '',
      orgs: made,
      standings: [],
    };
  }, 60_000);

  it.each(OFFERED)('is whole in %s: session, organisations, teams', async (locale) => {
    await speaks(locale);
    const sheets = [
      SessionSheet({ answer }),
      ...answer.orgs.flatMap((org) => [
        OrgSheet({ org, answer }),
        ...org.paper.teams.map((team) => TeamSheet({ org, team, answer })),
      ]),
    ].map(vnodeText);
    for (const text of sheets) expect(BROKEN.exec(text)?.[0]).toBeUndefined();
  });

  it('ranks only what is shown', async () => {
    await speaks('en');
    const covered = vnodeText(SessionSheet({ answer }));
    expect(covered).not.toContain(t('report.place'));
    expect(covered.indexOf('Marinara')).toBeLessThan(covered.indexOf('Margherita'));
    const standing = { goalsMet: 0, goals: 4, trust: 0, lost: 0 };
    const standings = [
      { org: 'margherita', ...standing },
      { org: FIRST_ORG, ...standing },
    ];
    const shown = vnodeText(SessionSheet({ answer: { ...answer, standings } }));
    expect(shown).toContain(t('report.place'));
    expect(shown.indexOf('Margherita')).toBeLessThan(shown.indexOf('Marinara'));
  });

  it('of a player speaks of her own organisation', async () => {
    await speaks('en');
    const hers = { ...answer, host: false, team: 'basil', engineer: 'basil-ana', orgs: [mine] };
    const text = [
      OrgSheet({ org: mine, answer: hers }),
      ...mine.paper.teams.map((team) => TeamSheet({ org: mine, team, answer: hers })),
    ]
      .map(vnodeText)
      .join('\n');
    expect(text).toContain('Anastasia');
    expect(text).not.toContain('Benjamin');
    expect(text).not.toContain('Margherita');
    // What Etsy did is told when the game is over, and not before.
    expect(text).toContain('Etsy, Code as Craft');
    expect(vnodeText(OrgSheet({ org: mine, answer: { ...hers, over: false } }))).not.toContain(
      'Code as Craft',
    );
  });
});
