import type { ComponentChildren } from 'preact';
import type { TermId } from '../../shared/content/glossary.ts';
import { NOTICE_SHARE } from '../../shared/sim/balance/incidents.ts';
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
import { frontOf } from './phone/front.ts';
import { PhoneStrip } from './phone/PhoneStrip.tsx';
import { SpeedControl } from './SpeedControl.tsx';
import { Term } from './terms/Term.tsx';
import { boardOpen, keySheetOpen, narrow, tab } from './uiState.ts';
import { useSmooth } from './useSmooth.ts';
import { WhyCover } from './WhyButton.tsx';

/** How a number moves: an arrow and a word. */
type Trend = 'up' | 'down' | 'steady';

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
  const small = narrow.value;
  const figures = figuresOf(world);
  const all = figures.map((figure) => <Figure key={figure.about} {...figure} />);
  return (
    <section class="strip" aria-label={t('play.strip.label')}>
      <div class="strip-clock">
        <Icon id={isNight(world.tick) ? 'moon' : 'sun'} />
        <div>
          <strong class="mono">{`${weekday(world.tick)} ${clock(world.tick)}`}</strong>
          <small class={standing(world) === '' ? 'strip-where' : 'strip-stands'}>{whereInTime(world)}</small>
          <div class="strip-mine">
            <HatLine />
            <DeskMates />
          </div>
        </div>
      </div>
      {small ? (
        <div class="strip-end">
          <PhoneStrip
            front={frontOf(world.failing).map((about) =>
              figures.map((figure) => (figure.about === about ? <Front key={about} {...figure} /> : null)),
            )}
            all={all}
          >
            <ClockControls small>{children}</ClockControls>
          </PhoneStrip>
          <PauseButton />
        </div>
      ) : (
        <>
          <dl class="strip-numbers">{all}</dl>
          <div class="strip-controls">
            <PauseButton />
            <ClockControls>{children}</ClockControls>
          </div>
        </>
      )}
    </section>
  );
}

function figuresOf(world: PublicWorld): FigureProps[] {
  const deploys = deploysThisWeek(world);
  const failing = world.failing > NOTICE_SHARE;
  return [
    {
      about: 'cash',
      value: world.cash,
      show: shortMoney,
      word: t('play.strip.cash', { trend: trendOfCash(world) }),
      brief: t('play.strip.brief.cash'),
      trend: trendOfCash(world),
    },
    {
      about: 'trust',
      value: world.trust,
      show: percent,
      word: t('play.strip.trust', { trend: trendOfTrust(world) }),
      brief: t('play.strip.brief.trust'),
      trend: trendOfTrust(world),
    },
    {
      about: 'deploys',
      value: deploys,
      show: count,
      word: t('play.strip.deploys', { n: deploys }),
      brief: t('play.strip.brief.deploys', { n: deploys }),
      term: 'deploy',
    },
    {
      about: 'lost',
      value: world.lostToday,
      show: whole,
      word: t('play.strip.lost', { failing: failing ? 'yes' : 'no' }),
      brief: t('play.strip.brief.lost'),
      trend: failing ? 'down' : undefined,
    },
    {
      about: 'coupons',
      value: couponsLeft(world.budgetLeft),
      show: ofCoupons,
      word: t('play.strip.coupons'),
      brief: t('play.strip.brief.coupons'),
      term: 'budget',
      title: t('play.strip.couponsHint', { left: percent(Math.max(0, world.budgetLeft)) }),
    },
  ];
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

interface FigureProps {
  value: number;
  show: (value: number) => string;
  about: MovedAbout;
  word: string;
  brief: string;
  trend?: Trend | undefined;
  title?: string;
  term?: TermId;
}

/** One number with its word, and its why. */
function Figure(props: FigureProps) {
  const shown = useSmooth(props.value);
  return (
    <div class="strip-number" title={props.title ?? props.word}>
      <dt>{props.term ? <Term id={props.term}>{props.word}</Term> : props.word}</dt>
      <dd class="mono">
        {props.show(shown)}
        <TrendMark trend={props.trend} />
        <WhyCover ask={{ about: props.about, of: '' }} about={props.word} />
      </dd>
    </div>
  );
}

/** The same in few words, on the button of a narrow page; listeners hear the long word. */
function Front(props: FigureProps) {
  const shown = useSmooth(props.value);
  return (
    <span class="front">
      <span class="front-value mono">{props.show(shown)}</span>
      <small aria-hidden="true">
        {props.brief}
        <TrendMark trend={props.trend} />
      </small>
      <span class="unseen">{props.word}</span>
    </span>
  );
}

function TrendMark({ trend }: { trend: Trend | undefined }) {
  const icon: IconId | null = trend === 'up' ? 'up' : trend === 'down' ? 'down' : null;
  return icon ? (
    <span class={`trend trend-${trend}`}>
      <Icon id={icon} />
    </span>
  ) : null;
}

const whole = (value: number): string => short(Math.round(value));
const ofCoupons = (value: number): string => `${Math.round(value)}/${COUPONS}`;

/** Pause and speed are the host's and the solo player's; others have nothing to press there. */
function PauseButton() {
  const now = session.value;
  const paused = now?.status === 'paused' || now?.status === 'restarted';
  if (!me.value?.host) return null;
  return (
    <button
      type="button"
      class="button button-icon strip-pause"
      aria-label={paused ? t('play.clock.resume') : t('play.clock.pause')}
      onClick={() => setRunning(paused)}
    >
      <Icon id={paused ? 'play' : 'pause'} />
      <span class="button-text">{paused ? t('play.clock.resumeShort') : t('play.clock.pauseShort')}</span>
    </button>
  );
}

/** Speed, the tables instead of the map and, where there are keys, their sheet. */
function ClockControls({ children, small = false }: { children: ComponentChildren; small?: boolean }) {
  return (
    <>
      {me.value?.host ? <SpeedControl /> : null}
      <button
        type="button"
        class="button button-icon"
        aria-pressed={boardOpen.value}
        aria-label={t('play.board.toggle')}
        aria-keyshortcuts="T"
        onClick={() => {
          boardOpen.value = !boardOpen.value;
          if (small) tab.value = 'map';
        }}
      >
        <Icon id="table" />
        {small ? <span class="button-text">{t('play.board.toggle')}</span> : null}
      </button>
      {small ? null : (
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
      )}
      {children}
    </>
  );
}
