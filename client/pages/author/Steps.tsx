/** What becomes of a draft, in the order in which it is done: change it, have it tried, print its lesson pack, play or host it. */
import { at } from '../../net/base.ts';
import { storageBlocked } from '../../net/drafts.ts';
import { t } from '../../text/index.ts';
import { go } from '../route.ts';
import { draftId, judged } from './desk.ts';
import type { Section } from './problemWords.ts';

export function Steps({ now, open }: { now: Section; open: (section: Section) => void }) {
  const sound = judged.value === 'sound';
  const step = (section: Section, on: boolean, words: string) => (
    <li>
      <button
        type="button"
        class="button"
        aria-current={on ? 'step' : undefined}
        onClick={() => open(section)}
      >
        {words}
      </button>
    </li>
  );
  const pack = `/lesson/draft-${draftId.value}`;
  return (
    <ol class="author-steps" aria-label={t('author.steps')}>
      {step('story', now !== 'test' && now !== 'share', t('author.step.change'))}
      {step('test', now === 'test', t('author.step.try'))}
      <li>
        <a
          class="button"
          href={at(pack)}
          target="_blank"
          rel="noopener"
          aria-disabled={!sound}
          title={sound ? undefined : t('author.mendFirst')}
          onClick={(event) => {
            // Where nothing can be kept, another page would not find the draft.
            if (!sound || storageBlocked.value) event.preventDefault();
            if (sound && storageBlocked.value) go(pack);
          }}
        >
          {t('author.step.print')}
        </a>
      </li>
      {step('share', now === 'share', t('author.step.host'))}
    </ol>
  );
}
