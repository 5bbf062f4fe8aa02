/** What an author says of a kind of incident she made, once it is understood: what it was, and what it teaches. Nothing for ours. */
import { say, t } from '../text/index.ts';

export function OwnSay({ archetype }: { archetype: string }) {
  const was = say(`says.archetype.${archetype}.was`);
  const lesson = say(`says.archetype.${archetype}.lesson`);
  return (
    <>
      {was ? <p dir="auto">{was}</p> : null}
      {lesson ? (
        <p dir="auto">
          <strong>{t('postmortem.teaches')}</strong> {lesson}
        </p>
      ) : null}
    </>
  );
}
