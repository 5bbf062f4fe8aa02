/** Where the game lives below its origin: behind a path prefix every address of ours begins with it. */

/** The prefix a page was told, '/slice/', as links need it: '/slice', or '' at the root. While developing the build told nothing. */
export const baseOf = (told: string): string => (told.startsWith('/') ? told.replace(/\/+$/, '') : '');

/** '' or '/slice'. The server writes it into the page. */
export const base = baseOf(
  globalThis.document?.querySelector<HTMLMetaElement>('meta[name="slice-base"]')?.content ?? '',
);

/** The address of one of our paths: '/host' → '/slice/host'. */
export const at = (path: string): string => base + path;

/** The path within the game of an address: '/slice/host' → '/host'. */
export function within(pathname: string, prefix = base): string {
  if (prefix === '' || (pathname !== prefix && !pathname.startsWith(`${prefix}/`))) return pathname;
  return pathname.slice(prefix.length) || '/';
}
