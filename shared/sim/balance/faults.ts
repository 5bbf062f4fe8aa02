/** Numbers of faults and of what is learned from them: each with unit and reason; (b) marks a value that calibration may move. */

/**
 * Faults the world brings, a year, for one of what the source counts (faultSources.ts): one team's settings and commands, the
 * root of the number of servers, one provider, one level of automation. With the deploys of an ordinary org about 70 % of
 * incidents are then linked to a change [SRE book, ch. 1] (b).
 */
export const FAULTS_PER_YEAR = {
  hardware: 2,
  config: 2.2,
  operator: 1.5,
  provider: 12,
  demand: 3,
  automation: 0.7,
} as const;
/** Practices that act on production by themselves. */
export const AUTOMATIONS = [
  'autoscaling',
  'pipeline',
  'autoRollback',
  'janitorMonkey',
  'chaosMonkey',
] as const;
/** Changes from which a deploy is a big batch: a week of a full team's merges (design). */
export const BIG_BATCH = 20;
/** Most that a big batch makes it likelier that many things broke at once: a quarter's work is twelve such weeks (design). */
export const MOST_AT_ONCE = 12;
/** Servers of a unit, and units of the org, from which they are many (design). */
export const MANY_SERVERS = 8;
export const MANY_SERVICES = 5;
/** Strength of the least fault and of the greatest; the median is 1.4 times the least (b). */
export const LEVEL_LEAST = 0.1;
export const LEVEL_MOST = 2.5;
/** Days after which something nobody ever noticed is repaired by accident (b). */
export const FORGET_DAYS = 60;
/** One lesson learned (an action done) divides the chance of its kind by 1 + this, and its strength by 1 + that (b). */
export const LESSON_PREVENTS = 0.35;
export const LESSON_LEVEL = 0.1;
/** What a lesson says of the other kinds of its family, by level of Blameless postmortems: who asks what made it easy finds what they share (b). */
export const LESSON_SPREADS = [0, 0.15, 0.3, 0.45] as const;
/** Each action written and not done makes the kind that much stronger when it comes again, for at most three (b). */
export const UNDONE_LEVEL = 0.12;
/** A team in full care of its services keeps this share of defects out [Vogels 2006: operating what you build greatly enhanced quality] (b). */
export const CARE_PREVENTS = 0.4;
/** Share of what is missing of full care that one page about an own defect brings, and what a week without leaves (b). */
export const CARE_RISE = 0.12;
export const CARE_KEPT = 0.985;
/** Levels of Blameless postmortems from which reviews are held for SEV-3, too. */
export const REVIEW_SMALL_LEVEL = 3;
/** Days until a review is due, by severity [PagerDuty: 3 calendar days, 5 business days]. */
export const REVIEW_DAYS = [0, 3, 7, 7] as const;
/** Actions a review finds that asks what made it easy, by level of Blameless postmortems; who asks for a name finds fewer. */
export const REVIEW_ACTIONS = [1, 2, 3, 3] as const;
export const BLAME_ACTIONS = [0, 0, 1, 1] as const;
/** Person-hours of a review: half an hour with a team of eight, and writing it up. */
export const REVIEW_HOURS = 6;
/** Days after which an action is done where a policy file holds how many are. */
export const ACTION_DAYS = 10;
/** Days after which an action nobody did is forgotten, and the kind keeps returning harder. */
export const ACTION_FORGOTTEN_DAYS = 180;
/** Chance that trouble nobody wrote up comes back within two weeks (b). */
export const UNLEARNED_RETURNS = 0.3;
/** How far one review moves what people dare to tell; where it drifts by the rule of the org, and how fast a week (b). */
export const OPENNESS_BLAME = 0.15;
export const OPENNESS_BLAMELESS = 0.05;
export const OPENNESS_RULE: Record<string, number> = { blameful: 0.35, blameless: 0.8 };
export const OPENNESS_DRIFT = 0.05;
