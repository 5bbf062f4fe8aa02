/** Which quarter is looked at: one button each, and the whole game. */
import { t } from '../text/index.ts';

/** @param parts quarters, 0 is the whole game; where there is nothing to choose there is nothing to press */
export function QuarterParts(props: {
  label: string;
  parts: readonly number[];
  part: number;
  pick: (part: number) => void;
}) {
  if (props.parts.length === 0) return null;
  return (
    <fieldset class="row review-parts" aria-label={props.label}>
      {props.parts.map((one) => (
        <button
          key={one}
          type="button"
          class="button"
          aria-pressed={one === props.part}
          onClick={() => props.pick(one)}
        >
          {one === 0 ? t('review.whole') : t('review.thisQuarter', { quarter: one })}
        </button>
      ))}
    </fieldset>
  );
}
