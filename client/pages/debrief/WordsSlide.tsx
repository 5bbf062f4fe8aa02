/** One sentence each: written here, hidden until the host shows all of them. */
import { orgName } from '../../../shared/net/orgs.ts';
import { t } from '../../text/index.ts';
import { ReflectForm } from './ReflectForm.tsx';
import type { SlideProps } from './Slide.tsx';

export function WordsSlide({ code, data, words, writes, wall }: SlideProps) {
  return (
    <section class="debrief-words" aria-label={t('debrief.words.title')}>
      <h2>{t('debrief.words.title')}</h2>
      {words ? (
        data.words.length === 0 ? (
          <p class="quiet">{t('debrief.words.none')}</p>
        ) : (
          <ul class="plain debrief-quotes" data-many={data.words.length > 12}>
            {data.words.map(({ at, text, org }) => (
              <li key={`${org} ${at} ${text}`}>
                <blockquote>{text}</blockquote>
                <small class="quiet">
                  {t('debrief.words.of', { org: orgName(org), at: at === 'end' ? at : quarterName(at) })}
                </small>
              </li>
            ))}
          </ul>
        )
      ) : (
        <p class="debrief-ask">{t('debrief.words.ask')}</p>
      )}
      {writes ? <ReflectForm code={code} at="end" /> : null}
      {wall && !words ? <p>{t('debrief.words.private')}</p> : null}
    </section>
  );
}

/** 'q2' as it is read. */
const quarterName = (at: string): string => t('replay.quarter', { quarter: at.slice(1) });
