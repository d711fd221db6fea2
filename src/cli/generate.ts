import { formatNamed, formats, writeSet } from "../formats/index.ts";
import { type KindName, kindNames } from "../quiz/kinds/index.ts";
import { limits } from "../quiz/question-set.ts";
import { slugOf } from "../text/slug.ts";
import { unfitWords } from "../writing/unfit.ts";
import type { Command } from "./command.ts";
import { readOptions } from "./options.ts";

const names = ["questions", "kinds", "seed", "title", "format"] as const;
type Values = Partial<Record<(typeof names)[number], string>>;

/** Writes a question set about an article. Same file, same options: the same bytes. */
export const generate: Command = {
  name: "generate",
  usage: "FILE [--questions N] [--kinds a,b] [--seed S] [--title T] [--format F]",
  summary: "writes a question set about an article: text, Markdown or HTML, or “-”",
  async run(args, { write, err }) {
    const options = readOptions("generate", names, args);
    if (options.problem !== undefined) return options.problem;
    const wishes = wishesIn(options.values);
    if (wishes.problem !== undefined) return wishes.problem;
    // The tagger's model takes a third of a second to load: only who writes questions waits for it.
    const [{ readArticleFile }, { writeQuiz }] = await Promise.all([
      import("./article-file.ts"),
      import("../writing/article-quiz.ts"),
    ]);
    const read = await readArticleFile(options.file);
    if ("problem" in read) return read.problem;
    const { format, title = read.article.title, ...rest } = wishes;
    const written = await writeQuiz(read.article, { ...rest, title, id: slugOf(title) });
    if (written.unfit !== undefined) return unfitWords[written.unfit];
    if (written.doubt !== undefined)
      err(`warning: ${unfitWords[written.doubt]} Only the little that is safe was asked.`);
    const count = written.set.questions.length;
    if (rest.questions !== undefined && count < rest.questions)
      err(`note: ${count} of ${rest.questions} questions: the text gives no more that are safe`);
    const output = await writeSet(written.set, format, Date.now());
    for (const warning of output.warnings) err(`warning: ${warning}`);
    if (output.problem !== undefined) return output.problem;
    write(output.output);
    return undefined;
  },
};

function wishesIn({ questions, kinds, seed, title, format = "yaml" }: Values) {
  const count = questions === undefined ? undefined : Number(questions);
  if (count !== undefined && !(Number.isInteger(count) && count >= 1 && count <= limits.questions))
    return { problem: `--questions must be a number from 1 to ${limits.questions}, not “${questions}”` };
  const wanted = kinds?.split(",").map((kind) => kind.trim());
  const unknown = wanted?.find((kind) => !isKind(kind));
  if (unknown !== undefined) return { problem: `there is no kind “${unknown}”; the kinds are ${kindNames.join(", ")}` };
  const found = formatNamed(format);
  if (found?.write === undefined) {
    const written = formats.filter((known) => known.write !== undefined).map(({ name }) => name);
    return { problem: `there is no format “${format}”; the formats are ${written.join(", ")}` };
  }
  const named = title?.replace(/\s+/g, " ").trim();
  if (named === "" || (named !== undefined && named.length > 300))
    return { problem: "--title must have from 1 to 300 characters" };
  return { questions: count, kinds: wanted?.filter(isKind), seed, title: named, format: found };
}

function isKind(name: string): name is KindName {
  return (kindNames as string[]).includes(name);
}
