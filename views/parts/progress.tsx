import { words } from "../words/spoken.ts";
import { percent } from "./words.ts";

const width = 180;
const height = 48;
const margin = 6;
/** Where the curve begins: right of what is written at the lines. */
const left = 34;

/** Where a share from 0 to 1 stands. */
const heightOf = (share: number) => margin + (1 - share) * (height - 2 * margin);

/** How finished attempts went, first to last, as a small picture. The table beside it says the same in words. */
export function Progress({ shares }: { shares: number[] }) {
  const step = (width - margin - left) / Math.max(1, shares.length - 1);
  const points = shares.map((share, i) => ({ x: left + i * step, y: heightOf(share) }));
  const latest = points.at(-1);
  return (
    <svg class="sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
      <title>{words().pictures.scores(shares.length, percent(shares[0] ?? 0), percent(shares.at(-1) ?? 0))}</title>
      {[0, 1].map((share) => (
        <>
          <line class="ground" x1={left} x2={width} y1={heightOf(share)} y2={heightOf(share)} />
          <text x={left - 4} y={heightOf(share) + 3} text-anchor="end">
            {percent(share)}
          </text>
        </>
      ))}
      <polyline points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")} />
      {latest === undefined ? null : <circle cx={latest.x} cy={latest.y} r="4" />}
    </svg>
  );
}
