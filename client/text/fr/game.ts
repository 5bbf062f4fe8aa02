/** What only the game needs, in French, in one chunk. */
import { behind } from './behind.ts';
import { check } from './check.ts';
import { concepts } from './concepts.ts';
import { conductor } from './conductor.ts';
import { configure } from './configure.ts';
import { content } from './content.ts';
import { debrief } from './debrief.ts';
import { facilitate } from './facilitate.ts';
import { facts } from './facts.ts';
import { feats } from './feats.ts';
import { four } from './four.ts';
import { ghosts } from './ghosts.ts';
import { glossary } from './glossary.ts';
import { hats } from './hats.ts';
import { history } from './history.ts';
import { inherit } from './inherit.ts';
import { lead } from './lead.ts';
import { lookback } from './lookback.ts';
import { message } from './message.ts';
import { phones } from './phones.ts';
import { play } from './play.ts';
import { proof } from './proof.ts';
import { replay } from './replay.ts';
import { review } from './review.ts';
import { scenarios } from './scenarios.ts';
import { seats } from './seats.ts';
import { solo } from './solo.ts';
import { stage } from './stage.ts';
import { stageTools } from './stageTools.ts';
import { together } from './together.ts';
import { waits } from './waits.ts';

export const game = {
  ...behind,
  ...check,
  ...conductor,
  ...configure,
  ...concepts,
  ...content,
  ...debrief,
  ...facilitate,
  ...facts,
  ...feats,
  ...four,
  ...glossary,
  ...history,
  ...hats,
  ...inherit,
  ...lead,
  ...lookback,
  ...message,
  ...phones,
  ...play,
  ...proof,
  ...replay,
  ...review,
  ...scenarios,
  ...seats,
  ...solo,
  ...stage,
  ...stageTools,
  ...together,
  ...waits,
  ...ghosts,
} as const;
