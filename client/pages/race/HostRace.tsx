/** A class against an earlier one: a finished session of this host's, or a journal file, whose story, length and luck are played once more. */
import '../../style/race.css';
import { useId, useState } from 'preact/hooks';
import { PRESET_IDS, type PresetId, presets } from '../../../shared/content/presets.ts';
import type { SessionPlace } from '../../../shared/net/api.ts';
import type { RaceFrom } from '../../net/race.ts';
import { keptSeats } from '../../net/seats.ts';
import { ago } from '../../text/ago.ts';
import { nameOf, t } from '../../text/index.ts';
import { usePlaces } from '../solo/usePlaces.ts';
import { aboutFile, type Brought, FilePart } from './FilePart.tsx';

/** What was chosen: its story, its length as far as it is one of ours, and how many organisations played it. */
export interface Raced {
  from: RaceFrom;
  scenario: string;
  preset: PresetId | undefined;
  orgs: number;
}

/** Sessions listed at most. */
const LISTED = 12;
const FILE = 'file';

export function HostRace({ choose }: { choose: (raced: Raced | null) => void }) {
  const id = useId();
  const [seats] = useState(() => keptSeats().filter(({ leads }) => leads));
  const places = usePlaces(seats.slice(0, LISTED));
  const [picked, setPicked] = useState('');
  const [brought, setBrought] = useState<Brought | null>(null);
  const over = seats.flatMap(({ code }) => {
    const place = places[code];
    return typeof place === 'object' && place.status === 'over' && place.readable ? [place] : [];
  });
  const pick = (code: string): void => {
    setPicked(code);
    setBrought(null);
    const place = over.find((one) => one.code === code);
    choose(
      place ? { from: { code }, scenario: place.scenario, preset: place.preset, orgs: place.orgs } : null,
    );
  };
  return (
    <div class="race-host">
      <p class="quiet">{t('race.classHint')}</p>
      <div class="field">
        <label class="label" for={id}>
          {t('ghost.name')}
        </label>
        <select id={id} class="input" value={picked} onChange={(event) => pick(event.currentTarget.value)}>
          <option value="">{t('race.nobody')}</option>
          {over.map((place) => (
            <option key={place.code} value={place.code}>
              {aboutSession(place)}
            </option>
          ))}
          <option value={FILE}>{t('race.ofFile')}</option>
        </select>
        {over.length === 0 ? <p class="quiet small">{t('race.none')}</p> : null}
      </div>
      {picked === FILE ? (
        <FilePart
          take={(file) => {
            setBrought(file);
            choose(file && racedFile(file));
          }}
        />
      ) : null}
      {brought ? <p role="status">{aboutFile(brought)}</p> : null}
    </div>
  );
}

const racedFile = ({ text, opened }: Brought): Raced => ({
  from: { text },
  scenario: opened.scenario,
  preset: PRESET_IDS.find((id) => presets[id].quarters === opened.quarters),
  orgs: opened.orgs.length,
});

const aboutSession = ({ called, scenario, code, touchedAt }: SessionPlace): string =>
  [called || nameOf('scenario', scenario), code, ago(touchedAt, Date.now())].join(' · ');
