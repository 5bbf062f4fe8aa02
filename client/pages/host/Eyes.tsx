/** The screen as one of its people sees it. Everything can be opened, nothing can be done. */
import { useEffect } from 'preact/hooks';
import { orgName } from '../../../shared/net/orgs.ts';
import { board, eyes, session } from '../../net/viewStore.ts';
import { engineerName, t } from '../../text/index.ts';
import { Icon } from '../Icon.tsx';
import { playScreen } from '../loadGame.ts';

export function Eyes() {
  const Screen = playScreen.value;
  const org = board.value?.orgs.find(({ id }) => id === session.value?.org);
  const people = org?.seats.filter(({ engineer, out }) => engineer !== '' && !out) ?? [];
  const back = (): void => {
    eyes.value = '';
  };
  useEffect(() => back, []);
  return (
    <div class="eyes">
      <div class="eyes-bar">
        <button type="button" class="button button-primary" onClick={back}>
          <Icon name="close" />
          {t('console.seeBack')}
        </button>
        <p role="status">{t('console.seeing', { org: orgName(org?.id ?? '') })}</p>
        {people.length > 1 ? (
          <select
            class="input"
            aria-label={t('console.seeAs')}
            value={eyes.value}
            onChange={(event) => {
              eyes.value = event.currentTarget.value;
            }}
          >
            {people.map(({ id, name, engineer }) => (
              <option key={id} value={id}>
                {t('console.seeAsOne', { name, engineer: engineerName(engineer) })}
              </option>
            ))}
          </select>
        ) : null}
      </div>
      {Screen ? <Screen /> : null}
    </div>
  );
}
