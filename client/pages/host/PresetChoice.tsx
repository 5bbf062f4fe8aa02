/** How long a game is: its quarters, its minutes, how many it suits and what it teaches, one card each. */
import { PRESET_IDS, type PresetId, presets } from '../../../shared/content/presets.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';

export function PresetChoice({ chosen, choose }: { chosen: PresetId; choose: (preset: PresetId) => void }) {
  return (
    <fieldset class="presets">
      <legend class="label">{t('host.choose')}</legend>
      {PRESET_IDS.map((one) => {
        const { quarters, proof, minutes, debriefMinutes, people } = presets[one];
        const [from, to] = people;
        return (
          <label key={one} class="card preset">
            <input
              type="radio"
              name="preset"
              value={one}
              checked={chosen === one}
              onChange={() => choose(one)}
            />
            <PresetPicture pizzas={quarters} habits={proof} />
            <span class="preset-name">{t(`host.${one}`)}</span>
            <span class="chip">
              <Icon name="clock" />
              {t('host.minutes', { n: minutes, talk: debriefMinutes })}
            </span>
            <span class="chip">
              <Icon name="users" />
              {t('host.people', { from, to })}
            </span>
            <span>{t('host.quarters', { n: quarters, proof })}</span>
            <span class="quiet">{t(`host.teaches.${one}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** A quarter as a pizza: one live slice, the rest by habit; those of the proof have none. */
function PresetPicture({ pizzas, habits }: { pizzas: number; habits: number }) {
  const all = pizzas + habits;
  // Eight stand in two rows.
  const row = Math.min(all, 4);
  return (
    <svg
      class="preset-picture"
      viewBox={`0 0 ${Math.max(120, row * 56)} ${56 * Math.ceil(all / 4)}`}
      aria-hidden="true"
    >
      {Array.from({ length: all }, (_, i) => ({
        x: 28 + 56 * (i % 4),
        y: 56 * Math.floor(i / 4),
        at: i,
      })).map(({ x, y, at }) => (
        <g
          key={at}
          transform={`translate(0 ${y})`}
          stroke="#0e1726"
          stroke-width="2.5"
          stroke-linejoin="round"
        >
          <circle cx={x} cy="28" r="24" fill="#d9963a" />
          <circle cx={x} cy="28" r="18" fill="#f7c860" stroke-width="1.5" />
          {at < pizzas ? <path d={`M${x} 28V4a24 24 0 0 1 12 3.2z`} fill="#a63a00" /> : null}
          <circle cx={x - 8} cy="22" r="3.4" fill="#e8352b" stroke-width="1.5" />
          <circle cx={x - 4} cy="36" r="3.4" fill="#e8352b" stroke-width="1.5" />
          <circle cx={x + 9} cy="32" r="3.4" fill="#e8352b" stroke-width="1.5" />
        </g>
      ))}
    </svg>
  );
}
