/** Everything a debrief finds in what happened to the organisations of a session. Pure: the same facts give the same findings. */
import { QUARTER_TICKS, quarterOf } from '../calendar.ts';
import type { Fact } from '../facts.ts';
import { type Contrast, contrastsOf, type Subject, subjectOf } from './contrast.ts';
import { type Foretold, foretoldOf } from './foretold.ts';
import { type Halves, halvesOf } from './halves.ts';
import { type Moment, momentOf } from './moments.ts';
import { CONTRAST_RULES } from './rules/rules.ts';
import { type Story, storyOf } from './story.ts';

/** What happened to one organisation up to a tick. */
export interface Played {
  org: string;
  teams: readonly string[];
  to: number;
  facts: readonly Fact[];
}

/** A moment somebody kept. */
export interface KeptMark {
  id: number;
  org: string;
  tick: number;
}

export interface Findings {
  stories: Story[];
  contrasts: Contrast[];
  moments: (Moment & { mark: number })[];
  foretold: Foretold[];
  halves: Halves[];
}

/** Questions a debrief has time for, and more. */
const MOST_CONTRASTS = 10;

export function findingsOf(orgs: readonly Played[], marks: readonly KeptMark[]): Findings {
  const [only, second] = orgs;
  const alone = only && !second ? only : null;
  return {
    stories: orgs.map(({ org, facts, to }) => storyOf(org, facts, to)),
    contrasts: contrastsOf(alone ? within(alone) : across(orgs), CONTRAST_RULES).slice(0, MOST_CONTRASTS),
    moments: marks.map(({ id, org, tick }) => ({
      mark: id,
      ...momentOf(orgs.find((one) => one.org === org)?.facts ?? [], tick),
    })),
    foretold: orgs.map(({ org, facts }) => foretoldOf(org, facts)),
    halves: alone
      ? [0, ...quarters(alone.to)].map((quarter) => halvesOf(alone.org, alone.facts, alone.to, quarter))
      : orgs.map(({ org, facts, to }) => halvesOf(org, facts, to)),
  };
}

const across = (orgs: readonly Played[]): Subject[] =>
  orgs.map(({ org, facts }) => subjectOf('org', org, org, facts));

/** One organisation is compared with itself: its teams, and its quarters that are over. */
function within({ org, teams, facts, to }: Played): Subject[] {
  const whole = quarters(to).filter((quarter) => to >= quarter * QUARTER_TICKS);
  return [
    ...teams.map((team) =>
      subjectOf(
        'team',
        team,
        org,
        facts.filter((fact) => 'team' in fact && fact.team === team),
      ),
    ),
    ...whole.map((quarter) =>
      subjectOf(
        'quarter',
        String(quarter),
        org,
        facts.filter(({ tick }) => tick > (quarter - 1) * QUARTER_TICKS && tick <= quarter * QUARTER_TICKS),
      ),
    ),
  ];
}

const quarters = (to: number): number[] =>
  Array.from({ length: quarterOf(Math.max(0, to - 1)) }, (_, i) => i + 1);
