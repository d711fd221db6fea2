import { percent } from "./words.ts";

const width = 160;
const height = 44;
const margin = 6;

/** How finished attempts went, first to last, as a small picture. The table beside it says the same in words. */
export function Progress({ shares }: { shares: number[] }) {
  const step = (width - 2 * margin) / Math.max(1, shares.length - 1);
  const points = shares.map((share, i) => ({ x: margin + i * step, y: margin + (1 - share) * (height - 2 * margin) }));
  const latest = points.at(-1);
  return (
    <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
      <title>
        {`Scores of ${shares.length} attempts, from ${percent(shares[0] ?? 0)} to ${percent(shares.at(-1) ?? 0)}`}
      </title>
      <line class="ground" x1="0" x2={width} y1={height - margin} y2={height - margin} />
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")} />
      {latest === undefined ? null : <circle cx={latest.x} cy={latest.y} r="4" />}
    </svg>
  );
}
