/** The sentences the page for playing alone needs beside the first page's. Import this file for its effect. */
import { feats } from './en/feats.ts';
import { review } from './en/review.ts';
import { scenarios } from './en/scenarios.ts';
import { solo } from './en/solo.ts';
import { install } from './index.ts';

install(feats);
install(review);
install(scenarios);
install(solo);
