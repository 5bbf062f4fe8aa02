import { useEffect, useState } from 'preact/hooks';
import { renderSVG } from 'uqr';
import { at } from '../net/base.ts';
import { isLocal, joinLink } from '../net/http.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';

/** The code, giant, with its QR code and the link that others open. */
export function Invite({ code }: { code: string }) {
  const [link, setLink] = useState(location.origin + at(`/j/${code}`));
  const [copied, setCopied] = useState<'' | 'yes' | 'no'>('');
  useEffect(() => {
    let here = true;
    void joinLink(code).then((found) => {
      if (here) setLink(found);
    });
    return () => {
      here = false;
    };
  }, [code]);
  const copy = async (): Promise<void> => {
    // Without https there is no clipboard: then the address is there to be marked.
    try {
      await navigator.clipboard.writeText(link);
      setCopied('yes');
    } catch {
      setCopied('no');
    }
  };
  return (
    <div class="invite">
      <div class="invite-code">
        <p class="label">{t('lobby.join')}</p>
        <h1 class="giant num">
          {/* Read letter by letter, not as a word. */}
          <span aria-hidden="true">
            {code.slice(0, 3)}
            <span class="giant-gap" />
            {code.slice(3)}
          </span>
          <span class="unseen">{[...code].join(' ')}</span>
        </h1>
      </div>
      {/* The markup is made here from a link of our own. */}
      <div
        class="invite-qr"
        role="img"
        aria-label={t('lobby.qr', { link })}
        dangerouslySetInnerHTML={{ __html: renderSVG(link, { border: 2, pixelSize: 4 }) }}
      />
      <div class="invite-link">
        <span class="quiet">{t('lobby.orAt')}</span>{' '}
        <span class="link-text">{link.replace(/^https?:\/\//, '')}</span>
        <button type="button" class="button" onClick={() => void copy()}>
          <Icon name={copied === 'yes' ? 'check' : 'copy'} />
          {copied === 'yes' ? t('lobby.copied') : t('lobby.copy')}
        </button>
        <p class="small" role="status">
          {copied === 'no' ? t('lobby.copyFailed') : isLocal(link) ? t('lobby.onlyHere') : ''}
        </p>
      </div>
    </div>
  );
}
