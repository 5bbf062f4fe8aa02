/** How things stand on the first morning: money, trust, servers, release, practices and rules. */
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { policies } from '../../../shared/content/policies.ts';
import { LANES, MODES, STRATEGIES } from '../../../shared/sim/publicWorld.ts';
import { nameOf, t } from '../../text/index.ts';
import { Choose, Num, Part } from './fields.tsx';
import { practicesIn } from './OwnPractice.tsx';
import { Rows } from './Rows.tsx';

const START = ['scenario', 'start'];
const LEVELS = [0, 1, 2, 3];

export function StartPart({ file }: { file: Authored }) {
  const { start, modules } = file.scenario;
  const usual = t('author.usual');
  return (
    <>
      <Part title={t('author.business')}>
        <div class="author-grid">
          <Num path={[...START, 'cashCents']} scale={100} />
          <Num path={[...START, 'users']} hint={t('author.h.users')} />
          <Num path={[...START, 'trust']} scale={0.01} />
          <Num path={[...START, 'debt']} scale={0.01} />
          <Num path={[...START, 'energy']} scale={0.01} usual={usual} />
          <Num path={[...START, 'morale']} scale={0.01} usual={usual} />
        </div>
      </Part>
      <Part title={t('author.servers')}>
        <div class="author-grid">
          <Num path={[...START, 'instances']} />
          <Num path={[...START, 'zones']} usual="1" />
          <Num path={[...START, 'replicas']} usual="0" />
          <Num path={[...START, 'drift']} scale={0.01} usual={usual} />
        </div>
      </Part>
      <Part title={t('author.release')}>
        <div class="author-grid">
          <Choose path={[...START, 'mode']} options={MODES} name={(id) => nameOf('mode', id)} />
          <Num path={[...START, 'intervalDays']} />
          <Choose path={[...START, 'strategy']} options={STRATEGIES} name={(id) => nameOf('strategy', id)} />
          {start.units ? (
            <Choose
              path={[...START, 'serviceMode']}
              options={['', ...MODES]}
              name={(id) => nameOf('mode', id)}
            />
          ) : null}
        </div>
      </Part>
      <Part
        title={t('author.f.extractions')}
        hint={t('author.extractionsHint')}
        wrong={[...START, 'extractions']}
      >
        <Rows
          path={[...START, 'extractions']}
          items={start.extractions}
          row={(path) => (
            <>
              <Choose
                path={[...path, 'module']}
                options={modules.map(({ id }) => id)}
                name={(id) => nameOf('module', id)}
              />
              <Num path={[...path, 'progress']} scale={0.01} />
            </>
          )}
          add={t('author.addExtraction')}
          fresh={() => ({ module: modules[0]?.id ?? '', progress: 0.5 })}
        />
      </Part>
      <Practices file={file} />
      <Part title={t('author.f.policies')} wrong={[...START, 'policies']}>
        <div class="author-grid">
          {policies.map(({ id, choices }) => (
            <Choose
              key={id}
              path={[...START, 'policies', id]}
              label={nameOf('policy', id)}
              options={['', ...choices]}
              name={(choice) => nameOf('choice', `${id}.${choice}`)}
            />
          ))}
        </div>
      </Part>
    </>
  );
}

/** Levels for everybody, and one fold a team for what she knows better or worse. */
function Practices({ file }: { file: Authored }) {
  const table = (path: (string | number)[], shown: readonly { id: string }[]) => (
    <div class="author-grid author-grid-small">
      {shown.map(({ id }) => (
        <Choose
          key={id}
          path={[...path, id]}
          label={nameOf('practice', id)}
          options={['', ...LEVELS]}
          name={(level) => t('author.level', { level: Number(level) })}
          asNumber
        />
      ))}
    </div>
  );
  const practices = practicesIn(file);
  const byTeam = practices.filter(({ scope }) => scope !== 'org');
  return (
    <Part title={t('author.f.practices')} hint={t('author.practicesHint')} wrong={[...START, 'practices']}>
      {LANES.map((lane) => (
        <div key={lane}>
          <h4>{nameOf('lane', lane)}</h4>
          {table(
            [...START, 'practices'],
            practices.filter((one) => one.lane === lane),
          )}
        </div>
      ))}
      {file.scenario.teams.map(({ id }) => (
        <details key={id} class="author-fold">
          <summary>{t('author.practicesOf', { team: nameOf('team', id) })}</summary>
          {table([...START, 'practicesOf', id], byTeam)}
        </details>
      ))}
    </Part>
  );
}
