/** Whether a noun names several, by its form. */
export function isPluralNoun(noun: string): boolean {
  return /[^siu]s$|(?:[^s]e|ie)s$/.test(noun) || /^(?:people|men|women|children|bacteria|mice|feet|teeth)$/i.test(noun);
}

/** What kind of thing a noun names, as far as its ending tells: “people”, “idea”, or “thing”. */
export function kindOfNoun(noun: string): "people" | "idea" | "thing" {
  const bare = noun.toLowerCase().replace(/(?<=[^s])s$/, "");
  if (
    /(?:[^aeiou]er|or|ist|ian|ee|[^w]ant|man|men|people|child|children|citizen|boss)$/.test(bare) &&
    !/^(?:factor|motor|water|number|order|power|paper|matter|computer|layer|plant|river|flower|letter|color|summer|winter|weather|tower|border|sector|vector|error|mirror|floor|door|center|centre|chapter|character|disaster|degree|tree|committee|coffee|fee|specimen|abdomen|pollen|quarter|corner|shower|fever|timber|rubber|copper|silver|sugar|member|December|butter|current)$/.test(
      bare,
    )
  )
    return "people";
  if (/(?:tion|sion|ment|ance|ence|ity|ness|ism|ship|cy|ty|dom|ology|ics|graphy|sis|ing|ure|al|th)$/.test(bare))
    return "idea";
  return "thing";
}
