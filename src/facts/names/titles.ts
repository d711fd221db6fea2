import type { Gender } from "./forenames.ts";

/** Words that stand before a person's name and are no part of it; upper case in running text. */
const titles = new Set(
  (
    "Mr Mr. Mrs Mrs. Ms Ms. Miss Mx Sir Dame Lord Lady Baroness Baron Count Countess Prince Princess King Queen Emperor Empress Pope Duke Duchess Sheikh " +
    "Imam Rabbi Father Sister Brother Reverend Rev Rev. Cardinal Archbishop Bishop Dr Dr. Doctor Professor Prof Prof. President Vice-President " +
    "Premier Chancellor Minister Secretary Senator Sen Sen. Representative Rep Rep. Congressman Congresswoman Congressmember Governor Gov Gov. Mayor Councillor Councilman " +
    "Councilwoman Ambassador Commissioner Speaker Chairman Chairwoman Chair Director Judge Justice Attorney Sheriff Officer Inspector Superintendent " +
    "Constable Sergeant Sgt Sgt. Captain Capt Capt. Lieutenant Lt Lt. Major Colonel Col Col. General Gen Gen. Admiral Marshal Commander Executive Private Corporal " +
    "Leader Delegate Spokesman Spokeswoman Spokesperson Chief Coach Detective Magistrate Deputy Vice Former Acting Coach Ex-President CEO CFO CTO COO CIO CMO CSO CISO EVP SVP VP MP MEP QC KC DA AG PM Det Det. Supt Cmdr"
  ).split(" "),
);

const his = new Set(
  "Mr Mr. Sir Lord Baron Count Prince King Emperor Pope Duke Father Brother Congressman Councilman Chairman Spokesman".split(
    " ",
  ),
);
const hers = new Set(
  "Mrs Mrs. Ms Ms. Miss Dame Lady Baroness Countess Princess Queen Empress Duchess Sister Congresswoman Councilwoman Chairwoman Spokeswoman".split(
    " ",
  ),
);

/** Whether the word is a title or office that may stand before a name. */
export function isTitle(word: string): boolean {
  return titles.has(word);
}

/** What a title tells of its bearer. */
export function titleGender(words: string[]): Gender {
  if (words.some((word) => his.has(word))) return "he";
  return words.some((word) => hers.has(word)) ? "she" : "unknown";
}
