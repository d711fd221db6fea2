/** How many students got which share of the points, as a small picture; its title says the same in words. */
export function Spread({ spread }: { spread: number[] }) {
  const most = Math.max(1, ...spread);
  const [width, height] = [220, 64];
  const step = width / spread.length;
  const words = spread
    .map((count, tenth) => ({ count, from: tenth * 10, to: tenth === 9 ? 100 : tenth * 10 + 9 }))
    .filter(({ count }) => count > 0)
    .map(({ count, from, to }) => `${from} to ${to}%: ${count}`);
  return (
    <svg class="spread" viewBox={`0 0 ${width} ${height + 14}`} width={width} height={height + 14} role="img">
      <title>{`Students by share of the points. ${words.join("; ")}`}</title>
      {spread.map((count, tenth) => (
        <rect
          x={tenth * step + 1}
          y={height - (count / most) * (height - 4)}
          width={step - 2}
          height={(count / most) * (height - 4)}
        />
      ))}
      <line class="ground" x1={0} x2={width} y1={height} y2={height} />
      <text x={0} y={height + 12}>
        0%
      </text>
      <text x={width} y={height + 12} text-anchor="end">
        100%
      </text>
    </svg>
  );
}
