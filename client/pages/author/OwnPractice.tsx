/** A practice of the author's: what it costs, whose law it uses and how strong, and what she says of it. */
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { LAWS } from '../../../shared/content/ownPractices.ts';
import { practices } from '../../../shared/content/practices.ts';
import type { PracticeData } from '../../../shared/content/types.ts';
import { OWN_PRACTICE } from '../../../shared/sim/leverNames.ts';
import { LANES } from '../../../shared/sim/publicWorld.ts';
import { nameOf, say, t } from '../../text/index.ts';
import { idFrom } from './begin.ts';
import { change, changeAt } from './desk.ts';
import { dropOwn, rename } from './edits.ts';
import { Choose, Num, Small } from './fields.tsx';
import { NameInput } from './NameInput.tsx';
import { SayInput } from './SayInput.tsx';

type Path = (string | number)[];
const SCOPES = ['team', 'unit', 'org'] as const;
const WORTH = [0, 1, 2, 3];
const AS_IT_IS = [1, 2, 3];

/** All practices a draft has: ours, as she changed them, and her own. */
export const practicesIn = ({ practices: own = [] }: Authored): PracticeData[] => [
  ...practices.map((ours) => own.find(({ id }) => id === ours.id) ?? ours),
  ...own.filter(({ id }) => !practices.some((ours) => ours.id === id)),
];

/** One of ours, to be changed. */
export function addPractice(file: Authored, id: string): Authored {
  const found = practices.find((one) => one.id === id);
  return found ? { ...file, practices: [...(file.practices ?? []), structuredClone(found)] } : file;
}

/** One more, of her own: it does what automated tests do until she chooses. */
export function newPractice(file: Authored): Authored {
  const own = file.practices ?? [];
  const taken = own.map(({ id }) => id.slice(OWN_PRACTICE.length));
  const fresh: PracticeData = {
    id: OWN_PRACTICE + idFrom('', taken, 'practice'),
    scope: 'team',
    lane: 'quality',
    points: [14, 38, 76],
    needs: [],
    story: 'all',
    from: 1,
    effect: { of: 'tests', gives: [1, 2, 3] },
  };
  return rename({ ...file, practices: [...own, fresh] }, 0, 'practice', fresh.id, t('author.newPractice'));
}

export function OwnPractice({ one, path }: { one: PracticeData; path: Path }) {
  const { id, points, effect } = one;
  const ours = practices.some((known) => known.id === id);
  const like = (of: string): string => t('author.law.like', { practice: nameOf('practice', of) });
  return (
    <details class="author-fold author-box" open>
      <summary>{nameOf('practice', id)}</summary>
      <div class="author-grid">
        <NameInput kind="practice" id={id} />
        <Choose path={[...path, 'lane']} options={LANES} name={(lane) => nameOf('lane', lane)} />
        <Num path={[...path, 'from']} hint={t('author.h.from')} />
        {ours ? null : (
          <Choose
            path={[...path, 'scope']}
            options={SCOPES}
            name={(scope) => t(`board.scope.${scope as 'team'}`)}
          />
        )}
        {points.map((_, level) => (
          <Num
            key={level}
            path={[...path, 'points', level]}
            label={t('author.pointsTo', { level: level + 1 })}
          />
        ))}
      </div>
      {id === 'flags' ? null : (
        <div class="author-grid">
          <Choose
            path={[...path, 'effect']}
            value={effect?.of ?? ''}
            options={ours ? ['', ...LAWS.filter((of) => of !== id), id] : LAWS}
            none={t('author.law.own')}
            name={(of) => (of === id ? t('author.law.part') : like(of))}
            choose={(of) =>
              changeAt([...path, 'effect'], of === '' ? undefined : { of, gives: effect?.gives ?? AS_IT_IS })
            }
          />
          {effect?.gives.map((_, level) => (
            <Choose
              key={level}
              path={[...path, 'effect', 'gives', level]}
              label={t('author.givesAt', { level: level + 1 })}
              options={WORTH}
              name={(worth) => t('author.gives', { worth })}
              asNumber
            />
          ))}
        </div>
      )}
      <SayInput of={`practice.${id}`} part="about" usual={say(`about.practice.${effect?.of ?? id}`) ?? ''} />
      <Small
        label={t('author.dropNamed', { name: nameOf('practice', id) })}
        act={() => change((now) => dropOwn(now, 'practice', id))}
      >
        {t('author.drop')}
      </Small>
    </details>
  );
}
