/** Scenarios of any size for benches: the teams, modules and calls of a known one, copied side by side. */
import type { ScenarioData, TeamData } from '../../shared/content/types.ts';

/** Modules that go with this many teams: 12 for 8. */
export const modulesFor = (teams: number): number => Math.max(1, Math.round((teams * 12) / 8));

/**
 * A scenario with `count` teams of eight and modules in proportion (12 for 8 teams). Each copy of the original has its
 * own call graph; users and instances grow with the copies, so that every part is as busy as in the original.
 */
export function bigScenario(like: ScenarioData, count: number): ScenarioData {
  const copies = Math.ceil(modulesFor(count) / like.modules.length);
  const teams: TeamData[] = [];
  for (let i = 0; i < count; i++) {
    const model = like.teams[i % like.teams.length] as TeamData;
    const id = `t${i}`;
    teams.push({
      id,
      engineers: model.engineers.map((engineer, k) => ({ ...engineer, id: `${id}-e${k}` })),
    });
  }
  const teamAt = (index: number): string => `t${index % count}`;
  const modules: ScenarioData['modules'] = [];
  const calls: ScenarioData['calls'] = [];
  for (let copy = 0; copy < copies; copy++) {
    for (const module of like.modules) {
      const team = teamAt(Math.floor((modules.length * count) / (copies * like.modules.length)));
      modules.push({ ...module, id: `${module.id}-${copy}`, team, entry: module.entry / copies });
    }
    for (const call of like.calls)
      calls.push({ ...call, from: `${call.from}-${copy}`, to: `${call.to}-${copy}` });
  }
  const cards: ScenarioData['cards'] = {};
  const models = Object.values(like.cards);
  for (const [i, { id }] of teams.entries()) {
    const own = modules.filter((module) => module.team === id).map((module) => module.id);
    const home = own.length > 0 ? own : modules.map((module) => module.id);
    cards[id] = (models[i % models.length] ?? []).map((card, k) => ({
      ...card,
      modules: [home[k % home.length] as string],
    }));
  }
  const scale = count / like.teams.length;
  return {
    ...like,
    id: `${like.id}-${count}`,
    teams,
    modules,
    calls,
    cards,
    start: {
      ...like.start,
      instances: Math.ceil(like.start.instances * scale),
      users: like.start.users * scale,
      waiting: {},
      extractions: [],
      cashCents: Math.round(like.start.cashCents * scale),
      pager: teams[0]?.engineers[0]?.id ?? '',
    },
  };
}
