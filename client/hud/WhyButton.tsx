import { askWhy, type WhyAsk } from '../intents/whys.ts';
import { t } from '../text/index.ts';
import '../style/why.css';

/** A small "why?" beside a word or a number; it opens the chain behind it. */
export function WhyButton({ ask, about, deeper }: { ask: WhyAsk; about: string; deeper?: boolean }) {
  return (
    <button
      type="button"
      class="why-ask"
      aria-label={t('why.askLong', { about })}
      aria-haspopup="dialog"
      onClick={() => void askWhy(ask, deeper)}
    >
      <span>{t('why.ask')}</span>
    </button>
  );
}

/** The same over a whole figure: the number itself is what is asked about. */
export function WhyCover({ ask, about }: { ask: WhyAsk; about: string }) {
  return (
    <button
      type="button"
      class="why-cover"
      aria-label={t('why.askLong', { about })}
      aria-haspopup="dialog"
      onClick={() => void askWhy(ask)}
    />
  );
}
