import { decimal } from "../../decimal.ts";
import type { Body, DraftOption, Prose } from "../../draft/draft.ts";
import type { Element } from "../../xml/parse.ts";
import { childOf, childrenOf, descendantsOf, htmlOf } from "../../xml/tree.ts";
import { type Declaration, declarationOf } from "./declaration.ts";

type Read = { body: Body; losses?: string[] };

/** What an item asks for, by its one interaction and what is declared of its response. */
export function bodyOf(item: Element, interactions: Element[]): Read {
  const [interaction, second] = interactions;
  if (interaction === undefined) return other("it has no answers");
  if (second !== undefined) return other(`it has ${interactions.length} parts to answer`);
  const read = Object.hasOwn(readers, interaction.name) ? readers[interaction.name] : undefined;
  if (read === undefined)
    return other(others[interaction.name] ?? `it is answered in a way that is unknown here (${interaction.name})`);
  if (descendantsOf(interaction, "simpleChoice", "inlineChoice", "simpleAssociableChoice").length > most) {
    return other(`it has more than ${most} answers`);
  }
  return read(interaction, declarationOf(item, interaction.attributes["responseIdentifier"]), item);
}

/** More answers than this are no question, and to look each of them up takes time. */
const most = 100;

const readers: Record<string, (interaction: Element, declared: Declaration, item: Element) => Read> = {
  choiceInteraction: (interaction, declared) => options(childrenOf(interaction, "simpleChoice"), interaction, declared),
  inlineChoiceInteraction: (interaction, declared) =>
    options(childrenOf(interaction, "inlineChoice"), interaction, declared),
  textEntryInteraction: typed,
  orderInteraction: order,
  matchInteraction: (interaction, declared) => pairs(descendantsOf(interaction, "simpleAssociableChoice"), declared),
  associateInteraction: (interaction, declared) =>
    pairs(descendantsOf(interaction, "simpleAssociableChoice"), declared),
};

const others: Record<string, string> = {
  extendedTextInteraction: "it is an essay",
  uploadInteraction: "it asks for a file",
  gapMatchInteraction: "it has several gaps to fill",
  hottextInteraction: "it asks for words in a text",
};

function other(why: string): Read {
  return { body: { shape: "other", why } };
}

function textIn(choice: Element | undefined): Prose {
  return { html: htmlOf(choice, ({ name }) => name === "feedbackInline") };
}

function whyOf(choice: Element): Prose {
  return {
    html: childrenOf(choice, "feedbackInline")
      .map((feedback) => htmlOf(feedback))
      .join(" "),
  };
}

function options(choices: Element[], interaction: Element, declared: Declaration): Read {
  const several = declared.cardinality === "multiple" || Number(interaction.attributes["maxChoices"] ?? 1) > 1;
  const drafted = choices.map((choice): DraftOption => {
    const identifier = choice.attributes["identifier"] ?? "";
    return { text: textIn(choice), credit: declared.credit(identifier), why: whyOf(choice) };
  });
  return { body: { shape: "options", options: drafted, several } };
}

/** A number if the response is declared to be one; how far off still counts stands in the response processing. */
function typed(_: Element, declared: Declaration, item: Element): Read {
  const [key = ""] = declared.correct;
  if (declared.baseType === "float" || declared.baseType === "integer") {
    const [equal] = descendantsOf(childOf(item, "responseProcessing"), "equal");
    const [tolerance = "0"] = (equal?.attributes["tolerance"] ?? "0").trim().split(/\s+/);
    const share = equal?.attributes["toleranceMode"] === "relative" ? Math.abs(decimal(key)) / 100 : 1;
    return { body: { shape: "number", key: decimal(key), tolerance: decimal(tolerance) * share } };
  }
  const answers = [...new Set([...declared.correct, ...declared.mapped])];
  if (answers.length === 0) return other("it has no right answer");
  return { body: { shape: "text", answers: answers.map((text) => ({ text, credit: declared.credit(text) })) } };
}

function order(interaction: Element, declared: Declaration): Read {
  const choices = childrenOf(interaction, "simpleChoice");
  const items = declared.correct.flatMap((identifier) =>
    choices.filter(({ attributes }) => attributes["identifier"] === identifier),
  );
  if (items.length < choices.length) return other("it does not say which order is right");
  return { body: { shape: "order", items: items.map(textIn) } };
}

function pairs(choices: Element[], declared: Declaration): Read {
  const find = (identifier: string | undefined) =>
    choices.find(({ attributes }) => attributes["identifier"] === identifier);
  const right = declared.correct.map((value) => value.trim().split(/\s+/));
  return {
    body: {
      shape: "pairs",
      pairs: right.map(([left, partner]) => ({ left: textIn(find(left)), right: textIn(find(partner)) })),
    },
  };
}
