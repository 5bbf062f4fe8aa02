/** The sentences of the morning's cards in English, fetched like the game's: see game.ts. */
import { morning } from './en/morning.ts';
import { install } from './index.ts';

install(morning);
