import { useEffect, useState } from 'preact/hooks';
import { at } from '../../net/base.ts';
import { linkTo } from '../../net/http.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';

/** A link that somebody else opens: to copy, or to mark where copying is blocked. */
export function CopyLink({ path, label }: { path: string; label: string }) {
  const [link, setLink] = useState(location.origin + at(path));
  const [said, setSaid] = useState<'' | 'copied' | 'copyFailed'>('');
  useEffect(() => {
    let here = true;
    setSaid('');
    setLink(location.origin + at(path));
    void linkTo(path).then((found) => {
      if (here) setLink(found);
    });
    return () => {
      here = false;
    };
  }, [path]);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
      setSaid('copied');
    } catch {
      setSaid('copyFailed');
    }
  };
  return (
    <div class="copy-link">
      <input
        class="input num"
        readOnly
        aria-label={label}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <button type="button" class="button" onClick={() => void copy()}>
        <Icon name={said === 'copied' ? 'check' : 'copy'} />
        {t(said === 'copied' ? 'lobby.copied' : 'lobby.copy')}
      </button>
      <p class="small" role="status">
        {said === 'copyFailed' ? t('lobby.copyFailed') : ''}
      </p>
    </div>
  );
}
