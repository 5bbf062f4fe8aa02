import { useEffect, useState } from 'preact/hooks';
import { renderSVG } from 'uqr';
import { at } from '../../net/base.ts';
import { joinLink } from '../../net/http.ts';
import { t } from '../../text/index.ts';

/** The code and its QR code, as large as their place. */
export function QrCode({ code, class: place }: { code: string; class: string }) {
  const link = useJoinLink(code);
  return (
    <aside class={place}>
      {/* The markup is made here from a link of our own. */}
      <div
        class="wall-qr"
        role="img"
        aria-label={t('lobby.qr', { link })}
        dangerouslySetInnerHTML={{ __html: renderSVG(link, { border: 2, pixelSize: 4 }) }}
      />
      <strong class="num wall-code">{code}</strong>
    </aside>
  );
}

/** Where people join, as others find this machine. */
export function useJoinLink(code: string): string {
  const [link, setLink] = useState(location.origin + at(`/j/${code}`));
  useEffect(() => {
    let here = true;
    void joinLink(code).then((found) => {
      if (here) setLink(found);
    });
    return () => {
      here = false;
    };
  }, [code]);
  return link;
}
