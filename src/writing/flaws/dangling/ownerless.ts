import type { DanglingRule } from "./rule.ts";

/** Of these somebody has to say whose they are, or where. */
const ownerless =
  /(?:^|, |^(?:The )?(?:majority|minority|number|most|many|some) of )(?:worldwide |annual |total |overall |global |average )?(?:sales|profits?|revenues?|shares|turnover|earnings|losses|attendance|turnout|officials|residents|organi[sz]ers|authorities|critics|experts|researchers|scientists|executives|investigators|police|prosecutors|campaigners|protesters|supporters|visitors|passengers|staff|workers|students|matches|games|players|fans|tickets|prices|temperatures|outfits|delegates|voters|polls)(?= (?:is|are|was|were|have|has|had|will|\p{Ll}+ed|rose|fell|dropped|said|say|told|believe|found|saw|took|made|began|hope)(?!\p{L}))/iu;

/** “In which country did sales plunge?”: the same in a question. */
const askedOwnerless =
  /(?<= (?:did|do|does|have|has|were|are) )(?:worldwide |annual |total |overall |global |average )?(?:sales|profits?|revenues?|shares|turnover|earnings|losses|prices|officials|residents|critics|experts|police)(?= (?!of|at|in|for|from|on)\p{Ll})/u;

/** “The Far Eastern collections include”: a part of a house that the stem does not name. */
const part =
  /^The (?:\p{Lu}\p{L}+ )+(?:collections?|holdings|galleries|departments?|sections?|exhibits?)(?= (?:is|are|was|were|has|have|had|includes?|contains?|holds?|\p{Ll}+ed)(?!\p{L}))/u;

/** “the first Town Hall”: of which town? */
const house =
  /(?<=the (?:first |new |old |present |original )?)(?:Town|City|State|Parliament|Government) (?:Hall|House|Council|Offices?)(?! (?:of|in|at) )/u;

/** “did the U.S. grant independence?”, “was peace finalized?”: to whom, and between whom? */
const ofNobody =
  /(?<!\p{L})(?:grant|granted|give|gave|offer|offered) (?:independence|asylum|amnesty|citizenship|permission|approval)(?=[.?]| in )|(?<= (?:was|were|did) )(?:peace|war|independence|fighting|talks|negotiations)(?= \p{Ll})/u;

/** “Sales are down by 4%”, “officials said”: whose, and where? */
export const withoutOwner: DanglingRule = ({ reporter }) =>
  [ownerless, askedOwnerless, part, house, ofNobody]
    .map((pattern) => pattern.exec(reporter)?.[0])
    .find((words) => words !== undefined)
    ?.replace(/^, /, "");
