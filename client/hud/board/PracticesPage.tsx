import { useState } from 'preact/hooks';
import { practices } from '../../../shared/content/practices.ts';
import { LANES, type PracticeRow, type PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { isClosed } from '../../intents/affordances.ts';
import { focusOf, inOrder, lanesTomorrow, skillOf, words } from '../../intents/reads.ts';
import { list } from '../../text/format.ts';
import { say, t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { LANE_COLOUR } from '../lanes.ts';
import { VerbButton } from '../VerbButton.tsx';
import { name, teamName } from '../words.ts';
import { Level } from './Level.tsx';

const STORIES = ['etsy', 'netflix', 'amazon', 'sre', 'all'] as const;
type Story = (typeof STORIES)[number];
const storyOf = new Map<string, Story>(practices.map(({ id, story }) => [id, story]));
const TOP = 3;

interface Page {
  world: PublicWorld;
  team: string;
}

/** All practices, by the lane that builds them or by the story they come from. */
export function PracticesPage({ world, team }: Page) {
  const [by, setBy] = useState<'lane' | 'story'>('lane');
  const rows = inOrder(world.practices).filter(
    ({ id, shown }) => shown || !isClosed('focusPractice', { practice: id }),
  );
  const levels = rows.map((row) => skillOf(world, row.id, team).level);
  const lanes = lanesTomorrow(world, team);
  const groups =
    by === 'lane'
      ? LANES.map((lane) => ({
          id: lane,
          title: name('lane', lane),
          line: t('board.laneSlices', { n: lanes[lane] }),
          colour: LANE_COLOUR[lane],
          rows: rows.filter((row) => row.lane === lane),
        }))
      : STORIES.map((story) => ({
          id: story,
          title: t(`board.story.${story}`),
          line: t(`board.story.${story}Line`),
          colour: STORY_COLOUR[story],
          // What an author made comes from no story.
          rows: rows.filter((row) => (storyOf.get(row.id) ?? 'all') === story),
        }));
  return (
    <>
      <div class="ways-bar">
        <fieldset class="ways-switch" aria-label={t('board.group')}>
          {(['lane', 'story'] as const).map((one) => (
            <button
              key={one}
              type="button"
              class="button button-chip"
              aria-pressed={by === one}
              onClick={() => setBy(one)}
            >
              {t(one === 'lane' ? 'board.byLane' : 'board.byStory')}
            </button>
          ))}
        </fieldset>
        <p class="quiet">
          {t('board.summary', {
            begun: levels.filter((level) => level > 0).length,
            all: rows.length,
            top: levels.filter((level) => level >= TOP).length,
          })}
        </p>
      </div>
      {groups
        .filter((group) => group.rows.length > 0)
        .map((group) => (
          <section key={group.id} class="ways-group" aria-labelledby={`ways-group-${group.id}`}>
            <header style={{ '--group': group.colour }}>
              <h3 id={`ways-group-${group.id}`}>{group.title}</h3>
              <span class="quiet">{group.line}</span>
            </header>
            <div class="practice-cards">
              {group.rows.map((row) => (
                <PracticeCard key={row.id} world={world} team={team} row={row} slices={lanes[row.lane]} />
              ))}
            </div>
          </section>
        ))}
    </>
  );
}

const STORY_COLOUR: Record<Story, string> = {
  etsy: '#f2a65a',
  netflix: '#e8352b',
  amazon: '#ffcb52',
  sre: '#8d9aff',
  all: '#46b799',
};

/** One practice: how far we are, what it does, what must come first, who builds it, where it comes from. */
function PracticeCard({ world, team, row, slices }: Page & { row: PracticeRow; slices: number }) {
  const { level, progress } = skillOf(world, row.id, team);
  const focused = focusOf(world, team).some(({ id }) => id === row.id);
  const builders = inOrder(world.teams).filter((one) => words(one.focus).includes(row.id));
  const missing = words(row.requires)
    .map((need) => need.split(':'))
    .filter(([needed = '', least = '0']) => skillOf(world, needed, team).level < Number(least));
  const locked = missing.length > 0 || !row.open;
  const fades = level > 0 && slices === 0 && row.scope !== 'org';
  const state = locked ? 'practice practice-locked' : focused ? 'practice practice-focus' : 'practice';
  return (
    <article class={state} aria-labelledby={`practice-${row.id}`}>
      <header>
        <Level level={level} progress={progress} size={44} />
        <h4 id={`practice-${row.id}`}>{name('practice', row.id)}</h4>
      </header>
      <p class="practice-does">{say(`about.practice.${row.id}`)}</p>
      <p class="practice-story">{say(`story.practice.${row.id}`)}</p>
      <p class="practice-scope quiet">
        {t(`board.scope.${row.scope}`)} ·{' '}
        {builders.length > 0
          ? t('board.tended', {
              teams: list(builders.map(({ id }) => teamName(id))),
              n: builders.length,
            })
          : t('board.nobody')}
      </p>
      {fades ? (
        <p class="practice-fades">
          <Icon id="down" /> {t('board.fades', { lane: name('lane', row.lane) })}
        </p>
      ) : null}
      <footer>
        {missing.length > 0 ? (
          <p class="practice-lock">
            <LockMark />
            {list(
              missing.map(([needed = '', least = '1']) =>
                t('board.needs', { practice: name('practice', needed), level: least }),
              ),
            )}
          </p>
        ) : row.open && !row.shown ? (
          <p class="quiet">{t('board.later')}</p>
        ) : null}
        {locked ? null : (
          <VerbButton
            verb="focusPractice"
            payload={{ practice: row.id }}
            pressed={focused}
            look="chip"
            why="always"
            label={t('board.focusLong', {
              practice: name('practice', row.id),
              focus: focused ? 'yes' : 'no',
            })}
          >
            {focused ? t('board.focused') : t('board.focus')}
          </VerbButton>
        )}
      </footer>
    </article>
  );
}

function LockMark() {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path d="M5 8V6a4 4 0 0 1 8 0v2" fill="none" stroke="currentcolor" stroke-width="2" />
      <rect x="3" y="8" width="12" height="8" rx="2" fill="currentcolor" />
    </svg>
  );
}
