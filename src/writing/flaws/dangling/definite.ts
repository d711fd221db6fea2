import type { StemWord } from "../../sentence/words.ts";
import type { DanglingRule } from "./rule.ts";

/** Of these there is one for everybody, or it does not matter which. */
const everybodys = new Set(
  (
    "world sun moon earth internet web public media past future present environment universe sea ocean sky air weather climate poor rich " +
    "elderly young dead unemployed disabled west east north south northeast northwest southeast southwest ground brain heart body eye skin blood " +
    "euro dollar pound yen telephone piano violin guitar wild right left truth law police military equator pole universe galaxy telegraph wheel stage theatre cinema " +
    "economy mind soul afterlife countryside rain cold heat dark night arts humanities sciences seaside mail post press radio outdoors " +
    "atmosphere solar-system planet globe stratosphere supernatural homeless wealthy gods Bible"
  ).split(" "),
);
/** What a country has one of: “the Russian president”. */
const ofACountry =
  /^(?:president|government|parliament|army|navy|military|economy|capital|king|queen|monarchy|people|constitution|embassy|flag|empire|language|alphabet|population|border|coast|mainland|currency|parliament|senate|congress|press|media|public|revolution|war|invasion|stock|market|prime|minister|ministry|foreign|parliament|church|throne|emperor|tsar|crown|peninsula|republic|kingdom|dynasty|police|authorities|territory|state|language|colonies|colony|market|Open|Games|Olympics|Championships?)$/;
const demonymEnd = /(?:ian|ean|ish|ese|ch|can|an|ern|i|sh)$/;
/** Words that begin a phrase telling which one is meant. */
const telling = /^(?:of|that|who|which|whose|where|between|among)$/;
const placing =
  /^(?:in|at|on|from|for|against|near|to|by|with|around|along|outside|across|into|towards?|behind|under|over|through|within)$/;
/** Named for what came before, whatever stands behind. */
const always =
  /^(?:company|firm|festival|survey|study|shop|store|team|club|school|university|city|town|village|country|island|building|book|film|movie|show|song|album|game|match|race|event|ceremony|meeting|conference|report|article|group|band|organisation|organization|agency|party|court|case|trial|attack|incident|accident|crash|storm|fire|project|plan|programme|program|deal|agreement|law|bill|act|decision|move|proposal|move|man|woman|boy|girl|child|couple|family|animal|site|area|region|district|museum|hospital|hotel|restaurant|airport|station|ship|boat|plane|device|machine|system|method|technique|theory|process|disease|virus|drug|vaccine|product|service|website|app|game|tournament|championship|season|final|award|prize|statement|announcement|campaign|movement|exhibition|concert|tour|trip|visit|researchers|scientists|authors|officials|authorities|residents|players|students|workers|victims|protesters|two|three|four|pair|siblings|brothers|sisters|mountain|river|lake|bridge|road|street|park|garden|tower|church|castle|palace|house|village|community|institution|college|department|committee|council|board|commission|network|channel|newspaper|magazine|journal|paper|novel|play|opera|symphony|series|episode|theatre|orchestra|discovery|invention|experiment|crisis|war|battle|conflict|revolution|treaty|election|vote|referendum|poll|crew|expedition|flight|mission|spacecraft|satellite|telescope|planet|star|comet|species|population|amount|number|figure|total|rest|situation|problem|issue|matter|idea|concept|term|word|name|title|place|position|role|job|work|task|duty|responsibility|result|results|effect|effects|reason|cause|change|changes|increase|decline|growth|rise|fall|price|cost|value|money|cash|funds|fund|tax|rate|level|period|era|age|stage|phase|step|part|section|chapter|side|end|beginning|start|middle|center|centre|top|bottom|edge|front|back|exchange|talks|negotiations|findings|study|invitation|opening)$/;

/** “the festival”, “the company’s profits”: a thing spoken of as known, which the stem has not made known. */
export const definite: DanglingRule = ({ words }) => {
  for (const [i, word] of words.entries()) {
    if (word.quoted || word.text.toLowerCase() !== "the") continue;
    const phrase = phraseAfter(words, i + 1);
    // The article itself is the one thing that everybody has before them.
    if (phrase.length === 0 || phrase[0]?.text === "article") continue;
    if (!isKnown(phrase, words, i)) return ["the", ...phrase.map(({ text }) => text)].join(" ");
  }
  return undefined;
};

/** The adjectives and nouns after an article; a possessive ends it. */
function phraseAfter(words: StemWord[], from: number): StemWord[] {
  let to = from;
  while (
    /^(?:ADJ|NOUN|PROPN|NUM|X|ADV)$/.test(words[to]?.pos ?? "") ||
    words[to]?.text === "-" ||
    isParticiple(words, to)
  )
    to++;
  return words.slice(from, to);
}

/** “the floating island”: a participle between article and noun. */
function isParticiple(words: StemWord[], at: number): boolean {
  return (
    words[at]?.pos === "VERB" &&
    /(?:ed|ing|en)$/.test(words[at]?.text ?? "") &&
    /^(?:NOUN|ADJ|PROPN)$/.test(words[at + 1]?.pos ?? "")
  );
}

function isKnown(phrase: StemWord[], words: StemWord[], the: number): boolean {
  const head = phrase.at(-1)?.text ?? "";
  const after = words[the + 1 + phrase.length]?.text ?? "";
  const next = words[the + 2 + phrase.length]?.text ?? "";
  if (isNamed(phrase)) return true;
  if (everybodys.has(head) || /^\d{4}s$|^\d\ds$/.test(head) || /^centur(?:y|ies)$/.test(head)) return true;
  if (
    after === "to" &&
    phrase.some(({ text }) => /^(?:first|second|third|last|only|youngest|oldest|largest|biggest)$/.test(text))
  )
    return true;
  if (telling.test(after)) return after !== "of" || !always.test(head) || tellsMore(words, the + 2 + phrase.length);
  const introduced = words
    .slice(0, the)
    .some(({ text }, i) => text === head && /^an?$/i.test(words[i - 1]?.text ?? words[i - 2]?.text ?? ""));
  // “the Suez Canal … the canal”
  if (introduced || words.slice(0, the).some(({ text }) => text !== head && text.toLowerCase() === head)) return true;
  return (
    placing.test(after) &&
    /^\p{Lu}/u.test(/^the$/i.test(next) ? (words[the + 3 + phrase.length]?.text ?? "") : next) &&
    !always.test(head)
  );
}

/** What the article calls a body of which it has given the full name. */
const shortForms =
  /^(?:Commission|Council|Court|Government|Committee|Board|University|College|School|State|Department|Ministry|Agency|Centre|Center|Act|Bill|Convention|Treaty|Agreement|Campaign|Company|Foundation|Institute|Museum|Association|Society|Union|Party|Assembly|Authority|Bank|Club|Group|Hospital|Lodge|Park|Palace|Castle|Cathedral|Bridge|Tower|Festival|Prize|Award|Minister|President|Mayor|Bishop|King|Queen|Emperor|Prince|Princess|Chancellor|Governor|General|Market|Gallery|Library|Hall|Garden|Square|River|Lake|Island|Valley|Bay|Army|Navy|Judge|Professor|Doctor|Director)$/;

/** “the Vietnam War”, “the Netherlands”, “the Russian president”; but not “the Canadian player”. */
function isNamed(phrase: StemWord[]): boolean {
  if (phrase.length === 1 && shortForms.test(phrase[0]?.text ?? "")) return false;
  const capital = phrase.filter(({ text }) => /^\p{Lu}/u.test(text));
  if (capital.length === 0) return false;
  const head = phrase.at(-1)?.text ?? "";
  if (/^\p{Lu}/u.test(head) || capital.some(({ text }) => !demonymEnd.test(text))) return true;
  return phrase.some(({ text }) => ofACountry.test(text));
}

/** “the city of Leeds”, “the group of 40 scientists”, but not “the exchange of fire”: a name, a number or an article follows soon. */
function tellsMore(words: StemWord[], from: number): boolean {
  return words
    .slice(from, from + 5)
    .some(({ text }) => /^(?:\p{Lu}|\d)|^(?:an?|the|which|his|her|its|their)$/u.test(text));
}
