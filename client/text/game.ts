/**
 * The game's sentences in English. A browser fetches this file when it speaks English, or when its own language cannot be
 * had; a test that speaks imports it for its effect.
 */
import { game } from './en/game.ts';
import { install } from './index.ts';

install(game);
