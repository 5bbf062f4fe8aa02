/** Saving and loading a World. A snapshot is only a shortcut: seed, setup and journal are the game. */
import type { Content } from '../content/types.ts';
import { contentFor } from './ownContent.ts';
import type { World } from './world.ts';

/** The World as text, without its static content. */
export function saveWorld(world: World): string {
  const { content: _content, ...rest } = world;
  return JSON.stringify(rest);
}

/** A World from text written by `saveWorld` and the content it was played with. */
export function loadWorld(text: string, content: Content): World {
  const { setup, ...rest } = JSON.parse(text) as Omit<World, 'content'>;
  return { setup, content: contentFor(setup, content), ...rest };
}
