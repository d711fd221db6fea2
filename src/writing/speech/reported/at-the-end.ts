import type { Reading } from "../../../facts/reading.ts";
import { indexAt } from "../../../text/spans.ts";
import { tokenRange } from "../../sentence/words.ts";
import { opensStatement, type ReportRule } from "./rule.ts";

/** …, according to NAME · …, NAME said */
export const atTheEnd: ReportRule = (reading, sentence) => {
  const { tokens } = reading;
  const { from, to } = tokenRange(reading, sentence);
  for (let comma = to - 2; comma > from; comma--) {
    const found = tokens[comma]?.text === "," ? speakerAfter(reading, comma, to) : undefined;
    if (found === undefined) continue;
    const clause = { from, to: comma };
    return opensStatement(reading, { from: behindLead(reading, from, comma), to: comma })
      ? { ...found, verb: "said", clause, sentence }
      : undefined;
  }
  return undefined;
};

/** “On most issues, the two agree”: where the statement begins behind a phrase with a preposition and without a verb. */
function behindLead({ tokens }: Reading, from: number, to: number): number {
  if (tokens[from]?.pos !== "ADP") return from;
  for (let i = from + 1; i < Math.min(to, from + 9); i++) {
    if (tokens[i]?.text === ",") return i + 1;
    if (/^(?:VERB|AUX|PRON)$/.test(tokens[i]?.pos ?? "")) return from;
  }
  return from;
}

function speakerAfter(reading: Reading, comma: number, to: number) {
  const { tokens } = reading;
  const according = tokens[comma + 1]?.text === "according" && tokens[comma + 2]?.text === "to";
  const mention = reading.mentionAt.get(comma + (according ? 3 : 1));
  const speaker = mention === undefined ? undefined : reading.nameOf.get(mention);
  if (mention === undefined || speaker === undefined) return undefined;
  const behind = indexAt(tokens, mention.end);
  if (!ends(reading, behind, to, according)) return undefined;
  const last = tokens[according ? behind - 1 : behind];
  return { speaker, proof: reading.text.slice(tokens[comma + 1]?.start, last?.end) };
}

function ends({ tokens }: Reading, behind: number, to: number, according: boolean): boolean {
  const text = tokens[behind]?.text ?? "";
  return according ? /^[.,]$/.test(text) : /^(?:said|says|explained|added)$/.test(text) && behind === to - 2;
}
