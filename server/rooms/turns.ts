/** Several hosts lead one session: what they order is done one order after the other, so that none is done to half of another. */
const last = new WeakMap<object, Promise<unknown>>();

/** Does something when everything that was to be done before in the same session is done. `of` names the session: its book. */
export function inTurn<T>(of: object, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(of) ?? Promise.resolve()).then(work, work);
  last.set(
    of,
    mine.catch(() => {}),
  );
  return mine;
}
