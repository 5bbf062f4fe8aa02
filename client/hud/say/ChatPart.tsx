/** The team's own words, below the fixed sentences: read, write, hide somebody, show a line to the facilitator. */
import '../../style/together.css';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ChatLine, ChatTo } from '../../../shared/net/chat.ts';
import {
  hidden,
  LONGEST_LINE,
  READERS,
  readUpTo,
  sayTo,
  showHost,
  toggleHidden,
} from '../../intents/chat.ts';
import { chat, me } from '../../net/viewStore.ts';
import { dayAndClock } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { refusalText } from '../../text/refusal.ts';

export function ChatPart() {
  const list = useRef<HTMLDivElement>(null);
  const { lines, hushed } = chat.value;
  const newest = lines.at(-1)?.id ?? 0;
  useEffect(() => {
    readUpTo.value = Math.max(readUpTo.peek(), newest);
    list.current?.scrollTo({ top: list.current.scrollHeight });
  }, [newest]);
  return (
    <section class="chat" aria-labelledby="chat-title">
      <h3 id="chat-title">{t('chat.title')}</h3>
      {lines.length === 0 ? <p class="quiet">{t('chat.none')}</p> : null}
      <div class="chat-lines" ref={list} role="log" aria-label={t('chat.log')}>
        <ol class="plain">
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ol>
      </div>
      {hushed ? <p role="status">{t('chat.hushed')}</p> : <Write />}
      <small class="quiet">{t('chat.hint')}</small>
    </section>
  );
}

function Line({ line }: { line: ChatLine }) {
  const { id, seat, name, to, text, tick, reported } = line;
  const mine = seat === me.value?.seat;
  const away = hidden.value.has(seat);
  const [problem, setProblem] = useState('');
  return (
    <li class={mine ? 'chat-line chat-mine' : 'chat-line'}>
      <p>
        <strong dir="auto">{name}</strong>{' '}
        <small class="quiet">
          <time>{dayAndClock(tick)}</time>
          {to === 'joint' ? ` · ${t('chat.toAll')}` : ''}
        </small>
        <span class="chat-text">{away ? <i class="quiet">{t('chat.hidden')}</i> : <bdi>{text}</bdi>}</span>
      </p>
      {mine ? null : (
        <details class="fold">
          <summary>{t('lead.more')}</summary>
          <div class="buttons">
            <button
              type="button"
              class="button button-chip"
              aria-pressed={away}
              onClick={() => toggleHidden(seat)}
            >
              {t(away ? 'chat.unhide' : 'chat.hide', { name })}
            </button>
            {reported ? (
              <small role="status">{t('chat.reported')}</small>
            ) : (
              <button
                type="button"
                class="button button-chip"
                aria-label={t('chat.report', { name, text })}
                onClick={async () => {
                  const outcome = await showHost(id);
                  setProblem(outcome.ok ? '' : refusalText(outcome.refusal));
                }}
              >
                {t('chat.reportShort')}
              </button>
            )}
          </div>
        </details>
      )}
      {problem === '' ? null : <small role="alert">{problem}</small>}
    </li>
  );
}

function Write() {
  const id = useId();
  const [text, setText] = useState('');
  const [wanted, setWanted] = useState<ChatTo>('team');
  const [problem, setProblem] = useState('');
  const to = chat.value.joint ? wanted : 'team';
  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (text.trim() === '') return;
    const outcome = await sayTo(to, text);
    setProblem(outcome.ok ? '' : refusalText(outcome.refusal));
    if (outcome.ok) setText('');
  };
  return (
    <form class="chat-write" onSubmit={(event) => void send(event)}>
      {chat.value.joint ? (
        <fieldset class="plain-set buttons">
          <legend class="label">{t('chat.to')}</legend>
          {READERS.map((one) => (
            <button
              key={one}
              type="button"
              class="button button-chip"
              aria-pressed={one === to}
              onClick={() => setWanted(one)}
            >
              {t('chat.toWhom', { to: one })}
            </button>
          ))}
        </fieldset>
      ) : null}
      <label class="label" for={id}>
        {t('chat.write', { to })}
      </label>
      <div class="chat-field">
        <input
          id={id}
          class="input"
          dir="auto"
          autocomplete="off"
          maxLength={LONGEST_LINE}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button button-primary">
          {t('chat.send')}
        </button>
      </div>
      {problem === '' ? null : <p role="alert">{problem}</p>}
    </form>
  );
}
