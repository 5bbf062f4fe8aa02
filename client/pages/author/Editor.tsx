/** The desk with a draft on it: parts on one side, the picture and what is wrong on the other. */
import '../../style/authorSteps.css';
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { wordsOf } from '../../../shared/content/ownWords.ts';
import { storageBlocked } from '../../net/drafts.ts';
import { lend, t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { authorsOf } from '../ownWords.ts';
import { ChoicesPart } from './ChoicesPart.tsx';
import { canUndo, closeDraft, file, judged, problems, undo } from './desk.ts';
import { GoalsPart } from './GoalsPart.tsx';
import { OwnPart } from './OwnPart.tsx';
import { Picture } from './Picture.tsx';
import { PressuresPart } from './PressuresPart.tsx';
import { placeOf, reasonOf, SECTIONS, type Section, sectionOf } from './problemWords.ts';
import { SharePart } from './SharePart.tsx';
import { StartPart } from './StartPart.tsx';
import { Steps } from './Steps.tsx';
import { StoryPart } from './StoryPart.tsx';
import { SystemPart } from './SystemPart.tsx';
import { TeamsPart } from './TeamsPart.tsx';
import { TestPart } from './TestPart.tsx';
import { stopRun } from './testRun.ts';
import { WorkPart } from './WorkPart.tsx';

const PARTS: Record<Section, (props: { file: Authored }) => preact.JSX.Element> = {
  story: StoryPart,
  teams: TeamsPart,
  system: SystemPart,
  work: WorkPart,
  start: StartPart,
  pressures: PressuresPart,
  goals: GoalsPart,
  choices: ChoicesPart,
  own: OwnPart,
  test: TestPart,
  share: SharePart,
};
/** What is changed; the other parts are what one does with it. */
const CHANGED: readonly Section[] = SECTIONS.filter((id) => id !== 'test' && id !== 'share');
const here = signal<Section>('story');
/** Problems shown at first. */
const SHOWN = 12;

export function Editor() {
  const now = file.value;
  useEffect(() => {
    // Things are called in the game as the author calls them: on her desk as well.
    if (now) lend(authorsOf({ ...wordsSafe(now) }));
  }, [now]);
  useEffect(
    () => () => {
      lend(null);
      stopRun();
    },
    [],
  );
  if (!now) return null;
  const Present = PARTS[here.value];
  return (
    <div class="author-desk">
      <div class="author-bar-top">
        <button type="button" class="button button-quiet" onClick={closeDraft}>
          {t('author.all')}
        </button>
        <h1>{now.texts[0]?.name || t('author.title')}</h1>
        <State />
        <button type="button" class="button" aria-disabled={!canUndo()} onClick={undo}>
          {t('author.undo')}
        </button>
      </div>
      <Steps now={here.value} open={show} />
      <Parts />
      <div class="author-form">
        <h2>{t(`author.s.${here.value}`)}</h2>
        <Present file={now} />
      </div>
      <aside class="author-side">
        <Problems now={now} />
        <Picture file={now} />
      </aside>
    </div>
  );
}

/** Opens a part at its top: whoever read to the end of another one would not see where she is. */
function show(section: Section): void {
  here.value = section;
  requestAnimationFrame(() => {
    const form = document.querySelector('.author-form');
    if (form && form.getBoundingClientRect().top < 0) form.scrollIntoView({ block: 'start' });
  });
}

/** The parts that can be changed; where there is little room, as a list to choose from. */
function Parts() {
  const wrongIn = (id: Section): number => problems.value.filter(({ path }) => sectionOf(path) === id).length;
  return (
    <>
      <nav class="author-nav" aria-label={t('author.parts')}>
        {CHANGED.map((id) => (
          <button
            key={id}
            type="button"
            class="button"
            aria-pressed={here.value === id}
            onClick={() => show(id)}
          >
            {t(`author.s.${id}`)}
            {wrongIn(id) > 0 ? <span class="chip chip-bad">{wrongIn(id)}</span> : null}
          </button>
        ))}
      </nav>
      <select
        class="input author-jump"
        aria-label={t('author.parts')}
        value={CHANGED.includes(here.value) ? here.value : ''}
        onChange={(event) => show(event.currentTarget.value as Section)}
      >
        {CHANGED.includes(here.value) ? null : <option value="">{t('author.parts')}</option>}
        {CHANGED.map((id) => (
          <option key={id} value={id}>
            {wrongIn(id) > 0
              ? t('author.partWrong', { part: t(`author.s.${id}`), n: wrongIn(id) })
              : t(`author.s.${id}`)}
          </option>
        ))}
      </select>
    </>
  );
}

/** A draft may be damaged in any way: names are taken from what is there. */
function wordsSafe(now: Authored): ReturnType<typeof wordsOf> {
  try {
    return wordsOf(now);
  } catch {
    return { texts: [], people: {} };
  }
}

function State() {
  const words = t('author.state', { state: judged.value, n: problems.value.length });
  const kind = judged.value === 'sound' ? 'chip-ok' : judged.value === 'wrong' ? 'chip-bad' : '';
  return (
    <span class="row" role="status">
      <span class={`chip ${kind}`}>
        {judged.value === 'wrong' ? <Icon name="alert" /> : null}
        {words}
      </span>
      {storageBlocked.value ? <span class="chip chip-warn">{t('author.blocked')}</span> : null}
    </span>
  );
}

/** Everything that is wrong, each a way to its place. */
function Problems({ now }: { now: Authored }) {
  const all = problems.value;
  if (all.length === 0) return null;
  return (
    <section class="card author-problems" aria-label={t('author.problems')}>
      <h2>{t('author.problems')}</h2>
      <ul class="plain">
        {all.slice(0, SHOWN).map((one) => (
          <li key={`${one.path.join('.')}-${one.why}`}>
            <button
              type="button"
              class="author-problem"
              onClick={() => {
                here.value = sectionOf(one.path);
                requestAnimationFrame(() => focusAt(one.path));
              }}
            >
              <b>{placeOf(one.path, now) || t(`author.s.${sectionOf(one.path)}`)}</b> {reasonOf(one)}
            </button>
          </li>
        ))}
      </ul>
      {all.length > SHOWN ? <p class="quiet">{t('author.more', { n: all.length - SHOWN })}</p> : null}
    </section>
  );
}

/** The field of a place, or of the nearest one around it. */
function focusAt(path: readonly (string | number)[]): void {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path.slice(0, length).join('.');
    const field = document.querySelector(`[data-path="${CSS.escape(key)}"]`);
    const input = field?.querySelector<HTMLElement>('input, select, textarea');
    if (!input) continue;
    input.closest('details')?.setAttribute('open', '');
    input.focus();
    return;
  }
}
