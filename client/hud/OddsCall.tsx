import '../style/odds.css';
import { whyNot } from '../intents/affordances.ts';
import { own, view } from '../net/viewStore.ts';
import { percent } from '../text/format.ts';
import { type TextKey, t } from '../text/index.ts';
import { VerbButton } from './VerbButton.tsx';
import { unitName } from './words.ts';

const BINS: readonly { percent: 90 | 60 | 30; word: TextKey }[] = [
  { percent: 90, word: 'odds.90' },
  { percent: 60, word: 'odds.60' },
  { percent: 30, word: 'odds.30' },
];

/** Before a deploy leaves: three private buttons. Nothing waits for them, and they change nothing but one's own record. */
export function OddsCall({ unit }: { unit: string }) {
  const said = own.value.odds.find((call) => call.unit === unit);
  const refusal = whyNot('callOdds', { unit, percent: 90 });
  if (refusal) return said && said.deploy !== '' ? <Said deploy={said.deploy} said={said.percent} /> : null;
  const open = said?.deploy === '' ? said.percent : 0;
  return (
    <fieldset class="odds">
      <legend>{t('odds.title')}</legend>
      <div class="odds-row">
        {BINS.map((bin) => (
          <VerbButton
            key={bin.percent}
            verb="callOdds"
            payload={{ unit, percent: bin.percent }}
            pressed={open === bin.percent}
            look="chip"
            note={percent(bin.percent / 100)}
          >
            {t(bin.word)}
          </VerbButton>
        ))}
      </div>
      <small class="unseen">{t('odds.group', { unit: unitName(unit) })}</small>
      <small class="quiet">{t('odds.private')}</small>
    </fieldset>
  );
}

/** What I said of the deploy that is in the oven or has just been, and how it went. */
function Said({ deploy, said }: { deploy: string; said: number }) {
  const row = view.value?.deploys[deploy];
  if (!row) return null;
  const broke = row.failed || row.state === 'rollingBack' || row.state === 'rolledBack';
  return (
    <p class="odds-said quiet">
      {t('odds.said', { number: row.number, share: percent(said / 100) })}{' '}
      {t(broke ? 'odds.saidBroke' : row.state === 'done' ? 'odds.saidWell' : 'odds.saidOpen')}
    </p>
  );
}
