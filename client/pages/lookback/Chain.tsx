/** What led to an event, step by step from what was decided; each step is a way to its moment. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { WhyRow } from '../../../shared/sim/asked.ts';
import { sentenceOfRow } from '../../hud/logFacts.ts';
import { fetchWhy } from '../../net/questions.ts';
import { view } from '../../net/viewStore.ts';
import { fullTime } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { MomentLink } from './MomentLink.tsx';

/** An event whose chain is looked at. */
export interface Link {
  /** The fact. */
  id: string;
  /** As a sentence. */
  about: string;
}

export function Chain({ link, go }: { link: Link; go: (link: Link) => void }) {
  const [rows, setRows] = useState<WhyRow[] | null>(null);
  const [failed, setFailed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const world = view.value;
  useEffect(() => {
    heading.current?.focus();
    void fetchWhy({ fact: link.id }).then((found) => {
      setRows(found);
      setFailed(found === null);
    });
  }, [link.id]);
  const steps = [...(rows ?? [])].reverse();
  return (
    <>
      <h3 class="chain-title" tabIndex={-1} ref={heading}>
        {t('lookback.chain', { about: link.about })}
      </h3>
      {rows === null ? (
        <p class="quiet" role={failed ? 'alert' : 'status'}>
          {t(failed ? 'lookback.noAnswer' : 'why.loading')}
        </p>
      ) : null}
      {rows && rows.length < 2 ? <p class="quiet">{t('why.end')}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to take the focus */}
      <ol class="plain behind-list" tabIndex={0} aria-labelledby="evidence-title">
        {world
          ? steps.map((row) => {
              const sentence = sentenceOfRow(world, row);
              return (
                <li key={row.id} class={`fact fact-${row.tone}`}>
                  <time class="num">{fullTime(row.tick)}</time>
                  <div>
                    <p class="chain-role">{row.id === link.id ? t('why.this') : t(`why.role.${row.role}`)}</p>
                    <p>{sentence}</p>
                    <p class="fact-ways">
                      {row.id !== link.id && row.because !== '' ? (
                        <button
                          type="button"
                          class="button"
                          aria-label={t('lookback.whyOf', { about: sentence })}
                          onClick={() => go({ id: row.id, about: sentence })}
                        >
                          {t('lookback.why')}
                        </button>
                      ) : null}
                      <MomentLink tick={row.tick} about={sentence} />
                    </p>
                  </div>
                </li>
              );
            })
          : null}
      </ol>
    </>
  );
}
