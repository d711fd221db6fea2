/**
 * Words that contradict each other in the same sentence, both ways: what rose did not fall. Only pairs of which a thing cannot be both, and
 * that have the same grammar; nothing that opens and closes, is bought and sold. Compiled by hand for this project.
 */
const both =
  "increased/decreased, increases/decreases, increasing/decreasing, increase in/decrease in, to increase/to decrease, improved/worsened, improves/worsens, " +
  "rose/fell, rises/falls, rising/falling, grew/shrank, doubled/halved, gained/lost, " +
  "more than/fewer than, largest/smallest, biggest/smallest, highest/lowest, longest/shortest, oldest/youngest, fastest/slowest, heaviest/lightest, " +
  "wettest/driest, warmest/coldest, hottest/coldest, richest/poorest, strongest/weakest, cheapest/most expensive, brightest/dimmest, deepest/shallowest, " +
  "widest/narrowest, tallest/shortest, busiest/quietest, nearest/farthest, closest/farthest, " +
  "cheaper/more expensive, older/younger, larger/smaller, bigger/smaller, " +
  "higher/lower, faster/slower, brighter/dimmer, hotter/cooler, warmer/colder, deeper/shallower, wider/narrower, taller/shorter, longer/shorter, heavier/lighter, " +
  "richer/poorer, stronger/weaker, harder/easier, better/worse, safer/more dangerous, thicker/thinner, " +
  "northern/southern, eastern/western, north of/south of, east of/west of, northwest/southeast, northeast/southwest, " +
  "accepted/rejected, approved/rejected, supported/opposed, supports/opposes, confirmed/denied, strengthened/weakened, strengthens/weakens, strengthen/weaken, " +
  "united/divided, agreed to/refused to, agreed with/disagreed with, agrees with/disagrees with, managed to/failed to, likely to/unlikely to, able to/unable to, " +
  "allowed to/forbidden to, possible to/impossible to, successfully/unsuccessfully, voted for/voted against, " +
  "pleaded guilty/pleaded not guilty, convicted of/acquitted of, encouraged/discouraged, encourages/discourages, " +
  "causes/prevents, contains/lacks, contain/lack, similar to/different from, above sea level/below sea level, above average/below average, " +
  "before/after, inside/outside, remembered/forgot, remembers/forgets, minimum/maximum, " +
  "more likely/less likely, more common/less common, more often/less often, more quickly/more slowly, more massive/less massive, more important/less important, " +
  "more popular/less popular, more powerful/less powerful, more complex/less complex, more difficult/less difficult, more efficient/less efficient, more stable/less stable, " +
  "the most popular/the least popular, the most common/the least common, the most important/the least important, the most powerful/the least powerful, " +
  "directly/indirectly, quickly/slowly, permanently/temporarily, " +
  "in the north of/in the south of, in the east of/in the west of, north-west of/south-east of, north-east of/south-west of, northwest of/southeast of, northeast of/southwest of, " +
  "praised/criticised, praised/criticized, welcomed/condemned, began in/ended in, began on/ended on, allows/forbids";
/** Only this way: the opposite could be said of others as well. */
const oneWay =
  "over/fewer than, reduced/increased, reduces/increases, to reduce/to increase, to lower/to raise, rapidly/slowly, always/never, usually/rarely, often/rarely, " +
  "frequently/rarely, commonly/rarely, banned/allowed, bans/allows, legalised/banned, legalized/banned, lowers/raises, worst/best, in favour of/against, in favor of/against, " +
  "joined/left, maintained/lost, retained/lost, was forced to/refused to, were forced to/refused to, continued to/ceased to, declined to/agreed to, decried/welcomed, backed/opposed, " +
  "withdrew from/joined, banning/allowing";
/** How something is, said by the verb: attributes in front of it tell things apart, and their opposites may hold as well. */
const ofThings =
  "large/small, high/low, long/short, strong/weak, hot/cold, warm/cool, deep/shallow, wide/narrow, thick/thin, fast/slow, rapid/slow, common/rare, " +
  "easy/difficult, expensive/cheap, safe/dangerous, dry/wet, early/late, smooth/rough, simple/complex, popular/unpopular, successful/unsuccessful, " +
  "stable/unstable, visible/invisible, active/inactive, permanent/temporary, reliable/unreliable, effective/ineffective, gradual/sudden, legal/illegal, " +
  "efficient/inefficient, productive/unproductive, fertile/barren, peaceful/violent, voluntary/compulsory";
const ofThingsOneWay =
  "huge/tiny, enormous/tiny, immense/tiny, crucial/unimportant, critical/unimportant, essential/unimportant, important/unimportant, extinct/common, reluctant/eager, slight/great";

function mapOf(pairs: string, isBoth: boolean): [string, string][] {
  return pairs.split(", ").flatMap((pair): [string, string][] => {
    const [a = "", b = ""] = pair.split("/");
    return isBoth
      ? [
          [a, b],
          [b, a],
        ]
      : [[a, b]]; // prettier-ignore
  });
}

/** The first pair of a word counts. */
function firstOf(pairs: [string, string][]): ReadonlyMap<string, string> {
  return new Map(pairs.toReversed());
}

/** Words with what contradicts them wherever they stand. */
export const opposites = firstOf([...mapOf(oneWay, false), ...mapOf(both, true)]);
/** Words with what contradicts them behind the verb. */
export const predicative = firstOf([...mapOf(ofThings, true), ...mapOf(ofThingsOneWay, false)]);

/** Of these the adjective is a part, and tells nothing. */
export const idioms =
  /^(?:(?:often|usually|commonly|frequently|always) (?:known|called|named|referred|described)|high (?:schools?|court|street|commission|priest|command|definition|seas|jump|tide|altar|profile|end|tech|treason|ranking)|low (?:tide)|long (?:before|after|as|ago|term|known|been|run|jump|way|line)|short (?:story|stories|films?|for|of|time)|hot (?:springs?|dogs?|air)|cold (?:war|case|front)|strong(?:ly)|rich (?:and)|poor (?:and)|fast (?:food|track)|common (?:names?|sense|ground|law|era|ancestors?|good|stocks?|market|cold|knowledge|people|denominator)|popular (?:culture|music|vote)|active (?:duty|service|volcano)|simple (?:majority)|legal (?:\p{L}+)|large (?:part|scale|extent)|deep (?:sea|south)|dry (?:dock|ice|cleaning|season)|wet (?:season|market)|wide (?:variety|range|array|open)|narrow (?:range)|safe (?:haven|house)|effective (?:on|from|as)|critical (?:of|acclaim)|early (?:bird)|rare (?:earths?)|thin (?:air)|complex (?:of))(?![\p{L}])/u;
