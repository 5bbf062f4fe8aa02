import { couponsLeft } from '../intents/coupons.ts';
import { openIncidents } from '../intents/reads.ts';
import { type Warning, warningsOf } from '../intents/warnings.ts';
import { view } from '../net/viewStore.ts';
import { percent } from '../text/format.ts';
import { t } from '../text/index.ts';
import { Icon } from './Icon.tsx';

import { narrow, picked, tab } from './uiState.ts';
import { WhyButton } from './WhyButton.tsx';
import { capital, personName, unitName } from './words.ts';
import '../style/why.css';

/** What is about to hurt, in words below the numbers, while there is still time; a press shows it on the map. */
export function WarningBand() {
  const world = view.value;
  if (!world) return null;
  // What burns already has a desk of its own.
  const burning = new Set(openIncidents(world).map(({ unit }) => unit));
  const all = warningsOf(world).filter(({ id }) => !burning.has(id));
  const first = all[0];
  if (!first) return null;
  const text = warningText(first);
  return (
    <aside class={first.now ? 'warning-band warning-now' : 'warning-band'} aria-label={t('warn.label')}>
      <Icon id="alarm" />
      {first.id === '' ? (
        <span class="warning-text">{text}</span>
      ) : (
        <button type="button" class="warning-text" onClick={() => show(first)}>
          {text}
        </button>
      )}
      {all.length > 1 ? <span class="warning-more">{t('warn.more', { n: all.length - 1 })}</span> : null}
      <WhyButton ask={askOf(first)} about={text} />
    </aside>
  );
}

function show({ kind, id }: Warning): void {
  picked.value = { kind: kind === 'person' ? 'engineer' : 'unit', id, left: false };
  if (narrow.value) tab.value = 'map';
}

const askOf = ({ kind, id }: Warning) =>
  kind === 'budget'
    ? ({ about: 'coupons', of: '' } as const)
    : kind === 'money'
      ? ({ about: 'cash', of: '' } as const)
      : ({ about: kind === 'person' ? 'engineer' : 'place', of: id } as const);

/** A warning as a sentence. */
export function warningText({ kind, id, value }: Warning): string {
  const world = view.value;
  return t(`warn.${kind}`, {
    unit: id === '' ? '' : capital(unitName(id)),
    used: percent(value),
    coupons: couponsLeft(value),
    days: Math.floor(value),
    name: world ? personName(world, id) : '',
  });
}
