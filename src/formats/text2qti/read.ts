import type { Draft, Found } from "../draft/draft.ts";
import type { Notice } from "../format.ts";
import { bodyOf } from "./bodies.ts";
import { type Line, linesOf } from "./lines.ts";

/** A question’s parts in their order, each with the lines that continue it. */
export type Part = { sign: Line["sign"]; text: string; mark: boolean };
type Open = { line: number; name?: string | undefined; points?: string | undefined; parts: Part[] };

/** Reads text2qti’s format. Nothing found in a file is ever run. */
export function readText2qti(text: string): Found {
  const warnings: Notice[] = [];
  const settings = new Map<string, string>();
  const drafts: Draft[] = [];
  let open: Open | undefined;
  let gap = false;
  let pending: Pick<Open, "name" | "points"> = {};
  const close = () => {
    if (open !== undefined && open.parts.length > 1) drafts.push(draftOf(open));
    open = undefined;
  };
  for (const line of linesOf(text)) {
    if (line.sign === "question") {
      close();
      open = { line: line.number, ...pending, parts: [{ sign: "question", text: line.text, mark: false }] };
      pending = {};
    } else if (line.sign === "setting") {
      close();
      pending = { ...pending, ...settingOf(line, settings, warnings) };
    } else if (open !== undefined && line.sign === "other" && gap) close();
    else if (open !== undefined) take(open, line);
    gap = line.sign === "blank";
  }
  close();
  if (/^`{3,}[ \t]*\{/m.test(text)) {
    warnings.push({
      line: 1,
      column: 1,
      message: "code that text2qti would run is left out, and the questions it would write",
    });
  }
  return { drafts, warnings, title: settings.get("quiz title"), description: settings.get("quiz description") };
}

/** Indented lines, and those without a sign right behind, go on with the part before. */
function take(open: Open, { sign, text, mark }: Line): void {
  const last = open.parts.at(-1);
  if (sign === "blank" || last === undefined) return;
  if (sign === "more" || sign === "other") last.text += `\n${text}`;
  else open.parts.push({ sign, text, mark });
}

function settingOf(line: Line, settings: Map<string, string>, warnings: Notice[]): Pick<Open, "name" | "points"> {
  const [, name = "", value = ""] = /^([^:]*):\s*(.*)$/.exec(line.text) ?? [];
  const setting = name.toLowerCase();
  if (setting === "title") return { name: value };
  if (setting === "points") return { points: value };
  if (setting === "quiz title" || setting === "quiz description") settings.set(setting, value);
  else if (setting === "text")
    warnings.push({ line: line.number, column: 1, message: `the text between questions, “${value}”, is left out` });
  return {};
}

function draftOf({ line, name, points, parts }: Open): Draft {
  const [question] = parts;
  const firstAnswer = parts.findIndex(({ sign }) => ["choice", "tick"].includes(sign));
  const own = firstAnswer < 0 ? parts : parts.slice(0, firstAnswer);
  const told = own.filter(({ sign }) => ["general", "right", "solution"].includes(sign));
  const { body, losses } = bodyOf(parts);
  return {
    place: { line, column: 1 },
    name,
    stem: { markdown: question?.text ?? "" },
    body,
    feedback: told.map(({ text }) => ({ markdown: text })),
    points: Number(points) || undefined,
    losses: own.some(({ sign }) => sign === "wrong")
      ? [...losses, "what is said to whoever is wrong is left out"]
      : losses,
  };
}
