import { withArticle } from "./article.ts";

/** What people are, in groups within which one may be taken for another; nobody is likely to be two of a group. Compiled by hand. */
const occupations: readonly (readonly string[])[] = [
  "social worker|school nurse|police officer|youth worker|probation officer",
  "shop assistant|hairdresser|bus driver|office cleaner|postal worker",
  "food writer|travel writer|sports writer|science writer|nature writer",
  "electrical engineer|civil engineer|chemical engineer|mechanical engineer|software engineer|marine engineer",
  "naval architect|landscape architect|marine biologist|civil engineer|marine engineer",
  "fashion designer|graphic designer|interior designer|costume designer",
  "tennis player|basketball player|golfer|swimmer|cyclist",
  "biologist|chemist|physicist|geologist|mathematician|meteorologist",
  "botanist|zoologist|geologist|chemist|physicist",
  "astronomer|chemist|biologist|geologist|botanist",
  "anthropologist|economist|historian|psychologist|philosopher|linguist",
  "archaeologist|geographer|economist|linguist|botanist",
  "sociologist|historian|economist|geographer|linguist",
  "painter|sculptor|photographer|architect|composer",
  "singer|drummer|dancer|comedian|actor",
  "composer|conductor|pianist|violinist|cellist",
  "novelist|playwright|composer|architect|journalist",
  "poet|painter|composer|historian|architect",
  "lawyer|accountant|banker|architect|surveyor",
  "prosecutor|judge|detective|coroner",
  "doctor|dentist|pharmacist|midwife|paramedic|vet",
  "nurse|teacher|librarian|accountant|chemist",
  "surgeon|dentist|psychiatrist|pharmacist",
  "striker|goalkeeper|defender|referee",
  "farmer|baker|butcher|carpenter|plumber",
  "fisherman|farmer|carpenter|miner|baker",
  "brewer|baker|gardener|chef|butcher",
  "chef|gardener|pilot|brewer|florist",
  "secretary|librarian|bookkeeper|nurse|translator",
  "pilot|engineer|sailor|surveyor|mechanic",
].map((group) => group.split("|"));

/** What people teach or study, and what they look after in a firm. */
const fields: readonly (readonly string[])[] = [
  "chemistry|physics|biology|mathematics|geology|astronomy",
  "law|economics|medicine|philosophy|engineering|theology",
  "history|geography|psychology|sociology|linguistics|archaeology",
  "marketing|finance|sales|communications|human resources|research",
].map((group) => group.split("|"));

const most = 3;

/** The same role with another occupation, or another field, in place of its own: “a professor of law at Leeds” for one of chemistry. */
export function otherRoles(phrase: string, head: string): string[] {
  return [
    ...swapped(
      phrase,
      fields,
      /^(?:an? |the )?(?:\p{L}+ ){0,2}(?:professor|lecturer|teacher|student|head|director) of $/u,
    ),
    ...byHead(phrase, head),
  ].slice(0, most);
}

/** The longest occupation that ends with the role's head: “civil engineer” before “engineer”. */
function byHead(phrase: string, head: string): string[] {
  return swapped(
    phrase,
    occupations,
    /^(?:an? |the )(?:(?:retired|young|local|leading|French|German|British|American|Danish|Norwegian|Swedish|Italian|Spanish|Dutch|Canadian|Australian|Scottish|Irish|Welsh|English|Japanese|Chinese|Russian|Indian|Czech|Polish|Austrian|Swiss|Greek|Turkish) )?$/u,
    head,
  );
}

const places: readonly [RegExp, RegExp][] = [
  [/teacher|professor|lecturer|librarian|student/, /School|College|University|Academy|school|college/],
  [/doctor|nurse|surgeon|pharmacist|midwife|paramedic|psychiatrist/, /Hospital|hospital|Clinic|Medical|Health/],
  [/journalist|writer|editor/, /Times|News|Post|Journal|Magazine|magazine|newspaper/],
  [/judge|prosecutor|lawyer/, /Court|court|County|District/],
  [/banker|economist/, /Bank|bank/],
  [/pilot/, /Air|air/],
  [/detective|police officer/, /Police|police/],
];

function swapped(phrase: string, groups: readonly (readonly string[])[], before: RegExp, ending = ""): string[] {
  for (const group of groups) {
    for (const own of group) {
      const at = phrase.indexOf(own);
      if (at < 0 || !own.endsWith(ending) || !before.test(phrase.slice(0, at))) continue;
      const rest = phrase.slice(at + own.length);
      // “a teacher at Richmond High School”: the place tells what somebody is there.
      if (places.some(([what, place]) => what.test(own) && place.test(rest))) return [];
      // “a professor of law at Cornell Law School”: the school tells the field.
      if (/^[\p{L}-]|^ of \p{Lu}/u.test(rest) || rest.toLowerCase().includes(own.slice(0, 4))) continue;
      return group.filter((other) => other !== own).map((other) => withArticle(phrase.slice(0, at) + other + rest));
    }
  }
  return [];
}
