/** The sentences of printed reports in English, fetched like the game's: see game.ts. */
import { report } from './en/report.ts';
import { install } from './index.ts';

install(report);
