import { described, type Filled, Message } from "../parts/field.tsx";

type Props = { field: string; label: string; note?: string } & Filled;

/** A day and a time in the teacher's own zone, as far as the browser tells it (class-form.js); else in UTC. */
export function MomentField({ field, label, note, typed, problems }: Props) {
  return (
    <div class="field">
      <label for={field}>
        {label}{" "}
        <span class="quiet" data-zone-note>
          (UTC{note === undefined ? "" : `; ${note}`})
        </span>
      </label>
      <input
        id={field}
        name={field}
        type="datetime-local"
        value={typed.get(field) ?? ""}
        {...described(field, problems)}
      />
      <Message field={field} problems={problems} />
    </div>
  );
}

/** How many minutes the teacher's zone is behind UTC, for `MomentField`. */
export function ZoneField({ typed }: Pick<Filled, "typed">) {
  return (
    <input type="hidden" name="zone" value={typed.get("zone") ?? "0"} data-zone={typed.has("zone") ? undefined : ""} />
  );
}
