import { type IconName, icons } from '../icons.ts';

/** An icon beside a word; it never carries meaning alone. */
export function Icon({ name }: { name: IconName }) {
  // The markup is our own, from the icon package, never from a person.
  return (
    <span class={`icon icon-${name}`} aria-hidden="true" dangerouslySetInnerHTML={{ __html: icons[name] }} />
  );
}
