import { useEffect, useRef, useState } from 'preact/hooks';
import { openIncidents } from '../intents/reads.ts';
import { view } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { loudest } from './LogPanel.tsx';
import { sentenceOfRow } from './logFacts.ts';
import { personName, unitName } from './words.ts';

/** At most one message in this time, so that a screen reader can finish its sentence. */
export const ANNOUNCE_MS = 1500;
/** Facts that wait for their turn beyond this are summarised by the newest ones. */
const KEPT = 3;

/** Two live regions: a polite one that follows the log, an assertive one for pages. */
export function Announcer() {
  const polite = usePolite();
  const urgent = useUrgent();
  return (
    <>
      <div class="unseen" role="log" aria-live="polite" aria-label={t('play.log.title')}>
        {polite.map((line) => (
          <p key={line.id}>{line.text}</p>
        ))}
      </div>
      <div class="unseen" role="alert" aria-live="assertive">
        {urgent}
      </div>
    </>
  );
}

interface Spoken {
  id: string;
  text: string;
}

/** Newest facts one by one, never faster than a sentence can be read. */
function usePolite(): Spoken[] {
  const [lines, setLines] = useState<Spoken[]>([]);
  const last = useRef('');
  useEffect(() => {
    const timer = setInterval(() => {
      const world = view.peek();
      const newest = world ? loudest(world)[0] : undefined;
      if (!world || !newest || newest.id === last.current) return;
      const first = last.current === '';
      last.current = newest.id;
      if (!first)
        setLines((before) => [...before, { id: newest.id, text: sentenceOfRow(world, newest) }].slice(-KEPT));
    }, ANNOUNCE_MS);
    return () => clearInterval(timer);
  }, []);
  return lines;
}

/** The page that rings now, in words. */
function useUrgent(): string {
  const world = view.value;
  const ringing = world ? openIncidents(world).find((incident) => incident.state === 'ringing') : undefined;
  if (!world || !ringing) return '';
  return t('play.pager.announce', {
    name: personName(world, ringing.engineer),
    unit: unitName(ringing.unit),
  });
}
