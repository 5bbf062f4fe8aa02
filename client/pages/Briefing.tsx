/** What an author tells before her scenario begins: in the lobby, and over the first morning of whoever plays alone. */
import '../style/briefing.css';
import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { control } from '../net/session.ts';
import { session } from '../net/viewStore.ts';
import { nameOf, say, t } from '../text/index.ts';

/** Codes of games whose briefing was read on this page. */
const read = signal<readonly string[]>([]);

const storyOf = (): string => {
  const now = session.value;
  return now && now.words !== '' ? (say(`story.scenario.${now.scenario}`) ?? '') : '';
};

/** The story as a part of the lobby; nothing where one of ours is played. */
export function BriefingCard() {
  const now = session.value;
  const story = storyOf();
  if (!now || now.words === '') return null;
  return (
    <section class="briefing card">
      <h2>{nameOf('scenario', now.scenario)}</h2>
      <p class="quiet">{say(`about.scenario.${now.scenario}`) ?? ''}</p>
      <p class="briefing-story">{story}</p>
    </section>
  );
}

/** Over the first morning of a game alone; its clock stands until it is read. */
export function Briefing({ tick }: { tick: number }) {
  const now = session.value;
  const story = storyOf();
  const fresh = now?.kind === 'solo' && story !== '' && tick <= FIRST_HOUR && !read.value.includes(now.code);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!fresh) return;
    void control('pause');
    button.current?.focus();
  }, [fresh]);
  if (!now || !fresh) return null;
  return (
    <div class="briefing-over">
      <div class="briefing card" role="dialog" aria-labelledby="briefing">
        <h2 id="briefing">{nameOf('scenario', now.scenario)}</h2>
        <p class="briefing-story">{story}</p>
        <button
          ref={button}
          type="button"
          class="button button-primary"
          onClick={() => {
            read.value = [...read.value, now.code];
            void control('resume');
          }}
        >
          {t('author.begin')}
        </button>
      </div>
    </div>
  );
}

/** Ticks until 10:00 on the first day: whoever comes back later has read it. */
const FIRST_HOUR = 120;
