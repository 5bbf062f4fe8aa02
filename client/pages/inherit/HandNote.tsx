/** In the review before the systems change hands: up to three sentences for those who come, picked or typed. */
import '../../style/inherit.css';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type RemarkId, remarksOf } from '../../../shared/net/inherit.ts';
import { wearers } from '../../../shared/sim/hats.ts';
import { NOTE_LETTERS, NOTE_LINES } from '../../../shared/sim/noteLimits.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { personName } from '../../hud/words.ts';
import { handNote } from '../../net/session.ts';
import { me } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { refusalText } from '../../text/refusal.ts';
import { Problem } from '../Parts.tsx';
import { Suggest } from './Suggest.tsx';
import { inheritNow, lineText, remarkText } from './told.ts';

export function HandNote({ world }: { world: PublicWorld }) {
  const id = useId();
  const [picked, setPicked] = useState<RemarkId[]>([]);
  const [taken, setTaken] = useState<string[]>([]);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const now = inheritNow();
  if (now?.state !== 'writing') return null;
  const lead = leadOf(world);
  if (lead !== '')
    return (
      <section class="card hand-note" aria-labelledby={`${id}t`}>
        <h2 id={`${id}t`}>{t('inherit.write')}</h2>
        <p>{t('inherit.leadWrites', { who: personName(world, lead) })}</p>
        <Suggest world={world} ideas={now.ideas} />
        <Left />
      </section>
    );
  const count = picked.length + taken.length + (text.trim() === '' ? 0 : 1);
  const full = count >= NOTE_LINES;
  const leave = async (event: Event): Promise<void> => {
    event.preventDefault();
    const own = text.trim() === '' ? [] : [{ text: text.trim() }];
    const others = taken.map((said) => ({ text: said }));
    const outcome = await handNote([...own, ...others, ...picked.map((remark) => ({ remark }))]);
    setProblem(outcome.ok ? '' : refusalText(outcome.refusal));
  };
  return (
    <form class="card hand-note" aria-labelledby={`${id}t`} onSubmit={(event) => void leave(event)}>
      <h2 id={`${id}t`}>{t('inherit.write')}</h2>
      <p>{t('inherit.writeLead')}</p>
      {now.ideas.length > 0 ? (
        <fieldset class="hand-picks">
          <legend class="label">{t('inherit.ideas')}</legend>
          {now.ideas.map((idea) => (
            <Pick
              key={lineText(idea.line)}
              on={'text' in idea.line ? taken.includes(idea.line.text) : picked.includes(idea.line.id)}
              full={full}
              press={() => {
                if ('text' in idea.line) setTaken(toggled(taken, idea.line.text));
                else setPicked(toggled(picked, idea.line.id));
              }}
            >
              {t('inherit.idea', { name: idea.by, text: lineText(idea.line) })}
            </Pick>
          ))}
        </fieldset>
      ) : null}
      <fieldset class="hand-picks">
        <legend class="label">{t('inherit.pick')}</legend>
        {remarksOf(world).map((remark) => (
          <Pick
            key={remark.id}
            on={picked.includes(remark.id)}
            full={full}
            press={() => setPicked(toggled(picked, remark.id))}
          >
            {remarkText(remark)}
          </Pick>
        ))}
      </fieldset>
      <label class="label" for={`${id}o`}>
        {t('inherit.own')}
      </label>
      <input
        id={`${id}o`}
        class="input"
        maxLength={NOTE_LETTERS}
        value={text}
        disabled={picked.length + taken.length >= NOTE_LINES}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <Problem text={problem} />
      <p class="row">
        <button type="submit" class="button button-primary" aria-disabled={count === 0 ? true : undefined}>
          {t('inherit.leave')}
        </button>
        <span class="quiet">{t('inherit.count', { n: count, most: NOTE_LINES })}</span>
      </p>
      <Left />
    </form>
  );
}

/** In the list, or out of it. */
const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** A sentence that can be taken, or put back. */
function Pick(props: { on: boolean; full: boolean; press: () => void; children: ComponentChildren }) {
  const shut = props.full && !props.on;
  return (
    <button
      type="button"
      class="button hand-pick"
      aria-pressed={props.on}
      aria-disabled={shut ? true : undefined}
      onClick={() => {
        if (!shut) props.press();
      }}
    >
      {props.children}
    </button>
  );
}

/** Somebody else of my team, who has the Lead hat; '' where I may write. Whoever watches sees the first team's. */
function leadOf(world: PublicWorld): string {
  const own = me.value;
  const team = own?.engineer
    ? own.team
    : (Object.values(world.teams).find(({ humans }) => humans > 0)?.id ?? '');
  const { lead } = wearers(world, team);
  return lead === own?.engineer ? '' : lead;
}

/** What is left already. */
function Left() {
  const note = inheritNow()?.note;
  return (
    <div role="status">
      {note ? (
        <div class="hand-left">
          <ul>
            {note.lines.map((line) => (
              <li key={lineText(line)}>{lineText(line)}</li>
            ))}
          </ul>
          <small class="quiet">{t('inherit.left', { name: note.by })}</small>
        </div>
      ) : null}
    </div>
  );
}
