import { decimal } from "../decimal.ts";
import type { Body, Draft, DraftOption, Found } from "../draft/draft.ts";

/** Reads a question a line; what the type of a line is, its first part says. */
export function readBlackboard(text: string): Found {
  const drafts = text.split("\n").flatMap((line, index): Draft[] => {
    const [type = "", stem = "", ...parts] = line.split("\t").map((part) => part.trim());
    if (line.trim() === "") return [];
    return [
      {
        place: { line: index + 1, column: 1 },
        stem: { mixed: stem || type },
        body: bodyOf(type.toUpperCase(), trimmed(parts)),
      },
    ];
  });
  return { drafts };
}

/** Spreadsheet programs fill short rows up with tabs. */
function trimmed(parts: string[]): string[] {
  return parts.slice(0, parts.findLastIndex((part) => part !== "") + 1);
}

function bodyOf(type: string, parts: string[]): Body {
  const read = Object.hasOwn(types, type) ? types[type] : undefined;
  return (
    read?.(parts) ?? {
      shape: "other",
      why: others[type] ?? "its line does not begin with a type of question that is known here",
    }
  );
}

const types: Record<string, (parts: string[]) => Body> = {
  MC: (parts) => ({ shape: "options", options: optionsIn(parts), several: false }),
  MA: (parts) => ({ shape: "options", options: optionsIn(parts), several: true }),
  TF: ([key = ""]) =>
    /^(?:true|false)$/i.test(key)
      ? { shape: "true-false", key: key.toLowerCase() === "true" }
      : { shape: "other", why: "neither true nor false stands at its end" },
  ORD: (parts) => ({ shape: "order", items: parts.map((text) => ({ mixed: text })) }),
  MAT: (parts) => ({
    shape: "pairs",
    pairs: pairsIn(parts).map(([left, right]) => ({ left: { mixed: left }, right: { mixed: right } })),
  }),
  FIB: (parts) => ({
    shape: "text",
    answers: parts.map((text): DraftOption => ({ text: { mixed: text }, credit: 1 })),
  }),
  NUM: ([key = "", tolerance = "0"]) => ({ shape: "number", key: decimal(key), tolerance: decimal(tolerance) }),
};

const others: Record<string, string> = {
  ESS: "it is an essay",
  SR: "it is an essay",
  FIL: "it asks for a file",
  OP: "it asks for an opinion",
  FIB_PLUS: "it has several gaps to fill",
  JUMBLED_SENTENCE: "it has several gaps to fill",
  QUIZ_BOWL: "it asks for questions",
};

function optionsIn(parts: string[]): DraftOption[] {
  return pairsIn(parts).map(([text, verdict]) => ({
    text: { mixed: text },
    credit: /^correct$/i.test(verdict) ? 1 : 0,
  }));
}

function pairsIn(parts: string[]): [string, string][] {
  return parts.flatMap((part, index): [string, string][] => (index % 2 === 0 ? [[part, parts[index + 1] ?? ""]] : []));
}
