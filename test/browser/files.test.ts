import { zipSync } from "fflate";
import { chromium, type Page } from "playwright-core";
import { describe, expect, inject } from "vitest";
import { summit } from "../fixtures/summit.ts";
import { story } from "./story.ts";
import { survey } from "./survey.ts";

const article = (page: Page) => page.getByRole("textbox", { name: "The article", exact: true });
const said = (page: Page) => page.locator("#file-said");
const paragraphs = summit.trim().split("\n\n");
const bytes = (text: string) => Buffer.from(text, "latin1");

/** Prints a page as Chromium does, with running heads and page numbers, words parted at line ends. */
async function print(body: string): Promise<Buffer> {
  const browser = await chromium.connect(inject("browser"));
  const page = await browser.newPage();
  await page.setContent(`<body style="font: 11pt/1.4 serif; text-align: justify">${body}</body>`);
  const small = (text: string) => `<p style="font-size: 8pt; margin: 0 20mm">${text}</p>`;
  const pdf = await page.pdf({
    format: "A5",
    margin: { top: "25mm", bottom: "25mm", left: "20mm", right: "20mm" },
    displayHeaderFooter: true,
    headerTemplate: small("The Oslo Herald"),
    footerTemplate: small(`Page <span class="pageNumber"></span> of <span class="totalPages"></span>`),
  });
  await page.context().close();
  return pdf;
}

/** Word's way to keep a text, as far as a text needs it. */
function wordDocument(texts: readonly string[]): Buffer {
  const runs = texts.map((text) => `<w:p><w:r><w:t>${text.replaceAll("&", "&amp;")}</w:t></w:r></w:p>`).join("");
  const xml = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${runs}</w:body></w:document>`;
  return Buffer.from(
    zipSync({ "word/document.xml": new TextEncoder().encode(xml), "word/media/a.png": new Uint8Array(9) }),
  );
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
}

async function openNew(page: Page): Promise<void> {
  await page.goto("/quizzes/new");
  await page.getByText("… or from a web address or a file").click();
}

story("a PDF becomes text in the form, never leaves the computer, and makes a quiz", async ({ visit }) => {
  const parted = (text: string) => text.replaceAll("negotiators", "nego&shy;ti&shy;ators");
  const [headline = "", ...rest] = paragraphs;
  const filler = rest.map((text) => `<p>${parted(text)}</p>`).join("");
  const pdf = await print(`<h1>${headline}</h1>${filler}`);
  const page = await visit();
  const sent: string[] = [];
  const loaded: string[] = [];
  page.on("request", (request) => {
    loaded.push(new URL(request.url()).pathname);
    if (request.method() !== "GET") sent.push(request.postDataBuffer()?.toString("latin1") ?? "");
  });
  await openNew(page);
  await page.waitForLoadState("networkidle");
  expect(loaded.filter((path) => path.includes("pdf"))).toEqual([]);
  await choose(page, "summit.pdf", pdf);
  await said(page)
    .getByText(/words from “summit.pdf” stand above/)
    .waitFor();
  const text = await article(page).inputValue();
  expect(text.replaceAll("\u00ad", "").split("\n\n")).toEqual(paragraphs);
  expect(sent).toEqual([]);
  expect(await page.locator("#file").inputValue()).toBe("");
  await survey(page, "a PDF was read");
  await page.getByRole("button", { name: "Make the quiz" }).click();
  await page.getByText("You made this quiz").waitFor();
  expect(sent.filter((body) => body.includes("%PDF"))).toEqual([]);
});

story("a Word document becomes text, and what stood there can be brought back", async ({ visit }) => {
  const page = await visit();
  await openNew(page);
  await article(page).fill("What I had typed.");
  await choose(page, "Summit.DOCX", wordDocument(paragraphs));
  await said(page)
    .getByText(/words from “Summit.DOCX” stand above/)
    .waitFor();
  expect(await article(page).inputValue()).toBe(paragraphs.join("\n\n"));
  await page.getByRole("button", { name: "Bring back what stood there" }).click();
  expect(await article(page).inputValue()).toBe("What I had typed.");
});

/** A PDF of one empty page; `trailer` is what else its trailer says. */
function tinyPdf(trailer = ""): Buffer {
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>",
  ];
  let text = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  const table = `xref\n0 4\n0000000000 65535 f \n${places.join("")}`;
  return bytes(`${text}${table}trailer<</Size 4/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF`);
}

const locked = `/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${"41".repeat(32)}>/U<${"42".repeat(32)}>>>/ID[<41><41>]`;

describe("what cannot be read", () => {
  story("is told in words that say what to do, and nothing of it is sent or lost", async ({ visit }) => {
    const page = await visit();
    await openNew(page);
    await article(page).fill("What I had typed.");
    const cases: [string, Buffer, string][] = [
      ["locked.pdf", tinyPdf(locked), "locked with a password"],
      ["scanned.pdf", tinyPdf(), "there is no text in it"],
      ["broken.pdf", bytes("%PDF-1.7 and no more"), "is damaged"],
      ["broken.docx", bytes("PK\u0003\u0004 and no more"), "is damaged"],
      ["old.docx", bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), "of an older Word"],
      ["empty.docx", wordDocument([]), "There is no text in this document"],
      ["bomb.docx", Buffer.from(zipSync({ "word/document.xml": new Uint8Array(30_000_000) })), "too long for a quiz"],
    ];
    for (const [name, buffer, words] of cases) {
      await choose(page, name, buffer);
      await said(page).getByText(words).waitFor();
      expect(await page.locator("#file").inputValue()).toBe("");
    }
    expect(await article(page).inputValue()).toBe("What I had typed.");
  });

  story("without JavaScript the page says what to do instead", async ({ visit }) => {
    const page = await visit({ javaScriptEnabled: false, causes: /422/ });
    await openNew(page);
    expect(await page.locator("noscript p").innerText()).toContain("Without it, open the file, copy the article");
    await choose(page, "summit.pdf", tinyPdf());
    await page.getByRole("button", { name: "Make the quiz" }).click();
    await page.locator(".message", { hasText: "read in your browser, with JavaScript on" }).waitFor();
  });
});
