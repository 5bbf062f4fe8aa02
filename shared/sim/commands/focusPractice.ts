/** Say which practice the team's slices on a lane build up. */
import { z } from 'zod';
import { noteDecision } from '../causes.ts';
import { emit } from '../emit.ts';
import type { PracticeRow, PublicWorld } from '../publicWorld.ts';
import { no } from '../refusals.ts';
import { skillKey } from '../skillKey.ts';
import { command, idShape, missing, pinnedNow } from './command.ts';

/** Level a team works at: its own, or the org's where the org holds the practice as one. */
export function levelFor(view: PublicWorld, practice: string, team: string): number {
  const row = view.practices[practice];
  return row ? levelIn(view, row, team) : 0;
}

/** The same, for somebody who has the practice at hand. */
export const levelIn = (view: PublicWorld, { id, scope, level }: PracticeRow, team: string): number =>
  scope === 'org' ? level : (view.skills[skillKey(id, team)]?.level ?? 0);

/** What `requires` of a practice says, read once for each text. */
const read = new Map<string, readonly { id: string; level: number }[]>();

function needsOf(requires: string): readonly { id: string; level: number }[] {
  let needs = read.get(requires);
  if (!needs) {
    needs = requires
      .split(' ')
      .filter((need) => need !== '')
      .map((need) => {
        const [id = '', level = '0'] = need.split(':');
        return { id, level: Number(level) };
      });
    read.set(requires, needs);
  }
  return needs;
}

/** What the team must learn first, ''. */
export function neededFirst(view: PublicWorld, practice: string, team: string): string {
  for (const { id, level } of needsOf(view.practices[practice]?.requires ?? ''))
    if (levelFor(view, id, team) < level) return id;
  return '';
}

export const focusPractice = command({
  verb: 'focusPractice',
  payload: z.strictObject({ practice: idShape }),
  refuse(view, who, { practice }) {
    if (!view.practices[practice]) return missing('practice', practice);
    if (view.practices[practice]?.open === false) return no('notInThisGame');
    const held = pinnedNow(view, `practice/${practice}`);
    if (held) return held;
    if (levelFor(view, practice, who.team) >= 3) return no('practiceMaxed', { practice });
    const needs = neededFirst(view, practice, who.team);
    if (needs !== '') return no('practiceNeedsOther', { practice, needs });
    const focus = view.teams[who.team]?.focus.split(' ') ?? [];
    return focus.includes(practice) ? no('sameValue') : null;
  },
  apply(tick, who, { practice }) {
    const { world } = tick;
    const lane = world.content.practices.find(({ id }) => id === practice)?.lane;
    const team = world.teams[who.team];
    if (lane === undefined || !team) return;
    team.focus[lane] = practice;
    const fact = emit(tick, 'practiceFocused', { practice, team: who.team, by: who.engineer });
    noteDecision(world, `focus/${who.team}/${practice}`, fact);
  },
});
