import { described, type Filled, Message } from "./field.tsx";

type Props = {
  field: string;
  label: string;
  /** Letters in which the code is shown; a phone's keyboard offers these. */
  letters?: "characters" | "off";
  class?: string;
  /** Whether to type it is what one came for. */
  isFirst?: boolean;
  complete?: "off" | "one-time-code";
} & Filled;

/** Where a code or a link is typed that nothing is to correct. */
export function CodeField({ field, label, letters = "characters", isFirst = false, complete = "off", ...rest }: Props) {
  const { typed, problems } = rest;
  return (
    <div class="field">
      <label for={field}>{label}</label>
      <input
        id={field}
        class={rest.class}
        name={field}
        type="text"
        value={typed.get(field) ?? ""}
        autocomplete={complete}
        autocapitalize={letters}
        spellcheck={false}
        maxlength={letters === "off" ? undefined : 40}
        autofocus={isFirst && problems.length === 0}
        {...described(field, problems)}
      />
      <Message field={field} problems={problems} />
    </div>
  );
}
