/** The page's policy forbids eval. Zod finds that out by trying, which the console reports as an error: spare it that. */
import { config } from 'zod';

config({ jitless: true });
