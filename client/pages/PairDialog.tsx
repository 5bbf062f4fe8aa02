import '../style/pager.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { renderSVG } from 'uqr';
import { isLocal, linkTo } from '../net/http.ts';
import { offerPager, unpairPager } from '../net/pager.ts';
import { me, session } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';

/** Shows the code that pairs a phone, says when it is paired, and can take it away again. */
export function PairDialog({ code, onClose }: { code: string; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [more, setMore] = useState(false);
  const phone = session.value?.seats[me.value?.seat ?? '']?.phone ?? '';
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  // Whoever asked for another code is done when a phone has used it.
  useEffect(() => setMore(false), [phone]);
  const shown = phone === '' || more;
  return (
    <dialog class="pairing card" ref={dialog} aria-labelledby="pairing-title" onClose={onClose}>
      <h2 id="pairing-title">{t('pager.pair.title')}</h2>
      <p class="pairing-state" role="status">
        {phone === 'here' ? <Icon name="check" /> : null}
        <span>{t(phone === '' ? 'pager.pair.none' : `pager.pair.${phone}`)}</span>
      </p>
      {shown ? <Code code={code} /> : null}
      <div class="row">
        {phone === '' ? null : (
          <>
            {more ? null : (
              <button type="button" class="button" onClick={() => setMore(true)}>
                {t('pager.pair.again')}
              </button>
            )}
            <button type="button" class="button" onClick={() => void unpairPager(code).catch(() => {})}>
              {t('pager.pair.remove')}
            </button>
          </>
        )}
        <button type="button" class="button button-primary" onClick={() => dialog.current?.close()}>
          {t('pager.pair.close')}
        </button>
      </div>
    </dialog>
  );
}

/** One pairing code, as QR and as link, until it is used or too old. */
function Code({ code }: { code: string }) {
  const [round, setRound] = useState(0);
  const [link, setLink] = useState('');
  const [minutes, setMinutes] = useState(0);
  const [failed, setFailed] = useState(false);
  const [copied, setCopied] = useState<'' | 'yes' | 'no'>('');
  useEffect(() => {
    let here = true;
    let late: ReturnType<typeof setTimeout> | undefined;
    setLink('');
    setFailed(false);
    setCopied('');
    Promise.all([offerPager(code), linkTo(`/pager/${code}`)]).then(
      ([{ secret, seconds }, page]) => {
        if (!here) return;
        setLink(`${page}#${secret}`);
        setMinutes(Math.round(seconds / 60));
        late = setTimeout(() => setFailed(true), seconds * 1000);
      },
      () => here && setFailed(true),
    );
    return () => {
      here = false;
      clearTimeout(late);
    };
  }, [code, round]);
  if (failed || link === '')
    return (
      <div class="pairing-code">
        <p role="status">{t(failed ? 'pager.pair.failed' : 'pager.pair.getting')}</p>
        {failed ? (
          <button type="button" class="button" onClick={() => setRound(round + 1)}>
            {t('pager.pair.again')}
          </button>
        ) : null}
      </div>
    );
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
    <div class="pairing-code">
      <p>{t('pager.pair.how')}</p>
      {/* The markup is made here from a link of our own. */}
      <div
        class="pairing-qr"
        role="img"
        aria-label={t('pager.pair.qr')}
        dangerouslySetInnerHTML={{ __html: renderSVG(link, { border: 2, pixelSize: 4 }) }}
      />
      <p class="small quiet">{t('pager.pair.until', { minutes })}</p>
      <p class="small">
        {t('pager.pair.link')} <span class="link-text pairing-link">{link}</span>
      </p>
      <button type="button" class="button" onClick={() => void copy()}>
        <Icon name={copied === 'yes' ? 'check' : 'copy'} />
        {t(copied === 'yes' ? 'pager.pair.copied' : 'pager.pair.copy')}
      </button>
      <p class="small" role="status">
        {copied === 'no' ? t('pager.pair.copyFailed') : isLocal(link) ? t('pager.pair.local') : ''}
      </p>
    </div>
  );
}
