/** How the stage speaks: keys and numbers go to the page's catalogue, words come back. Nothing is written here. */

export type Say = (key: string, params?: Record<string, string | number>) => string;

/** A speaker that asks the page's catalogue; what has no sentence there is told by the last part of its key. */
export function speaker(
  asked?: (key: string, params?: Record<string, string | number>) => string | null,
): Say {
  return (key, params) => {
    const given = asked?.(key, params);
    return given && given !== key ? given : readable(key);
  };
}

/** The last part of a key as a name: 'name.module.cart' is 'Cart'. */
function readable(key: string): string {
  const last = key.slice(key.lastIndexOf('.') + 1).replace(/([a-z])([A-Z])/g, '$1 $2');
  return last.charAt(0).toUpperCase() + last.slice(1);
}
