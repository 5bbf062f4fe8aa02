/** Release: users get a feature that is deployed. Under a policy file that pins flags, a law switches them on. */
import { RELEASE_DAYS } from '../../balance/deploys.ts';
import { DAY_TICKS } from '../../calendar.ts';
import { noteDecision } from '../../causes.ts';
import { emit, type Tick } from '../../emit.ts';
import { listOf } from '../../tables.ts';
import type { Card, Incident, World } from '../../world.ts';
import { countWorth } from '../cards.ts';
import { changesOfCard } from '../changes.ts';

/** Shows a flagged card to a share of the users. */
export function releaseCard(tick: Tick, card: Card, share: number, because: string[] = []): void {
  const { world } = tick;
  const { id, title, team } = card;
  card.share = share;
  if (share > 0 && card.seenAt < 0) card.seenAt = world.tick;
  countWorth(world, card);
  for (const change of changesOfCard(world, card)) {
    if (change.state !== 'dark' && change.state !== 'live') continue;
    change.state = share >= 1 ? 'live' : 'dark';
    if (change.state === 'live' && !world.deploys[change.deploy]) delete world.changes[change.id];
  }
  world.dirty = true;
  const fact = emit(tick, 'flagSwitched', { card: id, title, team, share }, because);
  noteDecision(world, `flag/${id}`, fact);
  if (share < 1) return;
  emit(tick, 'valueReleased', { card: id, title, team, worth: card.known ? card.worth : card.hope }, [fact]);
}

/** Once a workday: with pinned flags, what has been live in the dark for a day and no incident speaks of is shown to everybody. */
export function releaseFlags(tick: Tick): void {
  const { world } = tick;
  if (!world.setup.pins?.flags) return;
  const suspects = new Set(
    Object.values(world.faults).map((fault) => (fault.incident === '' ? '' : fault.card)),
  );
  const fresh = new Set<string>();
  for (const change of Object.values(world.changes)) {
    const liveAt = world.deploys[change.deploy]?.liveAt ?? -1;
    if (change.state === 'dark' && world.tick < liveAt + RELEASE_DAYS * DAY_TICKS) fresh.add(change.card);
  }
  for (const card of listOf(world.cards)) {
    if (!card.flagged || card.share >= 1 || card.live === 0) continue;
    if (suspects.has(card.id) || fresh.has(card.id)) continue;
    if (card.known && card.worth < 0) continue;
    releaseCard(tick, card, 1);
  }
}

/** The guilty change of an incident no longer reaches anybody: by its flag or by a rollback, so long after the page. */
export function noteDisabled(tick: Tick, incident: Incident, card: string, by: 'flag' | 'rollback'): void {
  const { world } = tick;
  const ticks = world.tick - incident.detectedAt;
  emit(
    tick,
    'cardDisabled',
    { card, title: world.cards[card]?.title ?? '', incident: incident.id, ticks, by },
    [incident.lastFact, incident.fact],
  );
}

/** The incident that works on what a deploy broke. */
export const incidentOf = (world: World, deploy: string): Incident | undefined =>
  Object.values(world.incidents).find(
    (incident) => incident.deploy === deploy && incident.state !== 'resolved',
  );
