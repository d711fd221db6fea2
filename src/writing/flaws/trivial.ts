import { contentWords } from "../../text/words.ts";
import type { FlawDetector } from "../candidate.ts";
import { keysOf } from "../options.ts";

/** A stem with fewer words of meaning asks about nothing in particular. */
const fewest = 3;
const asking = new Set(
  "according article text many much year month country city place person fill gap put order".split(" "),
);

/** Nobody would ask it: it says too little of what it is about. */
export const trivial: FlawDetector = {
  flaw: "trivial",
  find({ question }) {
    if (question.kind === "match" || question.kind === "order" || question.asks === "role") return undefined;
    // “What is magma?”: the options tell what sort of answer is wanted.
    if (question.kind === "choice" && question.asks === "statement") return undefined;
    const words = contentWords(question.stem).filter((word) => !asking.has(word));
    if (words.length < fewest) return "The stem says too little for anybody to know what is asked.";
    return keysOf(question).some((key) => key.length < 2 && !/\d/.test(key)) ? "The key says nothing." : undefined;
  },
};
