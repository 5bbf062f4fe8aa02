/** Numbers of people and teams: each with unit and reason; (b) marks a value that calibration may move. */

/** Universal Scalability Law: contention and crosstalk of a team; output peaks at √((1-a)/b) = 7 people. */
export const USL_CONTENTION = 0.01;
export const USL_CROSSTALK = 0.02;
/** People's worth of time a team spends on rota, upkeep and meetings before anything is built (b). */
export const TEAM_OVERHEAD_PEOPLE = 3;
/** Share of the missing energy won back in a night, and energy lost on a workday at full load (b): settles near 0.75. */
export const ENERGY_NIGHT = 0.15;
export const ENERGY_DAY = 0.05;
/** Energy lost to a page by day and by night (b): a night page costs two good nights. */
export const ENERGY_PAGE_DAY = 0.04;
export const ENERGY_PAGE_NIGHT = 0.14;
/** Below this energy an engineer is exhausted. */
export const EXHAUSTED = 0.3;
/** Share of a day's output that one changed slice costs the team (b). */
export const RESHUFFLE_COST = 0.03;
/** What a team holds before it slows: modules, units, practices in use, open incidents, in points (b). */
export const LOAD_CAPACITY = 16;
export const LOAD_PER = { module: 2.2, unit: 1, service: 1.6, practice: 0.45, incident: 2 } as const;
