/** The debrief on the wall of the room: the slide the host is on, nothing to press. */
import '../../style/debriefWall.css';
import type { DebriefNow } from '../../../shared/net/debrief.ts';
import { t } from '../../text/index.ts';
import { Slide } from './Slide.tsx';
import { useDebrief } from './useDebrief.ts';

export function WallDebrief({ code, token, now }: { code: string; token: string; now: DebriefNow }) {
  const { data } = useDebrief(code, now.rev, token);
  const { slide, cursor, words } = now;
  return (
    <>
      <h1 class="unseen">{t('debrief.title')}</h1>
      {data ? (
        <Slide key={slide} slide={slide} code={code} data={data} cursor={cursor} words={words} wall />
      ) : (
        <p class="wall-todo">{t('debrief.wait')}</p>
      )}
    </>
  );
}
