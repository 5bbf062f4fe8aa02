/** A phone that is a pager: pairing, quiet, ringing, who has it. Without the stage, the panels and the game's sentences. */
import '../style/pager.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { JoinFailed } from '../net/http.ts';
import { keepPager, pagerFor, pairPager } from '../net/pager.ts';
import { closeLine, face, openLine, pagerLink } from '../net/pagerLine.ts';
import { wake } from '../sound/player.ts';
import { beginSettings } from '../sound/settings.ts';
import { type TextKey, t } from '../text/index.ts';
import { Icon } from './Icon.tsx';
import { PagerFacePart } from './PagerFacePart.tsx';
import { Link, Problem } from './Parts.tsx';

/** What the address brought along: the pairing code behind the #. */
const secretOf = (): string => globalThis.location?.hash.slice(1) ?? '';

/** The pager of one seat on this device. */
export function Pager({ code }: { code: string }) {
  const [secret, setSecret] = useState(secretOf);
  const [token, setToken] = useState(() => pagerFor(code));
  useEffect(beginSettings, []);
  const paired = (fresh: string): void => {
    history.replaceState(null, '', location.pathname);
    setSecret('');
    if (fresh !== '') setToken(fresh);
  };
  return (
    <div class="phone" data-theme="night" data-state={secret === '' && token !== '' ? 'on' : 'off'}>
      {secret !== '' ? (
        <Start code={code} secret={secret} before={token} onPaired={paired} />
      ) : token !== '' ? (
        <Line code={code} token={token} />
      ) : (
        <Off title="pager.none.title" text="pager.none.text" />
      )}
    </div>
  );
}

/** One tap pairs: it is the gesture that sound and a lit screen need, and no preview of the link can use the code up. */
function Start(props: { code: string; secret: string; before: string; onPaired: (token: string) => void }) {
  const { code, secret, before, onPaired } = props;
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<TextKey | ''>('');
  const pair = async (): Promise<void> => {
    if (working) return;
    wake();
    setWorking(true);
    setProblem('');
    try {
      onPaired(await pairPager(code, secret));
    } catch (error) {
      const why = error instanceof JoinFailed ? error.problem : 'unreachable';
      // Scanned twice: the phone is paired already.
      if (why === 'pairingOver' && before !== '') return onPaired('');
      setProblem(PROBLEMS[why] ?? 'pager.failed.unreachable');
      setWorking(false);
    }
  };
  return (
    <>
      <header class="phone-head">
        <span>{t('pager.game', { code })}</span>
      </header>
      <main class="phone-main" id="main">
        <Icon name="bell" />
        <h1>{t('pager.start.title')}</h1>
        <p>{t('pager.start.text')}</p>
        <Problem text={problem === '' ? '' : t(problem)} />
      </main>
      <footer class="phone-foot">
        <button type="button" class="button button-primary phone-big" onClick={() => void pair()}>
          {t(working ? 'pager.start.working' : 'pager.start.on')}
        </button>
      </footer>
    </>
  );
}

const PROBLEMS: Partial<Record<string, TextKey>> = {
  pairingOver: 'pager.over.pairing',
  unknownCode: 'pager.over.unknown',
  badRequest: 'pager.over.pairing',
  tooMany: 'pager.failed.tooMany',
};

/** The pager is paired: its line, and what it shows. */
function Line({ code, token }: { code: string; token: string }) {
  useEffect(() => {
    openLine(code, token);
    return closeLine;
  }, [code, token]);
  const now = pagerLink.value;
  switch (now) {
    case 'unpaired':
    case 'unknown':
      if (now === 'unknown') keepPager(code, '');
      return <Off title="pager.title" text={`pager.over.${now}`} />;
    case 'replaced':
      return (
        <Off title="pager.title" text="pager.over.replaced">
          <Again words="pager.over.use" onTap={() => openLine(code, token)} />
        </Off>
      );
    case 'archived':
      return (
        <Off title="pager.title" text="pager.over.archived">
          <Again words="pager.over.again" onTap={() => openLine(code, token)} />
        </Off>
      );
    default:
      return face.value ? (
        <PagerFacePart code={code} face={face.value} cut={now !== 'live'} />
      ) : (
        <main class="phone-main" id="main">
          <h1>{t('pager.game', { code })}</h1>
          <p role="status">
            {t(now === 'reconnecting' ? 'pager.line.reconnecting' : 'pager.line.connecting')}
          </p>
        </main>
      );
  }
}

function Again({ words, onTap }: { words: TextKey; onTap: () => void }) {
  return (
    <button type="button" class="button button-primary phone-big" onClick={onTap}>
      {t(words)}
    </button>
  );
}

/** Nothing rings here; why, and what to do. */
function Off(props: { title: TextKey; text: TextKey; children?: ComponentChildren }) {
  return (
    <>
      <main class="phone-main" id="main">
        <Icon name="phone" />
        <h1>{t(props.title)}</h1>
        <p role="status">{t(props.text)}</p>
      </main>
      <footer class="phone-foot">
        {props.children}
        <Link to="/" class="button">
          {t('app.lost.back')}
        </Link>
      </footer>
    </>
  );
}
