/** What a printed report is made of: the organisations somebody may read about, and what goes with them. */
import type { Calibration } from '../sim/metrics/odds.ts';
import type { OrgPaper } from '../sim/paper/paper.ts';
import type { Decisive } from './messages.ts';
import type { Standing } from './wall.ts';

/** Who plays an engineer, by the name she took. */
export interface PaperPerson {
  engineer: string;
  name: string;
}

export interface PaperOrg {
  id: string;
  paper: OrgPaper;
  people: PaperPerson[];
  /** The decisions that mattered most, where somebody has had them weighed. */
  decisive: Decisive | null;
  /** Calls of the odds: the reader's own; for a host those of everybody together, and only where they are several. */
  odds: Calibration | null;
  /** The organisation whose people run this system now, '' while nothing changed hands. */
  runBy: string;
}

/** Answers GET /api/sessions/CODE/report. */
export interface PaperAnswer {
  code: string;
  title: string;
  scenario: string;
  preset: string;
  /** The day of a daily shift, ''. */
  daily: string;
  seed: string;
  /** When it was opened, ms since 1970. */
  openedAt: number;
  over: boolean;
  /** The reader leads this session; her team and her engineer, ''. */
  host: boolean;
  team: string;
  engineer: string;
  /** Her own organisation, or all for a host. */
  orgs: PaperOrg[];
  /** How they compare, the first one first; empty while that is covered. */
  standings: Standing[];
}
