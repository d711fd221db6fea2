import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articlesOf } from "./articles.ts";
import type { AnnotatedArticle, AnnotatedDocument } from "./gold.ts";
import { measureAttribution } from "./measures/attribution.ts";
import { measureFacts } from "./measures/facts.ts";
import { measureNames } from "./measures/names.ts";
import { measureQuestions } from "./measures/questions.ts";
import { measureSentences } from "./measures/sentences.ts";
import { measureSpeed } from "./measures/speed.ts";
import { everyCandidate, sampled, wholeQuizzes } from "./questions.ts";

/*
 * npm run evaluate [-- FOLDER]: how well the reader reads and the writer writes, measured against annotated articles (by
 * default ../shared/eval). One measure a file; each takes the gold and gives lines to print. Instead of measuring:
 *   --sample N [--family F] [--seed S]  prints N questions of the folder's articles with options, key and source
 *   --article FILE [--seed S]           prints the whole quiz of a file
 *   --article FILE --all                prints every candidate instead: asked, kept, and dropped with its flaw
 */
const args = process.argv.slice(2);
const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
const options = ["--sample", "--family", "--seed", "--article"];
const folder = args.find((arg, i) => !arg.startsWith("--") && !options.includes(args[i - 1] ?? "")) ?? "../shared/eval";
const seed = option("--seed") ?? "";
const article = option("--article");
const sample = option("--sample");

if (article !== undefined || sample !== undefined) {
  const lines =
    article !== undefined
      ? (args.includes("--all") ? everyCandidate : wholeQuizzes)(articlesOf(article), seed)
      : sampled(articlesOf(folder), Number(sample), seed, option("--family"));
  process.stdout.write(`${lines.join("\n")}\n`);
  process.exit(0);
}

if (!existsSync(join(folder, "quotes-dev.json"))) {
  process.stderr.write(
    `There is no quotes-dev.json in ${folder}. Say where the annotated articles are: npm run evaluate -- FOLDER\n`,
  );
  process.exit(2);
}

const articles = gold<AnnotatedArticle>("quotes-dev.json");
const documents = gold<AnnotatedDocument>("sentences-dev.json");

const report = [
  measureAttribution(articles),
  measureSentences(documents),
  measureNames(documents),
  measureFacts(articles),
  measureQuestions(articlesOf(folder)),
  measureSpeed(articles.map(({ text }) => text)),
];
process.stdout.write(`${report.flat().join("\n")}\n`);

function gold<T>(file: string): T[] {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}
