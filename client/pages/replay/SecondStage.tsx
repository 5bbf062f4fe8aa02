import { effect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { orgName } from '../../../shared/net/orgs.ts';
import type { PublicWorld } from '../../../shared/sim/publicWorld.ts';
import { nameOf, say, t } from '../../text/index.ts';
import { Strip } from './Strip.tsx';
import { besideSeen } from './show.ts';

/** The organisation beside the watched one: the same picture at the same moment of the calendar. */
export function SecondStage({ org }: { org: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    let gone = false;
    const stops: (() => void)[] = [];
    void import('../../scenes/stage.ts')
      .then(({ createStage }) =>
        createStage(element, {
          t: (key, params) => say(key, params) ?? teamOf(key) ?? key,
          reducedMotion: document.documentElement.dataset.motion === 'less',
        }),
      )
      .then(
        (handle) => {
          if (gone) return handle.destroy();
          let before: PublicWorld | null = null;
          const watch = new ResizeObserver(() => handle.resize());
          watch.observe(element);
          stops.push(
            () => watch.disconnect(),
            () => handle.destroy(),
            effect(() => {
              const now = besideSeen.value?.view;
              if (!now) return;
              handle.update(now, before, { me: '', selected: '' });
              before = now;
            }),
          );
        },
        // Where nothing can be drawn, the numbers above it stand.
        () => {},
      );
    return () => {
      gone = true;
      for (const stop of stops) stop();
    };
  }, []);
  return (
    <section class="replay-stage" aria-label={t('replay.stage', { org: orgName(org) })}>
      <Strip org={org} view={besideSeen.value?.view ?? null} />
      <div class="stage">
        <div class="stage-canvas" ref={host} aria-hidden="true" />
      </div>
    </section>
  );
}

const teamOf = (key: string): string | null =>
  key.startsWith('name.team.') ? nameOf('team', key.slice('name.team.'.length)) : null;
