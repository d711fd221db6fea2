import type { Child } from "hono/jsx";
import { Badge } from "../parts/shapes.tsx";

/** An option after the answer: whether it was right, whether it was chosen, told by sign, word and colour. */
export function AnsweredOption({
  index,
  text,
  isKey,
  chosen,
}: {
  index: number | null;
  text: string;
  isKey: boolean;
  chosen: boolean;
}) {
  const state = isKey ? "key" : chosen ? "miss" : "rest";
  return (
    <li class={`option ${state}`}>
      {index === null ? null : <Badge index={index} />}
      <span class="text">{text}</span>
      <span class="told">{tell(isKey, chosen)}</span>
    </li>
  );
}

function tell(isKey: boolean, chosen: boolean): Child {
  if (isKey && chosen) return <>✓ your answer</>;
  if (isKey) return <>✓ the answer</>;
  return chosen ? <>✗ your answer</> : null;
}
