/** What comes over the organisation: growth, stakeholders, twists, and a plan of what the facilitator puts on. */
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { INJECTS } from '../../../shared/content/injects.ts';
import { t } from '../../text/index.ts';
import { Calendar, injectName } from './Calendar.tsx';
import { Choose, Num, Part } from './fields.tsx';
import { Rows } from './Rows.tsx';
import { Twists } from './Twists.tsx';

const PRESSURES = ['scenario', 'pressures'];

export function PressuresPart({ file }: { file: Authored }) {
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
        <Rows
          path={['plan']}
          items={file.plan}
          row={(path) => (
            <>
              <Choose path={[...path, 'inject']} options={INJECTS.map(({ id }) => id)} name={injectName} />
              {(['quarter', 'week', 'day', 'hour'] as const).map((part) => (
                <Num key={part} path={[...path, part]} label={t(`author.p.${part}`)} />
              ))}
            </>
          )}
          add={t('author.addInject')}
          fresh={() => ({ quarter: 1, week: 1, day: 2, hour: 10, inject: 'crowd' })}
        />
      </Part>
    </>
  );
}
