import type { ComponentChildren } from 'preact';
import type { TermId } from '../../shared/content/glossary.ts';
import { isNight, weekOfQuarter } from '../../shared/sim/calendar.ts';
import type { MovedAbout } from '../../shared/sim/moved.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { setRunning } from '../intents/bindings.ts';
import { COUPONS, couponsLeft } from '../intents/coupons.ts';
import { openIncidents } from '../intents/reads.ts';
import { me, session, view } from '../net/viewStore.ts';
import { clock, count, percent, short, shortMoney, weekday } from '../text/format.ts';
import { t } from '../text/index.ts';
import { DeskMates } from './DeskMates.tsx';
import { HatLine } from './Hats.tsx';
import { Icon } from './Icon.tsx';
import type { IconId } from './icons.ts';
import { SpeedControl } from './SpeedControl.tsx';
import { Term } from './terms/Term.tsx';
import { boardOpen, keySheetOpen, narrow } from './uiState.ts';
import { useSmooth } from './useSmooth.ts';
import { WhyCover } from './WhyButton.tsx';

/** How a number moves: an arrow and a word. */
type Trend = 'up' | 'down' | 'steady';

/** Above this share of failing requests users notice. */
const SMOKING = 0.004;

/** Numbers of yesterday evening or last week, for the arrows. */
function trendOfTrust(world: PublicWorld): Trend {
  const weeks = Object.values(world.weeks).sort((one, other) => other.order - one.order);
  const last = weeks[0]?.trust;
  if (last !== undefined && Math.abs(world.trust - last) > 0.005) return world.trust > last ? 'up' : 'down';
  return world.failing > 0.01 ? 'down' : 'steady';
}

const trendOfCash = (world: PublicWorld): Trend =>
  world.revenueYesterday === 0 || world.revenueToday === world.revenueYesterday
    ? 'steady'
    : world.cash < 0
      ? 'down'
      : 'up';

/** Where the org stands, in numbers, each with a word; the clock's buttons, and what the screen puts beside them. */
export function StatusStrip({ children }: { children: ComponentChildren }) {
  const world = view.value;
  if (!world) return null;
  const deploys = deploysThisWeek(world);
  const failing = world.failing > SMOKING;
  const cash = t('play.strip.cash', { trend: trendOfCash(world) });
  const trust = t('play.strip.trust', { trend: trendOfTrust(world) });
  return (
    <section class="strip" aria-label={t('play.strip.label')}>
      <div class="strip-clock">
        <Icon id={isNight(world.tick) ? 'moon' : 'sun'} />
        <div>
          <strong class="mono">{`${weekday(world.tick)} ${clock(world.tick)}`}</strong>
          <small>{whereInTime(world)}</small>
          <HatLine />
          <DeskMates />
        </div>
      </div>
      <dl class="strip-numbers">
        <Figure
          value={world.cash}
          show={shortMoney}
          about="cash"
          word={cash}
          brief={t('play.strip.brief.cash')}
          trend={trendOfCash(world)}
        />
        <Figure
          value={world.trust}
          show={percent}
          about="trust"
          word={trust}
          brief={t('play.strip.brief.trust')}
          trend={trendOfTrust(world)}
        />
        <Figure
          value={deploys}
          show={count}
          about="deploys"
          word={t('play.strip.deploys', { n: deploys })}
          brief={t('play.strip.brief.deploys', { n: deploys })}
          term="deploy"
        />
        <Figure
          value={world.lostToday}
          show={whole}
          about="lost"
          word={t('play.strip.lost', { failing: failing ? 'yes' : 'no' })}
          brief={t('play.strip.brief.lost')}
          trend={failing ? 'down' : undefined}
        />
        <Figure
          value={couponsLeft(world.budgetLeft)}
          show={ofCoupons}
          about="coupons"
          word={t('play.strip.coupons')}
          brief={t('play.strip.brief.coupons')}
          term="budget"
          title={t('play.strip.couponsHint', { left: percent(Math.max(0, world.budgetLeft)) })}
        />
      </dl>
      <ClockControls>{children}</ClockControls>
    </section>
  );
}

/** Quarter and phase, and why the clock stands; on a narrow page the why takes the phase's place. */
function whereInTime(world: PublicWorld): string {
  const { quarter, phase } = world;
  const where = t('play.strip.phase', { quarter, phase, week: weekOfQuarter(world.tick) });
  const why = standing(world);
  if (why === '') return where;
  return narrow.value ? why : `${where} · ${why}`;
}

function standing(world: PublicWorld): string {
  if (session.value?.status === 'paused') return t('play.strip.paused');
  return world.hold !== '' && openIncidents(world).length > 0 ? t('play.strip.holds') : '';
}

function deploysThisWeek(world: PublicWorld): number {
  const week = Math.floor(world.tick / 2016) * 2016;
  return Object.values(world.deploys).filter((deploy) => deploy.liveAt >= week).length;
}

/** One number; on a narrow page its word is short and the long one is left to screen readers and the title. */
function Figure(props: {
  value: number;
  show: (value: number) => string;
  about: MovedAbout;
  word: string;
  brief: string;
  trend?: Trend | undefined;
  title?: string;
  term?: TermId;
}) {
  const shown = useSmooth(props.value);
  const icon: IconId | null = props.trend === 'up' ? 'up' : props.trend === 'down' ? 'down' : null;
  return (
    <div class="strip-number" title={props.title ?? props.word}>
      <dt>
        {narrow.value ? (
          <>
            <span aria-hidden="true">{props.brief}</span>
            <span class="unseen">{props.word}</span>
          </>
        ) : props.term ? (
          <Term id={props.term}>{props.word}</Term>
        ) : (
          props.word
        )}
      </dt>
      <dd class="mono">
        {props.show(shown)}
        {icon ? (
          <span class={`trend trend-${props.trend}`}>
            <Icon id={icon} />
          </span>
        ) : null}
        <WhyCover ask={{ about: props.about, of: '' }} about={props.word} />
      </dd>
    </div>
  );
}

const whole = (value: number): string => short(Math.round(value));
const ofCoupons = (value: number): string => `${Math.round(value)}/${COUPONS}`;

/** Pause and speed are the host's and the solo player's; others have nothing to press there. */
function ClockControls({ children }: { children: ComponentChildren }) {
  const now = session.value;
  const paused = now?.status === 'paused' || now?.status === 'restarted';
  return (
    <div class="strip-controls">
      {me.value?.host ? (
        <>
          <button
            type="button"
            class="button button-icon"
            aria-label={paused ? t('play.clock.resume') : t('play.clock.pause')}
            onClick={() => setRunning(paused)}
          >
            <Icon id={paused ? 'play' : 'pause'} />
            <span class="button-text">
              {paused ? t('play.clock.resumeShort') : t('play.clock.pauseShort')}
            </span>
          </button>
          <SpeedControl />
        </>
      ) : null}
      <button
        type="button"
        class="button button-icon"
        aria-pressed={boardOpen.value}
        aria-label={t('play.board.toggle')}
        aria-keyshortcuts="T"
        onClick={() => {
          boardOpen.value = !boardOpen.value;
        }}
      >
        <Icon id="table" />
      </button>
      <button
        type="button"
        class="button button-icon strip-keys"
        aria-label={t('play.keys.open')}
        aria-keyshortcuts="?"
        onClick={() => {
          keySheetOpen.value = !keySheetOpen.value;
        }}
      >
        <Icon id="keyboard" />
      </button>
      {children}
    </div>
  );
}
