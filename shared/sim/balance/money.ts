/** Numbers of money and trust: each with unit and reason; (b) marks a value that calibration may move. */

/** Revenue of one user-minute and cost of people and instances, cents (b). */
export const CENTS_PER_USER_MINUTE = 0.3;
export const ENGINEER_CENTS_PER_DAY = 42000;
export const INSTANCE_CENTS_PER_DAY = 1500;
/** Error budget of a quarter: failed requests at an SLO of 99.5 %. */
export const SLO = 0.995;
/** Trust won on a clean day and lost per share of failed requests (b). */
export const TRUST_CLEAN_DAY = 0.012;
export const TRUST_LOSS = 0.7;
/** Worth (cents a day) at which released value has raised demand by half of its most (b). */
export const VALUE_HALF = 400000;
export const VALUE_MOST = 0.8;
/** Cash a bail-out leaves, and the trust floor that calls for one. */
export const BAIL_OUT_CASH = 5000000;
export const BAIL_OUT_TRUST = 0.05;
