/** Where the postmortem desk opens; its code comes when it is first asked for. */
import { deskOpen } from '../../intents/postmortems.ts';
import { t } from '../../text/index.ts';
import { later } from '../later.tsx';

const Desk = later(() => import('./PostmortemDesk.tsx').then((file) => file.PostmortemDesk));

export function PostmortemPlace() {
  const incident = deskOpen.value;
  return incident === '' ? null : <Desk key={incident} incident={incident} />;
}

/** Opens the desk of an incident. */
export function OpenDesk({ incident, about, held }: { incident: string; about: string; held?: boolean }) {
  const words = t(held ? 'postmortem.look' : 'postmortem.open');
  return (
    <button
      type="button"
      class="button button-choice postmortem-open"
      aria-haspopup="dialog"
      onClick={() => {
        deskOpen.value = incident;
      }}
    >
      <span>
        {words} <span class="unseen">{about}</span>
      </span>
      {held ? null : <small>{t('postmortem.openNote')}</small>}
    </button>
  );
}
