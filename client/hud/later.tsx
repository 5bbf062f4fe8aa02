import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../text/index.ts';

/** A component whose code comes when it is first shown; until then one line, and the reason if it cannot come. */
export function later<P extends object>(bring: () => Promise<ComponentType<P>>): ComponentType<P> {
  let Here: ComponentType<P> | null = null;
  return function Later(props: P) {
    const [, setHere] = useState(Here !== null);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Here) return;
      bring().then(
        (component) => {
          Here = component;
          setHere(true);
        },
        () => setFailed(true),
      );
    }, []);
    if (Here) return <Here {...props} />;
    return (
      <p class="later" role="status">
        {failed ? t('error.unreachable') : t('app.loading')}
      </p>
    );
  };
}
