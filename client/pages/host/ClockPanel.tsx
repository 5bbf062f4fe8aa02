/** The clock and the door: more time, speed, who may still come in, and whether results may be compared. */
import { SPEEDS } from '../../../shared/net/protocol.ts';
import { me, session } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { Switch } from '../Switch.tsx';
import { EndNow } from './EndNow.tsx';
import type { PanelProps } from './panels.ts';

const SPEED_WORDS = (speed: number): string => `×${speed}`;

export function ClockPanel({ board, order, clock }: PanelProps) {
  const now = session.value;
  return (
    <div class="console-row">
      <button type="button" class="button" onClick={() => order({ do: 'extend', seconds: 60 })}>
        {t('lead.minute')}
      </button>
      <label class="console-speed">
        {t('lead.speed')}
        <select
          class="input"
          value={String(now?.speed ?? 1)}
          onChange={(event) => clock('speed', Number(event.currentTarget.value))}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={String(speed)}>
              {SPEED_WORDS(speed)}
            </option>
          ))}
        </select>
      </label>
      {now && now.status !== 'lobby' && now.status !== 'over' && now.hostSeat === me.value?.seat ? (
        <EndNow order={order} />
      ) : null}
      <Switch label={t('lead.lock')} on={board.locked} change={(locked) => order({ do: 'lock', locked })} />
      <Switch
        label={t('console.reveal')}
        hint={t('console.revealHint')}
        on={now?.revealed === true}
        change={(on) => order({ do: 'reveal', on })}
      />
    </div>
  );
}
