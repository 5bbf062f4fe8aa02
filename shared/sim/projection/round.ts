/** Rounds to 1/`digits`: what is seen needs no more, and small tremors are not sent. */
export const round = (value: number, digits: number): number => Math.round(value * digits) / digits;
