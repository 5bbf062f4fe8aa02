/** `npm start`: builds the client if it is missing or old, then opens the front door in this very process. */
import { ensureClientBuilt } from './clientBuild.ts';
import { endWithNpm } from './endWithNpm.ts';

endWithNpm();
await ensureClientBuilt((line) => console.log(line));
await import('../main.ts');
