import { importing } from "./draft/importing.ts";
import type { TextFormat } from "./format.ts";
import { readChecklists } from "./markdown/read.ts";
import { writeMarkdown } from "./markdown/write.ts";

/** Markdown in which the answers are a checklist with the right ones ticked, or follow “Answer:”. */
export const markdownList: TextFormat = {
  name: "markdown",
  title: "Markdown",
  serves: "For notes, wikis and Obsidian: lists with ticks.",
  aliases: ["md"],
  extensions: [".md", ".markdown", ".txt"],
  mediaType: "text/markdown",
  // A letter alone says which of some answers is right: that is Aiken.
  recognises: ({ text }) =>
    /^[ \t]*(?:[-*+] \[[ xX]\] \S|(?:\*\*)?answer:(?:\*\*)? (?!\(?[a-z]\b[).]?)\S)/im.test(text),
  read: importing(readChecklists),
  write: writeMarkdown,
  carries: {
    kinds: ["choice", "multiple", "true-false", "short-answer"],
    question: ["source", "explanation", "accept"],
    set: ["title"],
  },
};
