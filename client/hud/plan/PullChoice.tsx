import { useState } from 'preact/hooks';
import type { ModuleRow, PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { planOf } from '../../intents/planned.ts';
import { lanesTomorrow, modulesOf } from '../../intents/reads.ts';
import { percent } from '../../text/format.ts';
import { t } from '../../text/index.ts';
import { stringsOf } from '../ArchitecturePanel.tsx';
import { VerbButton } from '../VerbButton.tsx';
import { moduleName } from '../words.ts';
import { PiePicture } from './art/Pie.tsx';
import { Chooser, DecisionCard, Same } from './Parts.tsx';
import type { Choice } from './PlanScreen.tsx';

/** Slices on Architecture that an estimate counts with where none lies there now. */
const USUAL_SLICES = 4;
const WEEK_DAYS = 5;
const SHOWN = 3;

/** One slice to pull out of the pie: strings counted, weeks estimated. */
export function PullChoice({ world, team }: Choice) {
  const [all, setAll] = useState(false);
  const { pulls } = planOf(world, team);
  const mine = modulesOf(world, team).filter((module) => world.units[module.unit]?.kind === 'monolith');
  const active = mine.find((module) => world.extractions[module.id]?.active);
  const inOrder = [...mine].sort((one, other) => days(one) - days(other));
  const shown = all ? inOrder : inOrder.slice(0, SHOWN);
  const rest = inOrder.length - SHOWN;
  const shownPull = active ?? inOrder[0];
  const last = pulls.at(-1);
  const chosen = last !== undefined && world.extractions[last.what]?.active === true;
  const slices = lanesTomorrow(world, team).architecture;
  return (
    <DecisionCard
      id="pull"
      number={5}
      title={t('plan.pull')}
      hint={t('plan.pullHint')}
      picture={<PiePicture world={world} pulled={shownPull?.id ?? ''} loose={active !== undefined} />}
      foot={
        <>
          <Chooser world={world} chosen={chosen ? last : undefined} />
          {rest > 0 ? (
            <button type="button" class="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
              {all ? t('plan.cardFew') : t('plan.pullMore', { n: rest })}
            </button>
          ) : null}
        </>
      }
    >
      {mine.length === 0 ? <p class="quiet">{t('plan.pullNone')}</p> : null}
      {shown.map((module) => (
        <VerbButton
          key={module.id}
          verb={world.extractions[module.id]?.active ? 'stopExtraction' : 'startExtraction'}
          payload={{ module: module.id }}
          pressed={world.extractions[module.id]?.active ?? false}
          look="choice"
          note={pullNote(world, module, slices)}
        >
          {moduleName(module.id)}
        </VerbButton>
      ))}
      <Same
        on={!chosen}
        what={
          active && !chosen ? t('plan.samePull', { module: moduleName(active.id) }) : t('plan.samePullNone')
        }
        undo={chosen && last ? { verb: 'stopExtraction', payload: { module: last.what } } : undefined}
      />
      <p class="quiet decision-small">{slices === 0 ? t('plan.pullNobody') : t('plan.pullAfter')}</p>
    </DecisionCard>
  );
}

const days = (module: ModuleRow): number => (module.pullDays < 0 ? 9999 : module.pullDays);

function pullNote(world: PublicWorld, module: ModuleRow, slices: number): string {
  const extraction = world.extractions[module.id];
  const left = extraction?.daysLeft ?? -1;
  if (extraction?.active)
    return t('plan.pullOn', {
      share: percent(extraction.progress),
      weeks: extraction.ready ? 0 : left < 0 ? -1 : Math.max(1, Math.round(left / WEEK_DAYS)),
    });
  const by = slices > 0 ? slices : USUAL_SLICES;
  const weeks = module.pullDays < 0 ? -1 : Math.max(1, Math.round(module.pullDays / by / WEEK_DAYS));
  return t('plan.pullLine', { strings: stringsOf(world, module.id), weeks, slices: by });
}
