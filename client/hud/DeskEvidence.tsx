/** Evidence on the desk: what can be looked at, at its price, and what was read, each piece with its own drawing. */
import '../style/deskEvidence.css';
import { wearers } from '../../shared/sim/hats.ts';
import type { EvidenceKind, EvidenceRow, IncidentRow, PublicWorld } from '../../shared/sim/publicWorld.ts';
import { inOrder, peopleOf } from '../intents/reads.ts';
import { me, own } from '../net/viewStore.ts';
import { clockFrom, spanOfMinutes } from '../text/format.ts';
import { t } from '../text/index.ts';
import { EvidenceDrawing } from './EvidenceDrawing.tsx';
import { Few } from './Few.tsx';
import { findingText, paramsOf } from './findings.ts';
import { fieldsOf, newestFirst } from './logFacts.ts';
import { VerbButton } from './VerbButton.tsx';
import { capital, name, personName } from './words.ts';

const FIRST = 3;
/** The keys of the first pieces; 1-3 are the three places of the game. */
export const EVIDENCE_KEYS = ['4', '5', '6'];

export function DeskEvidence(props: { world: PublicWorld; incident: IncidentRow; mine: boolean }) {
  const { world, incident, mine } = props;
  const rows = inOrder(world.evidence).filter((row) => row.incident === incident.id);
  const opened = newestRead(
    world,
    incident,
    rows.filter((row) => row.opened),
  );
  const closed = rows.filter((row) => !row.opened);
  if (rows.length === 0 || (!mine && opened.length === 0)) return null;
  const reads = incident.state === 'working' && incident.response === 'look';
  const shared = peopleOf(world, incident.team).filter(({ human }) => human).length > 1;
  return (
    <div class="evidence">
      <div class="evidence-head">
        <h3>{t('play.desk.know')}</h3>
        {opened.length === 0 && !reads ? <p class="quiet">{t('play.desk.knowNothing')}</p> : null}
      </div>
      {reads ? (
        <p class="reading" role="status">
          {t('desk.reading', {
            name: personName(world, incident.engineer),
            until: clockFrom(incident.responseEnds, world.tick),
          })}
        </p>
      ) : null}
      <ul class="findings">
        {opened.map((row, at) => (
          <Piece key={row.id} world={world} incident={incident} row={row} mine={mine} first={at === 0} />
        ))}
      </ul>
      {mine && closed.length > 0 ? (
        <div class="looks" data-guide="look">
          <Few
            rows={closed}
            first={FIRST}
            more={(n) => t('desk.moreEvidence', { n })}
            less={t('desk.lessEvidence')}
          >
            {(row, at) => (
              <VerbButton
                key={row.id}
                verb="openEvidence"
                payload={{ evidence: row.id }}
                look="chip"
                {...(incident.awaiting && at < FIRST
                  ? { id: `look-${EVIDENCE_KEYS[at]}`, letter: EVIDENCE_KEYS[at] }
                  : {})}
                note={
                  <>
                    <span class="mono">{spanOfMinutes(row.minutes)}</span>
                    {shared ? <span> · {t(`desk.hat.${row.hat}`)}</span> : null}
                  </>
                }
              >
                {t(`desk.short.${row.kind}`)}
              </VerbButton>
            )}
          </Few>
        </div>
      ) : null}
    </div>
  );
}

/** The pieces that were read, the newest first, as far as the log remembers the order. */
function newestRead(world: PublicWorld, incident: IncidentRow, rows: EvidenceRow[]): EvidenceRow[] {
  const order = newestFirst(world).flatMap((row) => {
    if (row.kind !== 'evidenceOpened') return [];
    const fields = fieldsOf(row) as { incident?: string; evidence?: string };
    return fields.incident === incident.id ? [fields.evidence ?? ''] : [];
  });
  const at = (row: EvidenceRow): number => {
    const place = order.indexOf(row.kind);
    return place < 0 ? order.length : place;
  };
  return [...rows].sort((one, other) => at(one) - at(other));
}

/** Pieces whose drawing holds the words of the reading. */
const ECHO: ReadonlySet<EvidenceKind> = new Set(['configLog', 'logLines', 'customers']);

/** Whose screen shows a piece that does not hang on the wall. */
function screenOf(world: PublicWorld, incident: IncidentRow, row: EvidenceRow): string {
  const team = me.value?.team ?? incident.team;
  const works = team === incident.team || team === world.modules[incident.module]?.team;
  return personName(world, wearers(world, works ? team : incident.team)[row.hat] || row.reader);
}

/** What a screen showed, and how its reader reads it. Until it hangs on the wall it is for whoever read it. */
function Piece(props: {
  world: PublicWorld;
  incident: IncidentRow;
  row: EvidenceRow;
  mine: boolean;
  first: boolean;
}) {
  const { world, incident, mine, first } = props;
  // What only this screen shows comes with the private part of the view.
  const reading = own.value.readings.find(({ evidence }) => evidence === props.row.id);
  const row = reading ? { ...props.row, finding: reading.finding, params: reading.params } : props.row;
  const params = paramsOf(row.params);
  const seen = row.finding !== '';
  return (
    <li class={`piece${row.pinned ? ' piece-pinned' : ''}${ECHO.has(row.kind) ? ' piece-echo' : ''}`}>
      <details open={first}>
        <summary>
          <strong>{capital(name('evidence', row.kind))}</strong>
          <span class="piece-says">
            {seen
              ? t('desk.reads', {
                  name: personName(world, row.reader),
                  finding: findingText(row.finding, params),
                })
              : t('hats.onScreen', { who: screenOf(world, incident, row) })}
          </span>
        </summary>
        {seen ? <EvidenceDrawing world={world} incident={incident} row={row} params={params} /> : null}
        {reading && !row.pinned ? <small class="quiet">{t('hats.onlyYou')}</small> : null}
      </details>
      {mine && !row.pinned ? (
        <VerbButton verb="pinEvidence" payload={{ evidence: row.id }} look="chip">
          {t('play.desk.pin')}
        </VerbButton>
      ) : null}
    </li>
  );
}
