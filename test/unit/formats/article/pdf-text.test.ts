import { describe, expect, test } from "vitest";
import { type PdfPage, type Piece, textOfPages } from "../../../../src/formats/article/pdf-text.ts";

/** A line of a page 600 points wide and 800 high, of letters half as wide as high. */
const set = (y: number, str: string, { x = 60, size = 10, ends = true } = {}): Piece => ({
  str,
  x,
  y,
  width: (str.length * size) / 2,
  size,
  ends,
});
const page = (...pieces: Piece[]): PdfPage => ({ height: 800, pieces });

/** Lines below each other from `top` on, 12 points apart. */
const lines = (top: number, texts: string[], options = {}) =>
  texts.map((text, index) => set(top - 12 * index, text, options));

const long = "A line of the article that is as long as the lines of an article are, to its very";

describe("paragraphs", () => {
  test("go on over lines, and end where a gap follows", () => {
    const text = textOfPages([page(...lines(700, [long, "end."]), ...lines(660, [long, "end again."]))]);
    expect(text).toBe(`${long} end.\n\n${long} end again.`);
  });

  test("end where the next line is indented", () => {
    const text = textOfPages([
      page(...lines(700, [long, `${long} end.`]), set(676, long, { x: 75 }), set(664, "end.")),
    ]);
    expect(text).toBe(`${long} ${long} end.\n\n${long} end.`);
  });

  test("a heading in larger print stands alone", () => {
    const heading = set(730, "The dance of the bees", { size: 16 });
    expect(textOfPages([page(heading, ...lines(712, [long, "end."]))])).toBe(`The dance of the bees\n\n${long} end.`);
  });

  test("a sentence goes on over the end of a page, and of a column", () => {
    const left = lines(120, [long, "the bees"]);
    const right = lines(700, ["dance on", "and on."], { x: 320 });
    expect(textOfPages([page(...left, ...right), page(...lines(700, ["Then they rest."]))])).toBe(
      `${long} the bees dance on and on.\n\nThen they rest.`,
    );
  });
});

describe("words", () => {
  test("that a line end parts are whole again", () => {
    expect(textOfPages([page(...lines(700, ["The dance of the honey-", "bees."]))])).toBe(
      "The dance of the honeybees.",
    );
  });

  test("that are written with a hyphen elsewhere keep it, and so do names", () => {
    const text = textOfPages([
      page(...lines(700, ["A well-known dance is a well-", "known one, said Anna-", "Maria."])),
    ]);
    expect(text).toBe("A well-known dance is a well-known one, said Anna-Maria.");
  });

  test("that are set apart on a line have a space between them", () => {
    const pieces = [set(700, "waggle", { ends: false }), set(700, "dance", { x: 95 })];
    expect(textOfPages([page(...pieces)])).toBe("waggle dance");
  });
});

describe("what is no part of the text", () => {
  const leaf = (number: number) =>
    page(
      set(770, number % 2 === 0 ? `${number} The Bee Journal` : `The Bee Journal ${number}`),
      ...lines(700, [long, `and sentence ${number} ends.`]),
      set(40, `– ${number} –`),
    );

  test("running heads and page numbers go", () => {
    expect(textOfPages([1, 2, 3, 4].map(leaf))).toBe(
      [1, 2, 3, 4].map((number) => `${long} and sentence ${number} ends.`).join("\n\n"),
    );
  });

  test("a lone page keeps its first line, though it stands at the top", () => {
    expect(textOfPages([page(set(770, "Bees dance."), ...lines(700, [long]))])).toBe(`Bees dance.\n\n${long}`);
  });

  test("dots that lead to pages go with their line", () => {
    expect(textOfPages([page(...lines(700, ["1 Bees . . . . . . . . . 12", "Bees dance."]))])).toBe("Bees dance.");
  });

  test("footnotes come last, and the small numbers that point at them go", () => {
    const text = textOfPages([
      page(
        set(700, "Bees dance.", { ends: false }),
        set(704, "1", { x: 116, size: 6, ends: false }),
        set(700, " So they do.", { x: 121 }),
        ...lines(120, ["1 Frisch found it."], { size: 7 }),
      ),
      page(...lines(700, [long, long, long, "as others saw."])),
    ]);
    expect(text).toBe(`Bees dance. So they do.\n\n${long} ${long} ${long} as others saw.\n\n1 Frisch found it.`);
  });
});

test("pages without text give none", () => {
  expect(textOfPages([page(), page(set(1, " "))])).toBe("");
});

test("pieces without end or sense are read soon", () => {
  const wild = Array.from({ length: 50_000 }, (_, index) =>
    set((index * 7919) % 800, index % 3 === 0 ? "-" : "a", { x: (index * 104_729) % 600, ends: index % 5 === 0 }),
  );
  const start = performance.now();
  expect(textOfPages([page(...wild)]).length).toBeGreaterThan(0);
  expect(performance.now() - start).toBeLessThan(10_000);
});
