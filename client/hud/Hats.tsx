/** Hats: mine in the status, everybody's on the team's page, and a notice when mine has changed. Only where people share a team. */
import '../style/hats.css';
import { useEffect, useState } from 'preact/hooks';
import { type Hat, hatsOf, pagerComing, seatOf, wearers } from '../../shared/sim/hats.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { SHOWN_HATS, sharesHats } from '../intents/suggesting.ts';
import { me, view } from '../net/viewStore.ts';
import { list, weekday } from '../text/format.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';
import type { IconId } from './icons.ts';
import { narrow } from './uiState.ts';
import { personName } from './words.ts';

/** The sign of each hat. */
export const ICON_OF: Record<Hat, IconId> = { lead: 'flag', builder: 'box', liaison: 'users', pager: 'bell' };

const hatNames = (hats: readonly Hat[]): string =>
  list(SHOWN_HATS.filter((hat) => hats.includes(hat)).map((hat) => t(`hats.name.${hat}`)));

/** What I am today, in a few words, fewer where there is little room. */
function myHats(world: PublicWorld, engineer: string, brief: boolean): string {
  const hats = hatsOf(world, engineer);
  if (hats.length === 0) {
    const team = world.engineers[engineer]?.team ?? '';
    const [seat] = seatOf(world, engineer).hats;
    const driver = seat ? wearers(world, team)[seat] : '';
    if (driver === '') return brief ? t('hats.noneShort') : t('hats.none');
    const who = personName(world, driver);
    return brief ? t('hats.secondShort', { who }) : t('hats.second', { who });
  }
  const names = hatNames(hats);
  if (brief) return names;
  const coming = hats.includes('pager') ? -1 : pagerComing(world, engineer);
  return coming < 0
    ? t('hats.you', { hats: names })
    : t('hats.youPager', { hats: names, day: weekday(coming) });
}

/** Mine, for the status strip; none while a bot plays for me. */
export function HatLine() {
  const world = view.value;
  const own = me.value;
  if (!world || !own || !world.engineers[own.engineer]?.human || !sharesHats(world, own.team)) return null;
  return (
    <small class="hat-line" title={myHats(world, own.engineer, false)}>
      {myHats(world, own.engineer, narrow.value)}
    </small>
  );
}

/** Everybody's, on the team's page: who drives what today, and with whom in turns. */
export function HatsOfTeam({ world, team }: { world: PublicWorld; team: string }) {
  const own = me.value?.engineer ?? '';
  if (!sharesHats(world, team)) return null;
  const worn = wearers(world, team);
  const next = world.teams[team]?.crew.split(' ').find((id) => pagerComing(world, id) >= 0);
  const mine = SHOWN_HATS.filter((hat) => worn[hat] === own);
  return (
    <section class="hats" aria-labelledby="hats-title">
      <h3 id="hats-title">{t('hats.today')}</h3>
      <dl class="hats-list">
        {SHOWN_HATS.map((hat) => (
          <div key={hat} class={worn[hat] === own ? 'hat hat-mine' : 'hat'} title={t(`hats.does.${hat}`)}>
            <dt>
              <Icon id={ICON_OF[hat]} />
              {t(`hats.name.${hat}`)}
            </dt>
            <dd>
              <strong>{worn[hat] === '' ? t('play.none') : personName(world, worn[hat])}</strong>
              <InTurns world={world} hat={hat} wearer={worn[hat]} />
            </dd>
          </div>
        ))}
      </dl>
      {mine.length > 0 ? (
        <p class="quiet">{t('hats.mine', { does: list(mine.map((hat) => t(`hats.does.${hat}`))) })}</p>
      ) : null}
      {next && worn.pager !== next ? (
        <p class="quiet">
          {t('hats.pagerNext', { day: weekday(pagerComing(world, next)), who: personName(world, next) })}
        </p>
      ) : null}
    </section>
  );
}

/** The others who sit at the seat of a day hat. */
function InTurns({ world, hat, wearer }: { world: PublicWorld; hat: Hat; wearer: string }) {
  const others = hat === 'pager' ? [] : seatOf(world, wearer).others.filter((id) => isHatOf(world, id, hat));
  if (others.length === 0) return null;
  return <small>{t('hats.with', { others: list(others.map((id) => personName(world, id))) })}</small>;
}

const isHatOf = (world: PublicWorld, engineer: string, hat: Hat): boolean =>
  seatOf(world, engineer).hats.includes(hat);

/** A notice stands this long unless it is closed before. */
const NOTICE_MS = 12_000;

/** Says it when my hat has changed: a new day, a new shift, somebody who left or came back. */
export function HatNotice() {
  const world = view.value;
  const own = me.value;
  const shared = world !== null && own !== null && sharesHats(world, own.team);
  const hats = shared && own.engineer !== '' ? hatsOf(world, own.engineer).join(' ') : null;
  const [known, setKnown] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (hats === null || hats === known) return;
    // The first hats of a game are seen in the status; only a change is news.
    if (known !== null) setTold(hats);
    setKnown(hats);
  }, [hats, known]);
  useEffect(() => {
    if (told === null) return;
    const closing = setTimeout(() => setTold(null), NOTICE_MS);
    return () => clearTimeout(closing);
  }, [told]);
  return (
    <div class="hat-notice-place" role="status">
      {told === null ? null : (
        <p class="hat-notice">
          <span>
            {t('hats.changed', { hats: told === '' ? 'none' : hatNames(told.split(' ') as Hat[]) })}
          </span>
          <button
            type="button"
            class="button button-quiet button-icon"
            aria-label={t('hats.close')}
            onClick={() => setTold(null)}
          >
            <Icon id="close" />
          </button>
        </p>
      )}
    </div>
  );
}
