import '../style/stageTools.css';
import { useEffect, useState } from 'preact/hooks';
import { me } from '../net/viewStore.ts';
import type { Insets, StageCamera } from '../scenes/types.ts';
import { type TextKey, t } from '../text/index.ts';
import { Icon } from './Icon.tsx';
import type { ICONS } from './icons.ts';

/** How far one press of an arrow moves the picture, CSS pixels. */
const STEP = 120;
const ARROWS = [
  ['left', 'left', STEP, 0],
  ['up', 'above', 0, STEP],
  ['down', 'below', 0, -STEP],
  ['right', 'right', -STEP, 0],
] as const;

/** The camera by buttons: nearer, further, all, my team, follow, and arrows once there is more than is seen. */
export function StageTools({ camera, zoom, insets }: { camera: StageCamera; zoom: number; insets: Insets }) {
  const [open, setOpen] = useState(false);
  const [follow, setFollow] = useState(false);
  useEffect(() => camera.follow(follow), [camera, follow]);
  const near = zoom > 1.01;
  const more = camera.partial();
  const team = me.value?.team ?? '';
  return (
    <section
      class="stage-tools"
      aria-label={t('stageTools.label')}
      style={{
        left: `${insets.left + 6}px`,
        maxInlineSize: `calc(100% - ${insets.left + insets.right + 12}px)`,
      }}
    >
      <Tool icon="zoom" says="stageTools.open" expanded={open} onPress={() => setOpen(!open)} />
      {near ? <Tool icon="fit" says="stageTools.fit" onPress={() => camera.fit()} /> : null}
      {open ? (
        <>
          <Tool icon="plus" says="stageTools.in" onPress={() => camera.zoomBy(1.4)} />
          <Tool icon="steady" says="stageTools.out" onPress={() => camera.zoomBy(1 / 1.4)} />
          {team ? (
            <Tool icon="users" says="stageTools.team" onPress={() => camera.lookAt('team', team)} />
          ) : null}
          <Tool icon="flame" says="stageTools.follow" pressed={follow} onPress={() => setFollow(!follow)} />
          {more
            ? ARROWS.map(([way, icon, dx, dy]) => (
                <Tool key={way} icon={icon} says={`stageTools.${way}`} onPress={() => camera.panBy(dx, dy)} />
              ))
            : null}
        </>
      ) : null}
    </section>
  );
}

function Tool(props: {
  icon: keyof typeof ICONS;
  says: TextKey;
  pressed?: boolean;
  expanded?: boolean;
  onPress: () => void;
}) {
  const { pressed, expanded } = props;
  return (
    <button
      type="button"
      class="button stage-tool"
      aria-label={t(props.says)}
      title={t(props.says)}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={props.onPress}
    >
      <Icon id={props.icon} />
    </button>
  );
}
