/** The place of whoever watches: one organisation live, what happens in words, private notes. Nothing here changes anything. */
import '../../style/configure.css';
import { useState } from 'preact/hooks';
import { orgIds, orgName } from '../../../shared/net/orgs.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { loudest } from '../../hud/LogPanel.tsx';
import { later } from '../../hud/later.tsx';
import { sentenceOfRow } from '../../hud/logFacts.ts';
import { Waits } from '../../hud/Waits.tsx';
import { readsReview } from '../../hud/watching.ts';
import { couponsLeft } from '../../intents/coupons.ts';
import { wish } from '../../net/session.ts';
import { session, view } from '../../net/viewStore.ts';
import { dayAndClock, percent, short, shortMoney } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { refusalText } from '../../text/refusal.ts';
import { Page } from '../Page.tsx';
import { Problem } from '../Parts.tsx';
import { Notes } from './Notes.tsx';

const StageHost = later(() => import('../../hud/StageHost.tsx').then((file) => file.StageHost));
const ReviewPage = later(async () => (await import('../Review.tsx')).ReviewPage);
const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };
/** Lines of what happened that are shown. */
const LINES = 12;

export function Watch() {
  const now = session.value;
  const world = view.value;
  const [problem, setProblem] = useState('');
  if (!now || !world) return null;
  const reviews = world.phase === 'review' || world.phase === 'over';
  if (reviews && readsReview.value) return <ReviewPage />;
  const ask = async (what: Parameters<typeof wish>[0]): Promise<void> => {
    const outcome = await wish(what);
    setProblem(outcome.ok ? '' : refusalText(outcome.refusal));
  };
  const begun = now.status !== 'lobby';
  return (
    <Page class="watch" aside={<span class="chip num">{now.code}</span>}>
      <header class="watch-head">
        <div>
          <h1>{t('watch.title', { org: orgName(now.org) })}</h1>
          <p class="quiet">
            {t(now.status === 'over' ? 'watch.over' : begun ? 'watch.hint' : 'watch.waits')}
          </p>
        </div>
        <div class="row">
          {now.orgs > 1 && now.lookAround ? (
            <label class="watch-look">
              {t('watch.look')}
              <select
                class="input"
                value={now.org}
                onChange={(event) => void ask({ do: 'look', org: event.currentTarget.value })}
              >
                {orgIds(now.orgs).map((org) => (
                  <option key={org} value={org}>
                    {orgName(org)}
                  </option>
                ))}
              </select>
            </label>
          ) : null}
          {reviews ? (
            <button
              type="button"
              class="button button-primary"
              onClick={() => {
                readsReview.value = true;
              }}
            >
              {t('watch.review')}
            </button>
          ) : null}
          {now.status === 'over' ? null : (
            <button type="button" class="button" onClick={() => void ask({ do: 'play' })}>
              {t('watch.play')}
            </button>
          )}
        </div>
      </header>
      <Problem text={problem} />
      <Waits over={world.phase === 'over'} />
      <div class="watch-grid">
        <div class="watch-seen">
          {begun ? (
            <>
              <Figures world={world} />
              <figure class="watch-picture" key={now.org}>
                <StageHost insets={NO_INSETS} active={world.phase === 'live' || world.phase === 'lapse'} />
              </figure>
            </>
          ) : null}
        </div>
        <div class="watch-side">
          <Notes code={now.code} />
          <section aria-labelledby="watch-happened">
            <h2 id="watch-happened" class="h3">
              {t('watch.happened')}
            </h2>
            <ol class="plain watch-log">
              {loudest(world)
                .slice(0, LINES)
                .map((row) => (
                  <li key={row.id} class={`watch-${row.tone}`}>
                    <time class="num">{dayAndClock(row.tick)}</time> {sentenceOfRow(world, row)}
                  </li>
                ))}
            </ol>
          </section>
        </div>
      </div>
    </Page>
  );
}

/** Where the organisation stands, in four numbers. */
function Figures({ world }: { world: PublicWorld }) {
  const rows: [string, string][] = [
    [t('play.strip.brief.cash'), shortMoney(world.cash)],
    [t('play.strip.brief.trust'), percent(world.trust)],
    [t('play.strip.brief.lost'), short(world.lostToday)],
    [t('play.strip.brief.coupons'), String(couponsLeft(world.budgetLeft))],
  ];
  return (
    <div class="watch-figures">
      <p>
        <strong class="num">{dayAndClock(world.tick)}</strong>
        <span class="chip">{t('lead.phase', { quarter: world.quarter, phase: world.phase })}</span>
      </p>
      <dl>
        {rows.map(([word, value]) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd class="num">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
