/** Who may see what of a debrief. */
import type { DebriefData } from '../../shared/net/debrief.ts';
import type { Findings } from '../../shared/sim/debrief/findings.ts';
import { pointsOf } from '../match/shade.ts';
import type { LiveSession } from './liveSession.ts';

/** The host left this slide out. */
export const isSkipped = ({ book }: LiveSession, slide: string): boolean => book.debrief.skip.includes(slide);

/** Moments the host left out are hers alone. */
export function momentsOf(live: LiveSession, found: Findings, host: boolean): DebriefData['moments'] {
  return live.book.marks.flatMap((mark) => {
    const moment = found.moments.find((one) => one.mark === mark.id);
    const { facts = [], concept = '' } = moment ?? {};
    return host || !isSkipped(live, `moment:${mark.id}`) ? [{ ...mark, facts, concept }] : [];
  });
}

/** While scores are covered, of what compares organisations only her own is there. */
export function findingsShown(
  { stories, contrasts, foretold, halves }: Findings,
  covered: boolean,
  own: string,
): Pick<DebriefData, 'stories' | 'contrasts' | 'foretold' | 'halves'> {
  if (!covered) return { stories, contrasts, foretold, halves };
  const hers = ({ org }: { org: string }): boolean => org === own;
  return {
    stories: stories.map((story) =>
      hers(story)
        ? story
        : {
            ...story,
            points: story.points.map((point) => ({ ...point, lost: 0, revenue: 0, trust: 0 })),
            incidents: story.incidents.map((incident) => ({ ...incident, lost: 0 })),
          },
    ),
    contrasts,
    foretold: foretold.filter(hers),
    halves: halves.filter(hers),
  };
}

/** The ghosts of those organisations that may be seen, at the ends of their own days and weeks; null while one is played again. */
export function shadesShown(
  { orgs, shades }: LiveSession,
  { stories }: Findings,
  mayBeSeen: (org: string) => boolean,
): DebriefData['shades'] {
  const found: NonNullable<DebriefData['shades']> = [];
  for (const { org, points } of stories) {
    const match = orgs.of(org);
    if (!match || !mayBeSeen(org)) continue;
    const wholes = shades.wholes(match);
    if (wholes === null) return null;
    const ticks = points.map(({ tick }) => tick);
    for (const { name, line } of wholes) found.push({ org, name, points: pointsOf(line, ticks) });
  }
  return found;
}
