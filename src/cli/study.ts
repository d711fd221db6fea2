import type { Study } from "../study/study.ts";
import { sortOf } from "../text/sort.ts";
import { refused, type Unfit, unfitWords } from "../writing/unfit.ts";
import type { Command } from "./command.ts";
import { readOptions } from "./options.ts";

/** Writes the study aids of an article. Offsets are those of the file's own text where it is plain text. */
export const study: Command = {
  name: "study",
  usage: "FILE [--format json|md]",
  summary: "writes an article’s study aids: people, quotations, numbers, dates, summary, cards",
  async run(args, { out, err }) {
    const options = readOptions("study", ["format"], args);
    if (options.problem !== undefined) return options.problem;
    const { format = "json" } = options.values;
    const write = writers.get(format.toLowerCase());
    if (write === undefined) return `there is no format “${format}”; the formats are ${[...writers.keys()].join(", ")}`;
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
    out(write(aids, title));
    return undefined;
  },
};

const writers = new Map<string, (study: Study, title: string) => string>([
  ["json", (aids) => JSON.stringify(aids, null, 2)],
  ["md", markdown],
]);

function markdown(aids: Study, title: string): string {
  const said = aids.quotations.filter(({ speaker }) => speaker !== null);
  const sections: [string, string[]][] = [
    ["Summary", aids.summary],
    ["People", aids.people.map(({ name, role }) => `**${name}**: ${role}`)],
    ["Key quotations", said.map(({ text, speaker }) => `${text} – ${speaker}`)],
    ["Key numbers", aids.numbers.map(({ text, measures, source }) => `**${text}** ${measures ?? ""}: ${source}`)],
    ["Timeline", aids.timeline.map(({ text, source }) => `**${text}**: ${source}`)],
    ["Acronyms", aids.acronyms.map(({ acronym, expansion }) => `**${acronym}**: ${expansion}`)],
    ["Flashcards", aids.flashcards.map(({ front, back }) => `${front} → **${back}**`)],
  ];
  const written = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([name, lines]) => `## ${name}\n\n${bulleted(lines)}`);
  return [`# ${title}`, ...written].join("\n\n");
}

function bulleted(lines: string[]): string {
  return lines.map((line) => `- ${line.replace(/\s+/g, " ").replace(" :", ":")}`).join("\n");
}
