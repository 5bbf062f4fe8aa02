import { useEffect, useId, useState } from 'preact/hooks';
import type { EngineerRow, Lane } from '../../shared/sim/publicWorld.ts';
import { LANES } from '../../shared/sim/publicWorld.ts';
import { whyNot } from '../intents/affordances.ts';
import { forget, keyOf, propose, refused } from '../intents/bindings.ts';
import { pending } from '../net/viewStore.ts';
import { engineerName, t } from '../text/index.ts';
import { refusalText } from '../text/refusal.ts';
import { LANE_COLOUR } from './lanes.ts';
import { name } from './words.ts';

/** Two list boxes for the two slices of one person; what is chosen starts tomorrow. */
export function SlicePicker({ person, own }: { person: EngineerRow; own: boolean }) {
  const base = useId();
  const payload = (a: Lane, b: Lane) => ({ engineer: person.id, a, b });
  const asItIs = payload(person.nextA, person.nextB);
  // Asked with a lane that differs, so that "it is like that already" never locks the boxes.
  const other = LANES.find((lane) => lane !== person.nextA) ?? 'build';
  const no = whyNot('assignSlices', payload(other, person.nextB));
  // Where only the hat is missing, a choice is a suggestion to whoever wears it.
  const driver = no?.kind === 'otherHat' ? String(no.params.who) : '';
  const refusal = driver === '' ? no : null;
  const key = keyOf('assignSlices', asItIs);
  const answered = Object.entries(refused.value).find(([asked]) =>
    asked.includes(`${driver === '' ? 'assignSlices ' : '"payload":'}{"engineer":"${person.id}"`),
  )?.[1];
  const waiting = onItsWay(person.id);
  // What was chosen stays chosen until the view has it: a second key would start from the wrong entry.
  const [chosen, setChosen] = useState<Omit<Chosen, 'engineer'> | null>(null);
  // Whatever the view says next is newer.
  useEffect(() => {
    if (!waiting) setChosen(null);
  }, [person.nextA, person.nextB]);
  const nextA = (waiting ?? chosen)?.a ?? person.nextA;
  const nextB = (waiting ?? chosen)?.b ?? person.nextB;
  const reason = refusal ? refusalText(refusal) : answered ? refusalText(answered) : '';
  const choose = (a: Lane, b: Lane): void => {
    if (refusal) return;
    forget(key);
    if (driver !== '') {
      void propose('suggest', { verb: 'assignSlices', payload: payload(a, b) });
      return;
    }
    setChosen({ a, b });
    void propose('assignSlices', payload(a, b)).then((outcome) => {
      if (!outcome.ok) setChosen(null);
    });
  };
  return (
    <div class="slice-picker">
      <Box
        id={`${base}a`}
        label={own ? t('play.team.sliceOne') : t('play.team.sliceOneOf', { name: person.name })}
        lane={nextA}
        off={refusal !== null}
        why={reason ? `${base}why` : undefined}
        onPick={(lane) => choose(lane, nextB)}
      />
      <Box
        id={`${base}b`}
        label={own ? t('play.team.sliceTwo') : t('play.team.sliceTwoOf', { name: person.name })}
        lane={nextB}
        off={refusal !== null}
        why={reason ? `${base}why` : undefined}
        onPick={(lane) => choose(nextA, lane)}
      />
      {waiting ? <small class="note">{t('play.pending')}</small> : null}
      {driver === '' ? null : (
        <small class="note ghost-note">{t('hats.suggestTo', { who: engineerName(driver) })}</small>
      )}
      {reason ? (
        <small class="why" id={`${base}why`}>
          {reason}
        </small>
      ) : null}
    </div>
  );
}

interface Chosen {
  engineer: string;
  a: Lane;
  b: Lane;
}

/** The newest choice for a person that has no answer yet. */
function onItsWay(engineer: string): Chosen | undefined {
  return Object.values(pending.value)
    .filter((one) => one.verb === 'assignSlices')
    .map((one) => one.payload as Chosen)
    .findLast((chosen) => chosen.engineer === engineer);
}

function Box(props: {
  id: string;
  label: string;
  lane: Lane;
  off: boolean;
  why: string | undefined;
  onPick: (lane: Lane) => void;
}) {
  return (
    <label class="slice-box" style={{ '--lane': LANE_COLOUR[props.lane] }}>
      <span class="slice-label">{props.label}</span>
      <select
        id={props.id}
        value={props.lane}
        aria-disabled={props.off ? true : undefined}
        aria-describedby={props.why}
        onChange={(event) => {
          const chosen = event.currentTarget.value as Lane;
          if (props.off) event.currentTarget.value = props.lane;
          else props.onPick(chosen);
        }}
      >
        {LANES.map((lane) => (
          <option key={lane} value={lane}>
            {name('lane', lane)}
          </option>
        ))}
      </select>
    </label>
  );
}
