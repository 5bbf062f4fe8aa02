/** What everybody is told while an organisation stands at a Friday, a review or a plan: whom it waits for, and how long. */

export interface Stands {
  /** Organisations that have not come so far, in the order of the session; while there are any, its own time does not run. */
  behind: string[];
  /** Real seconds at the present speed until they are here: as it usually goes, and at most. 0 while nobody is waited for. */
  soon: number;
  most: number;
  /** Real seconds at the present speed until it goes on by itself, -1 while it waits or has ended. */
  left: number;
}
