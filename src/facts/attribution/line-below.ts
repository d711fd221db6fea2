import { indexAt } from "../../text/spans.ts";
import type { Pattern } from "./attribution.ts";
import { phraseAt } from "./phrase.ts";

/** A name with what somebody is; more would be a sentence. */
const longest = 60;

/** A quotation set apart, and NAME in a line of its own below: “…” / “— Michael Shadlen, Ph.D.”. */
export const lineBelow: Pattern = ({ reading, quoted, before, after }) => {
  if (before.to > before.from || after.to > after.from) return undefined;
  const { paragraphs, text, tokens } = reading;
  const own = indexAt(paragraphs, quoted.start);
  const [paragraph, line] = [paragraphs[own], paragraphs[own + 1]];
  if (paragraph === undefined || line === undefined || line.end - line.start > longest) return undefined;
  if (text.slice(quoted.end, paragraph.end).trim() !== "") return undefined;
  const said = text.slice(line.start, line.end);
  if (/[“”"?!:]|\p{L}{3}\.$/u.test(said)) return undefined;
  const first = indexAt(tokens, line.start);
  const subject = phraseAt(reading, /^[–—-]$/.test(tokens[first]?.text ?? "") ? first + 1 : first);
  if (subject?.is !== "name" || reading.nameOf.get(subject.mention)?.type !== "person") return undefined;
  const behind = text.slice(tokens[subject.to - 1]?.end, line.end).trim();
  return behind === "" || /^[,(]/.test(behind) ? { subject } : undefined;
};
