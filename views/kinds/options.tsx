import { Own } from "../parts/own.tsx";
import { Badge } from "../parts/shapes.tsx";
import { words } from "../words/spoken.ts";

type Props = {
  options: readonly string[];
  keys: readonly string[];
  chosen: readonly string[];
  /** What is said of a right option that was not chosen. */
  missed?: string | undefined;
  /** Whether the options carry letter and shape; True and False do not. */
  lettered?: boolean;
};

/** The options after the answer: which were right, which were chosen, told by sign, word and colour. */
export function AnsweredOptions({ options, keys, chosen, missed, lettered = true }: Props) {
  return (
    <ul class={lettered ? "options" : "options two"}>
      {options.map((option, index) => {
        const isKey = keys.includes(option);
        const isChosen = chosen.includes(option);
        return (
          <li
            class={`option ${isKey ? "key" : isChosen ? "miss" : "rest"}${isKey && !isChosen && missed ? " missed" : ""}`}
          >
            {lettered ? <Badge index={index} /> : null}
            <span class="text">
              {lettered ? <Own>{option}</Own> : option}
              {isKey || isChosen ? <span class="told">{tell(isKey, isChosen, missed)}</span> : null}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function tell(isKey: boolean, isChosen: boolean, missed = words().question.toldKey): string {
  const { told } = words().question;
  return isKey ? `✓ ${isChosen ? told : missed}` : `✗ ${told}`;
}
