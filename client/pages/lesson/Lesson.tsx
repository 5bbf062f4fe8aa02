/** The lesson pack of a story, for paper: everything somebody needs who leads it for the first time. */
import '../../style/paper.css';
import '../../style/lesson.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { HISTORIES } from '../../../shared/content/history.ts';
import type { ScenarioData } from '../../../shared/content/types.ts';
import { nameOf, t } from '../../text/index.ts';
import { bringLessonWords } from '../../text/language.ts';
import { Page } from '../Page.tsx';
import { Link } from '../Parts.tsx';
import { CardSheet } from './CardSheet.tsx';
import { Overview } from './Overview.tsx';
import { PlanSheet } from './PlanSheet.tsx';
import { ourPack, type Pack } from './pack.ts';
import { AROUND, LENGTHS } from './plan.ts';
import { STORIES } from './stories.ts';
import { DebriefSheet, HistorySheet, WordSheet } from './TalkSheets.tsx';

type Part = 'overview' | `plan${(typeof LENGTHS)[number]}` | 'cards' | 'debrief' | 'words' | 'history';

/** The parts there are for a story, in the order of printing. */
const partsOf = (scenario: string): Part[] => [
  'overview',
  ...LENGTHS.map((length) => `plan${length}` as const),
  'cards',
  'debrief',
  'words',
  ...(Object.hasOwn(HISTORIES, scenario) ? (['history'] as const) : []),
];

export function LessonPage({ scenario }: { scenario: string }) {
  const [story, setStory] = useState<ScenarioData | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    Promise.all([STORIES[scenario]?.(), bringLessonWords(scenario)]).then(
      ([found]) => {
        if (!gone && found) setStory(found);
      },
      () => gone || setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [scenario]);
  if (story)
    return (
      <Sheets pack={ourPack(story)}>
        <Link to="/host" class="button">
          {t('lesson.host')}
        </Link>
      </Sheets>
    );
  return <Coming failed={failed} />;
}

/** Until it is there. */
export function Coming({ failed }: { failed: boolean }) {
  return (
    <Page class="narrow">
      <p role="status">{t(failed ? 'error.unreachable' : 'app.loading')}</p>
    </Page>
  );
}

/** All sheets of a pack, and above them what is wanted; `children` stand beside the way to the printer. */
export function Sheets({ pack, children }: { pack: Pack; children?: ComponentChildren }) {
  const { story } = pack;
  const { id, presets } = story;
  const parts = partsOf(id);
  const [off, setOff] = useState<readonly Part[]>(() =>
    // A length the story is not made for is printed when somebody wants it.
    LENGTHS.filter((length) => !presets.includes(AROUND[length].preset)).map(
      (length) => `plan${length}` as const,
    ),
  );
  const on = (part: Part): boolean => parts.includes(part) && !off.includes(part);
  const name = nameOf('scenario', id);
  return (
    <Page class="paper-page">
      <section class="paper-tools card" aria-labelledby="lesson-title">
        <h1 id="lesson-title">{t('lesson.title', { scenario: name })}</h1>
        <p>{t('lesson.lead')}</p>
        <fieldset class="row paper-kinds">
          <legend class="label">{t('lesson.show')}</legend>
          {parts.map((part) => (
            <label key={part} class="paper-kind">
              <input
                type="checkbox"
                checked={on(part)}
                onChange={({ currentTarget }) =>
                  setOff(currentTarget.checked ? off.filter((one) => one !== part) : [...off, part])
                }
              />
              {part.startsWith('plan')
                ? t('lesson.show.plan', { n: part.slice(4) })
                : t(`lesson.show.${part as Exclude<Part, `plan${number}`>}`)}
            </label>
          ))}
        </fieldset>
        <div class="row">
          <button type="button" class="button button-primary" onClick={() => print()}>
            {t('paper.print')}
          </button>
          {children}
        </div>
      </section>
      <div class="sheets">
        {on('overview') ? <Overview pack={pack} /> : null}
        {LENGTHS.map((length) =>
          on(`plan${length}`) ? <PlanSheet key={length} pack={pack} length={length} /> : null,
        )}
        {on('cards') ? <CardSheet pack={pack} /> : null}
        {on('debrief') ? <DebriefSheet pack={pack} /> : null}
        {on('words') ? <WordSheet pack={pack} /> : null}
        {on('history') ? <HistorySheet pack={pack} /> : null}
      </div>
    </Page>
  );
}
