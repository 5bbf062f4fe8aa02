/** The system: which slice lives where and who looks after it, what each is like, and who calls whom. */
import { signal } from '@preact/signals';
import type { Authored } from '../../../shared/content/authoredTypes.ts';
import { Emblem } from '../../hud/TeamArt.tsx';
import { nameOf, t } from '../../text/index.ts';
import { change, changeAt } from './desk.ts';
import { addModule, dropModule, moveModule, moveUnit, unitOf } from './edits.ts';
import { Choose, Num, Part, Small, Tick } from './fields.tsx';
import { NameInput } from './NameInput.tsx';
import { colourOf } from './Picture.tsx';

/** The slice that is picked up, '' for none. */
const picked = signal('');

const team = (id: string): string => nameOf('team', id);
const module = (id: string): string => nameOf('module', id);

export function SystemPart({ file }: { file: Authored }) {
  const { modules } = file.scenario;
  const chosen = modules.findIndex(({ id }) => id === picked.value);
  return (
    <>
      <Part title={t('author.board')} hint={t('author.boardHint')} wrong={['scenario', 'modules']}>
        <Board file={file} />
        <button
          type="button"
          class="button"
          onClick={() => {
            change((now) => addModule(now, '', now.scenario.teams[0]?.id ?? ''));
          }}
        >
          {t('author.addModule')}
        </button>
      </Part>
      {chosen < 0 ? null : <ModuleFields key={picked.value} file={file} i={chosen} />}
      <Units file={file} />
      <Calls file={file} />
    </>
  );
}

/** Tables as rows; in each the pie's slices, its services, and room for a new one. */
function Board({ file }: { file: Authored }) {
  const { teams, modules, start } = file.scenario;
  return (
    <div class="author-board">
      {teams.map(({ id }) => {
        const inside = modules.filter((one) => one.team === id && unitOf(file, one.id) === 'monolith');
        return (
          <div key={id} class="author-row">
            <h4>
              <Emblem team={id} size={26} />
              {team(id)}
            </h4>
            <Cell file={file} team={id} unit="monolith" modules={inside.map((one) => one.id)} />
            {(start.units ?? [])
              .filter(({ owner }) => owner === id)
              .map((unit) => (
                <Cell key={unit.id} file={file} team={id} unit={unit.id} modules={unit.modules} />
              ))}
            <Cell file={file} team={id} unit="own" modules={[]} />
          </div>
        );
      })}
    </div>
  );
}

/** A home for slices: one may be dropped on it, or, picked up before, put there with its button. */
function Cell(props: { file: Authored; team: string; unit: string; modules: readonly string[] }) {
  const { file, unit, modules } = props;
  const title =
    unit === 'monolith'
      ? nameOf('unit', 'monolith')
      : unit === 'own'
        ? t('author.newService')
        : t('author.service');
  const take = (id: string): void => {
    if (id !== '') change((now) => moveModule(now, id, props.team, unit));
  };
  const there = modules.includes(picked.value);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button in it does the same.
    <div
      class={`author-cell author-cell-${unit === 'monolith' || unit === 'own' ? unit : 'service'}`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.getData('text/plain') ?? '');
      }}
    >
      <span class="author-cell-title">{title}</span>
      <div class="author-chips">
        {modules.map((id) => (
          <button
            key={id}
            type="button"
            class="author-chip"
            style={{ background: colourOf(file, props.team) }}
            draggable
            aria-pressed={picked.value === id}
            onDragStart={(event) => event.dataTransfer?.setData('text/plain', id)}
            onClick={() => {
              picked.value = picked.value === id ? '' : id;
            }}
          >
            {module(id)}
          </button>
        ))}
      </div>
      {picked.value !== '' && !there ? (
        <button type="button" class="button author-here" onClick={() => take(picked.value)}>
          {t('author.here')}
          <span class="unseen">{[module(picked.value), team(props.team), title].join(', ')}</span>
        </button>
      ) : null}
    </div>
  );
}

/** Everything about the slice that is picked up. */
function ModuleFields({ file, i }: { file: Authored; i: number }) {
  const one = file.scenario.modules[i];
  if (!one) return null;
  const path = ['scenario', 'modules', i];
  const owned = (file.scenario.start.units ?? []).filter(({ owner }) => owner === one.team);
  const homes = ['monolith', 'own', ...owned.map(({ id }) => id).filter((id) => id !== one.id)];
  const now = unitOf(file, one.id);
  return (
    <Part title={module(one.id)} wrong={[...path, 'id']}>
      <div class="author-grid">
        <NameInput kind="module" id={one.id} />
        <Choose
          path={[...path, 'team']}
          options={file.scenario.teams.map(({ id }) => id)}
          name={team}
          choose={(to) =>
            change((was) => {
              const alone =
                (was.scenario.start.units ?? []).find(({ id }) => id === now)?.modules.length === 1;
              return alone ? moveUnit(was, now, to) : moveModule(was, one.id, to, 'monolith');
            })
          }
        />
        <div class="author-field">
          <label class="label" for="module-unit">
            {t('author.f.unit')}
          </label>
          <select
            id="module-unit"
            class="input"
            value={now === one.id ? 'own' : now}
            onChange={(event) => {
              const to = event.currentTarget.value;
              change((was) => moveModule(was, one.id, one.team, to));
            }}
          >
            {homes.map((home) => (
              <option key={home} value={home}>
                {home === 'monolith'
                  ? nameOf('unit', 'monolith')
                  : home === 'own'
                    ? t('author.ofItsOwn')
                    : t('author.withOthers', { module: module(home) })}
              </option>
            ))}
          </select>
        </div>
        <Num path={[...path, 'size']} hint={t('author.h.size')} />
        <Num path={[...path, 'work']} step={0.1} hint={t('author.h.work')} />
        <Num path={[...path, 'entry']} scale={0.01} hint={t('author.h.entry')} />
        <Num
          path={['scenario', 'start', 'debtOf', one.id]}
          label={t('author.f.debt')}
          scale={0.01}
          usual={t('author.usual')}
        />
      </div>
      <Small
        label={t('author.dropNamed', { name: module(one.id) })}
        act={() => {
          picked.value = '';
          change((was) => dropModule(was, one.id));
        }}
      >
        {t('author.drop')}
      </Small>
    </Part>
  );
}

/** Servers of the services there are. */
function Units({ file }: { file: Authored }) {
  const units = file.scenario.start.units ?? [];
  if (units.length === 0) return null;
  return (
    <Part title={t('author.services')} wrong={['scenario', 'start', 'units']}>
      <div class="author-grid">
        {units.map((unit, i) => (
          <Num
            key={unit.id}
            path={['scenario', 'start', 'units', i, 'instances']}
            label={t('author.serversOf', { unit: unit.modules.map(module).join(', ') })}
            usual="2"
          />
        ))}
      </div>
    </Part>
  );
}

/** Who calls whom, how often, and whether it can do without. */
function Calls({ file }: { file: Authored }) {
  const { calls, modules } = file.scenario;
  const ids = modules.map(({ id }) => id);
  return (
    <Part title={t('author.f.calls')} hint={t('author.callsHint')} wrong={['scenario', 'calls']}>
      <p class="author-line author-line-call author-heads" aria-hidden="true">
        <b>{t('author.f.from')}</b>
        <b>{t('author.f.to')}</b>
        <b>{t('author.f.rate')}</b>
      </p>
      <ul class="plain author-list">
        {calls.map((call, i) => {
          const path = ['scenario', 'calls', i];
          return (
            <li key={i} class="author-line author-line-call">
              <Choose path={[...path, 'from']} options={ids} name={module} bare />
              <Choose path={[...path, 'to']} options={ids} name={module} bare />
              <Num path={[...path, 'rate']} step={0.1} bare />
              <Tick
                on={call.hard}
                label={t('author.f.hard')}
                change={(on) => changeAt([...path, 'hard'], on)}
              />
              <Small
                label={t('author.dropNamed', { name: `${module(call.from)} → ${module(call.to)}` })}
                act={() => changeAt(path, undefined)}
              >
                {t('author.drop')}
              </Small>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        class="button"
        onClick={() =>
          changeAt(['scenario', 'calls', calls.length], { from: ids[0], to: ids[1], rate: 1, hard: false })
        }
      >
        {t('author.addCall')}
      </button>
    </Part>
  );
}
