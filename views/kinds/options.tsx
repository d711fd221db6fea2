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
      <span class="text">
        {text}
        {isKey || chosen ? <span class="told">{tell(isKey, chosen)}</span> : null}
      </span>
    </li>
  );
}

function tell(isKey: boolean, chosen: boolean): string {
  if (!isKey) return "✗ your answer";
  return chosen ? "✓ your answer" : "✓ the answer";
}
