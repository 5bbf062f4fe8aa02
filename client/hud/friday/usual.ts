/** The usual first answer to a symptom: the response that cures most of the kinds of fault that show it. General knowledge, not the world's. */
import { archetypes } from '../../../shared/content/archetypes.ts';
import { RESPONSES, type ResponseId, type Symptom } from '../../../shared/sim/publicWorld.ts';

/** What helps most often when a symptom shows; null where nothing stands out. */
export function usualAnswer(symptom: Symptom): ResponseId | null {
  const sums = new Map<ResponseId, number>();
  for (const kind of archetypes) {
    if (!kind.symptoms.includes(symptom)) continue;
    for (const response of RESPONSES) {
      const does = kind.responses[response];
      const worth = does === 'cures' ? 1 : does === 'eases' ? 0.4 : does === 'worsens' ? -1 : 0;
      if (worth !== 0) sums.set(response, (sums.get(response) ?? 0) + worth * Math.max(0.02, kind.weight));
    }
  }
  const best = [...sums]
    .filter(([response, sum]) => sum > 0 && response !== 'investigate' && response !== 'fixForward')
    .sort((one, other) => other[1] - one[1])[0];
  return best?.[0] ?? null;
}
