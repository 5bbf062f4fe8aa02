/** What the result card says: plain lines, from the report and the view. Pure; drawn by draw.ts, copied as text by cardText. */
import type { SessionView } from '../../../shared/net/messages.ts';
import type { AchievementId } from '../../../shared/sim/achievements/achievement.ts';
import type { Report } from '../../../shared/sim/metrics/report.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { inOrder } from '../../intents/reads.ts';
import { nameOf, t } from '../../text/index.ts';
import { tell } from '../../text/measures.ts';
import { figure, GROUPS, rowsOf } from '../reviewRows.ts';

export interface CardModel {
  /** The story. */
  title: string;
  who: string;
  /** Team id, for its colour. */
  team: string;
  /** How much of the game it is about. */
  part: string;
  /** Won, or how many goals were reached. */
  verdict: string;
  won: boolean;
  goals: { text: string; met: boolean }[];
  numbers: { metric: string; hand: string; habit: string }[];
  feats: string[];
  /** 'Daily shift …' and the seed, as far as they may be told. */
  small: string[];
  /** Name of the file, without its ending. */
  file: string;
}

/** Everything the card is made of; `who` plays it. */
export interface CardSource {
  report: Report;
  world: PublicWorld;
  session: Pick<SessionView, 'scenario' | 'daily' | 'seed' | 'code'>;
  engineer: string;
  team: string;
}

/** The card of a quarter that is reviewed, or of the whole game once it is over. */
export function cardModel({ report, world, session, engineer, team }: CardSource): CardModel {
  const over = world.phase === 'over';
  const rows = rowsOf(report, over ? 0 : world.quarter);
  const goals = inOrder(world.goals).map((goal) => ({ text: nameOf('goal', goal.id), met: goal.met }));
  const met = goals.filter((goal) => goal.met).length;
  const whole = over || world.quarter >= world.quarters;
  const won = whole && goals.length > 0 && met === goals.length;
  const delivery = GROUPS[0]?.metrics ?? [];
  const earned = report.achieved?.[team] ?? [];
  return {
    title: nameOf('scenario', session.scenario),
    who: t('card.who', { engineer: world.engineers[engineer]?.name ?? engineer, team: nameOf('team', team) }),
    team,
    part: t('card.part', { over: whole ? 'yes' : 'no', quarter: world.quarter, quarters: world.quarters }),
    verdict:
      goals.length === 0
        ? t('card.played')
        : won
          ? t('card.won')
          : t('card.goals', { met, goals: goals.length }),
    won,
    goals,
    numbers: rows
      .filter((row) => delivery.includes(row.id))
      .map((row) => ({
        metric: nameOf('metric', row.id),
        hand: tell(row.id, row.unit, figure(row, 'hand')),
        habit: tell(row.id, row.unit, figure(row, 'habit')),
      })),
    feats: earned.map(({ id }: { id: AchievementId }) => t(`feat.${id}`)),
    small: [
      ...(session.daily === '' ? [] : [t('card.daily', { day: session.daily })]),
      ...(session.seed === '' || session.daily !== '' ? [] : [t('card.seed', { seed: session.seed })]),
    ],
    file: t('card.file', {
      scenario: session.scenario,
      when: session.daily === '' ? session.code.toLowerCase() : session.daily,
    }),
  };
}

/** The card as lines of text, for a message or a forum. */
export function cardText(card: CardModel): string {
  return [
    `${t('card.motto')} · ${card.title}`,
    [card.who, card.part, ...card.small].join(' · '),
    card.verdict,
    ...card.goals.map((goal) => t('card.goalText', { met: goal.met ? 'yes' : 'no', goal: goal.text })),
    ...card.numbers.map((number) => t('card.numberText', number)),
    ...(card.feats.length === 0 ? [] : [[t('card.feats'), card.feats.join(', ')].join(': ')]),
  ].join('\n');
}
