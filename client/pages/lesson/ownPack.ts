/**
 * The lesson pack of a scenario somebody wrote herself, made of her file: her words stay as she wrote them, the frame around them
 * is in the reader's language. What is watched for and asked comes from her goals, pressures, practices and incidents.
 */
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { USUAL_VALUE } from '../../../shared/sim/balance/learning.ts';
import { QUARTER_WEEKS } from '../../../shared/sim/calendar.ts';
import { capital } from '../../hud/words.ts';
import { percent } from '../../text/format.ts';
import { goalValue } from '../../text/goalValue.ts';
import { languageTag, nameOf, say, type TextKey, t } from '../../text/index.ts';
import { practiceOf, termsOf } from './ownTerms.ts';
import { lastQuestions, type OwnIncident, type OwnPractice, type Pack, watchIn } from './pack.ts';

/** Questions of the file's own at most, and remarks to a live week. */
const QUESTIONS = 6;
const REMARKS = 3;
/** From here on stakeholders are hard to please, and growth makes things too small. */
const IMPATIENT = 1.2;
const GROWS = 0.5;

/** Something that comes from outside, in calendar order. */
interface Coming {
  quarter: number;
  week: number;
  what: string;
}

/** The pack of a sound file, in the language spoken; whoever shows it lends the author's words first. */
export function ownPack(file: Authored): Pack {
  const { scenario, length } = file;
  const usual = scenario.presets[0];
  const coming = comingOf(file);
  const learning = (scenario.learning ?? []).map(({ law, value = USUAL_VALUE[law] }) =>
    t(`learn.${law}`, { n: value, share: percent(value) }),
  );
  return {
    story: scenario,
    tongue: tongueOf(file),
    about: [say(`about.scenario.${scenario.id}`), say(`story.scenario.${scenario.id}`)].filter(
      (text) => text !== null && text !== '',
    ) as string[],
    say: t('lesson.own.say'),
    watch: (quarter) =>
      coming
        .filter((one) => one.quarter === quarter)
        .slice(0, REMARKS)
        .map(({ week, what }) => t('lesson.own.watch', { week, what })),
    marks: (quarter, quarters) =>
      watchIn(quarter, quarters, learning.length)
        .slice(0, 2)
        .map((n) => t('lesson.own.mark', { learn: learning[n - 1] ?? '' })),
    questions: [...questionsOf(file, coming, learning).slice(0, QUESTIONS), ...lastQuestions()],
    terms: termsOf(scenario).map((id) => ({ id, here: hereOf(file, practiceOf(id)) })),
    incidents: incidentsOf(file),
    practices: practicesOf(file),
    ...(length && usual ? { length: { ...length, preset: usual } } : {}),
  };
}

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** The language her words are shown in: the reader's where she writes it, else her first. */
function tongueOf({ texts }: Authored): { lang: string; dir: 'ltr' | 'rtl' } {
  const reader = languageTag().split('-')[0];
  const lang = (texts.find(({ language }) => language === reader) ?? texts[0])?.language ?? 'en';
  return { lang, dir: RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr' };
}

/** Twists, and what the conductor's plan puts on. */
function comingOf({ scenario, plan = [] }: Authored): Coming[] {
  const days = QUARTER_WEEKS * 7;
  const twists = scenario.twists.map(({ id, day, condition }) => ({
    quarter: Math.floor(day / days) + 1,
    week: Math.floor((day % days) / 7) + 1,
    what: say(`name.twist.${id}`) ?? capital(t(`author.kind.${condition.kind}` as TextKey)),
  }));
  const planned = plan.map(({ quarter, week, inject }) => ({
    quarter,
    week,
    what: say(`inject.${inject}`) ?? inject,
  }));
  return [...twists, ...planned].sort((a, b) => a.quarter - b.quarter || a.week - b.week);
}

/** One kind of question after the other, so that the first six are not six of a kind. */
function questionsOf(file: Authored, coming: readonly Coming[], learning: readonly string[]): string[] {
  const { growthPerYear, stakeholders, joiners = [] } = file.scenario.pressures;
  const kinds: string[][] = [
    file.scenario.goals.map(({ id, metric, value }) =>
      t('lesson.own.q.goal', { goal: nameOf('goal', id), target: goalValue(metric, value) }),
    ),
    coming.map(({ quarter, what }) => t('lesson.own.q.twist', { what, quarter })),
    practicesAskedAbout(file).map((id) =>
      t('lesson.own.q.practice', { practice: capital(nameOf('practice', id)) }),
    ),
    (file.archetypes ?? []).map(({ id }) =>
      t('lesson.own.q.incident', { incident: capital(nameOf('archetype', id)) }),
    ),
    [
      ...(stakeholders >= IMPATIENT ? [t('lesson.own.q.stakeholders')] : []),
      ...(growthPerYear >= GROWS ? [t('lesson.own.q.growth', { share: percent(growthPerYear) })] : []),
      ...(joiners.length > 0 ? [t('lesson.own.q.joiners')] : []),
    ],
    learning.map((learn) => t('lesson.own.q.learn', { learn })),
  ];
  const found: string[] = [];
  for (let i = 0; kinds.some((kind) => i < kind.length); i += 1)
    for (const kind of kinds) {
      const next = kind[i];
      if (next !== undefined) found.push(next);
    }
  return [...found.slice(0, QUESTIONS - 1), t('lesson.own.q.surprise')];
}

/** Her own practices; else the ones her scenario is reduced to. */
function practicesAskedAbout({ practices = [], scenario }: Authored): string[] {
  return practices.length > 0 ? practices.map(({ id }) => id) : (scenario.unlocked?.practices ?? []);
}

const hereOf = ({ texts }: Authored, practice: string | undefined): string => {
  if (practice === undefined) return '';
  const key = `practice.${practice}`;
  return texts.some(({ names }) => names[key]) ? nameOf('practice', practice) : '';
};

function incidentsOf({ archetypes = [] }: Authored): OwnIncident[] {
  const part = (id: string, one: string): string => say(`says.archetype.${id}.${one}`) ?? '';
  return archetypes.map(({ id }) => ({
    id,
    name: capital(nameOf('archetype', id)),
    shows: part(id, 'shows'),
    was: part(id, 'was'),
    lesson: part(id, 'lesson'),
  }));
}

function practicesOf({ practices = [] }: Authored): OwnPractice[] {
  return practices.flatMap(({ id, effect }) =>
    effect
      ? [{ name: capital(nameOf('practice', id)), law: nameOf('practice', effect.of), gives: effect.gives }]
      : [],
  );
}
