import type { Sheet } from "./preview.tsx";

type Props = { sheet: Sheet; action: string; isBroken: boolean };

/**
 * What each column of a table is taken for, beside what stands in its first rows. A change shows at once below. Where the
 * table names its columns itself, there is hardly anything to say.
 */
export function Columns({ sheet, action, isBroken }: Props) {
  const { header, columns, roles } = sheet;
  return (
    <details class="columns" open={!header || isBroken}>
      <summary>What the columns hold</summary>
      <fieldset
        hx-post={action}
        hx-trigger="change"
        hx-include="closest form"
        hx-target="#preview-place"
        hx-select="#preview"
        hx-swap="innerHTML"
        hx-sync="this:queue last"
      >
        <legend class="unseen">What the columns hold</legend>
        <input type="hidden" name="mapped" value="yes" />
        <label class="tick">
          <input type="checkbox" name="header" value="yes" checked={header} />
          The first row names the columns
        </label>
        <ul>
          {columns.map((column, index) => (
            <Column column={column} index={index} roles={roles} />
          ))}
        </ul>
        <noscript>
          <button type="submit" class="secondary">
            Show what that makes
          </button>
        </noscript>
      </fieldset>
    </details>
  );
}

type ColumnProps = { column: Sheet["columns"][number]; index: number; roles: Sheet["roles"] };

function Column({ column: { letter, name, role, samples }, index, roles }: ColumnProps) {
  return (
    <li>
      <label for={`column-${index}`}>
        <span class="unseen">Column </span>
        {letter} <span class="quiet">{clipped(name)}</span>
      </label>
      <select id={`column-${index}`} name="column">
        {roles.map(([value, words]) => (
          <option value={value} selected={value === role}>
            {words}
          </option>
        ))}
      </select>
      <ol class="samples">
        {samples.map((sample) => (
          <li>{sample === "" ? "–" : clipped(sample)}</li>
        ))}
      </ol>
    </li>
  );
}

function clipped(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58)}…` : text;
}
