/** The decisions that mattered most, each checked by playing the quarter again without it. */
import '../../style/lookback.css';
import { useEffect, useState } from 'preact/hooks';
import type { Decisive as Answer } from '../../../shared/net/messages.ts';
import { QUARTER_TICKS } from '../../../shared/sim/calendar.ts';
import type { Matter, Weighed } from '../../../shared/sim/fork/weigh.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { fetchDecisive } from '../../net/questions.ts';
import { view } from '../../net/viewStore.ts';
import { count, fullTime, money, percent } from '../../text/format.ts';
import { engineerName, t } from '../../text/index.ts';
import { sentenceOf } from '../../text/sentences.ts';
import { QuarterParts } from '../QuarterParts.tsx';
import { MomentLink } from './MomentLink.tsx';
import { TwoCurves } from './TwoCurves.tsx';

export function Decisive({ world }: { world: PublicWorld }) {
  const over = world.phase === 'over';
  const played = Math.max(1, Math.ceil(world.tick / QUARTER_TICKS));
  const parts = over && played > 1 ? [...Array.from({ length: played }, (_, i) => i + 1), 0] : [];
  const [picked, setPicked] = useState<number | null>(null);
  const part = picked ?? (parts.length > 0 ? 0 : over ? played : world.quarter);
  const [found, setFound] = useState<Answer | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    setFound(null);
    setFailed(false);
    void fetchDecisive(part).then((answer) => {
      if (gone) return;
      setFound(answer);
      setFailed(answer === null);
    });
    return () => {
      gone = true;
    };
  }, [part, world.phase, tries]);
  return (
    <section class="decisive" aria-labelledby="decisive-title">
      <h2 id="decisive-title" class="h3">
        {t('decisive.title')}
      </h2>
      <p class="quiet small">{t('decisive.lead')}</p>
      <QuarterParts label={t('decisive.title')} parts={parts} part={part} pick={setPicked} />
      {found ? (
        <Told found={found} />
      ) : failed ? (
        <div class="row" role="alert">
          <p>{t('decisive.failed')}</p>
          <button type="button" class="button" onClick={() => setTries(tries + 1)}>
            {t('review.retry')}
          </button>
        </div>
      ) : (
        <p class="decisive-wait" role="status">
          {t('decisive.wait')}
        </p>
      )}
    </section>
  );
}

function Told({ found }: { found: Answer }) {
  const { rows, decided, checked } = found;
  if (rows.length === 0) return <p>{t('decisive.none', { any: decided === 0 ? 'no' : 'yes', checked })}</p>;
  return (
    <ol class="plain decisive-list">
      {rows.map((row) => (
        <Row key={row.seq} row={row} />
      ))}
    </ol>
  );
}

const CHIPS = { good: 'chip-ok', bad: 'chip-bad', both: 'chip-warn' } as const;

function Row({ row }: { row: Weighed }) {
  const { tick, seq, bearing, fact, misfits, curves } = row;
  const nameOf = (id: string): string => view.value?.engineers[id]?.name ?? engineerName(id);
  const who = nameOf(row.engineer);
  const what = sentenceOf(fact, fact, { engineer: nameOf });
  return (
    <li class={`card decided decided-${bearing}`}>
      <p class="decided-when small quiet">
        <span class={`chip ${CHIPS[bearing]}`}>{t(`decisive.${bearing}`)}</span> <time>{fullTime(tick)}</time>
      </p>
      <p class="decided-what">{what.includes(who) ? what : t('decisive.by', { name: who, what })}</p>
      <p class="decided-without">{t('decisive.without')}</p>
      <ul class="decided-effects">
        {row.matters.map((matter) => (
          <li key={matter}>{effectOf(matter, row)}</li>
        ))}
      </ul>
      {curves ? <TwoCurves curves={curves} /> : null}
      {misfits > 0 ? <p class="small quiet">{t('decisive.misfits', { n: misfits })}</p> : null}
      <p class="row decided-links">
        <MomentLink tick={tick} row={seq} about={what} />
        <MomentLink tick={tick} row={seq} fork about={what} />
      </p>
    </li>
  );
}

/** What would have been different, as a sentence. */
export function effectOf(matter: Matter, { with: was, without: is }: Weighed): string {
  const by = is[matter] - was[matter];
  const way = by < 0 ? 'less' : 'more';
  const size = Math.abs(by);
  switch (matter) {
    case 'lost':
      return t('decisive.lost', { way, n: count(size), was: count(was.lost), is: count(is.lost) });
    case 'trust':
      return t('decisive.trust', { was: percent(was.trust), is: percent(is.trust) });
    case 'revenue':
      return t('decisive.revenue', { way, money: money(size) });
    default:
      return t('decisive.nights', { way, n: size });
  }
}
