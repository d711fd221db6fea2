import { paths } from "../../src/paths.ts";

type Props = {
  code: string;
  step: string;
  fields?: Record<string, string>;
  label: string;
  /** Whether it is the way on, which keys and clickers press. */
  isNext?: boolean;
  /** Where the answer leads who has no JavaScript; the board if left out. */
  back?: "students" | "results";
};

/** One button of the teacher's. */
export function Step({ code, step, fields = {}, label, isNext = false, back }: Props) {
  return (
    <form method="post" action={paths.classSteps(code)} data-live={back === undefined}>
      <input type="hidden" name="step" value={step} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {back === undefined ? null : <input type="hidden" name="back" value={back} />}
      <button type="submit" class={isNext ? "primary" : back === undefined ? "secondary" : "tool"} data-next={isNext}>
        {label}
      </button>
    </form>
  );
}
