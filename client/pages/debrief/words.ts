/** Slides, subjects and contrasts in words. */
import type { DebriefData } from '../../../shared/net/debrief.ts';
import { orgName } from '../../../shared/net/orgs.ts';
import type { Contrast, ContrastId, Side } from '../../../shared/sim/debrief/contrast.ts';
import { at } from '../../net/base.ts';
import { me, session } from '../../net/viewStore.ts';
import { count, fullTime, percent, short, span } from '../../text/format.ts';
import { engineerName, nameOf, t } from '../../text/index.ts';

/** The kind of a slide, and what it is about. */
export function partsOfSlide(slide: string): { kind: string; of: string } {
  const [kind = '', of = ''] = slide.split(':');
  return { kind, of };
}

/** A slide in a few words, for lists. */
export function slideName(slide: string, data: Pick<DebriefData, 'moments'>): string {
  const { kind, of } = partsOfSlide(slide);
  if (kind === 'contrast') return t(`debrief.kind.${of as ContrastId}`);
  if (kind !== 'moment') return t(`debrief.slide.${kind as 'start'}`);
  const mark = data.moments.find(({ id }) => String(id) === of);
  return mark?.text || (mark ? `${orgName(mark.org)} · ${fullTime(mark.tick)}` : '');
}

/** Who a side is. */
export function sideName({ group, id }: Side): string {
  if (group === 'org') return orgName(id);
  return group === 'team' ? nameOf('team', id) : t('review.thisQuarter', { quarter: Number(id) });
}

const FIGURES: Readonly<Record<ContrastId, (value: number) => string>> = {
  undo: span,
  lead: span,
  canary: short,
  habit: short,
  noticed: percent,
  blame: percent,
  hero: percent,
  load: percent,
  batch: count,
  spread: count,
  comeback: count,
  woken: count,
  contract: count,
};

/** Its number, large. */
export const figureOf = (id: ContrastId, side: Side): string => FIGURES[id](side.value);

/** What the number says. */
export function lineOf(id: ContrastId, { value, n, params }: Side): string {
  const text = (key: string): string => String(params[key] ?? '');
  const number = (key: string): number => Number(params[key] ?? 0);
  return t(`debrief.line.${id}`, {
    ...params,
    value,
    n,
    time: fullTime(number('at')),
    lost: short(number('lost')),
    hand: short(number('hand')),
    share: percent(number('share')),
    span: span(number('delay')),
    who: text('who') === '' ? '' : engineerName(text('who')),
    archetype: text('archetype') === '' ? '' : nameOf('archetype', text('archetype')),
  });
}

/** The larger side first. */
export const sidesOf = ({ high, low }: Contrast): Side[] => [high, low];

/** While a game runs only its host may see it again; whoever looks back without a line asks there. */
export function mayReplay(): boolean {
  const now = session.value;
  return now === null || now.status === 'over' || me.value?.host === true;
}

/** The replay at that moment. */
export const clipOf = (code: string, org: string, tick: number): string =>
  at(`/replay/${code}?org=${encodeURIComponent(org)}&tick=${tick}`);
