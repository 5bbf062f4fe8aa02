/**
 * Incident archetypes as data: 24 cards, two ordinary defects beside them, and what emerges by itself. Weights follow the
 * published cause families (152 severe incidents at one large service: code 27, dependency 16, infrastructure 16, deploy 13,
 * config 13, database/network 11, auth 5; SoCC 2022); what happens after a fault is planted is computed from the world.
 * `precedent` names a public post-mortem of the same kind.
 */
import { code } from './archetypes/code.ts';
import { config } from './archetypes/config.ts';
import { database } from './archetypes/database.ts';
import { dependency } from './archetypes/dependency.ts';
import { deploy } from './archetypes/deploy.ts';
import { emergent } from './archetypes/emergent.ts';
import { infrastructure } from './archetypes/infrastructure.ts';
import type { ArchetypeData } from './types.ts';

export const archetypes: ArchetypeData[] = [
  ...code,
  ...dependency,
  ...infrastructure,
  ...deploy,
  ...config,
  ...database,
  ...emergent,
];
