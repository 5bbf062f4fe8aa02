/** The sentences of the author's workshop in English, fetched like the game's: see game.ts. */
import { author } from './en/author.ts';
import { install } from './index.ts';

install(author);
