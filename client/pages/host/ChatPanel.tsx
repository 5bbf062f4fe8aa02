/** What people may write to each other, and the lines they showed the facilitator: nothing else that is written comes here. */
import '../../style/together.css';
import { orgName } from '../../../shared/net/orgs.ts';
import { t } from '../../text/index.ts';
import { Switch } from '../Switch.tsx';
import type { PanelProps } from './panels.ts';

export function ChatPanel({ board, order }: PanelProps) {
  const { hushed, reports } = board.chat;
  return (
    <div class="stack-small">
      <Switch
        label={t('rules.chat')}
        hint={t('rules.chatHint')}
        on={board.rules.chat}
        change={(chat) => order({ do: 'rules', rules: { chat } })}
      />
      {reports.length === 0 ? (
        <p class="quiet">{t('console.noReports')}</p>
      ) : (
        <ul class="plain console-list">
          {reports.map(({ line, org, seat, name, text, times }) => (
            <li key={line} class="console-item chat-report">
              <p>
                <strong dir="auto">{name}</strong>{' '}
                <small class="quiet">
                  {orgName(org)} · {t('console.reportTimes', { n: times })}
                </small>
                <br />
                <bdi>{text}</bdi>
              </p>
              <button
                type="button"
                class="button button-chip"
                onClick={() => order({ do: 'hush', seat, on: !hushed.includes(seat) })}
              >
                {t(hushed.includes(seat) ? 'console.unhush' : 'console.hush', { name })}
              </button>
              <button
                type="button"
                class="button button-chip"
                onClick={() => order({ do: 'chatDone', line })}
              >
                {t('console.reportDone', { name })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Hushed board={board} order={order} />
    </div>
  );
}

/** Who may only read and has no line here any more. */
function Hushed({ board, order }: Pick<PanelProps, 'board' | 'order'>) {
  const { hushed, reports } = board.chat;
  const shown = new Set(reports.map(({ seat }) => seat));
  const others = board.orgs
    .flatMap(({ seats }) => seats)
    .filter(({ id }) => hushed.includes(id) && !shown.has(id));
  if (others.length === 0) return null;
  return (
    <div class="buttons">
      {others.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="button button-chip"
          onClick={() => order({ do: 'hush', seat: id, on: false })}
        >
          {t('console.unhush', { name })}
        </button>
      ))}
    </div>
  );
}
