/** Free-pizza coupons: the error budget of a quarter in whole pieces, for the strip and for the wall. */

/** The coupons of a full quarter's error budget. */
export const COUPONS = 6;

/** Coupons left of an error budget of 0-1; the last one goes only with the last of the budget. */
export const couponsLeft = (budget: number): number =>
  Math.min(COUPONS, Math.max(0, Math.ceil(budget * COUPONS - 1e-9)));
