/** Numbers of paging, alarms, central operations and chaos: each with unit and reason; (b) marks a value that calibration may move. */

/**
 * Real pages a day one pager carries, from which its precision makes the alarms about nothing: one in two weeks, as teams with
 * monitoring measure it (b).
 */
export const REAL_PAGES_DAY = 0.075;
/** Share of alarms that need a human, by level of Monitoring, and what tending them adds [vendors: 2-5 % of 50 a week, untended] (b). */
export const PRECISION = [1, 0.35, 0.55, 0.75] as const;
export const PRECISION_TENDED = 0.15;
/** Share of Operate slices from which alarms are tended. */
export const TENDED_SHARE = 0.05;
/** Person-hours an alarm about nothing costs in office time. */
export const NOISE_HOURS = 0.4;
/** What a day leaves of the memory of pages: half of it after about a week. */
export const MEMORY_KEPT = 0.9;
/** Pages of late that count as one more: a single false alarm makes nobody deaf. */
export const MEMORY_START = 1;
/** Most ticks that doubt adds before a page is looked at, and the chance to miss it: always, in full doubt, when spent (b). */
export const DOUBT_TICKS = 8;
export const MISS_BASE = 0.02;
export const MISS_DOUBT = 0.45;
export const MISS_EXHAUSTED = 0.35;
/** Most people rung for one incident before somebody is sure to wake. */
export const MOST_RINGS = 4;

/** Office hours of one small trouble in central operations, and the spread of arrivals and service (Ca²+Cs²)/2 (b). */
export const TICKET_HOURS = 3;
export const TICKET_SPREAD = 1;
/** Busiest that the queue is reckoned with. */
export const OPS_MOST = 0.95;
/** Share of a day that moves the remembered load. */
export const OPS_DRIFT = 0.12;
/** Other tickets keep the central pager busy by this share for each team it serves, and never more than so much (b). */
export const OPS_BASE = 0.25;
export const OPS_PER_TEAM = 0.06;
export const OPS_BASE_MOST = 0.75;
/** Minutes a hand-off takes when it burns. */
export const HAND_OFF_MINUTES = 25;
/** One site boundary makes a hand-off this much longer: 2.5 times in all [Herbsleb & Mockus 2003]. */
export const SITE_LONGER = 1.5;
/** Hands an incident passes through under central operations before the owner has it. */
export const CENTRAL_HAND_OFFS = 1;

/** Days between two kills in a unit, by level of Chaos Monkey: 2 on the average when it runs freely [Netflix chaosmonkey docs]. */
export const CHAOS_DAYS = [0, 8, 4, 2] as const;
/** Office hours of a day, over which a kill is spread. */
export const CHAOS_HOURS = 9;
/** Weakness of a unit at first, what one repaired finding takes away, where a week drifts it to and how far (b). */
export const WEAKNESS_START = 0.5;
export const WEAKNESS_REPAIR = 0.3;
export const WEAKNESS_REST = 0.6;
export const WEAKNESS_DRIFT = 0.01;
/**
 * Share of what should take over from lost servers or a lost zone that does not at a weakness of 1: fail-over that was never
 * tried works in part [organisations that test for disaster have higher availability, DORA 2019] (b).
 */
export const UNTRIED_FAILOVER = 0.25;
/** Person-hours the repair of a weakness costs. */
export const WEAKNESS_HOURS = 6;
/** Strength of a kill that finds a weakness, and of one that does not: nobody outside notices that. */
export const KILL_LEVEL = 0.9;
export const KILL_LEVEL_SAFE = 0.01;
/** Share of what is missing of full practice that a kill and an incident teach, and what a week leaves of it (b). */
export const DRILL_KILL = 0.08;
export const DRILL_INCIDENT = 0.02;
export const DRILL_KEPT = 0.98;
