/** What the week has to teach on Friday: responses by one's own hand, cures by others, and symptoms nobody cured. Pure. */
import type { FactFields } from '../../../shared/sim/facts.ts';
import type { PublicWorld, ResponseId, Symptom } from '../../../shared/sim/publicWorld.ts';
import { fieldsOf, newestFirst } from '../logFacts.ts';
import { usualAnswer } from './usual.ts';

/** One card of Friday: a symptom, what was or could be done about it, and how we know. */
export interface Lesson {
  symptom: Symptom;
  response: ResponseId;
  from: 'hand' | 'others' | 'usual';
  used: number;
  cured: number;
  /** Who did it and where; '' where nobody did. */
  engineer: string;
  unit: string;
}

/** Cards shown; the list of all kinds of trouble is one tap away. */
const MOST = 4;

/** The lessons of the week: first what was done by hand, then what cured for others, then the usual answer to what nobody cured. */
export function lessonsOf(world: PublicWorld): Lesson[] {
  const hand: Lesson[] = Object.values(world.habits).map(({ id, response, used, cured }) => ({
    symptom: id,
    response,
    from: 'hand',
    used,
    cured,
    engineer: '',
    unit: '',
  }));
  const known = new Set(hand.map(({ symptom, response }) => `${symptom}/${response}`));
  const others = curesOf(world).filter(({ symptom, response }) => !known.has(`${symptom}/${response}`));
  const met = new Set(
    [...hand, ...others].filter((one) => one.from !== 'hand' || one.cured > 0).map((one) => one.symptom),
  );
  const usual = Object.values(world.incidents)
    .sort((one, other) => other.lost - one.lost)
    .flatMap(({ symptom, unit }): Lesson[] => {
      if (met.has(symptom)) return [];
      met.add(symptom);
      const response = usualAnswer(symptom);
      return response ? [{ symptom, response, from: 'usual', used: 0, cured: 0, engineer: '', unit }] : [];
    });
  const ranked = hand.sort((one, other) => other.cured - one.cured || other.used - one.used);
  return [...ranked, ...others, ...usual].slice(0, MOST);
}

/** One cure for each pair of symptom and response in the log, newest first. */
function curesOf(world: PublicWorld): Lesson[] {
  const found = new Map<string, Lesson>();
  for (const row of newestFirst(world)) {
    if (row.kind !== 'responseEnded') continue;
    const fact = fieldsOf(row) as FactFields['responseEnded'];
    const incident = world.incidents[fact.incident];
    if (fact.outcome !== 'cured' || !incident) continue;
    const { symptom, engineer, unit } = incident;
    const key = `${symptom}/${fact.response}`;
    const before = found.get(key);
    if (before) before.cured += 1;
    else
      found.set(key, { symptom, response: fact.response, from: 'others', used: 1, cured: 1, engineer, unit });
  }
  return [...found.values()];
}
