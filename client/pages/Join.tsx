import { useEffect, useState } from 'preact/hooks';
import type { SessionCard } from '../../shared/net/api.ts';
import { suggestName } from '../../shared/net/nicknames.ts';
import { later } from '../hud/later.tsx';
import { JoinFailed, lookUp } from '../net/http.ts';
import { seatFor } from '../net/seats.ts';
import { t } from '../text/index.ts';
import type { Ways } from './configure/JoinWays.tsx';
import { Icon } from './Icon.tsx';
import { NameField, nameProblem } from './NameField.tsx';
import { Page } from './Page.tsx';
import { Link, Problem } from './Parts.tsx';
import { problemText } from './problems.ts';
import { go } from './route.ts';
import { SeatPin } from './SeatPin.tsx';

const JoinWays = later(() => import('./configure/JoinWays.tsx').then((file) => file.JoinWays));

/** Join a game by its code: a suggested name, what is stored, one button. */
export function Join({ code }: { code: string }) {
  const [card, setCard] = useState<SessionCard | null>(null);
  const [name, setName] = useState(() => suggestName(Math.random));
  const [problem, setProblem] = useState('');
  /** The code itself does not work: there is nothing to join. */
  const [closed, setClosed] = useState('');
  const [busy, setBusy] = useState(false);
  /** A name somebody has: maybe herself, on another device. */
  const [taken, setTaken] = useState('');
  const [ways, setWays] = useState<Ways>({ org: '', team: '', watch: false });
  /** She comes back to a seat instead: under this name. */
  const [back, setBack] = useState<string | null>(null);

  useEffect(() => {
    if (seatFor(code)) {
      go(`/play/${code}`, true);
      return;
    }
    let here = true;
    lookUp(code).then(
      (found) => {
        if (!here) return;
        setCard(found);
        if (found.suggestedName !== '') setName(found.suggestedName);
        if (found.status === 'over') setClosed(t('error.ended'));
        else if (found.kind === 'solo') setClosed(t('error.solo'));
      },
      (error: unknown) => {
        if (!here) return;
        const gone =
          error instanceof JoinFailed && (error.problem === 'unknownCode' || error.problem === 'unreadable');
        if (gone) setClosed(problemText(error));
        else setProblem(problemText(error));
      },
    );
    return () => {
      here = false;
    };
  }, [code]);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const wrong = nameProblem(name);
    setProblem(wrong);
    if (wrong !== '' || busy) return;
    setBusy(true);
    try {
      const { join } = await import('../net/session.ts');
      const { org, team, watch } = ways;
      await join(code, name.trim(), { ...(org === '' ? {} : { org, team }), ...(watch ? { watch } : {}) });
      go(`/play/${code}`, true);
    } catch (error) {
      const another = (error instanceof JoinFailed && error.freeName) || suggestName(Math.random, [name]);
      setProblem(problemText(error, another));
      const why = error instanceof JoinFailed ? error.problem : '';
      if (why === 'nameTaken') setTaken(name.trim());
      if (why === 'nameTaken' || why === 'rudeName' || why === 'badName') setName(another);
      setBusy(false);
    }
  };

  if (closed !== '') {
    return (
      <Page class="narrow">
        <div class="stack">
          <h1>{t('join.title', { code })}</h1>
          <Problem text={closed} />
          <Link to="/" class="button button-primary button-big">
            {t('join.otherCode')}
          </Link>
        </div>
      </Page>
    );
  }
  if (back !== null) return <SeatPin code={code} name={back} onClose={() => setBack(null)} />;
  return (
    <Page class="narrow">
      <form class="stack" onSubmit={(event) => void submit(event)} noValidate>
        <h1>{t('join.title', { code })}</h1>
        <p class="lead">
          {card
            ? t('join.card', { title: card.title, n: card.players, status: card.status })
            : t('join.looking')}
        </p>
        <NameField
          label={t('join.name')}
          name={name}
          change={(next) => {
            setName(next);
            setProblem('');
          }}
          suggest={() => suggestName(Math.random, [name])}
          describedBy="join-problem"
          invalid={problem !== ''}
          given={card?.names === 'given'}
        />
        {card?.kind === 'host' ? (
          <JoinWays
            card={card}
            ways={ways}
            change={setWays}
            pick={(picked) => {
              if (picked !== '') setName(picked);
              setProblem('');
            }}
          />
        ) : null}
        <Problem id="join-problem" text={problem} />
        <button type="submit" class="button button-primary button-big button-wide" aria-busy={busy}>
          {busy ? t('join.joining') : t('join.join')}
        </button>
        <button
          type="button"
          class={`button ${taken === '' ? 'button-quiet' : 'button-wide'}`}
          onClick={() => setBack(taken)}
        >
          <Icon name={taken === '' ? 'phone' : 'user'} />
          {t(taken === '' ? 'data.haveSeat' : 'data.wasThisYou')}
        </button>
        <p class="small quiet">{card ? t('data.stored', { days: card.keepDays }) : ''}</p>
      </form>
    </Page>
  );
}
