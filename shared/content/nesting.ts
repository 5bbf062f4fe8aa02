/** How deep a JSON text is nested: asked before it is parsed, of whatever may come from anywhere. */

/** Levels of nesting of a JSON text, counted without parsing it; counting ends one level above `most`. */
export function depthOf(text: string, most: number): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (quoted) {
      if (code === 92) i++;
      else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true;
    else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (deepest > most) return deepest;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return deepest;
}
