/** Suggestions: what others ask of my hats, one click from done; and what became of mine. */
import '../style/hats.css';
import type { PublicWorld, SuggestionRow } from '../../shared/sim/publicWorld.ts';
import { answersNow, payloadOf, suggestedBy, suggestedTo } from '../intents/suggesting.ts';
import { me, view } from '../net/viewStore.ts';
import { t } from '../text/index.ts';
import { suggestionText } from './suggestedWords.ts';
import { VerbButton } from './VerbButton.tsx';
import { personName } from './words.ts';

/** More of one's own would be a diary. */
const OWN_SHOWN = 3;

export function SuggestionTray() {
  const world = view.value;
  const own = me.value;
  if (!world || !own || Object.keys(world.suggestions).length === 0) return null;
  const asked = suggestedTo(world, own.engineer);
  const mine = suggestedBy(world, own.engineer).slice(0, OWN_SHOWN);
  if (asked.length + mine.length === 0) return null;
  return (
    <section class="panel-section suggestions" aria-labelledby="suggestions-title">
      <h2 id="suggestions-title">{t('hats.tray')}</h2>
      <ul>
        {asked.map((row) => (
          <Asked key={row.id} world={world} row={row} />
        ))}
        {mine.map((row) => (
          <Mine key={row.id} world={world} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Asked({ world, row }: { world: PublicWorld; row: SuggestionRow }) {
  const what = suggestionText(world, row);
  return (
    <li class="suggestion suggestion-asked">
      <p>
        <small>
          {t('hats.tray.from', { by: personName(world, row.by), hat: t(`hats.name.${row.hat}`) })}
        </small>
        <strong>{what}</strong>
      </p>
      <div class="suggestion-answers">
        <VerbButton
          verb={row.verb}
          payload={payloadOf(row)}
          look="primary"
          why="always"
          bare
          label={t('hats.tray.takeLong', { what })}
        >
          {t('hats.tray.take')}
        </VerbButton>
        <VerbButton
          verb="dismissSuggestion"
          payload={{ suggestion: row.id }}
          look="quiet"
          label={t('hats.tray.asideLong', { what })}
        >
          {t('hats.tray.aside')}
        </VerbButton>
      </div>
    </li>
  );
}

function Mine({ world, row }: { world: PublicWorld; row: SuggestionRow }) {
  const who = personName(world, row.answeredBy || answersNow(world, row));
  const what = suggestionText(world, row);
  return (
    <li class={`suggestion suggestion-${row.state}`}>
      <p>
        <small>{t('hats.tray.yours')}</small>
        <strong>{what}</strong>
        <small class="became">{t('hats.became', { state: row.state, who })}</small>
      </p>
      {row.state === 'open' ? (
        <VerbButton
          verb="dismissSuggestion"
          payload={{ suggestion: row.id }}
          look="quiet"
          label={t('hats.tray.backLong', { what })}
        >
          {t('hats.tray.back')}
        </VerbButton>
      ) : null}
    </li>
  );
}
