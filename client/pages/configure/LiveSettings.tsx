/** The configuration of an open session: everything acts at once, for everybody. Mount it wherever its host is. */
import { useEffect, useState } from 'preact/hooks';
import type { RosterAnswer } from '../../../shared/net/settings.ts';
import { board, session, view } from '../../net/viewStore.ts';
import { loadRoster, saveRoster } from '../../net/words.ts';
import { list } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { useOrders } from '../host/useOrders.ts';
import { Problem } from '../Parts.tsx';
import { problemText } from '../problems.ts';
import { LeversPart } from './LeversPart.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import { RosterPart } from './RosterPart.tsx';
import { RulesForm } from './RulesForm.tsx';

/** Names of people who have not come that are told at once. */
const MISSING_SHOWN = 12;

export function LiveSettings() {
  const { order, problem } = useOrders();
  const now = session.value;
  const all = board.value;
  if (!now || !all) return null;
  const early = now.status === 'lobby';
  const closed = view.value?.closed.split(' ').filter((word) => word !== '') ?? [];
  return (
    <div class="settings">
      <Problem text={problem} />
      <RulesForm
        rules={all.rules}
        early={early}
        orgs={now.orgs}
        change={(rules) => order({ do: 'rules', rules })}
      />
      {all.rules.spread === 'roster' ? <LiveRoster code={now.code} arrived={all.arrived} /> : null}
      {early ? (
        <div class="row">
          <button type="button" class="button" onClick={() => order({ do: 'shuffle' })}>
            {t('rules.shuffle')}
          </button>
          <small class="quiet">{t('rules.shuffleHint')}</small>
        </div>
      ) : null}
      <LeversPart closed={closed} change={(next) => order({ do: 'levers', closed: next })} />
      <PeoplePart orgs={all.orgs} order={order} />
    </div>
  );
}

/** The list as the server has it, who of it has come, and a way to give another one. */
function LiveRoster({ code, arrived }: { code: string; arrived: number }) {
  const [known, setKnown] = useState<RosterAnswer>({ people: [], problems: [] });
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const hear = (asked: Promise<RosterAnswer>): Promise<RosterAnswer | null> =>
    asked.then(
      (answer) => {
        setKnown(answer);
        setProblem('');
        return answer;
      },
      (error: unknown) => {
        setProblem(problemText(error));
        return null;
      },
    );
  // Whenever somebody of it has come, it is another one.
  useEffect(() => {
    void hear(loadRoster(code));
  }, [code, arrived]);
  const take = async (): Promise<void> => {
    const answer = await hear(saveRoster(code, text));
    if (answer?.problems.length === 0) setText('');
  };
  const missing = known.people.filter((row) => row.as === '').map(({ name }) => name);
  return (
    <section class="stack-small">
      <p role="status">
        {t('rules.listRead', { n: known.people.length })}{' '}
        {known.people.length > 0
          ? t('rules.listCame', { n: known.people.length - missing.length, all: known.people.length })
          : ''}
      </p>
      {missing.length > 0 && missing.length < known.people.length ? (
        <p class="small quiet">{t('rules.listMissing', { names: list(missing.slice(0, MISSING_SHOWN)) })}</p>
      ) : null}
      <RosterPart text={text} change={setText} problems={known.problems} />
      <Problem text={problem} />
      <div class="row">
        <button
          type="button"
          class="button"
          aria-disabled={text.trim() === '' ? true : undefined}
          onClick={() => (text.trim() === '' ? undefined : void take())}
        >
          {t('rules.listTake')}
        </button>
      </div>
    </section>
  );
}
