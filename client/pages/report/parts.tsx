/** Parts that several sheets share: the head, incidents in a line each, changes in the order of time. */
import type { ComponentChildren } from 'preact';
import type { PaperAnswer } from '../../../shared/net/paper.ts';
import type { Weighed } from '../../../shared/sim/fork/weigh.ts';
import type { PaperIncident } from '../../../shared/sim/paper/incidents.ts';
import type { OrgPaper, PaperStep } from '../../../shared/sim/paper/paper.ts';
import { fullTime, list, short, span, weekTime } from '../../text/format.ts';
import { engineerName, languageTag, nameOf, type TextKey, t } from '../../text/index.ts';
import { sentenceOf } from '../../text/sentences.ts';
import { effectOf } from '../lookback/Decisive.tsx';

/** One sheet: on screen a page of paper, on paper the beginning of a page. */
export function Sheet(props: {
  title: string;
  answer: PaperAnswer;
  far: OrgPaper;
  children: ComponentChildren;
}) {
  const { title, answer, far, children } = props;
  const { scenario, openedAt, preset, code, daily } = answer;
  const date = new Intl.DateTimeFormat(languageTag(), { dateStyle: 'long' }).format(openedAt);
  const { phase, quarter, quarters, proof } = far;
  return (
    <article class="sheet">
      <header class="sheet-head">
        <p class="sheet-story">{nameOf('scenario', scenario)}</p>
        <h2>{title}</h2>
        <p>
          {t('report.about', { date, preset: t(`host.${preset}` as TextKey), code })}
          {daily === '' ? '' : ` · ${t('card.daily', { day: daily })}`}
        </p>
        <p>{t('report.far', { over: phase === 'over' ? 'yes' : 'no', quarter, quarters, proof })}</p>
      </header>
      {children}
    </article>
  );
}

/** A part of a sheet under its own heading. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="sheet-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

const unitName = (unit: string): string =>
  unit === 'monolith' ? nameOf('unit', unit) : nameOf('module', unit);

/** How it went, from what brought it to what ended it. */
export function chainText(one: PaperIncident): string {
  const { deploy } = one;
  const brought = deploy
    ? t('review.hurtDeploy', {
        number: deploy.number,
        unit: unitName(deploy.unit),
        changes: deploy.changes,
        teams: deploy.teams,
        strategy: nameOf('strategy', deploy.strategy),
      })
    : one.archetype === ''
      ? ''
      : t('review.hurtAlone');
  return [
    brought,
    t('report.noticed', { by: one.noticedBy, span: span(one.noticeTicks) }),
    one.reliefTicks < 0 ? t('report.noRelief') : t('report.relief', { span: span(one.reliefTicks) }),
    one.cure === ''
      ? ''
      : t('report.cure', { response: nameOf('response', one.cure), by: one.by || 'engineer' }),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** What was asked, and what became of it. */
export function learnedText(one: PaperIncident): string {
  const review = t('report.review', { state: one.review || 'none', blame: one.blame ? 'yes' : 'no' });
  if (one.asked === 0) return review;
  const actions = t('report.actions', {
    known: one.actions.length > 0 ? 'yes' : 'no',
    list: list(one.actions.map((action) => nameOf('action', action))),
    done: one.actionsDone,
    all: one.asked,
  });
  return [review, actions].join(' ');
}

export function IncidentTable({ rows }: { rows: readonly PaperIncident[] }) {
  return (
    <table class="sheet-incidents">
      <thead>
        <tr>
          {(['when', 'what', 'chain', 'lost', 'learned'] as const).map((col) => (
            <th key={col} scope="col">
              {t(`report.col.${col}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((one) => (
          <tr key={one.id}>
            <td>{fullTime(one.tick)}</td>
            <th scope="row">
              {t('review.hurtLine', {
                module: one.module === '' ? unitName(one.unit) : nameOf('module', one.module),
                archetype:
                  one.archetype === ''
                    ? `${nameOf('symptom', one.symptom)}, ${t('report.unknown')}`
                    : nameOf('archetype', one.archetype),
              })}
            </th>
            <td>{chainText(one)}</td>
            <td class="num sheet-lost">{short(one.lost)}</td>
            <td>{learnedText(one)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The sentence of a step. */
function stepText(step: PaperStep): string {
  const { tick } = step;
  switch (step.kind) {
    case 'practice':
      return sentenceOf(
        { kind: 'practiceRose', tick },
        { practice: step.id, level: step.level, team: step.team },
      );
    case 'policy':
      return sentenceOf({ kind: 'policyChanged', tick }, { policy: step.id, value: step.value });
    case 'cut':
      return sentenceOf({ kind: 'sliceCutOver', tick }, { module: step.id, team: step.team });
    case 'merged':
      return sentenceOf({ kind: 'sliceMergedBack', tick }, { module: step.id, team: step.team });
  }
}

/** The ways of working of a whole organisation, a line each: how far every team came, and when. */
export function Ways({ steps }: { steps: readonly PaperStep[] }) {
  const ways = new Map<string, Map<string, string>>();
  for (const step of steps) {
    if (step.kind !== 'practice') continue;
    const teams = ways.get(step.id) ?? new Map<string, string>();
    const team = step.team === '' ? t('report.everybody') : nameOf('team', step.team);
    // The last one is the highest it rose to, or where it rose to again.
    teams.set(team, t('report.rose', { team, level: step.level, when: weekTime(step.tick) }));
    ways.set(step.id, teams);
  }
  return (
    <dl class="sheet-ways">
      {[...ways].map(([practice, teams]) => (
        <div key={practice}>
          <dt>{nameOf('practice', practice)}</dt>
          <dd>{[...teams.values()].join(' · ')}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Steps({ steps }: { steps: readonly PaperStep[] }) {
  if (steps.length === 0) return <p>{t('report.stepsNone')}</p>;
  return (
    <ul class="plain sheet-steps">
      {steps.map((step) => (
        <li key={`${step.kind} ${step.id} ${step.tick} ${'team' in step ? step.team : ''}`}>
          <time>{weekTime(step.tick)}</time> {stepText(step)}
        </li>
      ))}
    </ul>
  );
}

/** The decisions that mattered most, and what would have been without each. */
export function Mattered({ rows }: { rows: readonly Weighed[] }) {
  return (
    <ul class="plain sheet-steps">
      {rows.map((row) => (
        <li key={row.seq}>
          <b>{t(`decisive.${row.bearing}`)}</b> <time>{fullTime(row.tick)}</time>{' '}
          {t('decisive.by', { name: engineerName(row.engineer), what: sentenceOf(row.fact, row.fact) })}{' '}
          {t('decisive.without')} {list(row.matters.map((matter) => effectOf(matter, row)))}
        </li>
      ))}
    </ul>
  );
}
