/** Parts that the five decisions of the Plan share: the card, the default, and who chose. */
import type { ComponentChildren } from 'preact';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import type { Planned } from '../../intents/planned.ts';
import { me } from '../../net/viewStore.ts';
import { t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { VerbButton } from '../VerbButton.tsx';
import { personName } from '../words.ts';

interface CardProps {
  id: string;
  number: number;
  title: string;
  hint: string;
  picture: ComponentChildren;
  children: ComponentChildren;
  foot: ComponentChildren;
}

/** One decision: its picture, what is asked, the options, and who has chosen. */
export function DecisionCard({ id, number, title, hint, picture, children, foot }: CardProps) {
  return (
    <section class={`decision decision-${id}`} aria-labelledby={`plan-${id}`}>
      <div class="decision-art">
        {picture}
        <span class="decision-number" aria-hidden="true">
          {number}
        </span>
      </div>
      <div class="decision-head">
        <h2 id={`plan-${id}`} tabIndex={-1}>
          {title}
        </h2>
        <p class="quiet">{hint}</p>
      </div>
      <div class="decision-options">{children}</div>
      <div class="decision-foot">{foot}</div>
    </section>
  );
}

interface SameProps {
  /** Nothing else was chosen. */
  on: boolean;
  what: string;
  /** The command that takes the choice back, where there is one. */
  undo?: { verb: string; payload: Record<string, unknown> } | undefined;
}

/** The default of every decision, always in sight: same as last quarter. */
export function Same({ on, what, undo }: SameProps) {
  if (!on && undo) {
    return (
      <VerbButton verb={undo.verb} payload={undo.payload} look="choice" note={what}>
        {t('plan.same')}
      </VerbButton>
    );
  }
  return (
    <p class={on ? 'same same-on' : 'same'}>
      <strong>
        {on ? <Icon id="check" /> : null}
        {t('plan.same')}
      </strong>
      <small>{what}</small>
    </p>
  );
}

/** Who of the team chose last. */
export function Chooser({ world, chosen }: { world: PublicWorld; chosen: Planned | undefined }) {
  if (!chosen) return <span class="quiet">{t('plan.nobodyChose')}</span>;
  const mine = chosen.by !== '' && chosen.by === me.value?.engineer;
  const team = world.engineers[chosen.by]?.team ?? me.value?.team ?? '';
  return (
    <span class={`chooser team-${team}`}>
      <i class="chooser-dot" aria-hidden="true" />
      {mine
        ? t('plan.choseYou')
        : chosen.by === ''
          ? t('plan.choseTeam')
          : t('plan.chose', { name: personName(world, chosen.by) })}
    </span>
  );
}
