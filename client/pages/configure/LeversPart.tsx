/** Which choices the game has: ticked ones are there for people and bots, the others are nowhere to be seen. */
import { LEVERS, type Lever } from '../../../shared/sim/leverNames.ts';
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
    change(LEVERS.filter((one) => (one === lever ? !on : closed.includes(one))));
  return (
    <fieldset class="levers">
      <legend class="label">{t('rules.levers')}</legend>
      <p class="small quiet">{t('rules.leversHint')}</p>
      <div class="levers-list">
        {LEVERS.map((lever) => (
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
