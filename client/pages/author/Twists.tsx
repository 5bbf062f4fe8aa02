/** Twists: what comes by itself, when, and under which circumstances. */
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { policies } from '../../../shared/content/policies.ts';
import type { TwistData } from '../../../shared/content/scenarioTypes.ts';
import { nameOf, t } from '../../text/index.ts';
import { idFrom } from './begin.ts';
import { change, changeAt } from './desk.ts';
import { rename } from './edits.ts';
import { Choose, Num, Part, Small } from './fields.tsx';
import { NameInput } from './NameInput.tsx';
import { practicesIn } from './OwnPractice.tsx';
import { kindsOf } from './WorkPart.tsx';

type Path = (string | number)[];
type Kind = TwistData['condition']['kind'];

/** Each kind of condition as it is when it is chosen. */
const BLANK: Record<Kind, TwistData['condition']> = {
  demand: { kind: 'demand', hours: 10, factor: 1.5 },
  fault: { kind: 'fault', archetype: 'slowLeak' },
  flaw: { kind: 'flaw', archetype: 'badRelease', level: 1 },
  zoneLoss: { kind: 'zoneLoss', hours: 6, zone: 0 },
  cacheFlush: { kind: 'cacheFlush' },
  blip: { kind: 'blip', minutes: 20, share: 0.3 },
  price: { kind: 'price', factor: 1.5 },
  cash: { kind: 'cash', cents: -5_000_000 },
  leave: { kind: 'leave', days: 2 },
};
const KINDS = Object.keys(BLANK) as Kind[];
const TWISTS = ['scenario', 'twists'];

export function Twists({ file }: { file: Authored }) {
  const { twists } = file.scenario;
  return (
    <Part title={t('author.f.twists')} hint={t('author.twistsHint')} wrong={TWISTS}>
      <ul class="plain author-list">
        {twists.map((twist, i) => (
          <li key={twist.id} class="author-box">
            <div class="author-grid">
              <NameInput kind="twist" id={twist.id} />
              <Num path={[...TWISTS, i, 'day']} hint={t('author.h.day')} />
              <Num path={[...TWISTS, i, 'hour']} usual="10" />
              <Num path={[...TWISTS, i, 'jitterDays']} usual="0" />
              <Choose
                path={[...TWISTS, i, 'condition', 'kind']}
                options={KINDS}
                name={(id) => t(`author.kind.${id as Kind}`)}
                choose={(id) => changeAt([...TWISTS, i, 'condition'], BLANK[id as Kind])}
              />
              <Condition file={file} path={[...TWISTS, i, 'condition']} kind={twist.condition.kind} />
              <When file={file} path={[...TWISTS, i, 'when']} when={twist.when} />
            </div>
            <Small
              label={t('author.dropNamed', { name: nameOf('twist', twist.id) })}
              act={() => changeAt([...TWISTS, i], undefined)}
            >
              {t('author.drop')}
            </Small>
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => change(addTwist)}>
        {t('author.addTwist')}
      </button>
    </Part>
  );
}

function addTwist(file: Authored): Authored {
  const { twists } = file.scenario;
  const id = idFrom(
    '',
    twists.map((one) => one.id),
    'twist',
  );
  const twist = { id, condition: BLANK.demand, day: 30 };
  const next = { ...file, scenario: { ...file.scenario, twists: [...twists, twist] } };
  return rename(next, 0, 'twist', id, t('author.kind.demand'));
}

/** What belongs to a kind of condition. */
function Condition({ file, path, kind }: { file: Authored; path: Path; kind: Kind }) {
  const kinds = kindsOf(file);
  const modules = file.scenario.modules.map(({ id }) => id);
  const archetype = (
    <Choose path={[...path, 'archetype']} options={kinds} name={(id) => nameOf('archetype', id)} />
  );
  switch (kind) {
    case 'demand':
      return (
        <>
          <Num path={[...path, 'factor']} step={0.1} />
          <Num path={[...path, 'hours']} />
        </>
      );
    case 'fault':
      return (
        <>
          {archetype}
          <Choose path={[...path, 'module']} options={['', ...modules]} name={(id) => nameOf('module', id)} />
          <Num path={[...path, 'level']} step={0.1} usual={t('author.usual')} />
        </>
      );
    case 'flaw':
      return (
        <>
          {archetype}
          <Num path={[...path, 'level']} step={0.1} />
        </>
      );
    case 'zoneLoss':
      return (
        <>
          <Num path={[...path, 'hours']} />
          <Choose path={[...path, 'zone']} options={[0, 1, 2]} name={(id) => `${Number(id) + 1}`} asNumber />
        </>
      );
    case 'blip':
      return (
        <>
          <Num path={[...path, 'minutes']} />
          <Num path={[...path, 'share']} scale={0.01} />
        </>
      );
    case 'price':
      return <Num path={[...path, 'factor']} step={0.1} />;
    case 'cash':
      return <Num path={[...path, 'cents']} scale={100} />;
    case 'leave':
      return <Num path={[...path, 'days']} />;
    default:
      return null;
  }
}

const CIRCUMSTANCES = [
  'practiceAtLeast',
  'practiceAtMost',
  'policy',
  'servicesAtLeast',
  'trustAtMost',
] as const;
type Circumstance = (typeof CIRCUMSTANCES)[number];
const FIRST: Required<NonNullable<TwistData['when']>> = {
  practiceAtLeast: { practice: 'monitoring', level: 1 },
  practiceAtMost: { practice: 'monitoring', level: 0 },
  policy: { id: 'pagers', value: 'teams' },
  servicesAtLeast: 1,
  trustAtMost: 0.5,
};

/** Under which circumstance it comes; the schema knows several at once, the desk one. */
function When({ file, path, when }: { file: Authored; path: Path; when: TwistData['when'] }) {
  const now = CIRCUMSTANCES.find((one) => when?.[one] !== undefined) ?? '';
  return (
    <>
      <Choose
        path={path}
        value={now}
        options={['', ...CIRCUMSTANCES]}
        none={t('author.always')}
        name={(id) => t(`author.when.${id as Circumstance}`)}
        choose={(id) => changeAt(path, id === '' ? undefined : { [id]: FIRST[id as Circumstance] })}
      />
      {now === 'practiceAtLeast' || now === 'practiceAtMost' ? (
        <>
          <Choose
            path={[...path, now, 'practice']}
            options={practicesIn(file).map(({ id }) => id)}
            name={(id) => nameOf('practice', id)}
          />
          <Num path={[...path, now, 'level']} label={t('author.f.practiceLevel')} />
        </>
      ) : null}
      {now === 'policy' ? (
        <Choose
          path={[...path, 'policy']}
          value={`${when?.policy?.id}.${when?.policy?.value}`}
          options={policies.flatMap(({ id, choices }) => choices.map((choice) => `${id}.${choice}`))}
          name={(id) => `${nameOf('policy', id.split('.')[0] ?? '')}: ${nameOf('choice', id)}`}
          choose={(id) => {
            const [policy = '', value = ''] = id.split('.');
            changeAt([...path, 'policy'], { id: policy, value });
          }}
        />
      ) : null}
      {now === 'servicesAtLeast' ? <Num path={[...path, now]} /> : null}
      {now === 'trustAtMost' ? <Num path={[...path, now]} scale={0.01} /> : null}
    </>
  );
}
