/** What comes over the organisation: growth, stakeholders, twists, and a plan of what the facilitator puts on. */
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { INJECTS } from '../../../shared/content/injects.ts';
import { t } from '../../text/index.ts';
import { Calendar, injectName } from './Calendar.tsx';
import { changeAt } from './desk.ts';
import { Choose, Num, Part, Small } from './fields.tsx';
import { Twists } from './Twists.tsx';

const PRESSURES = ['scenario', 'pressures'];

export function PressuresPart({ file }: { file: Authored }) {
  const plan = file.plan ?? [];
  return (
    <>
      <Part title={t('author.pressures')}>
        <div class="author-grid">
          <Num path={[...PRESSURES, 'growthPerYear']} scale={0.01} hint={t('author.h.growth')} />
          <Num path={[...PRESSURES, 'stakeholders']} step={0.1} hint={t('author.h.stakeholders')} />
        </div>
      </Part>
      <Part title={t('author.calendar')} hint={t('author.calendarHint')}>
        <Calendar file={file} />
      </Part>
      <Twists file={file} />
      <Part title={t('author.f.plan')} hint={t('author.planHint')} wrong={['plan']}>
        <ul class="plain author-list">
          {plan.map((_, i) => (
            <li key={i} class="author-line">
              <Choose path={['plan', i, 'inject']} options={INJECTS.map(({ id }) => id)} name={injectName} />
              {(['quarter', 'week', 'day', 'hour'] as const).map((part) => (
                <Num key={part} path={['plan', i, part]} label={t(`author.p.${part}`)} />
              ))}
              <Small
                label={t('author.dropNamed', { name: `${i + 1}` })}
                act={() => changeAt(['plan', i], undefined)}
              >
                {t('author.drop')}
              </Small>
            </li>
          ))}
        </ul>
        <button
          type="button"
          class="button"
          onClick={() =>
            changeAt(['plan'], [...plan, { quarter: 1, week: 1, day: 2, hour: 10, inject: 'crowd' }])
          }
        >
          {t('author.addInject')}
        </button>
      </Part>
    </>
  );
}
