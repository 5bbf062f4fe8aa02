import { useEffect, useRef } from 'preact/hooks';
import type { TermId } from '../../shared/content/glossary.ts';
import type { PublicWorld } from '../../shared/sim/publicWorld.ts';
import { words } from '../intents/reads.ts';
import { fullness } from '../intents/warnings.ts';
import type { WhyAsk } from '../intents/whys.ts';
import { me, view } from '../net/viewStore.ts';
import { count, list, percent } from '../text/format.ts';
import { rightToLeft, t } from '../text/index.ts';
import { ModuleCard } from './ArchitecturePanel.tsx';
import { ContractButton } from './ContractButton.tsx';
import { Icon } from './Icon.tsx';
import { SlicePicker } from './SlicePicker.tsx';
import { PersonState, SendPerson } from './StaffPart.tsx';
import { type About, SayButton } from './say/SayButton.tsx';
import { leadOf } from './Temper.tsx';
import { TrainPanel } from './TrainPanel.tsx';
import { Term } from './terms/Term.tsx';
import { unitOfTrain } from './thingNames.ts';
import { type Picked, picked } from './uiState.ts';
import { WhyButton } from './WhyButton.tsx';
import { capital, energyWord, loadWord, moduleName, moraleWord, name, teamName, unitName } from './words.ts';

/** What is known about the picked thing, and the verbs for it. */
export function ThingCard() {
  const world = view.value;
  const thing = picked.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const key = thing ? `${thing.kind}:${thing.id}` : '';
  useEffect(() => {
    if (key !== '') heading.current?.focus({ preventScroll: true });
  }, [key]);
  if (!world || !thing) return null;
  const close = (): void => {
    picked.value = null;
    document.querySelector<HTMLElement>(`[data-thing="${CSS.escape(key)}"]`)?.focus();
  };
  const about = aboutOf(world, thing);
  return (
    <aside
      class={thing.left !== rightToLeft() ? 'thing-card thing-card-right' : 'thing-card'}
      aria-labelledby="thing-title"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <header>
        <h2 id="thing-title" tabIndex={-1} ref={heading}>
          {titleOf(world, thing)}
        </h2>
        {about ? <SayButton about={about} /> : null}
        <WhyButton ask={askOf(world, thing)} about={titleOf(world, thing)} />
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label={t('play.close')}
          onClick={close}
        >
          <Icon id="close" />
        </button>
      </header>
      <div class="thing-body">
        <Body world={world} thing={thing} />
      </div>
    </aside>
  );
}

/** What happened to a thing: a person, a team, or the place where it stands. */
function askOf(world: PublicWorld, { kind, id }: Picked): WhyAsk {
  if (kind === 'team' || kind === 'engineer') return { about: kind, of: id };
  if (kind === 'train') return { about: 'place', of: unitOfTrain(world, id) };
  return { about: 'place', of: world.calls[id]?.to ?? id };
}

/** What can be said about a thing; a train is its unit, and a string is nobody's to point at. */
function aboutOf(world: PublicWorld, thing: Picked): About | null {
  const called = titleOf(world, thing);
  if (thing.kind === 'train') return { kind: 'unit', id: unitOfTrain(world, thing.id), called };
  return thing.kind === 'call' ? null : { kind: thing.kind, id: thing.id, called };
}

function titleOf(world: PublicWorld, { kind, id }: Picked): string {
  if (kind === 'module') return moduleName(id);
  if (kind === 'unit') return capital(unitName(id));
  if (kind === 'team') return t('play.team.title', { team: teamName(id) });
  if (kind === 'engineer') return world.engineers[id]?.name ?? '';
  if (kind === 'train') return t('play.train.of', { unit: unitName(unitOfTrain(world, id)) });
  const call = world.calls[id];
  return call ? t('play.call.title', { from: moduleName(call.from), to: moduleName(call.to) }) : '';
}

function Body({ world, thing }: { world: PublicWorld; thing: Picked }) {
  const own = me.value?.team ?? '';
  if (thing.kind === 'module') return <ModuleBody world={world} id={thing.id} own={own} />;
  if (thing.kind === 'unit') return <UnitBody world={world} id={thing.id} own={own} />;
  if (thing.kind === 'train') return <UnitBody world={world} id={unitOfTrain(world, thing.id)} own={own} />;
  if (thing.kind === 'team') return <TeamBody world={world} id={thing.id} />;
  if (thing.kind === 'engineer') return <EngineerBody world={world} id={thing.id} />;
  return <CallBody world={world} id={thing.id} own={own} />;
}

function Facts({ rows }: { rows: [label: string, value: string, term?: TermId][] }) {
  return (
    <dl class="facts">
      {rows.map(([label, value, term]) => (
        <div key={label}>
          <dt>{term ? <Term id={term}>{label}</Term> : label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function ModuleBody({ world, id, own }: { world: PublicWorld; id: string; own: string }) {
  const row = world.modules[id];
  if (!row) return null;
  const broken = Object.values(world.calls).filter(
    (call) => (call.from === id || call.to === id) && call.lost > 0.004,
  );
  return (
    <>
      <Facts
        rows={[
          [t('play.thing.owner'), teamName(row.team)],
          [t('play.thing.runs'), unitName(row.unit)],
          [t('play.thing.load'), t('play.thing.perMinute', { n: count(row.load) })],
          [t('play.thing.errors'), percent(row.errors)],
          [t('play.thing.debt'), percent(row.debt), 'debt'],
        ]}
      />
      {broken.map((call) => (
        <p key={call.id} class="bad-line">
          {t('play.call.lost', {
            from: moduleName(call.from),
            to: moduleName(call.to),
            lost: percent(call.lost),
            reason: call.reason === '' ? 'none' : call.reason,
          })}
        </p>
      ))}
      {row.team === own ? (
        <ModuleCard world={world} module={row} bare />
      ) : (
        <p class="quiet">{t('play.thing.theirs', { team: teamName(row.team) })}</p>
      )}
    </>
  );
}

function UnitBody({ world, id, own }: { world: PublicWorld; id: string; own: string }) {
  const row = world.units[id];
  if (!row) return null;
  return (
    <>
      <Facts
        rows={[
          [
            t('play.thing.full'),
            t('warn.load', { used: percent(row.utilisation), band: fullness(row.utilisation) || 'none' }),
            'utilisation',
          ],
          [t('play.thing.latency'), t('play.thing.ms', { n: Math.round(row.latencyMs) }), 'latency'],
          [t('play.thing.errors'), percent(row.errors)],
          [t('play.thing.servers'), count(row.instances)],
          [t('play.thing.version'), row.version > 0 ? count(row.version) : t('play.none')],
        ]}
      />
      {row.breaks === '' ? null : (
        <p class="bad-line">
          {t('play.thing.breaks', {
            rules: list(words(row.breaks).map((rule) => name('rule', rule))),
          })}
        </p>
      )}
      {row.kind === 'monolith' || row.team === own ? (
        <TrainPanel world={world} unit={row} />
      ) : (
        <p class="quiet">{t('play.thing.theirs', { team: teamName(row.team) })}</p>
      )}
    </>
  );
}

function TeamBody({ world, id }: { world: PublicWorld; id: string }) {
  const row = world.teams[id];
  if (!row) return null;
  return (
    <Facts
      rows={[
        [t('play.thing.people'), count(row.people)],
        [t('play.team.energy'), energyWord(row.energy)],
        [t('play.team.morale'), moraleWord(row.morale)],
        [t('play.team.load'), loadWord(row.cognitiveLoad), 'cognitiveLoad'],
        [
          t('play.team.merged'),
          t('play.team.mergedToday', { today: row.mergedToday, yesterday: row.mergedYesterday }),
        ],
        ...leadOf(world, row),
      ]}
    />
  );
}

function EngineerBody({ world, id }: { world: PublicWorld; id: string }) {
  const row = world.engineers[id];
  if (!row) return null;
  return (
    <>
      <Facts
        rows={[
          [t('play.thing.owner'), teamName(row.team)],
          [t('play.thing.now'), name('posture', row.posture)],
          [t('play.team.energy'), energyWord(row.energy)],
          [t('play.team.morale'), moraleWord(row.morale)],
          [t('play.thing.nights'), count(row.nightPages)],
        ]}
      />
      <PersonState person={row} />
      {row.vacant ? null : <SlicePicker person={row} own={me.value?.engineer === id} />}
      {row.team === me.value?.team ? <SendPerson key={id} world={world} person={row} /> : null}
    </>
  );
}

function CallBody({ world, id, own }: { world: PublicWorld; id: string; own: string }) {
  const row = world.calls[id];
  if (!row) return null;
  return (
    <>
      <Facts
        rows={[
          [t('play.call.rate'), t('play.thing.perMinute', { n: count(row.rate) })],
          [t('play.call.way'), row.remote ? t('play.call.remote') : t('play.call.inside')],
          [t('play.call.lostLabel'), percent(row.lost)],
          [t('play.call.breaker'), t(`play.call.breaker.${row.breaker}`), 'breaker'],
          [t('play.call.coupling'), percent(row.coupling)],
          [t('play.call.fray'), percent(row.fray)],
          [t('play.call.contract'), t(`play.call.contract.${row.contract}`), 'contract'],
        ]}
      />
      <ContractButton world={world} call={row} own={own} />
    </>
  );
}
