/** The sentences only the game needs. Import this file for its effect at the top of every lazily loaded game chunk. */
import { content } from './en/content.ts';
import { facts } from './en/facts.ts';
import { play } from './en/play.ts';
import { review } from './en/review.ts';
import { scenarios } from './en/scenarios.ts';
import { stageTools } from './en/stageTools.ts';
import { install } from './index.ts';

install(content);
install(facts);
install(play);
install(review);
install(scenarios);
install(stageTools);
