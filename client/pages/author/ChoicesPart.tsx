/** Which choices there are at all: levers that are shut at first, and practices and rules nobody ever sees. */

import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { policies } from '../../../shared/content/policies.ts';
import { closedAtFirst } from '../../../shared/content/presets.ts';
import { LEVERS } from '../../../shared/sim/leverNames.ts';
import { nameOf, t } from '../../text/index.ts';
import { changeAt } from './desk.ts';
import { Part, Tick } from './fields.tsx';
import { practicesIn } from './OwnPractice.tsx';

export function ChoicesPart({ file }: { file: Authored }) {
  const { scenario, closed } = file;
  const usual = closedAtFirst(scenario.presets[0] ?? 'taster', scenario.id);
  const shut = closed ?? usual;
  return (
    <>
      <Part title={t('author.f.closed')} hint={t('author.leversHint')} wrong={['closed']}>
        <Tick
          on={closed === undefined}
          label={t('author.leversUsual')}
          change={(on) => changeAt(['closed'], on ? undefined : usual)}
        />
        <div class="author-ticks">
          {LEVERS.map((id) => (
            <Tick
              key={id}
              on={!shut.includes(id)}
              label={t(`lever.${id}`)}
              change={(on) => changeAt(['closed'], on ? shut.filter((one) => one !== id) : [...shut, id])}
            />
          ))}
        </div>
      </Part>
      <Unlocked file={file} of="practices" all={practicesIn(file).map(({ id }) => id)} />
      <Unlocked file={file} of="policies" all={policies.map(({ id }) => id)} />
    </>
  );
}

function Unlocked(props: { file: Authored; of: 'practices' | 'policies'; all: readonly string[] }) {
  const { file, of, all } = props;
  const path = ['scenario', 'unlocked', of];
  const some = file.scenario.unlocked?.[of];
  const there = some ?? all;
  return (
    <Part
      title={t(of === 'practices' ? 'author.f.practices' : 'author.f.policies')}
      hint={t('author.unlockedHint')}
      wrong={path}
    >
      <Tick
        on={some === undefined}
        label={t('author.unlockedAll')}
        change={(on) => changeAt(path, on ? undefined : [...all])}
      />
      {some === undefined ? null : (
        <div class="author-ticks">
          {all.map((id) => (
            <Tick
              key={id}
              on={there.includes(id)}
              label={nameOf(of === 'practices' ? 'practice' : 'policy', id)}
              change={(on) => changeAt(path, on ? [...there, id] : there.filter((one) => one !== id))}
            />
          ))}
        </div>
      )}
    </Part>
  );
}
