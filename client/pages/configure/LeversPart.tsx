/** Which choices the game has: ticked ones are there for people and bots, the others are nowhere to be seen. */
import { LEVER_IDS } from '../../../shared/net/settings.ts';
import type { Lever } from '../../../shared/sim/levers.ts';
import { capital } from '../../hud/words.ts';
import { t } from '../../text/index.ts';

export function LeversPart({
  closed,
  change,
}: {
  closed: readonly string[];
  change: (closed: Lever[]) => void;
}) {
  const turn = (lever: Lever, on: boolean): void =>
    change(LEVER_IDS.filter((one) => (one === lever ? !on : closed.includes(one))));
  return (
    <fieldset class="levers">
      <legend class="label">{t('rules.levers')}</legend>
      <p class="small quiet">{t('rules.leversHint')}</p>
      <div class="levers-list">
        {LEVER_IDS.map((lever) => (
          <label key={lever} class="choice-tick">
            <input
              type="checkbox"
              checked={!closed.includes(lever)}
              onChange={(event) => turn(lever, event.currentTarget.checked)}
            />
            <span>{capital(t(`lever.${lever}`))}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
