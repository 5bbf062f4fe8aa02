import { useRef, useState } from 'preact/hooks';
import { orgName } from '../../../shared/net/orgs.ts';
import { type ForkFile, readFork } from '../../../shared/sim/fork/forkFile.ts';
import { t } from '../../text/index.ts';
import { drop, kept, keyOf, run, shown } from './forks.ts';
import { opened, org, watch } from './show.ts';

/** A file larger than this is no fork, bytes. */
const MOST_BYTES = 20_000;

/** Forks kept on this device and those the host has shown: each is run again with one press. */
export function ForkShelf() {
  const file = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const take = async (chosen: File | undefined): Promise<void> => {
    setProblem('');
    const found = chosen && chosen.size <= MOST_BYTES ? parse(await chosen.text()) : null;
    if (!found) setProblem(t('fork.notAFork'));
    else if (found.seed !== opened.value?.seed) setProblem(t('fork.otherGame'));
    else await again(found);
  };
  return (
    <section class="fork-shelf">
      <Files title={t('fork.shown')} files={shown.value} />
      <Files title={t('fork.shelf')} files={kept.value} drop={drop} />
      <button type="button" class="button" onClick={() => file.current?.click()}>
        {t('fork.import')}
      </button>
      <input
        ref={file}
        type="file"
        class="unseen"
        tabIndex={-1}
        aria-hidden="true"
        accept=".json,application/json"
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <p class="small" role="alert">
        {problem}
      </p>
    </section>
  );
}

function parse(text: string): ForkFile | null {
  try {
    return readFork(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Runs a fork again, in its own organisation. */
export async function again(file: ForkFile): Promise<void> {
  if (!opened.value?.orgs.includes(file.org)) return;
  if (file.org !== org.value) await watch(file.org);
  await run({ name: file.name, change: file.change }, '');
}

function Files(props: { title: string; files: readonly ForkFile[]; drop?: (file: ForkFile) => void }) {
  if (props.files.length === 0) return null;
  return (
    <>
      <h3 class="small">{props.title}</h3>
      <ul class="plain">
        {props.files.map((one) => (
          <li key={keyOf(one)} class="row">
            <button type="button" class="button fork-kept" onClick={() => void again(one)}>
              {one.name || t('fork.unnamed')} · {orgName(one.org)}
            </button>
            {props.drop ? (
              <button type="button" class="button" onClick={() => props.drop?.(one)}>
                {t('fork.drop')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}
