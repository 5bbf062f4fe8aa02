/** The fields of the author's desk: each is one place of the draft, and says in words what is wrong there. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { say, t } from '../../text/index.ts';
import { changeAt, file, problems } from './desk.ts';
import { at, type Path, samePath, within } from './paths.ts';
import { reasonOf } from './problemWords.ts';

export const idOf = (path: Path): string => `f-${path.join('-')}`;
/** What a place is called: by the last word of its path that has a name. */
export const labelOf = (path: Path): string => say(`author.f.${path.at(-1)}`) ?? String(path.at(-1));

/** What is wrong at a place; `deep`: and within it. */
export function Wrong({ path, deep = false }: { path: Path; deep?: boolean }) {
  const found = problems.value.filter((one) => (deep ? within(one.path, path) : samePath(one.path, path)));
  const words = [...new Set(found.map(reasonOf))];
  return (
    <span id={`${idOf(path)}-wrong`} class="author-wrong" role={words.length > 0 ? 'alert' : undefined}>
      {words.join(' ')}
    </span>
  );
}

const isWrong = (path: Path): boolean => problems.value.some((one) => samePath(one.path, path));

interface Field {
  path: Path;
  label?: string;
  hint?: string;
  /** The label is for those who cannot see the table around it. */
  bare?: boolean;
}

function Frame({ path, label, hint, bare, children }: Field & { children: ComponentChildren }) {
  return (
    <div class={`author-field ${bare ? 'author-bare' : ''}`} data-path={path.join('.')}>
      <label for={idOf(path)} class={bare ? 'unseen' : 'label'}>
        {label ?? labelOf(path)}
      </label>
      {children}
      {hint ? <small class="quiet">{hint}</small> : null}
      <Wrong path={path} />
    </div>
  );
}

const common = (path: Path) => ({
  id: idOf(path),
  class: 'input',
  'aria-invalid': isWrong(path),
  'aria-describedby': `${idOf(path)}-wrong`,
});

/** A line or a few lines of words. */
export function Txt({ most, lines = 1, ...field }: Field & { most: number; lines?: number }) {
  const value = String(at(file.value, field.path) ?? '');
  const typed = (event: { currentTarget: { value: string } }): void =>
    changeAt(field.path, event.currentTarget.value);
  return (
    <Frame {...field}>
      {lines > 1 ? (
        <textarea {...common(field.path)} rows={lines} maxLength={most} value={value} onInput={typed} />
      ) : (
        <input {...common(field.path)} maxLength={most} value={value} onInput={typed} />
      )}
    </Frame>
  );
}

/** A number; shown in units of `scale`: 100 for cents as money, 0.01 for shares as percent. Empty is left out. */
export function Num(field: Field & { step?: number; scale?: number; usual?: string }) {
  const { path, scale = 1, step = 1, usual } = field;
  const value = at(file.value, path);
  const shown = typeof value === 'number' ? String(Math.round((value / scale) * 1e6) / 1e6) : '';
  // What is typed may be no number yet: it stays as it is until it is one.
  const [typed, setTyped] = useState(shown);
  useEffect(() => {
    if (Number(typed) !== Number(shown) || (typed === '') !== (shown === '')) setTyped(shown);
  }, [shown]);
  return (
    <Frame {...field}>
      <input
        {...common(path)}
        type="number"
        inputMode="decimal"
        step={step}
        value={typed}
        placeholder={usual}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          const number = Number(text);
          const whole = Math.round(number * scale * 1e6) / 1e6;
          changeAt(path, text.trim() === '' || Number.isNaN(number) ? undefined : whole);
        }}
      />
    </Frame>
  );
}

/** One of several; `''` among the options leaves it out. */
export function Choose({
  options,
  name,
  asNumber = false,
  choose,
  value: shown,
  none,
  ...field
}: Field & {
  options: readonly (string | number)[];
  name: (option: string) => string;
  asNumber?: boolean;
  /** Where choosing means more than writing it down. */
  choose?: (option: string) => void;
  /** Where what is chosen is not what is written down. */
  value?: string;
  /** What choosing nothing means; as usual. */
  none?: string;
}) {
  const value = shown ?? String(at(file.value, field.path) ?? '');
  const known = options.some((one) => String(one) === value);
  return (
    <Frame {...field}>
      <select
        {...common(field.path)}
        value={value}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          if (choose) choose(chosen);
          else changeAt(field.path, chosen === '' ? undefined : asNumber ? Number(chosen) : chosen);
        }}
      >
        {known ? null : <option value={value}>{value === '' ? '–' : value}</option>}
        {options.map((one) => (
          <option key={one} value={one}>
            {one === '' ? (none ?? t('author.usual')) : name(String(one))}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** A box to tick. */
export function Tick(props: { on: boolean; label: string; change: (on: boolean) => void }) {
  return (
    <label class="author-tick">
      <input
        type="checkbox"
        checked={props.on}
        onChange={(event) => props.change(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}

/** A heading with its part of the form. */
export function Part(props: { title: string; hint?: string; children: ComponentChildren; wrong?: Path }) {
  return (
    <section class="card author-part">
      <h3>{props.title}</h3>
      {props.hint ? <p class="quiet">{props.hint}</p> : null}
      {props.wrong ? <Wrong path={props.wrong} /> : null}
      {props.children}
    </section>
  );
}

/** Takes something away, or adds one more. */
export function Small(props: { label: string; act: () => void; children: ComponentChildren }) {
  return (
    <button type="button" class="button button-quiet" aria-label={props.label} onClick={props.act}>
      {props.children}
    </button>
  );
}
