/** Verbs that give somebody's words when they stand beside a quotation; irregular forms are written out. */
const regular =
  "add explain state predict warn announce claim admit argue insist conclude reveal report suggest declare remark note comment observe recall " +
  "reply answer respond ask inquire demand urge exclaim shout whisper mutter joke quip tweet post email blog complain confirm acknowledge " +
  "concede assert stress emphasize emphasise contend reason recount reflect continue counter counsel advise promise pledge vow " +
  "agree disagree caution guess laugh smile sigh grin shrug testify describe label brand dub slam blast condemn criticize criticise praise " +
  "hail denounce accuse threaten propose protest plead interrupt lament opine offer clarify estimate marvel enthuse mention " +
  "repeat interject cry summarize summarise characterize characterise dismiss reiterate boast gush thank welcome hint denie believe hope fear outline remember maintain allege question wonder underline underscore retort";
const irregular =
  "say says said saying tell tells told telling write writes wrote writing written think thinks thought thinking put puts putting call calls called calling " +
  "speak speaks spoke speaking deny denies denied denying reply replies replied replying cry cries cried crying";

const forms = new Set(irregular.split(" "));
for (const verb of regular.split(" ")) {
  const stem = verb.replace(/e$/, "");
  for (const form of [verb, `${verb}s`, `${stem}ed`, `${stem}ing`]) forms.add(form);
}
for (const form of "admitted admitting counselled labelled marvelled quipped quipping shrugged grinned slammed slamming lamenting planned".split(
  " ",
))
  forms.add(form);

/** Verbs that stand beside speech, but say nothing of words quoted farther on in their sentence. */
const silent =
  /^(?:smil|laugh|sigh|grin|shrug|hop|believ|fear|offer|continu|outlin|reveal|remember|think|thought|reason|reflect|guess|estimat|agree|thank|welcom|hint|put|call(?:ing)?$)/;

/** Whether the word is a form of a verb of saying: said, tweeted, insists, slammed. */
export function isSpeechVerb(word: string): boolean {
  return forms.has(word);
}

/** Whether the word is a verb of saying that quotes parts of sentences: not one of thinking or of a face. */
export function isReportingVerb(word: string): boolean {
  return forms.has(word) && !silent.test(word);
}

/** One form of a speech verb, for use inside a pattern: (?:say|says|said|…). */
export const speechVerb = `(?:${[...forms].sort((a, b) => b.length - a.length).join("|")})`;
