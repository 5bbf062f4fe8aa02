/** The test run: who wins it and who does not, and how far each came, measured in games that were really played. */
import { useState } from 'preact/hooks';
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import type { BotGame } from '../../author/messages.ts';
import { money, percent } from '../../text/format.ts';
import { goalValue } from '../../text/goalValue.ts';
import { nameOf, t } from '../../text/index.ts';
import { Problem } from '../Parts.tsx';
import { judged } from './desk.ts';
import { Part } from './fields.tsx';
import { medianOf, PLAYERS, type Run, run, SEEDS, startRun, stopRun } from './testRun.ts';

export function TestPart({ file }: { file: Authored }) {
  const [seeds, setSeeds] = useState<number>(10);
  const now = run.value;
  const running = now?.state === 'running';
  const sound = judged.value === 'sound';
  return (
    <Part title={t('author.test')} hint={t('author.testHint')}>
      <div class="row">
        <label class="author-seeds">
          <span class="label">{t('author.seeds')}</span>
          <select
            class="input"
            value={seeds}
            onChange={(event) => setSeeds(Number(event.currentTarget.value))}
          >
            {SEEDS.map((n) => (
              <option key={n} value={n}>
                {n}
              </option>
            ))}
          </select>
        </label>
        {running ? (
          <button type="button" class="button" onClick={stopRun}>
            {t('author.stop')}
          </button>
        ) : (
          <button
            type="button"
            class="button button-primary"
            aria-disabled={!sound}
            onClick={() => sound && startRun(file, seeds)}
          >
            {t('author.run')}
          </button>
        )}
      </div>
      {sound || running ? null : <p class="quiet">{t('author.mendFirst')}</p>}
      {now ? <Result now={now} stale={now.file !== file} /> : null}
    </Part>
  );
}

function Result({ now, stale }: { now: Run; stale: boolean }) {
  const all = now.seeds * PLAYERS.length;
  const { goals } = now.file.scenario;
  const mean = now.games.reduce((sum, { ms }) => sum + ms, 0) / Math.max(1, now.games.length);
  return (
    <>
      <div role="status">
        <progress max={all} value={now.games.length} aria-label={t('author.test')} />
        <p>
          {t('author.progress', {
            state: now.state,
            done: now.games.length,
            all,
            seconds: Math.round(mean / 100) / 10,
          })}
          {stale ? ` ${t('author.stale')}` : ''}
        </p>
      </div>
      <Problem text={now.failed === '' ? '' : t('author.failed', { why: now.failed })} />
      <ul class="plain author-verdicts">
        {PLAYERS.map((bot) => {
          const games = now.games.filter((one) => one.bot === bot);
          return <Verdict key={bot} bot={bot} games={games} goals={goals.length} />;
        })}
      </ul>
      {goals.length === 0 ? null : (
        <div class="author-scroll">
          <table class="author-medians">
            <caption>{t('author.medians')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('author.goal')}</th>
                <th scope="col">{t('author.target')}</th>
                {PLAYERS.map((bot) => (
                  <th key={bot} scope="col">
                    {t(`author.bot.${bot}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {goals.map((goal) => (
                <tr key={goal.id}>
                  <th scope="row">{nameOf('goal', goal.id)}</th>
                  <td class="num">
                    {goal.compare === 'atLeast' ? '≥ ' : '≤ '}
                    {goalValue(goal.metric, goal.value)}
                  </td>
                  {PLAYERS.map((bot) => (
                    <Median key={bot} games={now.games} bot={bot} goal={goal} />
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row">{t('author.f.cashCents')}</th>
                <td />
                {PLAYERS.map((bot) => (
                  <td key={bot} class="num">
                    {shown(
                      medianOf(now.games.filter((one) => one.bot === bot).map(({ cash }) => cash)),
                      money,
                    )}
                  </td>
                ))}
              </tr>
              <tr>
                <th scope="row">{t('author.f.trust')}</th>
                <td />
                {PLAYERS.map((bot) => (
                  <td key={bot} class="num">
                    {shown(
                      medianOf(now.games.filter((one) => one.bot === bot).map(({ trust }) => trust)),
                      percent,
                    )}
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

const shown = (value: number | null, words: (value: number) => string): string =>
  value === null ? '–' : words(value);

function Median(props: {
  games: readonly BotGame[];
  bot: string;
  goal: Authored['scenario']['goals'][number];
}) {
  const { games, bot, goal } = props;
  const values = games
    .filter((one) => one.bot === bot)
    .flatMap((one) => one.goals.find(({ id }) => id === goal.id)?.value ?? []);
  const middle = medianOf(values);
  const met = middle !== null && (goal.compare === 'atLeast' ? middle >= goal.value : middle <= goal.value);
  return (
    <td class={`num ${met ? 'author-met' : ''}`}>
      {met ? '✓ ' : ''}
      {shown(middle, (value) => goalValue(goal.metric, value))}
    </td>
  );
}

/** "won by the careful learner in 7 of 10" */
function Verdict({
  bot,
  games,
  goals,
}: {
  bot: (typeof PLAYERS)[number];
  games: readonly BotGame[];
  goals: number;
}) {
  const won = games.filter((one) => one.won).length;
  const middle = medianOf(games.flatMap(({ score }) => score ?? []));
  const name = t(`author.bot.${bot}`);
  return (
    <li>
      <span class="author-bar" aria-hidden="true">
        <i style={{ inlineSize: `${games.length === 0 ? 0 : (won / games.length) * 100}%` }} />
      </span>
      <span>
        {games.length === 0
          ? t('author.notYet', { bot: name })
          : goals === 0
            ? t('author.noGoals', { bot: name, n: games.length })
            : won * 2 >= games.length
              ? t('author.wonBy', { bot: name, won, all: games.length })
              : t('author.lostBy', { bot: name, lost: games.length - won, all: games.length })}
        {middle === null ? null : (
          <small class="quiet"> {t('author.score', { score: percent(middle) })}</small>
        )}
      </span>
    </li>
  );
}
