import type { DanglingRule } from "./rule.ts";

/** “Alan Turing’s method had …”, “Forster’s task was …”: he had many; a word or two in front of the noun would tell which. */
const generic =
  /(?<=\p{Lu}[\p{L}.-]*['’]s? )(?:method|theory|idea|plan|task|proposal|decision|project|design|experiment|study|paper|report|book|novel|film|speech|request|move|announcement|findings?|results?|discovery|invention|success|failure|journey|trip|visit|role|machine|device|product|company|shop|boat|ship|team|song|album|poem|painting)(?=[.?]| (?:is|was|had|has|were|are|will|proved|helped|led|caused|made|took|began|\p{Ll}+ed)(?!\p{L}))/u;

/** Something of somebody’s of which the stem does not say which. */
export const whoseWhat: DanglingRule = ({ reporter }) => generic.exec(reporter)?.[0];
