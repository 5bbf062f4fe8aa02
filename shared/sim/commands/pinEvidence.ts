/** Hang what you have read on the wall, so that everybody at the desk sees it. */
import { z } from 'zod';
import { emit } from '../emit.ts';
import { no } from '../refusals.ts';
import { command, idShape, mayWork, missing } from './command.ts';

export const pinEvidence = command({
  verb: 'pinEvidence',
  payload: z.strictObject({ evidence: idShape }),
  refuse(view, who, { evidence }) {
    const row = view.evidence[evidence];
    if (!row) return missing('evidence', evidence);
    const refusal = mayWork(view, who, row.incident);
    if (refusal) return refusal;
    if (!row.opened) return no('evidenceUnread');
    return row.pinned ? no('evidencePinned') : null;
  },
  apply(tick, who, { evidence }) {
    const { world } = tick;
    const [id = '', kind = ''] = evidence.split(':');
    const item = world.incidents[id]?.evidence.find((piece) => piece.kind === kind);
    if (!item) return;
    item.pinnedAt = world.tick;
    emit(tick, 'evidencePinned', { incident: id, evidence: item.kind, engineer: who.engineer }, [
      world.incidents[id]?.fact ?? '',
    ]);
  },
});
