/** Numbers of people and teams: each with unit, reason and source; (b) marks a value that calibration may move. */

/** Universal Scalability Law: contention and crosstalk of a team; what it makes peaks at √((1-a)/b) = 7 people [JONM]. */
export const USL_CONTENTION = 0.01;
export const USL_CROSSTALK = 0.02;
/** People's worth of time a team spends on rota, upkeep and meetings before anything is built (b). */
export const TEAM_OVERHEAD_PEOPLE = 3;
/** Never more of a small team than this share, or two people could make nothing at all (b). */
export const OVERHEAD_MOST = 0.75;
/** Never less of a large one: meetings grow with whoever sits in them. Puts the peak of a team's whole output at 8 (b). */
export const OVERHEAD_LEAST = 0.39;
/**
 * What that time is: a third is the rota, who answers questions, small bugs and urgent asks, which is unplanned work [D18 p32:
 * about a fifth of all time in every tier]; a sixth is upkeep of the team itself; the rest are meetings about the work and
 * counted with it (b).
 */
export const OVERHEAD_ROTA = 1 / 3;
export const OVERHEAD_UPKEEP = 1 / 6;
/** People two pizzas feed; whoever comes on top goes hungry. */
export const FED = 8;
/** People a team may have by play; policy files may pin more. */
export const TEAM_LEAST = 2;
export const TEAM_MOST = 10;
/** People and modules a team needs to be split in two. */
export const SPLIT_PEOPLE = 4;

/** Share of a day's output that one changed slice costs the team (b). */
export const RESHUFFLE_COST = 0.03;
/** At most this share of an hour goes into toil and what incidents leave behind; what is owed beyond waits (b). */
export const OWED_MOST = 0.6;
/** Hours of toil a team can owe at most, person-hours for each of its people: older work is simply not done (b). */
export const TOIL_MOST = 60;
/** Output of a team that works late, and energy and morale it costs each of them a workday (b). */
export const OVERTIME_OUTPUT = 1.18;
export const OVERTIME_ENERGY = 0.06;
export const OVERTIME_MORALE = 0.012;
/** Days of one call for overtime. */
export const OVERTIME_DAYS = 7;
/** A paved road costs a team some of its speed (b). */
export const PAVED_DRAG = 0.97;

/** Share of the missing energy won back in a quiet night, and energy lost on a workday at full load (b): settles near 0.75. */
export const ENERGY_NIGHT = 0.15;
export const ENERGY_DAY = 0.05;
/** A day above what one can hold tires more, up to this factor (b). */
export const STRAIN_MOST = 1.6;
/** Energy lost to a page by day and by night (b): a night page costs two good nights. */
export const ENERGY_PAGE_DAY = 0.04;
export const ENERGY_PAGE_NIGHT = 0.14;
/** Energy lost to an hour of working on an incident in the night (b): a night of it costs as much as two pages. */
export const ENERGY_NIGHT_HOUR = 0.03;
/** Sleeping beside the pager, energy a day (b); more for who takes turns with fewer than so many: there is no week to get over it [SRE11]. */
export const ENERGY_ON_CALL = 0.012;
export const ROTA_RESTS = 4;
/** Energy that an ordinary week without night pages leaves; below it the eye clouds (b). */
export const RESTED = 0.7;
/** Below this energy an engineer is exhausted. */
export const EXHAUSTED = 0.3;
/** Incidents of one shift that can be followed up; beyond them nothing is learned and each page costs more [SRE11: two]. */
export const SHIFT_INCIDENTS = 2;
export const OVERLOADED_PAGE = 1.5;
/** Person-hours that following up one incident takes: with the incident itself about six [SRE11]. */
export const FOLLOW_UP_HOURS = 5;

/** Where morale drifts: what it rests on, and what energy and trust in the product add (b). */
export const MORALE_BASE = 0.35;
export const MORALE_ENERGY = 0.5;
export const MORALE_TRUST = 0.2;
/** Share of the way it drifts in a day (b). */
export const MORALE_DRIFT = 0.03;
/** What wears it down [Maslach by DW, D15 p32]: overload, others deciding, painful deploys, blame (b). */
export const MORALE_OVERLOAD = 0.25;
export const MORALE_APPROVAL = 0.07;
export const MORALE_HAND_OFF = 0.015;
export const MORALE_PAIN = 0.04;
/** Pain of a deploy that had to be repaired, for each team aboard, by severity 1-5 of what it did (b). */
export const PAIN_FAILED = [1.5, 1, 0.5, 0.2, 0.1] as const;
/** Pain of one that took a hundred changes back with it; smaller ones hurt by the root of their size. And of being named the culprit (b). */
export const PAIN_ROLLED_BACK = 1;
export const PAIN_BLAME = 1.5;
/** Share of the pain that is left a day later: about three weeks (b). */
export const PAIN_KEPT = 0.95;
/** Most pain a team feels. */
export const PAIN_MOST = 6;
/**
 * Morale below which people begin to look for another job, and chance a quarter for the square of what is missing, at most (b): the
 * discontented leave now and then, the desperate soon. A team that is named and blamed for years loses somebody every few of them.
 */
export const LEAVE_BELOW = 0.62;
export const LEAVE_RATE = 2.2;
export const LEAVE_MOST = 0.7;

/** Workdays until a newcomer works like the others [Abdel-Hamid: about 80], by level of First-day deploy (b). */
export const RAMP_DAYS = [80, 62, 50, 40] as const;
/** Free choice of tools makes each team a place of its own to learn; a paved road is known already (b). */
export const RAMP_FREE_TOOLS = 1.2;
export const RAMP_PAVED = 0.9;
/** What a newcomer does on her first day, by level of First-day deploy: her first change is in production by the evening (b). */
export const RAMP_START = [0.1, 0.2, 0.3, 0.4] as const;
/** Share of an experienced person that a newcomer takes while ramping [RELAX: a half]. */
export const MENTOR_SHARE = 0.5;
/** From here on she takes her turn with the pager. */
export const RAMP_PAGER = 0.5;
/** Days from the decision to hire until somebody comes, and from a resignation to the one who follows (b). */
export const HIRE_DAYS = 30;
/** What finding one engineer costs, cents: about a fifth of a year's salary (b). */
export const HIRE_CENTS = 2000000;
/** Seats one team may have open at once, by the budget of the org. */
export const OPEN_SEATS = { lean: 1, grow: 2 } as const;
/** Open seats of the whole org on a lean budget. */
export const OPEN_SEATS_LEAN_ORG = 2;
/** Days somebody is lent for, and what she does in a place that is not hers (b). */
export const LOAN_DAYS = 7;
export const GUEST_SHARE = 0.8;
/** Share of a day's output that both sides lose when somebody changes tables (b). */
export const TABLE_CHANGE_COST = 0.08;

/** Knowledge of a team's own modules at the start: least and most (b). */
export const KNOWS_START = [0.35, 0.95] as const;
/** From here on she knows it well. */
export const KNOWS_WELL = 0.5;
/** Share of what she does not know yet that building a change and an incident teach (b). */
export const LEARN_CHANGE = 0.05;
export const LEARN_INCIDENT = 0.12;
/** The same for a workday with all slices on Learn, in the module she knows least (b). */
export const LEARN_DAY = 0.08;
/** Share of what she knows that is forgotten a day: half in a year without a look (b). */
export const FORGET_DAY = 0.002;
/** Output of a team that knows nothing of its modules, and knowledge at which it lacks nothing (b). */
export const OUTPUT_UNKNOWN = 0.6;
export const KNOWS_ENOUGH = 0.7;

/** What a team of eight holds before it slows: modules, units, practices in use, interrupts, in points (b). */
export const LOAD_CAPACITY = 16;
export const LOAD_PER = {
  /** A module, and what its size adds. */
  module: 0.4,
  size: 0.6,
  /**
   * Another module in the same unit, for each point of size of an own one: it may touch it. Three of them are all anybody follows. Grows with the
   * square of the complexity, because both sides have more to understand: this is what a complex monolith costs [FOWL].
   */
  entangled: 0.125,
  neighbours: 3,
  /** A share in the monolith; a service of one's own. */
  unit: 1,
  service: 1.2,
  practice: 0.12,
  /** Somebody at the table fights an incident; pages of this week. */
  incident: 2,
  page: 0.12,
  /** Each other team that uses tools of its own, at most ten. */
  foreignTools: 0.15,
} as const;

/** A site boundary makes a piece of work take 2.5 times as long, for answers that are waited for; the effort stays the same [HM03]. */
export const SITE_FACTOR = 1.5;

/** Longest leave, days. */
export const MOST_LEAVE_DAYS = 5;
