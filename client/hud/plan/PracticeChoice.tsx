import { useRef } from 'preact/hooks';
import { answers } from '../../intents/losses.ts';
import { planOf } from '../../intents/planned.ts';
import { focusOf, skillOf } from '../../intents/reads.ts';
import { reportNow } from '../../intents/report.ts';
import { list } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { Level } from '../board/Level.tsx';
import { openBoard } from '../board/openBoard.ts';
import { VerbButton } from '../VerbButton.tsx';
import { capital, name, speak } from '../words.ts';
import { ToolsPicture } from './art/Tools.tsx';
import { Chooser, DecisionCard, Same } from './Parts.tsx';
import type { Choice } from './PlanScreen.tsx';

/** One practice of three that answer what the last quarter cost. */
export function PracticeChoice({ world, team }: Choice) {
  const { practices } = planOf(world, team);
  const focus = focusOf(world, team);
  const before = useRef(focus);
  if (practices.length === 0) before.current = focus;
  const offered = answers(world, team, reportNow.value?.report ?? null, world.quarter - 1);
  const last = practices.at(-1);
  const lane = world.practices[last?.what ?? '']?.lane;
  const was = before.current.find((row) => row.lane === lane && row.id !== last?.what);
  const names = list(before.current.map((row) => name('practice', row.id)));
  return (
    <DecisionCard
      id="practice"
      number={1}
      title={t('plan.practice')}
      hint={t('plan.practiceHint')}
      picture={<ToolsPicture />}
      foot={
        <>
          <Chooser world={world} chosen={last} />
          <button type="button" class="link-button" onClick={() => openBoard('practices')}>
            {t('plan.practiceAll', { n: Object.values(world.practices).filter((row) => row.shown).length })}
          </button>
        </>
      }
    >
      {offered.map(({ practice, why }) => (
        <VerbButton
          key={practice}
          verb="focusPractice"
          payload={{ practice }}
          pressed={focus.some((row) => row.id === practice)}
          look="choice"
          note={<span class="loss">{capital(speak(why))}</span>}
        >
          {name('practice', practice)} <Level level={skillOf(world, practice, team).level} />
        </VerbButton>
      ))}
      <Same
        on={practices.length === 0}
        what={
          names === ''
            ? t('plan.sameFocusNone')
            : t('plan.sameFocus', { practices: names, n: before.current.length })
        }
        undo={was ? { verb: 'focusPractice', payload: { practice: was.id } } : undefined}
      />
    </DecisionCard>
  );
}
