/** Numbers of the backlog, the stakeholders and the bet: each with unit and reason; (b) marks a value that calibration may move. */

/** Cards a team has on the table that still have something to begin. */
export const CARDS_ON_TABLE = 5;
/** Finished cards a team remembers. */
export const KEPT_CARDS = 4;
/** Share of ideas that earn what was hoped or more, and share that earns next to nothing; the rest hurts [published experiments of large sites: about a third each]. */
export const IDEAS_GOOD = 0.36;
export const IDEAS_IDLE = 0.38;
/** What they earn of the hope: a good idea, an idle one, one that hurts (b). */
export const WORTH_GOOD = 1.1;
export const WORTH_IDLE = 0.15;
export const WORTH_BAD = -0.5;
/** Days users need to tell what a card is worth: of a launch to all at once, and of a share behind a flag at 100 % of users; a smaller share takes longer, at most FLAG_DAYS_MOST (b). */
export const LAUNCH_DAYS = 5;
export const FLAG_DAYS = 0.25;
export const FLAG_DAYS_MOST = 5;
/** Debt that finished upkeep takes off each of its modules (b). */
export const UPKEEP_DEBT = 0.03;

/** Days from dealing to the date of a stakeholder's request and of upkeep: shortest and longest (b). */
export const REQUEST_DAYS = [24, 50] as const;
export const UPKEEP_DAYS = [40, 90] as const;

/** Person-hours of the Learn lane a postmortem action takes (b): about two days of one person. */
export const ACTION_POINTS = 5;
/** Open actions a team keeps; older ones are forgotten first, as lists of good intentions are. */
export const ACTIONS_KEPT = 4;

/** Patience of the stakeholders (0-1) at the start, where it settles by itself, and the share of the way it goes a day (b). */
export const PATIENCE_START = 0.6;
export const PATIENCE_REST = 0.6;
export const PATIENCE_DRIFT = 0.01;
/** Patience lost for each share of a day's requests that failed, and the most a day can cost (b). */
export const PATIENCE_OUTAGE = 0.5;
export const PATIENCE_OUTAGE_MOST = 0.04;
/** Patience lost with a missed date, and with each week after it; won with a date that was kept, and with an idea that earns what was hoped; each shared by the number of teams, because a bigger org is asked for more (b). */
export const PATIENCE_MISSED = 0.12;
export const PATIENCE_MISSED_WEEK = 0.02;
export const PATIENCE_KEPT = 0.06;
export const PATIENCE_PRAISE = 0.02;
/** Weeks after which those who waited for something nobody has begun help themselves otherwise (b). */
export const WITHDRAWN_WEEKS = 6;
/** Below this somebody offers a shortcut; below the next the board takes the reins at the beginning of a quarter, until patience is back (b). */
export const PATIENCE_TEMPTED = 0.4;
export const PATIENCE_STRICT = 0.25;
export const PATIENCE_EASED = 0.4;
/** Patience a shortcut buys for this quarter (game design: +10 of 100). */
export const SHORTCUT_PATIENCE = 0.1;
/** Days an offer stands. */
export const SHORTCUT_DAYS = 3;
/** Morale everybody of the team loses when a culprit is named (b). */
export const BLAME_MORALE = 0.08;

/** Quiet days before the board offers a bet, and days it stands. */
export const QUIET_DAYS = 2;
/** More users than usual, and for how many hours: a launch with a word to the press, a campaign (b). */
export const LAUNCH_DEMAND = { factor: 1.25, hours: 6 } as const;
export const CAMPAIGN_DEMAND = { factor: 1.7, hours: 8 } as const;
/** A bet is won when no more than this share of the requests of the day after it failed; patience won or lost (b). */
export const BET_FAILED_SHARE = 0.01;
export const BET_WON = 0.05;
export const BET_LOST = 0.04;
