/** What became of a postmortem: what it found, what was done, and whether the kind came back. */
import type { PostmortemRow } from '../../../shared/net/postmortem.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { count, weekTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { capital, name, personName } from '../words.ts';

const words = (text: string): string[] => text.split(' ').filter(Boolean);

/** Actions that were still to be done then. */
const undoneBy = (actions: PostmortemRow['actions'], tick: number): number =>
  actions.filter(({ doneAt }) => doneAt < 0 || doneAt > tick).length;

export function Fate({ world, row }: { world: PublicWorld; row: PostmortemRow }) {
  const named = words(row.named);
  const really = words(row.factors);
  return (
    <div class="postmortem-fate">
      <p>
        {t(row.question === 'who' ? 'postmortem.askedWho' : 'postmortem.askedWhat', {
          week: weekTime(row.at),
        })}
      </p>
      {row.text !== '' ? (
        <blockquote>
          {row.text}
          {row.by !== '' ? <cite> {row.by}</cite> : null}
        </blockquote>
      ) : null}
      {really.length > 0 && row.question === 'what' ? (
        <>
          <p>
            {named.length > 0
              ? t('postmortem.hit', {
                  hit: really.filter((one) => named.includes(one)).length,
                  n: really.length,
                })
              : t('postmortem.really')}
          </p>
          <ul>
            {really.map((factor) => (
              <li key={factor}>
                {capital(name('factor', factor))}
                {named.includes(factor) ? <small> {t('postmortem.youNamed')}</small> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {row.actions.length === 0 ? <p>{t('postmortem.noActions')}</p> : null}
      <ul class="plain postmortem-done">
        {row.actions.map(({ action, owner, lane, doneAt, state, waits }) => (
          <li key={action}>
            <span class={state === 'done' ? 'chip chip-ok' : 'chip chip-warn'}>
              {state === 'done' ? t('postmortem.done', { week: weekTime(doneAt) }) : t(`postmortem.${state}`)}
            </span>{' '}
            {owner === ''
              ? t('postmortem.plan', { action: name('action', action), lane: name('lane', lane || 'learn') })
              : t('postmortem.planBy', {
                  action: name('action', action),
                  owner: personName(world, owner),
                  lane: name('lane', lane || 'learn'),
                })}
            {waits ? (
              <small class="postmortem-idle">
                {' '}
                {t('postmortem.waits', {
                  owner: personName(world, owner),
                  lane: name('lane', lane || 'learn'),
                })}
              </small>
            ) : null}
          </li>
        ))}
      </ul>
      <p>
        {row.again
          ? t('postmortem.again', {
              how: row.again.how,
              is: count(row.again.is),
              was: count(row.again.was),
              week: weekTime(row.again.tick),
            })
          : t('postmortem.notAgain')}
        {row.again && row.actions.length > 0
          ? ` ${t('postmortem.by', { n: undoneBy(row.actions, row.again.tick), all: row.actions.length })}`
          : null}
      </p>
    </div>
  );
}
