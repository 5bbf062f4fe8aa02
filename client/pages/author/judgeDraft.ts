/** Judges a draft of this device away from the desk: what is made of it elsewhere is made of a sound one. */
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { startBench } from '../../author/bench.ts';
import { readDraft } from '../../net/drafts.ts';

/** The draft of this id; `gone` where there is none, `wrong` where something has to be mended first. */
export async function judgeDraft(id: string): Promise<Authored | 'gone' | 'wrong'> {
  const draft = readDraft(id);
  if (!draft) return 'gone';
  const bench = startBench();
  try {
    const { problems } = await bench.ask('check', { draft });
    return problems.length === 0 ? draft : 'wrong';
  } finally {
    bench.close();
  }
}
