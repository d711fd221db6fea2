import { comparable } from "../../quiz/compile.ts";
import { optionsOf, type Question } from "../../quiz/kinds/index.ts";
import type { Adviser } from "./adviser.ts";

/** Two options that a learner could not tell apart. */
export const sameOptions: Adviser = ({ question }) => {
  const options = optionsOf({ ...question, citations: [] } as Question).filter((option) => option.trim() !== "");
  const twice = options.find((option, index) =>
    options.slice(0, index).some((other) => comparable(other) === comparable(option)),
  );
  return twice === undefined ? undefined : { field: "options", message: `Two options are the same: “${twice}”.` };
};
