import { indexAt } from "../../../text/spans.ts";
import { tokenRange } from "../../sentence/words.ts";
import { opensStatement, type ReportRule } from "./rule.ts";

/** According to NAME, … */
export const accordingTo: ReportRule = (reading, sentence) => {
  const { tokens } = reading;
  const { from, to } = tokenRange(reading, sentence);
  if (tokens[from]?.text !== "According" || tokens[from + 1]?.text !== "to") return undefined;
  const mention = reading.mentionAt.get(from + 2);
  const speaker = mention === undefined ? undefined : reading.nameOf.get(mention);
  if (mention === undefined || speaker === undefined) return undefined;
  const comma = indexAt(tokens, mention.end);
  const clause = { from: comma + 1, to: to - 1 };
  if (tokens[comma]?.text !== "," || !opensStatement(reading, clause)) return undefined;
  return { speaker, verb: "said", clause, sentence, proof: reading.text.slice(tokens[from]?.start, mention.end) };
};
