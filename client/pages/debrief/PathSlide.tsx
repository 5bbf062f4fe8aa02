/** The way each organisation took beside that of a careful bot with the same luck, and beside a ghost where there is one. */
import { useMemo, useState } from 'preact/hooks';
import { orgName } from '../../../shared/net/orgs.ts';
import type { ShadeName } from '../../../shared/net/shade.ts';
import type { StoryPoint } from '../../../shared/sim/debrief/story.ts';
import { t } from '../../text/index.ts';
import { told } from '../curves/told.ts';
import { shadeWords } from '../shade/shade.ts';
import { axisOf } from './axis.ts';
import type { SlideProps } from './Slide.tsx';
import { LINES, type Line, valuesOf } from './Timeline.tsx';

const WIDE = 1000;
const HIGH = 400;

export function PathSlide({ data, wall }: SlideProps) {
  const { stories, covered, own, bot } = data;
  const [line, setLine] = useState<Line>(data.shades?.length ? 'lost' : 'revenue');
  const [picked, setPicked] = useState<string | null>(null);
  const axis = useMemo(() => axisOf(stories), [stories]);
  const shown = stories.filter(({ org }) => !covered || org === own);
  const names = [...new Map((data.shades ?? []).map(({ name }) => [name.id, name])).values()];
  const ghost = picked ?? names[0]?.id ?? '';
  const drawn = (org: string, name: string, points: readonly StoryPoint[], look: string) => ({
    ...{ org, name, points, look },
    values: valuesOf(points, line),
  });
  const lookOf = (org: string): string =>
    `debrief-curve-${(shown.findIndex((one) => one.org === org) % 8) + 1}`;
  const all = [
    ...(data.shades ?? [])
      .filter(({ name }) => name.id === ghost)
      .map(({ org, points }) =>
        drawn(
          `${org} ghost`,
          t('ghost.ofOrg', { org: orgName(org) }),
          points,
          `${lookOf(org)} debrief-curve-ghost`,
        ),
      ),
    drawn('', t('debrief.path.bot'), bot ?? [], 'debrief-curve-bot'),
    ...shown.map(({ org, points }) => drawn(org, orgName(org), points, lookOf(org))),
  ];
  const top = Math.max(1e-9, ...all.flatMap(({ values }) => values));
  const bottom = line === 'trust' ? Math.min(top, ...all.flatMap(({ values }) => values)) * 0.98 : 0;
  const pathOf = ({ points, values }: (typeof all)[number]): string =>
    values
      .map((value, i) => {
        const x = axis.place(points[i]?.tick ?? 0) * WIDE;
        const y = HIGH - 8 - ((value - bottom) / Math.max(1e-9, top - bottom)) * (HIGH - 16);
        return `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
      })
      .join('');
  const ends = all
    .filter(({ values }) => values.length > 0)
    .map(({ org, name, look, values }) => ({ org, name, look, value: values.at(-1) ?? 0 }))
    .sort((one, other) => other.value - one.value);
  return (
    <section class="debrief-path" aria-label={t('debrief.path.title')}>
      <div class="debrief-head">
        <h2>{t('debrief.path.title')}</h2>
        {wall ? (
          <p>{t(`debrief.curve.${line}`)}</p>
        ) : (
          <fieldset class="row" aria-label={t('debrief.curve')}>
            {LINES.map((one) => (
              <button
                key={one}
                type="button"
                class="button button-chip"
                aria-pressed={one === line}
                onClick={() => setLine(one)}
              >
                {t(`debrief.curve.${one}`)}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      {covered ? <p class="quiet">{t('debrief.covered')}</p> : null}
      {names.length === 0 ? null : <Ghost names={names} ghost={ghost} pick={wall ? null : setPicked} />}
      {bot === null && !covered ? <p role="status">{t('debrief.path.wait')}</p> : null}
      <div class="debrief-two debrief-two-wide">
        <svg
          viewBox={`0 0 ${WIDE} ${HIGH}`}
          preserveAspectRatio="none"
          class="debrief-lines"
          aria-hidden="true"
        >
          {axis.segments
            .filter(({ kind }) => kind === 'live')
            .map(({ from, a, b }) => (
              <rect key={from} x={a * WIDE} y={0} width={(b - a) * WIDE} height={HIGH} />
            ))}
          {all.map((one) => (
            <path key={one.org} d={pathOf(one)} class={`debrief-curve ${one.look}`} />
          ))}
        </svg>
        <table class="debrief-table debrief-ends" data-many={ends.length > 8}>
          <caption class="unseen">{t(`debrief.curve.${line}`)}</caption>
          <tbody>
            {ends.map(({ org, name, look, value }) => (
              <tr key={org}>
                <th scope="row">
                  <i class={`debrief-swatch ${look}`} aria-hidden="true" />
                  {name}
                </th>
                <td class="num">{told(line, value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="debrief-ask">{t('debrief.path.ask')}</p>
    </section>
  );
}

/** Which ghost is drawn; a choice where there are several. */
function Ghost(props: { names: readonly ShadeName[]; ghost: string; pick: ((of: string) => void) | null }) {
  const { names, ghost, pick } = props;
  const now = names.find(({ id }) => id === ghost);
  if (names.length < 2 || !pick)
    return <p class="quiet">{now ? `${t('ghost.name')}: ${shadeWords(now)}` : ''}</p>;
  return (
    <label class="row small">
      {t('ghost.which')}
      <select class="input" value={ghost} onChange={(event) => pick(event.currentTarget.value)}>
        {names.map((one) => (
          <option key={one.id} value={one.id}>
            {shadeWords(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
