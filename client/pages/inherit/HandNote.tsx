/** In the review before the systems change hands: up to three sentences for those who come, picked or typed. */
import '../../style/inherit.css';
import { useId, useState } from 'preact/hooks';
import { NOTE_LETTERS, NOTE_LINES, type RemarkId, remarksOf } from '../../../shared/net/inherit.ts';
import { wearers } from '../../../shared/sim/hats.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { personName } from '../../hud/words.ts';
import { handNote } from '../../net/session.ts';
import { me } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { refusalText } from '../../text/refusal.ts';
import { Problem } from '../Parts.tsx';
import { inheritNow, lineText, remarkText } from './told.ts';

export function HandNote({ world }: { world: PublicWorld }) {
  const id = useId();
  const [picked, setPicked] = useState<RemarkId[]>([]);
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
        <Left />
      </section>
    );
  const count = picked.length + (text.trim() === '' ? 0 : 1);
  const full = count >= NOTE_LINES;
  const leave = async (event: Event): Promise<void> => {
    event.preventDefault();
    const own = text.trim() === '' ? [] : [{ text: text.trim() }];
    const outcome = await handNote([...own, ...picked.map((remark) => ({ remark }))]);
    setProblem(outcome.ok ? '' : refusalText(outcome.refusal));
  };
  return (
    <form class="card hand-note" aria-labelledby={`${id}t`} onSubmit={(event) => void leave(event)}>
      <h2 id={`${id}t`}>{t('inherit.write')}</h2>
      <p>{t('inherit.writeLead')}</p>
      <fieldset class="hand-picks">
        <legend class="label">{t('inherit.pick')}</legend>
        {remarksOf(world).map((remark) => {
          const on = picked.includes(remark.id);
          return (
            <button
              key={remark.id}
              type="button"
              class="button hand-pick"
              aria-pressed={on}
              aria-disabled={full && !on ? true : undefined}
              onClick={() => {
                if (on) setPicked(picked.filter((one) => one !== remark.id));
                else if (!full) setPicked([...picked, remark.id]);
              }}
            >
              {remarkText(remark)}
            </button>
          );
        })}
      </fieldset>
      <label class="label" for={`${id}o`}>
        {t('inherit.own')}
      </label>
      <input
        id={`${id}o`}
        class="input"
        maxLength={NOTE_LETTERS}
        value={text}
        disabled={picked.length >= NOTE_LINES}
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
