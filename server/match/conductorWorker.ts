/** A thread that plays a copy of an organisation a week ahead, with something put on it and without, under a few lucks. */
import { parentPort, workerData } from 'node:worker_threads';
import { content } from '../../shared/content/index.ts';
import { playOn } from '../../shared/sim/bots/headless.ts';
import type { Fact } from '../../shared/sim/facts.ts';
import { FactIndex } from '../../shared/sim/learning/happened.ts';
import { learned } from '../../shared/sim/learning/learned.ts';
import { loadWorld } from '../../shared/sim/snapshot.ts';
import { settle } from '../../shared/sim/step.ts';
import type { Ahead, LookAheadJob } from './conductorJob.ts';

const job = workerData as LookAheadJob;

/** The copy plays on with careful bots at every desk, also where people sit: nobody knows what they would do. */
function play(luck: string, put: boolean): { facts: Fact[]; lost: number } {
  const world = loadWorld(job.world, content);
  world.setup = { ...world.setup, seed: `${world.setup.seed}${luck}` };
  for (const engineer of Object.values(world.engineers)) engineer.human = false;
  const facts: Fact[] = [];
  if (put) {
    const payload = { inject: job.inject, condition: job.condition };
    facts.push(...settle(world, [{ id: 'look', actor: { kind: 'system' }, verb: 'inject', payload }]).facts);
  }
  const before = world.today.lost;
  playOn({ world, facts, journal: [] }, { bots: 'careful', until: world.tick + job.ticks });
  const days = facts.reduce((sum, fact) => sum + (fact.kind === 'dayClosed' ? fact.lost : 0), 0);
  return { facts, lost: Math.max(0, days + world.today.lost - before) };
}

const hurtIn = (facts: readonly Fact[]): Set<string> =>
  new Set(facts.flatMap((fact) => (fact.kind === 'incidentDetected' ? [fact.unit] : [])));
const kindsIn = (facts: readonly Fact[]): Set<string> =>
  new Set(facts.flatMap((fact) => (fact.kind === 'incidentResolved' ? [fact.archetype] : [])));

const ahead = job.lucks.map((luck): Ahead => {
  const plain = play(luck, false);
  const put = play(luck, true);
  const units = hurtIn(plain.facts);
  const kinds = kindsIn(plain.facts);
  const { goal } = job;
  return {
    without: plain.lost,
    with: put.lost,
    units: [...hurtIn(put.facts)].filter((unit) => !units.has(unit)),
    kinds: [...kindsIn(put.facts)].filter((kind) => !kinds.has(kind)),
    met: goal !== null && (learned([goal], new FactIndex(put.facts))[0]?.seen.length ?? 0) > 0,
  };
});
parentPort?.postMessage(ahead);
