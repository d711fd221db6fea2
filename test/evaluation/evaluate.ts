import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AnnotatedArticle, AnnotatedDocument } from "./gold.ts";
import { measureAttribution } from "./measures/attribution.ts";
import { measureFacts } from "./measures/facts.ts";
import { measureNames } from "./measures/names.ts";
import { measureSentences } from "./measures/sentences.ts";
import { measureSpeed } from "./measures/speed.ts";

/*
 * npm run evaluate [-- FOLDER]: how well the reader reads, measured against annotated articles (by default ../shared/eval).
 * One measure a file; each takes the gold and gives lines to print.
 */
const folder = process.argv[2] ?? "../shared/eval";

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
  measureSpeed(articles.map(({ text }) => text)),
];
process.stdout.write(`${report.flat().join("\n")}\n`);

function gold<T>(file: string): T[] {
  return JSON.parse(readFileSync(join(folder, file), "utf8"));
}
