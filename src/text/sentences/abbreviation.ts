import { opensSentence } from "./openers.ts";
import { type JoinRule, lineEnds } from "./rule.ts";

/** Never the end of a sentence: a name follows. */
const beforeName =
  "Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Profs Rev Revs Fr Hon Gov Govs Sen Sens Rep Reps Amb Atty Pres Supt Insp Det Msgr " +
  "Gen Col Lt Maj Brig Capt Cdr Cmdr Cpl Sgt Pfc Pvt Adm v vs cf Cf viz";

/** The end of a sentence only if a word follows that opens sentences. */
const inside =
  "Jr Sr St Ste Mt Ft Esq Inc Pty Ltd Co Corp Bros al approx dept Dept est ca Ave Blvd Rd Sq Pkwy Hwy Univ Assn Inst Soc Natl " +
  "Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Ky Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash " +
  "Wis Wyo e.g i.e Ph.D M.D B.A M.A D.C U.S U.K U.N E.U U.S.A U.S.S.R N.Y L.A B.C A.D N.C S.C N.J N.Z";

const always = new Set(beforeName.split(" "));
const mostly = new Set(inside.split(" "));

/** Mr. Smith, the U.S. Congress, 5 Main St. near the bank. */
export const abbreviation: JoinRule = (boundary) => {
  if (lineEnds(boundary)) return false;
  const { before, after } = boundary;
  const word = /(?<![\p{L}\p{N}.])(\p{L}[\p{L}.]*)\.$/u.exec(before)?.[1];
  if (word === undefined) return false;
  return (
    always.has(capitalised(word)) ||
    (mostly.has(word) && /^["'“‘([]*[\p{Lu}\p{N}]/u.test(after) && !opensSentence(after))
  );
};

/** MR. as Mr.: headlines and old deeds are set in capitals. */
function capitalised(word: string): string {
  return /^\p{Lu}{2,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
