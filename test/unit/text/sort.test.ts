import { expect, test } from "vitest";
import { sortOf } from "../../../src/text/sort.ts";
import { summit } from "../../fixtures/summit.ts";

test.each([
  ["prose", summit],
  ["prose", "The king opened the tunnel on Monday."],
  ["prose", summit.replace(/(.{30,40}) /g, "$1\n")],
  ["prose", `${summit}\n\nRelated Articles\n\nLeave a Reply\n\nBack to the Top\n\nThe Oslo Summit in Pictures`],
  ["empty", ""],
  ["empty", "\n – … \n"],
  ["foreign", "La reunión se celebró en Madrid el lunes. El presidente dijo que habrá elecciones este año. ".repeat(3)],
  [
    "foreign",
    "Die Abgeordneten waren sich nicht einig, was man in den kommenden Jahren machen soll, und so hat man die Entscheidung verschoben.",
  ],
  ["foreign", "会议在北京举行。习近平主席出席了会议并发表了重要讲话。"],
  ["code", "def f(x):\n    y = x[0] + 1\n    return {'a': y}\n\nprint(f([3]))\n"],
  ["code", '{"a": [1, 2, {"b": null}], "c": "the and of"}'],
  ["list", "milk\neggs\ntwo loaves of bread\nbutter\nthe apples for a pie"],
  [
    "verse",
    "Two roads diverged in a yellow wood,\nAnd sorry I could not travel both\nAnd be one traveler, long I stood\nAnd looked down one as far as I could\nTo where it bent in the undergrowth;",
  ],
])("tells %s", (sort, text) => {
  expect(sortOf(text)).toBe(sort);
});
