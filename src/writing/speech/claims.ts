import type { Facts } from "../../facts/facts.ts";
import { indexAt } from "../../text/spans.ts";
import { castOf } from "../distractors/people.ts";
import { bodyFrom, type Holder } from "./holder.ts";
import { allPieces, type Piece } from "./pieces.ts";
import { opensStatement } from "./reported/rule.ts";
import { type Reported, reportedIn } from "./reported.ts";

const made = new WeakMap<Facts, Reported[]>();

/** What somebody states in the article, reported or quoted, as a statement that can be put behind “According to …”. Computed once. */
export function claimsIn(facts: Facts): Reported[] {
  const known = made.get(facts);
  if (known !== undefined) return known;
  const quoted = allPieces(facts).flatMap((piece) => claimFrom(facts, piece) ?? []);
  const found = [...reportedIn(facts).filter(({ quoting }) => !quoting), ...quoted];
  made.set(facts, found);
  return found;
}

/** Words that mean whoever speaks, or is spoken to: what is said with them is no statement of anybody else's. */
const personal = /(?<!\p{L})(?:I|we|us|our|ours|my|mine|me|you|your|let[’']s|please)(?!\p{L})|[!“”"[\]()]/iu;

/** A quoted sentence that states something of the world. */
function claimFrom(facts: Facts, piece: Piece): Reported | undefined {
  const { reading } = facts;
  const { words, start, end, sentence, source, proof } = piece;
  if (personal.test(words) || indexAt(reading.sentences, end - 1) !== indexAt(reading.sentences, start))
    return undefined;
  const from = indexAt(reading.tokens, start);
  const to = indexAt(
    reading.tokens,
    start +
      reading.text
        .slice(start, end)
        .trimStart()
        .search(/[.,\s]*$/u),
  );
  const clause = { from, to };
  const holder = holderOf(facts, piece);
  if (holder === undefined || !opensStatement(reading, clause)) return undefined;
  return { holder, verb: "said", clause, sentence, source, proof, quoting: false };
}

function holderOf(facts: Facts, { speaker, quotation: { mention } }: Piece): Holder | undefined {
  if (castOf(facts).people.includes(speaker)) return { person: speaker, words: speaker.name };
  const own = speaker.mentions[indexAt(speaker.mentions, mention?.start ?? 0)] ?? speaker.mentions[0];
  const words = own === undefined ? undefined : bodyFrom(facts, own, speaker);
  return words === undefined ? undefined : { words };
}
