import { useMemo } from 'preact/hooks';
import { positionOfTick } from '../../../shared/sim/fork/moment.ts';
import type { Phase } from '../../../shared/sim/publicWorld.ts';
import type { Laid } from '../../replay/messages.ts';
import { t } from '../../text/index.ts';
import { loudnessOf } from './events.ts';
import { marks } from './show.ts';

interface Band {
  from: number;
  to: number;
  phase: Phase;
  quarter: number;
}

/** The phases of a tape as stretches of its line, shares of its length. */
export function bandsOf({ at, events }: Pick<Laid, 'at' | 'events'>): Band[] {
  const all = at.at(-1) || 1;
  const bands: Band[] = [{ from: 0, to: 1, phase: 'live', quarter: 1 }];
  for (const { position, fact } of events) {
    if (fact.kind !== 'phaseBegan') continue;
    const share = (at[position] ?? 0) / all;
    const last = bands.at(-1);
    if (last) last.to = share;
    bands.push({ from: share, to: 1, phase: fact.phase, quarter: fact.quarter });
  }
  return bands.filter(({ from, to }) => to > from);
}

const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

/** Under the handle: phases, incidents, deploys, what people decided, bookmarks. The same is listed in words beside it. */
export function Scale({ tape }: { tape: Laid }) {
  const kept = marks.value;
  const drawn = useMemo(() => drawingOf(tape), [tape]);
  const all = tape.at.at(-1) || 1;
  return (
    <div class="replay-scale" aria-hidden="true">
      {drawn.bands.map((band) => (
        <span
          key={`${band.from}`}
          class={`replay-band replay-band-${band.phase}`}
          style={{ insetInlineStart: percent(band.from), inlineSize: percent(band.to - band.from) }}
        >
          {band.phase === 'live' && band.to - band.from > 0.06 ? (
            <b>{t('replay.quarter', { quarter: band.quarter })}</b>
          ) : null}
        </span>
      ))}
      {drawn.ticks.map(({ share, kind }) => (
        <i
          key={`${kind}${share}`}
          class={`replay-tick replay-tick-${kind}`}
          style={{ insetInlineStart: percent(share) }}
        />
      ))}
      {kept
        .filter(({ org }) => org === tape.org)
        .map((mark) => (
          <i
            key={`${mark.tick}${mark.text}`}
            class="replay-tick replay-tick-mark"
            style={{ insetInlineStart: percent((tape.at[positionOfTick(tape.ticks, mark.tick)] ?? 0) / all) }}
          />
        ))}
    </div>
  );
}

function drawingOf(tape: Laid): { bands: Band[]; ticks: { share: number; kind: string }[] } {
  const all = tape.at.at(-1) || 1;
  const ticks = new Map<string, { share: number; kind: string }>();
  const put = (position: number, kind: string): void => {
    const share = Math.round(((tape.at[position] ?? 0) / all) * 1000) / 1000;
    ticks.set(`${kind} ${share}`, { share, kind });
  };
  for (const { position, fact } of tape.events) {
    const kind = loudnessOf(fact);
    if (kind) put(position, kind);
  }
  for (const { position } of tape.decisions) put(position, 'said');
  return { bands: bandsOf(tape), ticks: [...ticks.values()] };
}
