/** Numbers of money and trust: each with unit and reason; (b) marks a value that calibration may move. */

/** Revenue of one user-minute and cost of people and servers, cents (b). */
export const CENTS_PER_USER_MINUTE = 0.3;
export const ENGINEER_CENTS_PER_DAY = 42000;
export const INSTANCE_CENTS_PER_DAY = 2500;
/** Cents a day for each read a minute a data store can do, and the same again for each copy (b): a big store is four servers. */
export const STORE_CENTS_PER_READ = 1.2;
/** What a rented server costs more than an own one that is always busy (b), and what each zone beyond the first adds. */
export const CLOUD_DEARER = 1.4;
export const ZONE_DEARER = 0.04;
/** Servers that are forgotten a day, share of all; the most that ever stand about; what clears them away a day (b). */
export const WASTE_PER_DAY = 0.004;
export const WASTE_MOST = 0.6;
export const CLEARED_BY_HAND = 0.04;
export const CLEARED_BY_MONKEY = [0, 0.03, 0.08, 0.2] as const;
/** Providers earn from this quarter on this share of what their consumers release, and how much a soft call counts (b). */
export const PROVIDER_FROM = 3;
export const PROVIDER_SHARE = 0.1;
export const SOFT_WEIGHT = 0.3;
/** Availability at which a provider earns all of its part, and none. */
export const PROVIDER_FULL = 0.999;
export const PROVIDER_NONE = 0.97;
/** Error budget of a quarter: failed requests at an SLO of 99.5 %. */
export const SLO = 0.995;
/** Trust won on a clean day and lost per share of failed requests (b). */
export const TRUST_CLEAN_DAY = 0.02;
export const TRUST_LOSS = 0.7;
/** Trust lost for a day's worth of writes that are gone for good (b): people forgive an hour sooner than a lost order. */
export const TRUST_DATA_LOSS = 0.5;
/** Worth (cents a day) at which released value has raised demand by half of its most (b). */
export const VALUE_HALF = 400000;
export const VALUE_MOST = 0.8;
/** Cash a bail-out leaves, and the trust floor that calls for one. */
export const BAIL_OUT_CASH = 5000000;
export const BAIL_OUT_TRUST = 0.05;
