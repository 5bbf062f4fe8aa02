/** What the browser test loads into a blank page: the core itself, to be compared with the same run in Node. */
import { content } from '../../shared/content/index.ts';
import type { BotId } from '../../shared/sim/bots/driver.ts';
import { playHeadless } from '../../shared/sim/bots/headless.ts';
import { digest, digestText } from '../../shared/sim/digest.ts';
import type { WorldSetup } from '../../shared/sim/world.ts';

/** Digest of the world and of its facts after bots have played a setup to its end. */
export function playAndDigest(
  setup: WorldSetup,
  bots: BotId,
): { world: string; facts: string; tick: number } {
  const run = playHeadless({ setup, content, bots });
  return { world: digest(run.world), facts: digestText(JSON.stringify(run.facts)), tick: run.world.tick };
}

declare global {
  var slicePlayAndDigest: typeof playAndDigest | undefined;
}

globalThis.slicePlayAndDigest = playAndDigest;
