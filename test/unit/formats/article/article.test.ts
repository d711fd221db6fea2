import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../../../src/formats/article/index.ts";
import { cpuTime } from "../../stopwatch.ts";

const sentence = "The tunnel, which nobody had wanted at first, was opened by the king in the spring of 1931.";

describe("plain text", () => {
  test("stays as it is, so that offsets hold, and is called by its headline", () => {
    const text = `  The tunnel opens\r\n\r\n${sentence}  \n`;
    expect(readArticle(text, "a.txt")).toEqual({ title: "The tunnel opens", text });
  });

  test.each([
    ["a short first sentence", "The tunnel opened on Monday. It was cold.", "The tunnel opened on Monday"],
    ["a long first sentence", `${"very ".repeat(40)}long.`, `${"very ".repeat(14).trim()}…`],
    [
      "wrapped lines",
      "The tunnel opened on Monday\nin the rain. It was cold.",
      "The tunnel opened on Monday in the rain",
    ],
    ["a question", "Who opened the tunnel?\n\nThe king did.", "Who opened the tunnel?"],
    ["nothing", " \n ", "Untitled article"],
  ])("with %s gets a title from it", (_, text, title) => {
    expect(readArticle(text).title).toBe(title);
  });

  test("loses what cannot be printed, but no place", () => {
    const { text } = readArticle("A\0B\u0007C\ud800D\tE\n", "a.txt");
    expect(text).toBe("A B C D\tE\n");
  });

  test("about tags and stars is not taken for anything else", () => {
    const text = "If a < b and c > d, then 2 * 3 * 4 is 24.\n\n- one\n- two\n";
    expect(readArticle(text).text).toBe(text);
  });
});

describe("Markdown", () => {
  const source = `---
title: The tunnel
author: Ada King
date: 1931-05-04
---

# Opening day

Some *strong* [words](https://example.org/a) &amp; \`code\`.[^1]

\`\`\`js
const x = 1;
\`\`\`

| a | b |
|---|---|
| 1 | 2 |

> It is **done**.

- first item
- second item
`;

  test("gives its words without marks, code and tables, and its front matter", () => {
    expect(readArticle(source, "a.md")).toEqual({
      title: "The tunnel",
      author: "Ada King",
      published: "1931-05-04",
      text: "Opening day\n\nSome strong words & code.[^1]\n\nIt is done.\n\nfirst item\n\nsecond item",
    });
  });

  test("is told by its marks when it is pasted", () => {
    expect(readArticle(source).title).toBe("The tunnel");
    expect(readArticle(`# Opening day\n\nA **great** day.`)).toMatchObject({
      title: "Opening day",
      text: "A great day.",
    });
  });

  test("with front matter that is no YAML is read for the rest", () => {
    expect(readArticle("---\n[: {\n---\nWords.", "a.md").text).toBe("Words.");
  });
});

describe("HTML", () => {
  const page = (body: string, head = "") => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const story = Array.from({ length: 8 }, (_, i) => `<p>${sentence} Part ${i}.</p>`).join("\n");

  test("gives its main text alone, entities decoded, a paragraph for each block", () => {
    const { title, text, url } = readArticle(
      page(
        `<nav><a href="/">Home</a> <a href="/x">News</a></nav><h1>The &ldquo;tunnel&rdquo;</h1><article>${story}<p>R&amp;D &mdash; 5&nbsp;km.</p></article><script>evil()</script><footer>Leave a reply</footer>`,
        '<title>The “tunnel” | The Daily</title><link rel="canonical" href="https://example.org/t"><style>p{}</style>',
      ),
    );
    expect({ title, url }).toEqual({ title: "The “tunnel”", url: "https://example.org/t" });
    expect(text.split("\n\n")).toHaveLength(9);
    expect(text.split("\n\n")[0]).toBe(`${sentence} Part 0.`);
    expect(text).toContain("R&D — 5 km.");
    expect(text).not.toMatch(/evil|Home|Leave a reply|p\{\}|</);
  });

  test("a piece of a page will do, and line breaks stay", () => {
    expect(readArticle("<p>One<br>two</p><div>three <b>four</b></div>").text).toBe("One\ntwo\n\nthree four");
  });

  test("exponents stay, references to notes go", () => {
    const { text } = readArticle(
      "<p>10<sup>6</sup> km<sup>2</sup> on the 4<sup>th</sup>.<sup>[12]</sup> So<sup><a href='#n'>3</a></sup>.</p>",
    );
    expect(text).toBe("10⁶ km² on the 4th. So.");
  });

  test("captions, code and tables of data are left out", () => {
    const { text } = readArticle(
      "<p>Words.</p><figure><img alt='x'><figcaption>Photo: X</figcaption></figure><pre>x=1</pre><table><tr><th>a</th></tr><tr><td>1</td></tr></table>",
    );
    expect(text).toBe("Words.");
  });

  test("an address that is none is left out", () => {
    const head = '<link rel="canonical" href="javascript:alert(1)">';
    expect(readArticle(page(story, head)).url).toBeUndefined();
  });
});

test.each([
  ["nested ever deeper", `${"<div>".repeat(15_000)}<p>deep</p>${"</div>".repeat(15_000)}`, "a.html"],
  ["never closed", "<div>".repeat(100_000), "a.html"],
  ["of nothing but brackets", "<".repeat(200_000), "a.html"],
  ["of a hundred thousand elements", `<p>${"<b>x</b>".repeat(100_000)}</p>`, "a.html"],
  ["of stars and lines", "_a".repeat(100_000), "a.md"],
  ["quoted ever deeper", "> ".repeat(100_000), "a.md"],
  ["of open links", "[a](".repeat(50_000), "a.md"],
  ["that might be HTML", "<div><p ".repeat(50_000), ""],
])("a text %s is read in a moment", (_, source, name) => {
  const begun = cpuTime();
  expect(typeof readArticle(source, name).text).toBe("string");
  // Generous: a slow machine takes a second, a parser that grows with the square takes minutes.
  expect(cpuTime() - begun).toBeLessThan(15_000);
});

test("whatever is thrown at it, it gives a title and a text, twice the same, and no tag from a script", () => {
  const piece = fc.constantFrom(
    "<p>",
    "</p>",
    "<script>x</script>",
    "<!--",
    "-->",
    "&amp;",
    "&#0;",
    "# ",
    "**",
    "[a](b)",
    "---\n",
    "\n\n",
    "<table>",
    "“",
    "a b.",
    "\0",
    "<svg>",
    "<![CDATA[",
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ unit: "binary", maxLength: 8 })), { maxLength: 40 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.constantFrom("", "a.html", "a.md", "a.txt"), (source, name) => {
      const article = readArticle(source, name);
      expect(article.title).not.toBe("");
      expect(readArticle(source, name)).toEqual(article);
      if (name === "a.txt") expect(article.text).toHaveLength(source.length);
    }),
    { numRuns: 400 },
  );
});
