import { opensSentence } from "./openers.ts";
import type { JoinRule } from "./rule.ts";

/** Never the end of a sentence: a name follows. */
const beforeName =
  "Mr Mrs Ms Mx Dr Prof Rev Fr Sr St Ste Mt Ft Hon Gov Sen Rep Gen Col Lt Maj Capt Cmdr Cpl Sgt Adm Pres Supt Insp Msgr vs cf viz";

/** The end of a sentence only if a word follows that opens sentences. */
const inside =
  "Jr Inc Ltd Co Corp Bros etc al approx dept est ca Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Ave Blvd Rd Univ Assn " +
  "Calif Cal Mass Conn Fla Ga Ill Ind Kan Ky Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo " +
  "e.g i.e Ph.D M.D B.A M.A a.m p.m A.M P.M D.C U.S U.K U.N E.U U.S.A U.S.S.R N.Y L.A B.C A.D N.C S.C N.J N.Z";

const always = new Set(beforeName.split(" "));
const mostly = new Set(inside.split(" "));

/** Mr. Smith, the U.S. Congress, 9 a.m. Monday. */
export const abbreviation: JoinRule = ({ before, gap, after }) => {
  if (gap.includes("\n")) return false;
  const word = /(?<![\p{L}\p{N}.])(\p{L}[\p{L}.]*)\.$/u.exec(before)?.[1];
  if (word === undefined) return false;
  return always.has(word) || (mostly.has(word) && /^["'“‘([]*[\p{Lu}\p{N}]/u.test(after) && !opensSentence(after));
};
