import { ensureClientBuilt } from '../../server/cli/clientBuild.ts';

/** Vitest's global setup of the browser tests: they drive what users get, the built client. */
export default async function setup(): Promise<void> {
  await ensureClientBuilt();
}
