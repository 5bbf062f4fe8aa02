/** Fetches what a debrief shows, anew whenever the session says that it has changed. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DebriefData } from '../../../shared/net/debrief.ts';
import { loadDebrief } from '../../net/debrief.ts';
import { JoinFailed } from '../../net/http.ts';
import { problemText } from '../problems.ts';

/** What takes long to find, or a network that is away, is asked for again after ms; a bot that plays is looked after, too. */
const AGAIN_MS = 2_500;
/** A class does not ask all at once. */
const SPREAD_MS = 600;

export interface Fetched {
  data: DebriefData | null;
  /** Why there is none, ''. */
  problem: string;
  reload: () => void;
}

/** @param rev what changes when there is something new; `token` of a projector */
export function useDebrief(code: string, rev: string, token?: string): Fetched {
  const [data, setData] = useState<DebriefData | null>(null);
  const [problem, setProblem] = useState('');
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((n) => n + 1), []);
  useEffect(() => {
    let here = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const load = async (): Promise<void> => {
      try {
        const found = await loadDebrief(code, token);
        if (!here) return;
        setData(found);
        setProblem('');
        if ((found.bot === null && !found.covered) || found.shades === null)
          timer = setTimeout(load, AGAIN_MS);
      } catch (error) {
        if (!here) return;
        const lasting =
          error instanceof JoinFailed && error.problem !== 'unreachable' && error.problem !== 'tooMany';
        setProblem(problemText(error));
        if (!lasting) timer = setTimeout(load, AGAIN_MS);
      }
    };
    timer = setTimeout(load, rev === '' || round > 0 ? 0 : Math.random() * SPREAD_MS);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [code, token, rev, round]);
  return { data, problem, reload };
}
