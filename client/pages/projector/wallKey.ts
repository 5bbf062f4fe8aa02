/** The token of a projector: it comes behind the #, is kept by this browser, and leaves the address bar that everybody reads. */
const PREFIX = 'slice.wall.';
const unsaved = new Map<string, string>();

/** The token this browser holds for the projector of a session, '' for none. */
export function wallKey(code: string): string {
  const brought = location.hash.slice(1);
  if (brought !== '') {
    unsaved.set(code, brought);
    history.replaceState(null, '', location.pathname + location.search);
  }
  try {
    if (brought !== '') localStorage.setItem(PREFIX + code, brought);
    return localStorage.getItem(PREFIX + code) ?? unsaved.get(code) ?? '';
  } catch {
    return unsaved.get(code) ?? '';
  }
}
