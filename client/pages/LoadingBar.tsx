import { percent } from '../text/format.ts';
import { t } from '../text/index.ts';
import { loaded, loadFailed, loadGame } from './loadGame.ts';

/** How much of the game is here, with a way out when the network failed. */
export function LoadingBar() {
  const share = loaded.value;
  if (loadFailed.value) {
    return (
      <div class="loading">
        <p>{t('lobby.loadFailed')}</p>
        <button type="button" class="button" onClick={() => void loadGame()}>
          {t('lobby.retry')}
        </button>
      </div>
    );
  }
  return (
    <div class="loading">
      <p id="loading-text">{share >= 1 ? t('lobby.ready') : t('lobby.kitchen')}</p>
      <div
        class="bar"
        role="progressbar"
        aria-labelledby="loading-text"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={t('lobby.load', { percent: percent(share) })}
      >
        <span style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <small class="num quiet">{t('lobby.load', { percent: percent(share) })}</small>
    </div>
  );
}
