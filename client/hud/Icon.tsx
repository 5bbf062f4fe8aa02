import { ICONS, type IconId } from './icons.ts';

/** An icon beside a word; it never carries meaning alone. */
export function Icon({ id }: { id: IconId }) {
  // The markup is our own, from the icon package, never from a person.
  return <span class="icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: ICONS[id] }} />;
}
