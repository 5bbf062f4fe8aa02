/** A number week by week as small bars; weeks to come are empty. */
interface Props {
  label: string;
  values: readonly (number | null)[];
  /** Weeks there is room for. */
  most: number;
}
const HEIGHT = 18;
const STEP = 4.5;

export function Line({ label, values, most }: Props) {
  const top = Math.max(1e-9, ...values.map((value) => value ?? 0));
  return (
    <svg class="spark" viewBox={`0 0 ${most * STEP} ${HEIGHT}`} role="img" aria-label={label}>
      {values.map((value, at) => {
        const tall = value === null ? 0 : Math.max(1.5, (value / top) * (HEIGHT - 1));
        return (
          <rect key={at} class="spark-habit" x={at * STEP} y={HEIGHT - tall} width={STEP - 1} height={tall} />
        );
      })}
    </svg>
  );
}
