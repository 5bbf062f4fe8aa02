/** The plan of injects on the game's own time: added, moved, deleted here; taken in and out as CSV. */
import { useState } from 'preact/hooks';
import { INJECTS } from '../../../../shared/content/injects.ts';
import type { BoardConduct, BoardPlanned, Moment } from '../../../../shared/net/conduct.ts';
import type { Lead } from '../../../../shared/net/lead.ts';
import { orgName } from '../../../../shared/net/orgs.ts';
import { DAY_TICKS, HOUR_TICKS, QUARTER_TICKS, WEEK_TICKS } from '../../../../shared/sim/calendar.ts';
import { view } from '../../../net/viewStore.ts';
import { fullTime } from '../../../text/format.ts';
import { t } from '../../../text/index.ts';
import { MomentFields } from './MomentFields.tsx';
import { injectName } from './names.ts';
import { PlanFiles } from './PlanFiles.tsx';

interface Props {
  told: BoardConduct;
  order: (order: Lead) => void;
}

const tickOf = ({ quarter, week, day, hour }: Moment): number =>
  (quarter - 1) * QUARTER_TICKS + (week - 1) * WEEK_TICKS + (day - 1) * DAY_TICKS + hour * HOUR_TICKS;

const stateOf = ({ open, done }: BoardPlanned): string => (open > 0 ? 'open' : done > 0 ? 'done' : 'missed');

export function Plan({ told, order }: Props) {
  const now = view.value;
  const [at, setAt] = useState<Moment>({ quarter: 1, week: 1, day: 2, hour: 10 });
  const [org, setOrg] = useState('');
  const [inject, setInject] = useState(INJECTS[0]?.id ?? '');
  const [moving, setMoving] = useState(0);
  const quarters = now?.quarters ?? 1;
  const add = (event: Event): void => {
    event.preventDefault();
    order({ do: 'planAdd', items: [{ ...at, org, inject }] });
  };
  return (
    <details class="fold">
      <summary>
        {t('conductor.plan')}
        <small class="quiet">{told.plan.length > 0 ? told.plan.length : t('conductor.planEmpty')}</small>
      </summary>
      <div class="stack-small">
        <ol class="plain conductor-plan">
          {told.plan.map((item) => (
            <li key={item.id} class={`plan-${stateOf(item)}`}>
              <strong class="num">{fullTime(tickOf(item))}</strong>
              <span>{injectName(item.inject)}</span>
              <span class="quiet">{item.org === '' ? t('conductor.all') : orgName(item.org)}</span>
              <small class="chip">{t('conductor.state', { state: stateOf(item) })}</small>
              <PlanButtons
                item={item}
                moving={moving === item.id}
                quarters={quarters}
                move={() => setMoving(moving === item.id ? 0 : item.id)}
                order={order}
              />
            </li>
          ))}
        </ol>
        <form class="conductor-add" onSubmit={add}>
          <MomentFields at={at} quarters={quarters} change={setAt} />
          <label class="conductor-field conductor-wide">
            {t('conductor.what')}
            <select class="input" value={inject} onChange={(event) => setInject(event.currentTarget.value)}>
              {INJECTS.map(({ id }) => (
                <option key={id} value={id}>
                  {injectName(id)}
                </option>
              ))}
            </select>
          </label>
          <label class="conductor-field">
            {t('conductor.who')}
            <select class="input" value={org} onChange={(event) => setOrg(event.currentTarget.value)}>
              <option value="">{t('conductor.all')}</option>
              {told.orgs.map(({ id }) => (
                <option key={id} value={id}>
                  {orgName(id)}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="button">
            {t('conductor.add')}
          </button>
        </form>
        <PlanFiles told={told} />
      </div>
    </details>
  );
}

interface ItemProps {
  item: BoardPlanned;
  moving: boolean;
  quarters: number;
  move: () => void;
  order: (order: Lead) => void;
}

function PlanButtons({ item, moving, quarters, move, order }: ItemProps) {
  const { quarter, week, day, hour } = item;
  const [to, setTo] = useState<Moment>({ quarter, week, day, hour });
  const what = injectName(item.inject);
  return (
    <>
      {item.open > 0 ? (
        <button type="button" class="button button-chip" aria-expanded={moving} onClick={move}>
          {t('conductor.move', { what })}
        </button>
      ) : null}
      <button
        type="button"
        class="button button-chip"
        onClick={() => order({ do: 'planDrop', item: item.id })}
      >
        {t('conductor.drop', { what })}
      </button>
      {moving ? (
        <form
          class="conductor-add"
          onSubmit={(event) => {
            event.preventDefault();
            order({ do: 'planMove', item: item.id, ...to });
            move();
          }}
        >
          <MomentFields at={to} quarters={quarters} change={setTo} />
          <button type="submit" class="button">
            {t('conductor.here')}
          </button>
        </form>
      ) : null}
    </>
  );
}
