import { chosen } from "./chosen.ts";
import type { Row } from "./rows.ts";

/** The column that, in every row, points at one of the others from `start` on; the last such column, then the first. */
export function keyColumn(rows: readonly Row[], start: number, width: number): number | undefined {
  const sample = rows.slice(0, 50);
  const columns = [width - 1, start, ...Array.from({ length: width - start }, (_, index) => start + index)];
  return columns.find((column) =>
    sample.every(({ cells }) => {
      const options = cells.filter((_, index) => index >= start && index !== column);
      return (cells[column] ?? "") !== "" && chosen(cells[column] ?? "", options) !== undefined;
    }),
  );
}
