/** An achievement as a stamped coaster with its icon; grey and dashed while it is not reached. */
import flask from 'lucide-static/icons/beaker.svg?raw';
import handshake from 'lucide-static/icons/file-check-2.svg?raw';
import flame from 'lucide-static/icons/flame-kindling.svg?raw';
import gauge from 'lucide-static/icons/gauge.svg?raw';
import heart from 'lucide-static/icons/heart-handshake.svg?raw';
import merge from 'lucide-static/icons/merge.svg?raw';
import moon from 'lucide-static/icons/moon-star.svg?raw';
import box from 'lucide-static/icons/package.svg?raw';
import pizza from 'lucide-static/icons/pizza.svg?raw';
import repeat from 'lucide-static/icons/repeat.svg?raw';
import search from 'lucide-static/icons/search-check.svg?raw';
import split from 'lucide-static/icons/split.svg?raw';
import coupon from 'lucide-static/icons/ticket-check.svg?raw';
import timer from 'lucide-static/icons/timer.svg?raw';
import off from 'lucide-static/icons/toggle-left.svg?raw';
import taste from 'lucide-static/icons/utensils.svg?raw';
import train from 'lucide-static/icons/workflow.svg?raw';
import type { AchievementId } from '../../../shared/sim/achievements/achievement.ts';
import { t } from '../../text/index.ts';

const ICONS: Readonly<Record<AchievementId, string>> = {
  firstSlice: pizza,
  smallBatches: box,
  soundAndOften: gauge,
  sleptThrough: moon,
  notTheDeploy: search,
  quickHelp: timer,
  taster: taste,
  offNotBack: off,
  budgetKept: coupon,
  nobodysFault: heart,
  onPurpose: flame,
  promised: handshake,
  aloneOut: train,
  cheaplyWrong: flask,
  mergedBack: merge,
  twoTables: split,
  habitsWin: repeat,
};
/** All achievements in the order in which they are shown. */
export const FEATS = Object.keys(ICONS) as AchievementId[];

/** One achievement with its lesson, and a note of when or where it was reached. */
export function Badge({ id, got, note }: { id: AchievementId; got: boolean; note: string }) {
  return (
    <li class={`feat ${got ? 'feat-got' : ''}`}>
      {/* Icons are files of our own package, never words of people. */}
      <span class="feat-icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: ICONS[id] }} />
      <span class="feat-words">
        <strong>{t(`feat.${id}`)}</strong>
        <small>{t(`feat.${id}.text`)}</small>
        {note === '' ? null : <small class="feat-note">{note}</small>}
      </span>
    </li>
  );
}
