import { useEffect, useRef } from 'preact/hooks';
import type { PagerCall, PagerFace } from '../../shared/net/pager.ts';
import { RING_MS } from '../../shared/sim/balance/incidents.ts';
import { SoftBar } from '../hud/SoftBar.tsx';
import { capital, name, teamName, unitName } from '../hud/words.ts';
import { acknowledge, refusal, sending } from '../net/pagerLine.ts';
import { dayAndClock } from '../text/format.ts';
import { type TextKey, t } from '../text/index.ts';
import { refusalText } from '../text/refusal.ts';
import { Icon } from './Icon.tsx';
import { useLitScreen, useRing } from './ringing.ts';

/** What a pager says of itself now: `rings` here, is `taken` or rings elsewhere, or is `quiet`. */
export type PagerState = 'rings' | 'elsewhere' | 'mine' | 'theirs' | 'quiet';

/** The state of a face. */
export function stateOf({ call }: PagerFace): PagerState {
  if (!call) return 'quiet';
  if (call.state === 'rings') return call.mine ? 'rings' : 'elsewhere';
  return call.mine ? 'mine' : 'theirs';
}

/** Why it is quiet, or who would be called: the line under "Quiet". */
export function quietLine(face: PagerFace): { key: TextKey; params?: { name: string; team?: string } } {
  if (face.name === '') return { key: 'pager.noSeat' };
  if (face.status === 'over') return { key: 'pager.gameOver' };
  if (face.status === 'lobby') return { key: 'pager.lobby' };
  if (face.status !== 'running') return { key: 'pager.stands' };
  if (!face.live) return { key: 'pager.notLive' };
  if (face.carries) return { key: 'pager.carries' };
  if (face.carrier === '') return { key: 'pager.nobody' };
  return face.carrierTeam === face.team
    ? { key: 'pager.carrier', params: { name: face.carrier } }
    : { key: 'pager.carrierTeam', params: { name: face.carrier, team: teamName(face.carrierTeam) } };
}

/** Everything a switched-on pager shows; `cut` says that what is shown may be old. */
export function PagerFacePart({ code, face, cut }: { code: string; face: PagerFace; cut: boolean }) {
  const state = stateOf(face);
  const { call } = face;
  const ring = useRing(state === 'rings', face.team);
  const dark = useLitScreen();
  const title = state === 'rings' ? t('pager.rings') : t('pager.title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <header class="phone-head">
        <span>{t('pager.of', { name: face.name, code })}</span>
        <time class="mono">{dayAndClock(face.tick)}</time>
      </header>
      <main class="phone-main" id="main" data-ring={state}>
        <Icon name={state === 'rings' ? 'bell' : state === 'quiet' ? 'check' : 'user'} />
        <div class="phone-words" role={state === 'rings' ? 'alert' : 'status'}>
          <Words face={face} state={state} />
        </div>
        {call && state !== 'mine' ? <Trouble call={call} /> : null}
        {call && state === 'rings' && call.held ? (
          <SoftBar
            wait={{ key: `ring${call.incident}${call.name}`, ms: RING_MS * face.pace, kind: 'ring' }}
            clock={{ runs: face.status === 'running', speed: face.speed || 1 }}
          >
            {(n) => (face.status === 'running' ? t('pager.left', { n }) : t('pager.stands'))}
          </SoftBar>
        ) : null}
        {refusal.value ? <p class="phone-no">{refusalText(refusal.value)}</p> : null}
      </main>
      <footer class="phone-foot">
        <p class="phone-line" role="status">
          {cut ? t(sending.value === '' ? 'pager.line.reconnecting' : 'pager.waits') : ''}
        </p>
        {call && state === 'rings' ? (
          <Answer incident={call.incident} />
        ) : (
          <>
            {dark ? <p class="small">{t('pager.dark')}</p> : null}
            <p class="small">{ring.says}</p>
            <div class="phone-sound">
              {ring.can ? (
                <button type="button" class="button" aria-pressed={ring.aloud} onClick={ring.toggle}>
                  <Icon name={ring.aloud ? 'loud' : 'silent'} />
                  {t(ring.aloud ? 'pager.sound.off' : 'pager.sound.on')}
                </button>
              ) : null}
              {ring.can && ring.aloud ? (
                <button type="button" class="button" onClick={ring.test}>
                  {t('pager.sound.test')}
                </button>
              ) : null}
            </div>
          </>
        )}
      </footer>
    </>
  );
}

function Words({ face, state }: { face: PagerFace; state: PagerState }) {
  const { call } = face;
  if (!call) {
    const { key, params } = quietLine(face);
    return (
      <>
        <h1>{t('pager.quiet')}</h1>
        <p>{t(key, params)}</p>
      </>
    );
  }
  if (state === 'rings') return <h1>{capital(name('symptom', call.symptom))}</h1>;
  if (state === 'mine')
    return (
      <>
        <h1>{t('pager.takenMine')}</h1>
        <p>{t('pager.takenMineText')}</p>
      </>
    );
  return <h1>{t(state === 'theirs' ? 'pager.takenOther' : 'pager.ringsOther', { name: call.name })}</h1>;
}

/** Where it hurts, how much and since when. */
function Trouble({ call }: { call: PagerCall }) {
  const where = call.module === '' ? unitName(call.unit) : name('module', call.module);
  return (
    <div class="phone-trouble">
      <span class="chip chip-bad mono">{t('pager.severity', { n: call.severity })}</span>
      {stateIsHere(call) ? null : <span>{capital(name('symptom', call.symptom))}</span>}
      <span>{t('pager.where', { where })}</span>
      <span class="phone-since">{t('pager.since', { time: dayAndClock(call.since) })}</span>
    </div>
  );
}

/** The symptom is the headline already where it rings. */
const stateIsHere = (call: PagerCall): boolean => call.mine && call.state === 'rings';

/** The one thing a pager can do; it has the focus as long as it rings. */
function Answer({ incident }: { incident: string }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), [incident]);
  const busy = sending.value === incident;
  return (
    <button
      type="button"
      ref={button}
      class="button button-primary phone-big phone-answer"
      aria-disabled={busy || undefined}
      onClick={() => void acknowledge(incident)}
    >
      {t(busy ? 'pager.sending' : 'pager.acknowledge')}
    </button>
  );
}
