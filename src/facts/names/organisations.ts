/** Words that make a name that of an organisation, wherever they stand in it. */
const heads = new Set(
  (
    "University College School Institute Institution Academy Ministry Department Council Committee Commission Party Bank Company Corporation Corp Corp. Inc Inc. " +
    "Ltd Ltd. Limited LLC plc Group Association Organisation Organization Society Agency Authority Foundation Trust Union Federation League Club Court Parliament " +
    "Congress Senate Assembly Bureau Office Service Times Post Guardian Telegraph Herald Tribune Journal News Gazette Observer Mirror Mail Press Media " +
    "Museum Hospital Church Police Army Navy Force Forces Airlines Airways Motors Industries Systems Technologies Partners Research Laboratory Laboratories " +
    "Observatory Aquarium Zoo Gallery Policy Rights Kingdom Games Olympics Championship Conservatory Orchestra Theatre Theater Studios Records Entertainment Network Alliance Coalition Front Movement Campaign Project Programme " +
    "Program Board Fund Exchange Centre Center Cabinet Treasury Administration Nations Democrats Republicans Conservatives Greens Wikinews Facebook Twitter " +
    "Google Microsoft Apple Amazon Reuters BBC CNN Disney Xinhua Volvo Toyota Samsung Tesla Netflix YouTube Instagram Wikipedia NASA"
  ).split(" "),
);

/** Heads that name no particular organisation when they stand alone, as at the beginning of a sentence. */
const generic =
  /^(?:University|College|School|Institute|Institution|Academy|Ministry|Department|Council|Committee|Commission|Party|Bank|Company|Corporation|Group|Association|Organi[sz]ation|Society|Agency|Authority|Foundation|Trust|Union|Federation|League|Club|Court|Assembly|Bureau|Office|Service|News|Media|Museum|Hospital|Church|Police|Army|Navy|Forces?|Research|Network|Campaign|Project|Program(?:me)?|Board|Cabinet|Administration|Games|Rights|Policy|Press|Kingdom|Democrats|Republicans|Conservatives|Greens)$/;

/** Whether a name says only what sort of organisation is meant: Police, Council. */
export function isGeneric(name: string): boolean {
  return generic.test(name);
}

/** Whether the words of a name make it an organisation's: University of Sydney, FTU, Food Standards Australia. */
export function isOrganisation(words: string[]): boolean {
  return words.some((word) => heads.has(word)) || (words.length === 1 && /^\p{Lu}{2,6}$/u.test(words[0] ?? ""));
}
