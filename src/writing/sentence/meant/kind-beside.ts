import type { Facts } from "../../../facts/facts.ts";
import type { Mention } from "../../../facts/names/mentions.ts";
import type { Name } from "../../../facts/names/name.ts";
import { isDemonym, isPlace } from "../../../facts/names/places.ts";
import { indexAt } from "../../../text/spans.ts";
import { type Kind, kindAt } from "./kind.ts";
import { known } from "./kind-by-name.ts";

/** “Swedish car maker | Volvo”, “the mining company | LKAB”. */
export function inFront({ reading }: Facts, mention: Mention): Kind | undefined {
  const { tokens } = reading;
  const at = indexAt(tokens, mention.runStart) - 1;
  const noun = tokens[at];
  if (noun === undefined || noun.sentence !== mention.sentence || !/^(?:NOUN|ADJ)$/.test(noun.pos)) return undefined;
  return kindAt(tokens, at);
}

/** These are also what somebody does. */
const alsoPeople =
  /^(?:operator|developer|producer|maker|manufacturer|publisher|miner|brewer|carrier|supplier|giant|body|lender|insurer|daily|single|capital)$/;

/** “the retailer | John Lewis”: called like somebody, and nobody. */
export function likePerson(facts: Facts, mention: Mention): Kind | undefined {
  const kind = inFront(facts, mention);
  return kind === undefined || alsoPeople.test(kind.noun) ? undefined : kind;
}

const classifiers =
  /^(?:spacecraft|probe|orbiter|lander|rover|telescope|ferry|liner|tanker|submarine|festival|tournament|marathon|virus|vaccine|drug|dinosaur|glacier|reef|volcano|river|desert|treaty|trail)$/;

/** “the New Horizons | spacecraft”; but not “a NASA spacecraft”. */
export function classified({ reading: { tokens } }: Facts, mention: Mention, name: Name): Kind | undefined {
  const at = indexAt(tokens, mention.end);
  const start = indexAt(tokens, mention.runStart);
  if (name.type === "organisation" || isPlace(name.name) || known(name).length > 0 || isDemonym(name.name))
    return undefined;
  if (!classifiers.test(tokens[at]?.text ?? "") || !/^the$/i.test(tokens[start - 1]?.text ?? "")) return undefined;
  return /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? "") ? undefined : kindAt(tokens, at);
}

/** “the Arctic town of | Kiruna”. */
export function ofName({ reading }: Facts, mention: Mention): Kind | undefined {
  const { tokens } = reading;
  const at = indexAt(tokens, mention.runStart);
  if (tokens[at - 1]?.text !== "of" || mention.before.length > 0) return undefined;
  // “the capital of France” is not France.
  const noun = tokens[at - 2]?.text ?? "";
  if (
    !/^(?:town|city|village|hamlet|port|resort|suburb|settlement|municipality|district|county|province|isle|island|islands|archipelago|peninsula|nation|republic|kingdom)$/.test(
      noun,
    )
  )
    return undefined;
  const next = tokens[indexAt(tokens, mention.end)];
  return /^['’]/.test(next?.text ?? "") ? undefined : kindAt(tokens, at - 2);
}
