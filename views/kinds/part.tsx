import type { Child } from "hono/jsx";
import { contentLang } from "../words/spoken.ts";

type Props = {
  label: string;
  state: "key" | "miss" | "rest";
  text?: string;
  /** What is said of it, beside a sign. */
  told?: string;
  children?: Child;
};

/** One part of an answer made of several: what it is, and how it was answered. */
export function Part({ label, state, text, told, children }: Props) {
  return (
    <li class={`part ${state}`}>
      <span class="label" lang={contentLang()}>
        {label}
      </span>
      {text === undefined ? null : (
        <span class="text" lang={contentLang()}>
          {text}
        </span>
      )}
      {told === undefined ? null : (
        <span class="told">
          {state === "key" ? "✓" : "✗"} {told}
        </span>
      )}
      {children}
    </li>
  );
}
