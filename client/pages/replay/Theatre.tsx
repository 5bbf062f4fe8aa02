import { orgName } from '../../../shared/net/orgs.ts';
import { StageHost } from '../../hud/StageHost.tsx';
import { thingName } from '../../hud/thingNames.ts';
import { picked, stageMissing } from '../../hud/uiState.ts';
import { view } from '../../net/viewStore.ts';
import { fullTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Events } from './Events.tsx';
import { ForkPanel } from './ForkPanel.tsx';
import { GoBack } from './GoBack.tsx';
import { PANELS, panel, said } from './looks.ts';
import { SecondStage } from './SecondStage.tsx';
import { Strip } from './Strip.tsx';
import { beside, opened, org, tape, watch, watchBeside } from './show.ts';
import { Transport } from './Transport.tsx';

const NO_INSETS = { left: 0, right: 0, top: 0, bottom: 0 };

/** The picture as it was, the hand on the tape, and beside them what happened or what might have. */
export function Theatre() {
  const now = tape.value;
  if (!opened.value || !now) return null;
  const second = beside.value;
  return (
    <div class={second === '' ? 'replay' : 'replay replay-two'} data-theme="night">
      <h1 class="unseen">{t('replay.title')}</h1>
      <Orgs />
      {now.fault ? (
        <p class="replay-fault" role="alert">
          {t('replay.fault', { time: fullTime(now.fault.tick), why: now.fault.why })}
        </p>
      ) : null}
      <div class="replay-stages">
        <section class="replay-stage" aria-label={t('replay.stage', { org: orgName(org.value) })}>
          <Strip org={org.value} view={view.value} />
          {stageMissing.value ? (
            <p class="replay-nostage">{t('replay.noStage')}</p>
          ) : (
            <StageHost key={org.value} insets={NO_INSETS} active />
          )}
          <Picked />
        </section>
        {second === '' ? null : <SecondStage key={second} org={second} />}
      </div>
      <Transport />
      <aside class="replay-side">
        <GoBack />
        <div class="row replay-tabs" role="tablist" aria-label={t('replay.panels')}>
          {PANELS.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              class="button"
              id={`replay-tab-${one}`}
              aria-selected={panel.value === one}
              aria-controls="replay-panel"
              onClick={() => {
                panel.value = one;
              }}
            >
              {t(`replay.panel.${one}`)}
            </button>
          ))}
        </div>
        <div id="replay-panel" role="tabpanel" aria-labelledby={`replay-tab-${panel.value}`} tabIndex={-1}>
          {panel.value === 'events' ? <Events /> : <ForkPanel />}
        </div>
      </aside>
      <p class="unseen" role="status">
        {said.value}
      </p>
      <i class="rem-probe" aria-hidden="true" />
    </div>
  );
}

/** What the picked thing of the picture was like. */
function Picked() {
  const world = view.value;
  const thing = picked.value;
  if (!world || !thing) return null;
  return (
    <p class="replay-picked" role="status">
      {thingName(world, thing)}
    </p>
  );
}

/** Which organisation, and which one beside it. */
function Orgs() {
  const all = opened.value?.orgs ?? [];
  if (all.length < 2) return null;
  const options = all.map((id) => (
    <option key={id} value={id}>
      {orgName(id)}
    </option>
  ));
  return (
    <div class="row replay-orgs">
      <label>
        <span>{t('replay.org')}</span>
        <select class="input" value={org.value} onChange={(event) => void watch(event.currentTarget.value)}>
          {options}
        </select>
      </label>
      <label>
        <span>{t('replay.beside')}</span>
        <select
          class="input"
          value={beside.value}
          onChange={(event) => void watchBeside(event.currentTarget.value)}
        >
          <option value="">{t('replay.alone')}</option>
          {options}
        </select>
      </label>
    </div>
  );
}
