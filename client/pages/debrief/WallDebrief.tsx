/** The debrief on the wall of the room: the slide the host is on, nothing to press. */
import type { DebriefNow } from '../../../shared/net/debrief.ts';
import { t } from '../../text/index.ts';
import { Slide } from './Slide.tsx';
import { useDebrief } from './useDebrief.ts';

export function WallDebrief({ code, token, now }: { code: string; token: string; now: DebriefNow }) {
  const { data } = useDebrief(code, now.rev, token);
  if (!data) return <p class="wall-todo">{t('debrief.wait')}</p>;
  return (
    <Slide
      key={now.slide}
      slide={now.slide}
      code={code}
      data={data}
      cursor={now.cursor}
      words={now.words}
      wall
    />
  );
}
