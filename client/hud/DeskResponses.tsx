/** What can be done about it: at its price, with what it costs, and what came of what was tried. */
import type { IncidentRow, OptionRow, PublicWorld, ResponseId } from '../../shared/sim/publicWorld.ts';
import { inOrder } from '../intents/reads.ts';
import { spanOfMinutes } from '../text/format.ts';
import { say, t } from '../text/index.ts';
import { CallIn, callable } from './DeskCallIn.tsx';
import { Few } from './Few.tsx';
import { targetName } from './findings.ts';
import { Icon } from './Icon.tsx';
import { LETTERS } from './letters.ts';
import { findRow, sentenceOfRow } from './logFacts.ts';
import { triedOf } from './tried.ts';
import { deskIncident } from './uiState.ts';
import { VerbButton } from './VerbButton.tsx';
import { WhyButton } from './WhyButton.tsx';
import { name, personName } from './words.ts';

const FIRST = 4;
/** Responses that bring more people rather than change the system. */
const HELP: ReadonlySet<ResponseId> = new Set(['pageOwner', 'declareMajor']);

export function DeskResponses({ world, incident }: { world: PublicWorld; incident: IncidentRow }) {
  const rows = inOrder(world.options).filter((row) => row.incident === incident.id);
  if (rows.length === 0) return null;
  const order = world.orders[incident.symptom]?.response;
  const rank = (row: OptionRow): number => (row.response === order ? 0 : row.marked ? 1 : 2);
  const open = rows
    .filter((row) => !row.tried && !HELP.has(row.response))
    .sort((one, other) => rank(one) - rank(other) || one.order - other.order);
  const help = rows.filter((row) => !row.tried && HELP.has(row.response));
  const people = callable(world, incident);
  return (
    <div class="responses" data-guide="respond">
      <h3>{incident.awaiting ? t('play.desk.decide') : t('play.desk.could')}</h3>
      <Few
        rows={open}
        first={FIRST}
        more={(n) => t('desk.moreResponses', { n })}
        less={t('desk.lessResponses')}
      >
        {(row, at) => (
          <Response
            key={row.id}
            world={world}
            incident={incident}
            row={row}
            ordered={row.response === order}
            letter={incident.awaiting ? LETTERS[at] : undefined}
          />
        )}
      </Few>
      {help.length + people.length > 0 ? (
        <div class="desk-help">
          <h4>{t('desk.help')}</h4>
          {people.map((person) => (
            <CallIn key={person.id} world={world} incident={incident} person={person} />
          ))}
          {help.map((row) => (
            <Response key={row.id} world={world} incident={incident} row={row} ordered={false} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** What came of the last thing tried, said plainly, with its reason. */
export function LastOutcome({ world, incident }: { world: PublicWorld; incident: IncidentRow }) {
  const tried = triedOf(world, incident.id);
  const newest = findRow(world, 'responseEnded', (fact) => fact.incident === incident.id);
  if (!newest || tried.length === 0) return null;
  const outcome = tried[0]?.outcome ?? 'nothing';
  const sentence = sentenceOfRow(world, newest);
  return (
    <div class={`outcome outcome-${outcome}`}>
      <p role="status">
        {sentence} <WhyButton ask={{ fact: newest.id }} about={sentence} />
      </p>
      <ul class="tried" aria-label={t('desk.tried')}>
        {tried.map((one) => (
          <li key={one.id} class={`tried-${one.outcome}`}>
            <strong>{responseText(world, incident, one)}</strong>{' '}
            <small>{t(`play.desk.outcome.${one.outcome}`)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Response(props: {
  world: PublicWorld;
  incident: IncidentRow;
  row: OptionRow;
  ordered: boolean;
  letter?: string | undefined;
}) {
  const { world, incident, row, ordered, letter } = props;
  const time = spanOfMinutes(row.minutes);
  return (
    <VerbButton
      {...(letter ? { id: `ask-option-${letter}` } : {})}
      verb="respond"
      letter={letter}
      payload={{ option: row.id }}
      // Work is under way here: the desk is free for whatever waits most.
      onDone={() => {
        deskIncident.value = '';
      }}
      look={row.runbook || ordered ? 'marked' : 'plain'}
      note={
        <>
          {say(`play.response.${row.response}`) ?? ''}
          {wakes(world, row)}
          {row.runbook ? (
            <span class="mark">
              <Icon id="log" /> {t('desk.runbook')}
            </span>
          ) : null}
          {ordered ? (
            <span class="mark">
              <Icon id="check" /> {t('desk.ordered')}
            </span>
          ) : null}
        </>
      }
    >
      <span class="response-name">{responseText(world, incident, row)}</span>
      <span class="response-minutes mono">
        <span aria-hidden="true">{time}</span>
        <span class="unseen">{t('desk.about', { time })}</span>
      </span>
    </VerbButton>
  );
}

/** Whom a page to the owner would wake: the one who carries that team's pager. */
function wakes(world: PublicWorld, row: OptionRow): string {
  const who = row.response === 'pageOwner' ? world.teams[row.target]?.onCall : '';
  if (!who) return '';
  const asleep = world.engineers[who]?.posture === 'asleep' ? 'yes' : 'no';
  return ` ${t('desk.wakes', { name: personName(world, who), asleep })}`;
}

/** A response with what it acts on, where that says more than the title of the desk. */
export function responseText(
  world: PublicWorld,
  incident: Pick<IncidentRow, 'unit'>,
  row: Pick<OptionRow, 'response' | 'target'>,
): string {
  const deploy = row.response === 'rollBack' ? world.deploys[row.target] : undefined;
  if (deploy) return t('play.desk.rollBack', { number: deploy.number });
  const target = row.target === incident.unit ? '' : targetName(world, row.target);
  return t('play.desk.response', {
    response: name('response', row.response),
    hasTarget: target === '' ? 'no' : 'yes',
    target,
  });
}
