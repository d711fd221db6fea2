import type { Body, DraftOption, Prose } from "../../draft/draft.ts";
import type { Element } from "../../xml/parse.ts";
import { childrenOf, descendantsOf, textOf } from "../../xml/tree.ts";
import type { Item } from "./item.ts";
import { materialOf } from "./material.ts";
import { numberBody } from "./numbers.ts";

export type Read = { body: Body; feedback?: Prose[]; losses?: string[] };

/** What an item asks for: told by its metadata where it has any, else by its responses. */
export function bodyOf(item: Item): Read {
  const [response, second] = item.responses;
  const unknown = others.find(([pattern]) => pattern.test(item.type))?.[1];
  if (unknown !== undefined) return other(unknown);
  if (
    childrenOf(item.element, "itemproc_extension").some(
      (extension) => descendantsOf(extension, "calculated").length > 0,
    )
  ) {
    return other("its numbers are calculated");
  }
  if (response === undefined) return other("it has no answers");
  if (item.responses.length > most || descendantsOf(response, "response_label").length > most) return other(tooMany);
  if (second !== undefined || /matching/.test(item.type)) return severalResponses(item);
  if (response.name === "response_lid") return labels(response, item);
  if (response.name === "response_xy" || response.name === "response_grp")
    return other("it asks for a place in a picture");
  const [field] = descendantsOf(response, "render_fib");
  const isNumber =
    /numerical/.test(item.type) ||
    response.name === "response_num" ||
    /^(?:decimal|integer)$/i.test(field?.attributes["fibtype"] ?? "");
  return isNumber ? numberBody(item) : typed(item);
}

/** More answers than this are no question, and to look each of them up takes time. */
const most = 100;
const tooMany = `it has more than ${most} answers`;

const others: [RegExp, string][] = [
  [/essay/, "it is an essay"],
  [/file_upload/, "it asks for a file"],
  [/text_only/, "it is a text without a question"],
  [/calculated/, "its numbers are calculated"],
  [/multiple_blanks/, "it has several gaps to fill"],
];

export function other(why: string): Read {
  return { body: { shape: "other", why } };
}

/** Answers to choose, or things to put in order. */
function labels(response: Element, { conditions }: Item): Read {
  const choices = descendantsOf(response, "response_label");
  const cardinality = (response.attributes["rcardinality"] ?? "single").toLowerCase();
  if (cardinality === "ordered") {
    const order = conditions.scoring[0]?.tests.map(({ value }) => value) ?? [];
    const items = order.flatMap((ident) => choices.filter(({ attributes }) => attributes["ident"] === ident));
    if (items.length < choices.length) return other("it does not say which order is right");
    return { body: { shape: "order", items: items.map((label) => materialOf(label)) } };
  }
  const best = Math.max(0, ...conditions.scoring.map(({ points }) => points));
  const credit = (ident: string) =>
    Math.max(
      0,
      ...conditions.scoring
        .filter(({ tests }) => tests.some(({ value }) => value === ident))
        .map(({ points }) => points / best),
    );
  const options = choices.map((label): DraftOption => {
    const ident = label.attributes["ident"] ?? "";
    return { text: materialOf(label), credit: credit(ident), why: conditions.whys.get(ident) };
  });
  return { body: { shape: "options", options, several: cardinality === "multiple" } };
}

function typed({ conditions }: Item): Read {
  const answers = conditions.scoring.flatMap(({ tests, points }) =>
    tests.map(({ value }): DraftOption => ({ text: value, credit: points, why: conditions.whys.get(value) })),
  );
  return answers.length === 0 ? other("it is an essay") : { body: { shape: "text", answers } };
}

/** Several responses are pairs, unless the text has a gap for each, named in brackets. */
function severalResponses({ responses, conditions, stem }: Item): Read {
  const text = typeof stem === "object" && "html" in stem ? stem.html : "";
  const named = responses.filter((response) =>
    text.includes(`[${textOf(childrenOf(response, "material")[0]).trim()}]`),
  );
  if (responses.some(({ name }) => name !== "response_lid") || named.length === responses.length)
    return other("it has several gaps to fill");
  const pairs = responses.map((response) => {
    const ident = response.attributes["ident"] ?? "";
    const right = conditions.scoring.flatMap(({ tests }) => tests).find((test) => test.response === ident)?.value;
    const label = descendantsOf(response, "response_label").find(({ attributes }) => attributes["ident"] === right);
    return { left: materialOf(response, ["render_choice", "render_extension"]), right: materialOf(label) };
  });
  return { body: { shape: "pairs", pairs } };
}
