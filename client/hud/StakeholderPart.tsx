import type { Bet, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { isClosed } from '../intents/affordances.ts';
import { words } from '../intents/reads.ts';
import { dayAndClock, percent } from '../text/format.ts';
import { t } from '../text/index.ts';
import { VerbButton } from './VerbButton.tsx';

/** Patience of those above, what they offer us for it, and the bet of quiet days. */
export function StakeholderPart({ world, team }: { world: PublicWorld; team: string }) {
  const { patience, shortcut, shortcutTeam, bets } = world;
  return (
    <section class="holders" aria-labelledby="holders-title">
      <h3 id="holders-title">{t('play.holders.title')}</h3>
      <p class="quiet">
        <span class="meter" aria-hidden="true">
          <span
            class={patience < 0.4 ? 'meter-fill meter-bad' : 'meter-fill'}
            style={{ inlineSize: `${patience * 100}%` }}
          />
        </span>{' '}
        {t('play.holders.patience', { patience: percent(patience), low: patience < 0.4 ? 'yes' : 'no' })}
      </p>
      {shortcut === '' || shortcutTeam !== team || isClosed('answerStakeholder', { accept: true }) ? null : (
        <article class="work-card" aria-labelledby="shortcut-title">
          <h4 id="shortcut-title">{t(`play.ask.shortcut.${shortcut}`)}</h4>
          <p class="quiet">{t('play.ask.shortcut.detail', { until: dayAndClock(world.shortcutUntil) })}</p>
          <VerbButton
            verb="answerStakeholder"
            payload={{ accept: false }}
            look="choice"
            note={t('play.ask.shortcut.noNote', { patience })}
          >
            {t('play.ask.shortcut.no')}
          </VerbButton>
          <VerbButton
            verb="answerStakeholder"
            payload={{ accept: true }}
            look="choice"
            note={t(`play.ask.shortcut.yesNote.${shortcut}`)}
          >
            {t(`play.ask.shortcut.yes.${shortcut}`)}
          </VerbButton>
        </article>
      )}
      {bets === '' || isClosed('placeBet', { bet: 'launch' }) ? null : (
        <article class="work-card" aria-labelledby="bets-title">
          <h4 id="bets-title">{t('play.ask.bet.title')}</h4>
          <p class="quiet">{t('play.ask.bet.detail', { until: dayAndClock(world.betUntil) })}</p>
          {(words(bets) as Bet[]).map((bet) => (
            <VerbButton
              key={bet}
              verb="placeBet"
              payload={{ bet }}
              look="choice"
              note={t(`play.ask.bet.${bet}Note`)}
            >
              {t(`play.ask.bet.${bet}`)}
            </VerbButton>
          ))}
        </article>
      )}
    </section>
  );
}
