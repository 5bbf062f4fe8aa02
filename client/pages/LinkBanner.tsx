/** The state of the line and of the clock, in words, above everything. Silent while all is well. */
import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SeatRow, SessionView } from '../../shared/net/messages.ts';
import type { IconName } from '../icons.ts';
import { claim, control, takeBack } from '../net/session.ts';
import {
  link,
  lostWhy,
  me,
  pending,
  restarting,
  session,
  silentSeconds,
  way,
  word,
} from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { refusalText } from '../text/refusal.ts';
import { Icon } from './Icon.tsx';
import { Link } from './Parts.tsx';

/** Tells when the line is away, the seat is elsewhere or the clock stands, and offers what helps; a console says itself that it is paused. */
export function LinkBanner({ console = false }: { console?: boolean }) {
  const content =
    lineBanner() ?? clockBanner(console) ?? seatBanner() ?? wordBanner() ?? noticeBanner() ?? wayBanner();
  // A line that stumbles is back in a moment: nothing is moved aside for it.
  const passes = link.value === 'stale' || link.value === 'reconnecting';
  return (
    <div class={passes ? 'notice-place notice-passes' : 'notice-place'} role="status">
      {content}
    </div>
  );
}

function Notice(props: {
  icon: IconName;
  tone?: 'bad' | 'warn' | 'info';
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <div class={`notice notice-${props.tone ?? 'warn'}`}>
      <Icon name={props.icon} />
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}

function lineBanner() {
  const waiting = Object.keys(pending.value).length;
  const safe = waiting > 0 ? ` ${t('link.pending', { n: waiting })}` : '';
  switch (link.value) {
    case 'stale':
      return <Notice icon="offline" text={t('link.stale', { seconds: silentSeconds.value }) + safe} />;
    case 'reconnecting':
      return (
        <Notice icon="offline" text={t(restarting.value ? 'link.restarting' : 'link.reconnecting') + safe} />
      );
    case 'replaced':
      return (
        <Notice icon="user" tone="info" text={t('link.replaced')}>
          <button type="button" class="button" onClick={takeBack}>
            {t('link.replacedAction')}
          </button>
        </Notice>
      );
    case 'outdated':
      return (
        <Notice icon="again" tone="info" text={t('link.outdated')}>
          <button type="button" class="button" onClick={() => location.reload()}>
            {t('link.outdatedAction')}
          </button>
        </Notice>
      );
    case 'lost':
      return (
        <Notice icon="alert" tone="bad" text={lostText()}>
          {lostWhy.value === 'removed' ? (
            <button type="button" class="button button-primary" onClick={takeBack}>
              <Icon name="again" />
              {t('stay.tryAgain')}
            </button>
          ) : null}
          <Link to="/" class="button">
            {t('link.goneAction')}
          </Link>
        </Notice>
      );
    default:
      return null;
  }
}

/** What the facilitator says to everybody, or to this organisation. */
function noticeBanner() {
  const said = session.value?.notice ?? '';
  return said === '' ? null : <Notice icon="user" tone="info" text={said} />;
}

/** Words to oneself that were read already. */
const wordRead = signal('');

/** What the facilitator says to this person alone; it stays until it was read. */
function wordBanner() {
  if (word.value === '' || word.value === wordRead.value) return null;
  const read = (): void => {
    wordRead.value = word.value;
  };
  return (
    <Notice icon="user" tone="info" text={t('hosts.word', { text: word.value })}>
      <button type="button" class="button" onClick={read}>
        {t('hosts.wordRead')}
      </button>
    </Notice>
  );
}

function lostText(): string {
  if (lostWhy.value === 'wrongToken') return t('error.wrongSeat');
  if (lostWhy.value === 'removed') return t('error.removed');
  if (lostWhy.value === 'unreadable') return t('error.unreadable');
  return t('link.gone');
}

function clockBanner(console: boolean) {
  const now = session.value;
  if (!now) return null;
  const mine = me.value?.host === true;
  if (now.status === 'stopped') return <Notice icon="alert" tone="bad" text={t('link.stopped')} />;
  if (now.status === 'restarted') {
    return (
      <Notice
        icon="hourglass"
        text={mine ? t('link.standingYou') : t('link.standing', { host: hostName(now) })}
      >
        {mine ? <Go action="resume" label={t('link.resume')} /> : null}
      </Notice>
    );
  }
  if (now.frozen) return null;
  if (now.note === 'noHost')
    return (
      <Notice icon="hourglass" text={t('stay.noHost')}>
        {now.seats[me.value?.seat ?? '']?.watching ? null : <Go action="start" label={t('stay.start')} />}
      </Notice>
    );
  if (now.status === 'paused' && now.note !== 'nobodyHere' && !(console && now.note === 'pausedByHost')) {
    const [yours, theirs] =
      now.note === 'wentBack'
        ? (['link.wentBackYou', 'link.wentBack'] as const)
        : (['link.pausedYou', 'link.paused'] as const);
    return (
      <Notice icon="pause" tone="info" text={mine ? t(yours) : t(theirs, { host: hostName(now) })}>
        {mine ? <Go action="resume" label={t('link.resume')} /> : null}
      </Notice>
    );
  }
  return null;
}

/** A bot is about to play my engineer, or plays her: any action of mine gives her back, also this one. */
function seatBanner() {
  const mine = me.value;
  const state = session.value?.seats[mine?.seat ?? '']?.autopilot ?? '';
  if (!mine || state === '') return null;
  return (
    <Notice icon="user" text={t(state === 'on' ? 'link.autopilotOn' : 'link.autopilotSoon')}>
      <button type="button" class="button button-primary" onClick={() => void claim(mine.engineer)}>
        {t('link.autopilotAction')}
      </button>
    </Notice>
  );
}

/** Whether it was read that the line goes another way. */
const wayRead = signal(false);

/** The network lets no WebSocket through: said until it was read, since nothing is to be done about it here. */
function wayBanner() {
  if (way.value === 'socket' || link.value !== 'live' || wayRead.value) return null;
  const read = (): void => {
    wayRead.value = true;
  };
  return (
    <Notice icon="offline" tone="info" text={t('link.requests')}>
      <button type="button" class="button" onClick={read}>
        {t('link.requestsSeen')}
      </button>
    </Notice>
  );
}

/** The name of the host, or what she is. */
export function hostName(now: SessionView): string {
  const seat: SeatRow | undefined = now.seats[now.hostSeat];
  return seat?.name || t('link.theHost');
}

/** Sets the clock going, and says so where that is refused. */
function Go({ action, label }: { action: 'start' | 'resume'; label: string }) {
  const [problem, setProblem] = useState('');
  const go = async (): Promise<void> => {
    const outcome = await control(action);
    setProblem(outcome.ok ? '' : refusalText(outcome.refusal));
  };
  return (
    <>
      <button type="button" class="button button-primary" onClick={() => void go()}>
        <Icon name="play" />
        {label}
      </button>
      {problem === '' ? null : <p>{problem}</p>}
    </>
  );
}
