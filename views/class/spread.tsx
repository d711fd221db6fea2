/** How many students got which share of the points: a small picture, and the same as a table. */
export function Spread({ spread }: { spread: number[] }) {
  const rows = spread.map((count, tenth) => ({
    count,
    share: `${tenth * 10} to ${tenth === 9 ? 100 : tenth * 10 + 9}%`,
  }));
  return (
    <div>
      <Picture spread={spread} />
      <details>
        <summary>As a table</summary>
        <table class="shares">
          <thead>
            <tr>
              <th scope="col">Share of the points</th>
              <th scope="col">Students</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ share, count }) => (
              <tr>
                <th scope="row">{share}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

function Picture({ spread }: { spread: number[] }) {
  const most = Math.max(1, ...spread);
  const [width, height] = [220, 64];
  const step = width / spread.length;
  return (
    <svg class="spread" viewBox={`0 0 ${width} ${height + 14}`} width={width} height={height + 14} role="img">
      <title>Students by their share of the points</title>
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
