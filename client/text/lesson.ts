/** The sentences all lesson packs share in English, fetched like the game's: see game.ts. */
import { lesson } from './en/lesson.ts';
import { install } from './index.ts';

install(lesson);
