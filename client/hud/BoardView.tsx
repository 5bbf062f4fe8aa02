// biome-ignore-all lint/a11y/noRedundantRoles: Safari forgets that a table is one where its rows are shown as blocks
import type { ComponentChildren } from 'preact';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { focusOf, inOrder, openIncidents, skillOf } from '../intents/reads.ts';
import { me, view } from '../net/viewStore.ts';
import { count, dayAndClock, percent } from '../text/format.ts';
import { say, t } from '../text/index.ts';
import { ModuleCard } from './ArchitecturePanel.tsx';
import { Vote } from './board/Vote.tsx';
import { ContractButton } from './ContractButton.tsx';
import { picked, stageMissing } from './uiState.ts';
import { VerbButton } from './VerbButton.tsx';
import {
  capital,
  energyWord,
  loadWord,
  moduleName,
  moraleWord,
  name,
  personName,
  teamName,
  unitName,
} from './words.ts';

/** Everything on the map as tables and lists, with the same buttons: the equal of the picture. */
export function BoardView() {
  const world = view.value;
  const own = me.value;
  if (!world) return null;
  return (
    <div class="board">
      <h2 class="board-title" id="board-title" tabIndex={-1}>
        {t('play.board.title')}
      </h2>
      {stageMissing.value ? <p class="chip chip-warn">{t('play.board.noStage')}</p> : null}
      <Incidents world={world} />
      <Units world={world} />
      <Modules world={world} />
      {own ? (
        <section aria-labelledby="board-mine">
          <h3 id="board-mine">{t('play.board.mine')}</h3>
          <div class="board-cards">
            {inOrder(world.modules)
              .filter((module) => module.team === own.team)
              .map((module) => (
                <ModuleCard key={module.id} world={world} module={module} />
              ))}
          </div>
        </section>
      ) : null}
      <Teams world={world} />
      <People world={world} />
      <Calls world={world} />
      <PracticeTable world={world} team={own?.team ?? ''} />
      <section aria-labelledby="board-rules">
        <h3 id="board-rules">{t('play.board.rules')}</h3>
        {inOrder(world.policies)
          .filter((policy) => policy.shown)
          .map((policy) => (
            <Vote key={policy.id} policy={policy} team={own?.team ?? ''} />
          ))}
      </section>
    </div>
  );
}

/**
 * A table with a caption and column heads; the first cell of a row names it. A small screen shows each row as a block with the
 * heads before the cells: the roles say that it is a table still.
 */
function Table({
  caption,
  heads,
  rows,
}: {
  caption: string;
  heads: string[];
  rows: { id: string; cells: ComponentChildren[] }[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-scroll" aria-label={caption} tabIndex={0}>
      <table role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {heads.map((head) => (
              <th key={head} scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row">
              {row.cells.map((cell, at) =>
                at === 0 ? (
                  <th key={heads[at]} scope="row" role="rowheader">
                    {cell}
                  </th>
                ) : (
                  <td key={heads[at]} role="cell" data-head={heads[at]}>
                    {cell}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Incidents({ world }: { world: PublicWorld }) {
  const rows = openIncidents(world);
  if (rows.length === 0) return <p>{t('play.board.calm')}</p>;
  return (
    <Table
      caption={t('play.board.incidents')}
      heads={[
        t('play.board.what'),
        t('play.board.severity'),
        t('play.board.since'),
        t('play.board.who'),
        t('play.board.state'),
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [
          `${unitName(row.unit)}: ${name('symptom', row.symptom)}`,
          t('play.desk.severity', { n: row.severity }),
          dayAndClock(row.detectedAt),
          personName(world, row.engineer),
          row.state === 'ringing' ? (
            <VerbButton
              verb="acknowledge"
              payload={{ incident: row.id }}
              label={t('play.board.acknowledge', { unit: unitName(row.unit) })}
            >
              {t('play.desk.acknowledge')}
            </VerbButton>
          ) : (
            t(`play.state.${row.state}`)
          ),
        ],
      }))}
    />
  );
}

function Units({ world }: { world: PublicWorld }) {
  return (
    <Table
      caption={t('play.board.units')}
      heads={[
        t('play.board.unit'),
        t('play.thing.owner'),
        t('play.thing.full'),
        t('play.thing.latency'),
        t('play.thing.errors'),
        t('play.board.waiting'),
      ]}
      rows={inOrder(world.units).map((row) => ({
        id: row.id,
        cells: [
          <PickButton key="pick" kind="unit" id={row.id} text={capital(unitName(row.id))} />,
          row.team === '' ? t('play.board.everybody') : teamName(row.team),
          percent(row.utilisation),
          t('play.thing.ms', { n: Math.round(row.latencyMs) }),
          percent(row.errors),
          count(row.waiting),
        ],
      }))}
    />
  );
}

function Modules({ world }: { world: PublicWorld }) {
  return (
    <Table
      caption={t('play.board.modules')}
      heads={[
        t('play.board.module'),
        t('play.thing.owner'),
        t('play.thing.runs'),
        t('play.thing.load'),
        t('play.thing.errors'),
        t('play.thing.debt'),
      ]}
      rows={inOrder(world.modules).map((row) => ({
        id: row.id,
        cells: [
          <PickButton key="pick" kind="module" id={row.id} text={moduleName(row.id)} />,
          teamName(row.team),
          unitName(row.unit),
          t('play.thing.perMinute', { n: count(row.load) }),
          percent(row.errors),
          percent(row.debt),
        ],
      }))}
    />
  );
}

function Teams({ world }: { world: PublicWorld }) {
  return (
    <Table
      caption={t('play.board.teams')}
      heads={[
        t('play.board.team'),
        t('play.thing.people'),
        t('play.team.energy'),
        t('play.team.morale'),
        t('play.team.load'),
        t('play.team.merged'),
      ]}
      rows={inOrder(world.teams).map((row) => ({
        id: row.id,
        cells: [
          <PickButton key="pick" kind="team" id={row.id} text={teamName(row.id)} />,
          count(row.people),
          energyWord(row.energy),
          moraleWord(row.morale),
          loadWord(row.cognitiveLoad),
          count(row.mergedToday),
        ],
      }))}
    />
  );
}

function People({ world }: { world: PublicWorld }) {
  return (
    <Table
      caption={t('play.board.people')}
      heads={[
        t('play.board.person'),
        t('play.board.team'),
        t('play.thing.now'),
        t('play.team.energy'),
        t('play.team.pager'),
      ]}
      rows={inOrder(world.engineers).map((row) => ({
        id: row.id,
        cells: [
          <PickButton key="pick" kind="engineer" id={row.id} text={row.name} />,
          teamName(row.team),
          name('posture', row.posture),
          energyWord(row.energy),
          row.pager ? t('play.team.hasPager') : '',
        ],
      }))}
    />
  );
}

function Calls({ world }: { world: PublicWorld }) {
  return (
    <Table
      caption={t('play.board.calls')}
      heads={[
        t('play.board.from'),
        t('play.board.to'),
        t('play.call.rate'),
        t('play.call.way'),
        t('play.call.lostLabel'),
        t('play.call.fray'),
        t('play.call.contract'),
      ]}
      rows={Object.values(world.calls).map((row) => ({
        id: row.id,
        cells: [
          moduleName(row.from),
          moduleName(row.to),
          count(row.rate),
          row.remote ? t('play.call.remote') : t('play.call.inside'),
          percent(row.lost),
          percent(row.fray),
          row.contract === 'none' ? (
            <ContractButton key="contract" world={world} call={row} own={me.value?.team ?? ''} />
          ) : (
            t(`play.call.contract.${row.contract}`)
          ),
        ],
      }))}
    />
  );
}

function PracticeTable({ world, team }: { world: PublicWorld; team: string }) {
  const focused = new Set(focusOf(world, team).map(({ id }) => id));
  return (
    <Table
      caption={t('play.board.practices')}
      heads={[
        t('play.board.practice'),
        t('play.board.lane'),
        t('play.board.level'),
        t('play.board.focus'),
        t('play.board.story'),
      ]}
      rows={inOrder(world.practices)
        .filter((row) => row.shown)
        .map((row) => ({
          id: row.id,
          cells: [
            name('practice', row.id),
            name('lane', row.lane),
            levelText(world, row.id, team),
            <VerbButton
              key="focus"
              verb="focusPractice"
              payload={{ practice: row.id }}
              pressed={focused.has(row.id)}
              look="chip"
              label={t('play.board.focusOn', {
                practice: name('practice', row.id),
                focus: focused.has(row.id) ? 'yes' : 'no',
              })}
            >
              {focused.has(row.id) ? t('play.board.focused') : t('play.board.focusButton')}
            </VerbButton>,
            <small key="story">{say(`story.practice.${row.id}`)}</small>,
          ],
        }))}
    />
  );
}

function levelText(world: PublicWorld, practice: string, team: string): string {
  const { level, progress } = skillOf(world, practice, team);
  return t('play.board.levelOf', { level, progress: percent(progress) });
}

function PickButton({
  kind,
  id,
  text,
}: {
  kind: 'module' | 'unit' | 'team' | 'engineer';
  id: string;
  text: string;
}) {
  return (
    <button
      type="button"
      class="link-button"
      data-thing={`${kind}:${id}`}
      onClick={() => {
        picked.value = { kind, id };
      }}
    >
      {text}
    </button>
  );
}
