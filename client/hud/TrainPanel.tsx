import type { DeployRow, PublicWorld, UnitRow } from '../../shared/sim/publicWorld.ts';
import { MODES, STRATEGIES } from '../../shared/sim/publicWorld.ts';
import { isClosed } from '../intents/affordances.ts';
import { boxesByTeam, unitsOf } from '../intents/reads.ts';
import { me, view } from '../net/viewStore.ts';
import { dayAndClock, percent, span } from '../text/format.ts';
import { t } from '../text/index.ts';
import { OddsCall } from './OddsCall.tsx';
import { Say } from './terms/Term.tsx';
import { VerbButton } from './VerbButton.tsx';
import { capital, name, teamName, unitName } from './words.ts';

/** The trains my team may use: the shared one, and one for each of its own services. */
export function TrainPanels() {
  const world = view.value;
  const own = me.value;
  if (!world || !own) return null;
  return (
    <>
      {unitsOf(world, own.team).map((unit) => (
        <TrainPanel key={unit.id} world={world} unit={unit} />
      ))}
    </>
  );
}

/** One train: who has boxes on it, when it leaves, what the oven does, and how it goes out. */
export function TrainPanel({ world, unit }: { world: PublicWorld; unit: UnitRow }) {
  const boxes = boxesByTeam(world, unit.id);
  const running = world.deploys[unit.deploy];
  const titleId = `train-${unit.id}`;
  return (
    <section
      class="panel-section train"
      aria-labelledby={titleId}
      data-guide={unit.kind === 'service' ? 'own-train' : 'train'}
    >
      <h2 id={titleId}>
        {unit.kind === 'monolith' ? t('play.train.shared') : t('play.train.own', { unit: unitName(unit.id) })}
      </h2>
      <p class="train-when">{departure(unit)}</p>
      {boxes.length > 0 ? (
        <ul class="boxes" aria-label={t('play.train.boxes', { n: unit.waiting })}>
          {boxes.map((row) => (
            <li key={row.team} class={`boxes-row team-${row.team}`}>
              <span class="boxes-team">{teamName(row.team)}</span>
              <span class="boxes-stack" aria-hidden="true">
                {Array.from({ length: Math.min(row.boxes, 8) }, (_, at) => (
                  <span key={at} class="box" />
                ))}
              </span>
              <span class="mono">{row.boxes}</span>
              <span class="boxes-word">{word(world, row.team, unit)}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p class="quiet">{t('play.train.empty')}</p>
      )}
      {running ? (
        <Oven world={world} deploy={running} />
      ) : (
        <p class="quiet">{t('play.oven.idle', { hours: span(Math.round(unit.ovenHours * 12)) })}</p>
      )}
      <div class="buttons">
        <VerbButton verb="sendTrain" payload={{ unit: unit.id }} look="primary" why="always">
          {t('play.train.sendNow')}
        </VerbButton>
        {unit.mode === 'scheduled' ? <WordButtons unit={unit} /> : null}
      </div>
      <OddsCall unit={unit.id} />
      <Strategy unit={unit} />
      {unit.kind === 'service' ? <Mode unit={unit} /> : null}
    </section>
  );
}

function departure(unit: UnitRow): string {
  if (unit.calling) return t('play.train.calling');
  if (unit.mode === 'continuous') return t('play.train.continuous');
  if (unit.mode === 'onDemand' || unit.departs < 0) return t('play.train.onDemand', { n: unit.waiting });
  return t('play.train.departs', { when: dayAndClock(unit.departs), n: unit.waiting });
}

function word(world: PublicWorld, team: string, unit: UnitRow): string {
  const said = world.teams[team]?.word ?? 'undecided';
  return unit.kind === 'monolith' && said !== 'undecided' ? t(`play.train.word.${said}`) : '';
}

function WordButtons({ unit }: { unit: UnitRow }) {
  const own = me.value;
  const said = own ? view.value?.teams[own.team]?.word : undefined;
  return (
    <>
      <VerbButton verb="callTrain" payload={{ unit: unit.id, aboard: true }} pressed={said === 'aboard'}>
        {t('play.train.aboard')}
      </VerbButton>
      <VerbButton verb="callTrain" payload={{ unit: unit.id, aboard: false }} pressed={said === 'hold'}>
        {t('play.train.hold')}
      </VerbButton>
    </>
  );
}

/** What the oven does, and how far it is. */
export function Oven({ world, deploy }: { world: PublicWorld; deploy: DeployRow }) {
  const whole = Math.max(1, deploy.stageEnds - deploy.stageAt);
  const done = Math.min(1, Math.max(0, (world.tick - deploy.stageAt) / whole));
  return (
    <div class="oven" data-guide="oven">
      <p>
        <strong>{t('play.oven.deploy', { number: deploy.number, n: deploy.changes })}</strong>{' '}
        {t(`play.oven.${deploy.state}`, {
          share: percent(deploy.share),
          left: span(Math.max(0, deploy.stageEnds - world.tick)),
        })}
      </p>
      <span class="meter meter-wide" aria-hidden="true">
        <span class="meter-fill meter-oven" style={{ inlineSize: `${done * 100}%` }} />
      </span>
    </div>
  );
}

function Strategy({ unit }: { unit: UnitRow }) {
  if (isClosed('chooseStrategy', { unit: unit.id, strategy: unit.strategy })) return null;
  return (
    <fieldset class="choices">
      <legend>{t('play.strategy.legend')}</legend>
      <div class="buttons">
        {STRATEGIES.map((strategy) => (
          <VerbButton
            key={strategy}
            verb="chooseStrategy"
            payload={{ unit: unit.id, strategy }}
            pressed={unit.strategy === strategy}
            look="chip"
          >
            {capital(name('strategy', strategy))}
          </VerbButton>
        ))}
      </div>
      <p class="quiet">
        <Say k={`play.strategy.${unit.strategy}`} />
      </p>
    </fieldset>
  );
}

function Mode({ unit }: { unit: UnitRow }) {
  if (isClosed('chooseMode', { unit: unit.id, mode: unit.mode, intervalDays: 1 })) return null;
  return (
    <fieldset class="choices">
      <legend>{t('play.mode.legend')}</legend>
      <div class="buttons">
        {MODES.map((mode) => (
          <VerbButton
            key={mode}
            verb="chooseMode"
            payload={{ unit: unit.id, mode, intervalDays: Math.max(1, unit.intervalDays) }}
            pressed={unit.mode === mode}
            look="chip"
          >
            {capital(name('mode', mode))}
          </VerbButton>
        ))}
      </div>
    </fieldset>
  );
}
