/** Scenarios of the host's own in the list of stories: drafts of this device that nothing was wrong with. */
import type { PresetId } from '../../../shared/content/presets.ts';
import type { CreateSession } from '../../../shared/net/api.ts';
import { chosenDraft, listDrafts, readDraft } from '../../net/drafts.ts';
import { t } from '../../text/index.ts';

const OWN = 'draft:';

/** The drafts that can be played, as a group of the list. */
export function OwnOptions() {
  const drafts = listDrafts().filter(({ sound }) => sound);
  if (drafts.length === 0) return null;
  return (
    <optgroup label={t('author.yours')}>
      {drafts.map(({ id, name }) => (
        <option key={id} value={OWN + id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

const draftOf = (scenario: string) =>
  scenario.startsWith(OWN) ? readDraft(scenario.slice(OWN.length)) : null;

/** Whether one of the host's own is chosen. */
export const isOwn = (scenario: string): boolean => scenario.startsWith(OWN);

/** Where the lesson pack of a choice is. */
export const lessonAt = (scenario: string): string =>
  isOwn(scenario) ? `/lesson/draft-${scenario.slice(OWN.length)}` : `/lesson/${scenario}`;

/** The draft somebody came here with. */
export function takeChosen(): string | null {
  const id = chosenDraft.value;
  chosenDraft.value = '';
  return id === '' ? null : OWN + id;
}

/** What a session is ordered with; a draft goes along as a whole. */
export function wishFor(scenario: string): Pick<CreateSession, 'scenario' | 'own'> {
  const own = draftOf(scenario);
  return own ? { own } : { scenario };
}

/** The length a draft is meant for. */
export const lengthOf = (scenario: string): PresetId | null => draftOf(scenario)?.scenario.presets[0] ?? null;
/** What a draft is about. */
export const aboutOwn = (scenario: string): string | null => draftOf(scenario)?.texts[0]?.about ?? null;
