import type { Name } from "../../facts/names/name.ts";
import type { Reading } from "../../facts/reading.ts";
import type { Clause } from "./clause.ts";

/** The one name that a subject is: “Vladimir Putin”, “Russian President Vladimir Putin”, “The United States”. */
export function namedBy(reading: Reading, { subject }: Clause): Name | undefined {
  const mention = reading.mentionAt.get(subject.to - 1);
  const last = reading.tokens[subject.to - 1];
  if (mention === undefined || mention.end !== last?.end) return undefined;
  for (let i = subject.from; i < subject.to; i++) {
    const { text = "", pos = "X" } = reading.tokens[i] ?? {};
    const other = reading.mentionAt.get(i);
    if (other === mention) break;
    // “The mayor of London”, “Smith and Jones”, “Putin’s adviser Ushakov”: more than a name.
    if (/^(?:and|or|['’]s?|,)$/.test(text) || pos === "ADP") return undefined;
  }
  return reading.nameOf.get(mention);
}
