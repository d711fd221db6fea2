import { decodeText } from "../decode.ts";
import { type Draft, type Found, type Prose, refused } from "../draft/draft.ts";
import type { Notice } from "../format.ts";
import { type Element, parseXml } from "../xml/parse.ts";
import { descendantsOf } from "../xml/tree.ts";
import { isZip } from "../zip/entries.ts";
import { documentsIn } from "./package.ts";
import { draftOfItem1 } from "./v1/item.ts";
import { draftOfItem2 } from "./v2/item.ts";
import { named2 } from "./v2/names.ts";

/** Reads QTI of any version: one XML document, or a package of them. A document that cannot be read is a warning. */
export function readQti(bytes: Uint8Array): Found {
  if (isZip(bytes)) return readPackage(bytes);
  const { text, problem } = decodeText(bytes);
  if (problem !== undefined) return refused(problem);
  const parsed = parseXml(text);
  return parsed.problem === undefined ? readRoot(parsed.root) : refused(parsed.problem, parsed.place);
}

function readPackage(bytes: Uint8Array): Found {
  const { documents, problem, warnings = [] } = documentsIn(bytes);
  if (problem !== undefined) return refused(problem);
  const drafts: Draft[] = [];
  const notices: Notice[] = [...warnings];
  let title: Prose | undefined;
  let language: string | undefined;
  for (const { name, root } of documents) {
    const found = readRoot(root);
    if (found.faults !== undefined) continue;
    title ??= found.title;
    language ??= found.language;
    drafts.push(
      ...found.drafts.map((draft) => ({ ...draft, place: { line: draft.place.line, column: draft.place.column } })),
    );
    if (found.drafts.length === 0 && root.name === "questestinterop") {
      notices.push({ line: 1, column: 1, message: `${name} holds no questions` });
    }
  }
  return { drafts, warnings: notices, title, language };
}

function readRoot(root: Element): Found {
  if (root.name === "questestinterop" || root.name === "item") {
    const [assessment] = descendantsOf(root, "assessment", "objectbank");
    const items = root.name === "item" ? [root] : descendantsOf(root, "item");
    return { drafts: items.map(draftOfItem1), title: assessment?.attributes["title"] };
  }
  const known = named2(root);
  if (known.name === "assessmentTest") return { drafts: [], title: known.attributes["title"] };
  const items = known.name === "assessmentItem" ? [known] : descendantsOf(known, "assessmentItem");
  if (items.length === 0) return refused("this XML holds no QTI questions", root.place);
  return { drafts: items.map(draftOfItem2), language: items[0]?.attributes["lang"] };
}
