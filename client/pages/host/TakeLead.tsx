import { useEffect, useState } from 'preact/hooks';
import { suggestName } from '../../../shared/net/nicknames.ts';
import { takeLead } from '../../net/http.ts';
import { keepSeat } from '../../net/seats.ts';
import { t } from '../../text/index.ts';
import { NameField, nameProblem } from '../NameField.tsx';
import { Page } from '../Page.tsx';
import { Problem } from '../Parts.tsx';
import { problemText } from '../problems.ts';
import { go } from '../route.ts';

/** What stands behind the # of such a link: what it makes, and the secret that is good once. */
function ofAddress(): { as: string; secret: string } {
  const [as = '', secret = ''] = location.hash.slice(1).split('.');
  return { as, secret };
}

/** A link of a host's: it makes one more host, or this device one of hers. */
export function TakeLead({ code }: { code: string }) {
  const [{ as, secret }] = useState(ofAddress);
  const [name, setName] = useState(() => suggestName(Math.random));
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  // The secret is for this page: it stays neither in the bar nor in the history.
  useEffect(() => history.replaceState(null, '', location.pathname), []);
  const take = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wrong = as === 'host' ? nameProblem(name) : '';
    setProblem(wrong);
    if (wrong !== '' || busy) return;
    setBusy(true);
    try {
      const { token } = await takeLead(code, secret, as === 'host' ? name.trim() : '');
      keepSeat({ code, token, engineer: '', team: '' });
      go(`/play/${code}`, true);
    } catch (error) {
      setProblem(problemText(error));
      setBusy(false);
    }
  };
  return (
    <Page class="narrow">
      <form class="stack" onSubmit={(event) => void take(event)} noValidate>
        <h1>{t('hosts.take', { as, code })}</h1>
        <p class="lead">{t('hosts.takeText', { as })}</p>
        {as === 'host' ? (
          <NameField
            label={t('host.name')}
            name={name}
            change={setName}
            suggest={() => suggestName(Math.random)}
          />
        ) : null}
        <Problem text={problem} />
        <button type="submit" class="button button-primary button-big button-wide" aria-busy={busy}>
          {t('hosts.takeAction', { as })}
        </button>
      </form>
    </Page>
  );
}
