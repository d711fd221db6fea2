/** One part of an answer made of several: what belongs there, and what was given instead. */
export function Part({ label, key_, given }: { label: string; key_: string; given: string | undefined }) {
  const isRight = given === key_;
  return (
    <li class={`part ${isRight ? "key" : given === undefined ? "rest" : "miss"}`}>
      <span class="label">{label}</span>
      <span class="text">{key_}</span>
      {isRight ? <span class="told">✓ your answer</span> : null}
      {isRight || given === undefined ? null : <span class="told">✗ you chose: {given}</span>}
    </li>
  );
}
