/** Beside a careful bot with the same luck: how both stand by the goals. Nothing while it is being played, or if it cannot be. */
import '../style/benchmark.css';
import { useEffect, useState } from 'preact/hooks';
import type { Benchmark } from '../../shared/net/messages.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { fetchBenchmark } from '../net/questions.ts';
import { goalValue } from '../text/goalValue.ts';
import { nameOf, t } from '../text/index.ts';

export function BotBenchmark({ world }: { world: PublicWorld }) {
  const [found, setFound] = useState<Benchmark | null>(null);
  useEffect(() => {
    void fetchBenchmark().then(setFound);
  }, [world.phase, world.quarter]);
  const rows = found?.goals.filter(({ id }) => world.goals[id]) ?? [];
  if (rows.length === 0) return null;
  const told = (id: string, value: number | null): string =>
    value === null ? t('review.none') : goalValue(world.goals[id]?.metric ?? '', value);
  return (
    <table class="benchmark">
      <caption>{t('review.bot.title')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{t('review.metric')}</span>
          </th>
          <th scope="col">{t('review.bot.you')}</th>
          <th scope="col">{t('review.bot.bot')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, mine, bot }) => (
          <tr key={id}>
            <th scope="row">{nameOf('goal', id)}</th>
            <td class="num">{told(id, mine)}</td>
            <td class="num">{told(id, bot)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
