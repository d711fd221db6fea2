import type { Child } from "hono/jsx";
import type { Advice } from "../../src/quiz/draft/draft.ts";
import { described, type Filled, Message } from "../parts/field.tsx";
import { AdviceFor, adviceIds } from "./advice.tsx";

/** A form of the editor. `scope` begins the ids of its fields: a page may have several forms open. */
export type Form = Filled & { scope: string; advice?: readonly Advice[] };

type Props = {
  form: Form;
  name: string;
  label: string;
  /** Seen by nobody, where the place says it. */
  unseen?: boolean;
  /** What there is to know before filling it in. */
  note?: string;
  rows?: number;
  inputmode?: "decimal";
  placeholder?: string;
  attributes?: Record<string, string>;
};

/** One line to type in. */
export function Line({ form, name, label, unseen = false, note, inputmode, placeholder }: Props) {
  return (
    <Around form={form} name={name} label={label} unseen={unseen} note={note}>
      <input
        id={form.scope + name}
        name={name}
        type="text"
        value={form.typed.get(name) ?? ""}
        placeholder={placeholder}
        inputmode={inputmode ?? "text"}
        autocomplete="off"
        {...tied(form, name, note)}
      />
    </Around>
  );
}

/** A text that may take several lines. */
export function Area({ form, name, label, unseen = false, note, rows = 2, attributes = {} }: Props) {
  return (
    <Around form={form} name={name} label={label} unseen={unseen} note={note}>
      <textarea id={form.scope + name} name={name} rows={rows} {...attributes} {...tied(form, name, note)}>
        {`\n${form.typed.get(name) ?? ""}`}
      </textarea>
    </Around>
  );
}

type AroundProps = { form: Form; name: string; label: string; unseen: boolean; note: string | undefined };

function Around({ form, name, label, unseen, note, children }: AroundProps & { children?: Child }) {
  return (
    <div class="field">
      <label for={form.scope + name} class={unseen ? "unseen" : undefined}>
        {label}
      </label>
      {children}
      {note === undefined ? null : (
        <p class="quiet" id={noteId(form, name)}>
          {note}
        </p>
      )}
      <Message field={name} problems={form.problems} scope={form.scope} />
      {advised.has(name) ? <AdviceFor form={form} field={name} /> : null}
    </div>
  );
}

/** Fields with a place for advice; that on options stands with their group. */
const advised = new Set(["stem", "source"]);

function tied(form: Form, name: string, note: string | undefined) {
  const message = described(name, form.problems, form.scope);
  if ("aria-invalid" in message) return message;
  const told = [
    ...(note === undefined ? [] : [noteId(form, name)]),
    ...(advised.has(name) ? adviceIds(form.scope, name) : []),
  ];
  return told.length === 0 ? {} : { "aria-describedby": told.join(" ") };
}

function noteId(form: Form, name: string): string {
  return `note-${form.scope}${name}`;
}
