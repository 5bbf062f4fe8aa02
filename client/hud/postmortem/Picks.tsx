/** What made it easy, and what is to be done about it, by whom, on which lane. */
import type { Desk } from '../../../shared/sim/postmortem/desk.ts';
import type { ActionLane } from '../../../shared/sim/postmortem/plan.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { t } from '../../text/index.ts';
import { capital, name } from '../words.ts';

const LANES = ['learn', 'quality', 'build'] as const satisfies readonly ActionLane[];
const MOST_FACTORS = 5;

export interface Pick {
  action: string;
  owner: string;
  lane: ActionLane;
}

export function Factors(props: { desk: Desk; picked: readonly string[]; pick: (all: string[]) => void }) {
  const { desk, picked, pick } = props;
  const full = picked.length >= MOST_FACTORS;
  return (
    <fieldset class="postmortem-factors">
      <legend>{t('postmortem.factors')}</legend>
      <div class="postmortem-picks">
        {desk.factors.map((factor) => {
          const on = picked.includes(factor);
          return (
            <button
              key={factor}
              type="button"
              class="button"
              aria-pressed={on}
              aria-disabled={full && !on ? true : undefined}
              onClick={() => {
                if (on) pick(picked.filter((one) => one !== factor));
                else if (!full) pick([...picked, factor]);
              }}
            >
              {capital(name('factor', factor))}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}

export function Actions(props: {
  world: PublicWorld;
  desk: Desk;
  team: string;
  picked: readonly Pick[];
  pick: (all: Pick[]) => void;
}) {
  const { world, desk, team, picked, pick } = props;
  const people = Object.values(world.engineers)
    .filter((one) => one.team === team && !one.vacant)
    .sort((a, b) => a.order - b.order);
  const slices = (lane: ActionLane, owner = ''): number =>
    people
      .filter(({ id }) => owner === '' || id === owner)
      .reduce((sum, { nextA, nextB }) => sum + Number(nextA === lane) + Number(nextB === lane), 0);
  const change = (action: string, by: Partial<Pick>): void =>
    pick(picked.map((one) => (one.action === action ? { ...one, ...by } : one)));
  return (
    <fieldset class="postmortem-actions">
      <legend>{t('postmortem.actions', { n: desk.most })}</legend>
      <ul class="plain">
        {desk.actions.map((action) => {
          const mine = picked.find((one) => one.action === action);
          const full = picked.length >= desk.most;
          const title = name('action', action);
          return (
            <li key={action}>
              <button
                type="button"
                class="button"
                aria-pressed={mine !== undefined}
                aria-disabled={full && !mine ? true : undefined}
                onClick={() => {
                  if (mine) pick(picked.filter((one) => one !== mine));
                  else if (!full) pick([...picked, { action, owner: '', lane: 'learn' }]);
                }}
              >
                {title}
              </button>
              {mine ? (
                <div class="row postmortem-who">
                  <label>
                    <span>{t('postmortem.owner')}</span>
                    <select
                      class="input"
                      aria-label={t('postmortem.ownerOf', { action: title })}
                      value={mine.owner}
                      onChange={(event) => change(action, { owner: event.currentTarget.value })}
                    >
                      <option value="">{t('postmortem.nobody')}</option>
                      {people.map(({ id, name: who }) => (
                        <option key={id} value={id}>
                          {who}
                        </option>
                      ))}
                    </select>
                  </label>
                  <label>
                    <span>{t('postmortem.lane')}</span>
                    <select
                      class="input"
                      aria-label={t('postmortem.laneOf', { action: title })}
                      value={mine.lane}
                      onChange={(event) => change(action, { lane: event.currentTarget.value as ActionLane })}
                    >
                      {LANES.map((lane) => (
                        <option key={lane} value={lane}>
                          {t('postmortem.laneSlices', { lane: name('lane', lane), n: slices(lane) })}
                        </option>
                      ))}
                    </select>
                  </label>
                </div>
              ) : null}
              {mine ? (
                <Outlook
                  pick={mine}
                  slices={slices(mine.lane)}
                  own={mine.owner === '' ? 0 : slices(mine.lane, mine.owner)}
                  owner={people.find(({ id }) => id === mine.owner)?.name ?? ''}
                />
              ) : null}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** What the plan is worth: who will do it, or why nobody will. */
function Outlook(props: { pick: Pick; slices: number; own: number; owner: string }) {
  const { pick, slices, own, owner } = props;
  const lane = name('lane', pick.lane);
  if (owner === '')
    return slices > 0 ? null : <small class="postmortem-idle">{t('postmortem.idle', { lane })}</small>;
  return own > 0 ? (
    <small>{t('postmortem.first', { owner, lane, n: own })}</small>
  ) : (
    <small class="postmortem-idle">{t('postmortem.waits', { owner, lane })}</small>
  );
}
