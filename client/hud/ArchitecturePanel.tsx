import type { ModuleRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { isClosed } from '../intents/affordances.ts';
import { inOrder, lanesTomorrow, modulesOf } from '../intents/reads.ts';
import { me, view } from '../net/viewStore.ts';
import { percent } from '../text/format.ts';
import { t } from '../text/index.ts';
import { ContractButton } from './ContractButton.tsx';
import { Icon } from './Icon.tsx';
import { Say } from './terms/Term.tsx';
import { VerbButton } from './VerbButton.tsx';
import { moduleName, teamName, unitName } from './words.ts';

/** The slices my team owns: in the pie, on the way out, or on a plate of their own. */
export function ArchitecturePanel() {
  const world = view.value;
  const own = me.value;
  if (!world || !own) return null;
  const slices = lanesTomorrow(world, own.team).architecture;
  return (
    <section class="panel-section" aria-labelledby="slices-title">
      <h2 id="slices-title">{t('play.slices.title')}</h2>
      <p class="quiet">
        <Say k="play.slices.hint" params={{ n: slices }} />
      </p>
      <ul class="cards">
        {modulesOf(world, own.team).map((module) => (
          <li key={module.id}>
            <ModuleCard world={world} module={module} />
          </li>
        ))}
      </ul>
      <Frayed world={world} team={own.team} />
    </section>
  );
}

/** From here on a caller's idea of what it calls is worth a word; no more than a few of them. */
const FRAYED = 0.15;
const MOST_FRAYED = 4;

/** Our calls over the network whose two ends have drifted apart, and the contract that would hold them. */
function Frayed({ world, team }: { world: PublicWorld; team: string }) {
  const ours = (module: string): boolean => world.modules[module]?.team === team;
  const calls = Object.values(world.calls)
    .filter((call) => call.remote && call.contract !== 'kept' && call.fray >= FRAYED)
    .filter((call) => ours(call.from) || ours(call.to))
    .sort((one, other) => other.fray - one.fray)
    .slice(0, MOST_FRAYED);
  if (calls.length === 0 || isClosed('signContract', { call: calls[0]?.id ?? '' })) return null;
  return (
    <>
      <h3>{t('play.frayed.title')}</h3>
      <ul class="cards">
        {calls.map((call) => (
          <li key={call.id} class="work-card">
            <p>
              {t('play.frayed.line', {
                from: moduleName(call.from),
                to: moduleName(call.to),
                fray: percent(call.fray),
              })}
            </p>
            {call.contract === 'building' ? (
              <p class="quiet">{t('play.frayed.building')}</p>
            ) : (
              <div data-guide="contract">
                <ContractButton world={world} call={call} own={team} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How many strings of cheese tie a module to others. */
export const stringsOf = (world: PublicWorld, module: string): number =>
  Object.values(world.calls).filter((call) => call.from === module || call.to === module).length;

/** One module and what can be done about where it lives. */
export function ModuleCard({
  world,
  module,
  bare,
}: {
  world: PublicWorld;
  module: ModuleRow;
  /** Under a heading that names it already. */
  bare?: boolean;
}) {
  const extraction = world.extractions[module.id];
  const inPie = world.units[module.unit]?.kind === 'monolith';
  return (
    <article class="work-card" aria-label={moduleName(module.id)}>
      <h3>
        {bare ? null : moduleName(module.id)}
        <span class="chip">{inPie ? t('play.slices.inPie') : t('play.slices.onPlate')}</span>
      </h3>
      <p class="quiet">
        {t('play.slices.line', {
          size: module.size,
          strings: stringsOf(world, module.id),
          debt: percent(module.debt),
        })}
      </p>
      {extraction ? (
        <>
          <span class="meter meter-wide" aria-hidden="true">
            <span class="meter-fill" style={{ inlineSize: `${extraction.progress * 100}%` }} />
          </span>
          <p>
            {extraction.ready
              ? t('play.slices.ready')
              : t('play.slices.progress', {
                  share: percent(extraction.progress),
                  days: Math.ceil(extraction.daysLeft),
                })}
          </p>
          <div class="buttons">
            <VerbButton
              verb="cutOver"
              payload={{ module: module.id }}
              look={extraction.ready ? 'primary' : 'plain'}
              why="always"
            >
              <Icon id="scissors" /> {t(extraction.back ? 'play.slices.mergeNow' : 'play.slices.cutOver')}
            </VerbButton>
            {extraction.ready ? null : extraction.active ? (
              <VerbButton verb="stopExtraction" payload={{ module: module.id }} look="quiet">
                {t('play.slices.stop')}
              </VerbButton>
            ) : (
              <VerbButton
                verb={extraction.back ? 'mergeBack' : 'startExtraction'}
                payload={{ module: module.id }}
                look="plain"
              >
                {t('play.slices.goOn')}
              </VerbButton>
            )}
          </div>
        </>
      ) : null}
      {inPie && !extraction ? (
        <div class="buttons">
          <VerbButton verb="startExtraction" payload={{ module: module.id }}>
            {t('play.slices.start')}
          </VerbButton>
        </div>
      ) : null}
      {inPie || extraction ? null : (
        <div class="buttons">
          <VerbButton verb="mergeBack" payload={{ module: module.id }} look="quiet">
            {t('play.slices.mergeBack')}
          </VerbButton>
        </div>
      )}
      {inPie ? null : <p>{t('play.slices.served', { unit: unitName(module.unit) })}</p>}
      <details class="fold" hidden={isClosed('handOver', { module: module.id, team: module.team })}>
        <summary>{t('play.slices.handOver')}</summary>
        <p class="quiet">{t('play.slices.handOverNote')}</p>
        <div class="buttons">
          {inOrder(world.teams)
            .filter((team) => team.id !== module.team)
            .map((team) => (
              <VerbButton
                key={team.id}
                verb="handOver"
                payload={{ module: module.id, team: team.id }}
                look="chip"
                label={t('play.slices.handOverTo', {
                  module: moduleName(module.id),
                  team: teamName(team.id),
                })}
              >
                {teamName(team.id)}
              </VerbButton>
            ))}
        </div>
      </details>
    </article>
  );
}
