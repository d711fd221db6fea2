type Props = {
  label: string;
  /** What is right here. */
  text: string;
  state: "key" | "miss" | "rest";
  /** What was given; not shown where nothing was. */
  told: string;
};

/** One part of an answer made of several: what belongs there, and what was given. */
export function Part({ label, text, state, told }: Props) {
  return (
    <li class={`part ${state}`}>
      <span class="label">{label}</span>
      <span class="text">{text}</span>
      {state === "rest" ? null : (
        <span class="told">
          {state === "key" ? "✓" : "✗"} {told}
        </span>
      )}
    </li>
  );
}
