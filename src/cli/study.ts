import { studyFormats } from "../formats/study/index.ts";
import { sortOf } from "../text/sort.ts";
import { refused, type Unfit, unfitWords } from "../writing/unfit.ts";
import type { Command } from "./command.ts";
import { readOptions } from "./options.ts";

/** Writes the study aids of an article. Offsets are those of the file's own text where it is plain text. */
export const study: Command = {
  name: "study",
  usage: "FILE [--format json|md|anki|quizlet]",
  summary: "writes an article’s study aids: people, quotations, numbers, dates, summary, cards",
  async run(args, { out, err }) {
    const options = readOptions("study", ["format"], args);
    if (options.problem !== undefined) return options.problem;
    const { format = "json" } = options.values;
    const writer = studyFormats.find(({ name }) => name === format.toLowerCase());
    const names = studyFormats.map(({ name }) => name).join(", ");
    if (writer === undefined) return `there is no format “${format}”; the formats are ${names}`;
    // The tagger's model takes a third of a second to load: only who studies waits for it.
    const [{ readArticleFile }, { isEmpty, studyOf }] = await Promise.all([
      import("./article-file.ts"),
      import("../study/study.ts"),
    ]);
    const read = await readArticleFile(options.file);
    if ("problem" in read) return read.problem;
    const { title, text } = read.article;
    const sort = sortOf(text);
    if (refused.has(sort)) return unfitWords[sort as Unfit];
    const aids = studyOf(text);
    if (isEmpty(aids)) return unfitWords[sort === "prose" ? "vague" : sort];
    if (sort !== "prose") err(`warning: ${unfitWords[sort]}`);
    out(writer.write(aids, title).trimEnd());
    return undefined;
  },
};
