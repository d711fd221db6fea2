import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { DOMParser } from "linkedom";
import { expect, test } from "vitest";
import { textOfDocument, type XmlElement } from "../../../../src/formats/article/docx-text.ts";

const folder = new URL("../../../fixtures/articles/", import.meta.url);

function textOf(xml: string): string {
  const parsed = new DOMParser().parseFromString(xml, "text/xml") as unknown as { documentElement: XmlElement };
  return textOfDocument(parsed.documentElement);
}

const body = (inner: string) =>
  textOf(`<?xml version="1.0"?><w:document xmlns:w="w" xmlns:mc="mc"><w:body>${inner}</w:body></w:document>`);
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

test.each([
  ["tables.docx", "Above\n\nTop left\n\nTop right\n\nBottom left\n\nBottom right\n\nBelow"],
  ["text-box.docx", "Datum plane"],
  ["simple-list.docx", "Apple\n\nBanana"],
])("%s, as Word wrote it, gives its paragraphs once each", (name, text) => {
  const files = unzipSync(readFileSync(new URL(name, folder)));
  expect(textOf(strFromU8(files["word/document.xml"] as Uint8Array))).toBe(text);
});

test("runs of a paragraph are one text; what is deleted, hidden or computed is no part of it", () => {
  const deleted = `<w:del><w:r><w:delText>not </w:delText></w:r></w:del>`;
  const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>`;
  const shown = `<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> seen</w:t></w:r>`;
  const field = `<w:r><w:instrText> PAGEREF _Toc1 </w:instrText></w:r>`;
  expect(body(paragraph(run("Bees ") + deleted + run("dance") + hidden + shown + field))).toBe("Bees dance seen");
});

test("tabs and breaks are spaces, a hyphen that may not break is one", () => {
  expect(
    body(paragraph(`${run("a")}<w:r><w:tab/><w:br/></w:r>${run("b")}<w:r><w:noBreakHyphen/></w:r>${run("c")}`)),
  ).toBe("a b\u2011c");
});

test("the table of contents is left out", () => {
  const entry = `<w:pPr><w:pStyle w:val="TOC1"/></w:pPr>${run("Chapter 1 … 3")}`;
  expect(body(paragraph(entry) + paragraph(run("Chapter 1")))).toBe("Chapter 1");
});
