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
  "pleaded guilty/pleaded not guilty, convicted of/acquitted of, " +
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
  "over/fewer than, reduced/increased, reduces/increases, to reduce/to increase, to lower/to raise, rapidly/slowly, always/never, " +
  "banned/allowed, bans/allows, legalised/banned, legalized/banned, lowers/raises, worst/best, in favour of/against, in favor of/against, " +
  "joined/left, maintained/lost, retained/lost, was forced to/refused to, were forced to/refused to, continued to/ceased to, declined to/agreed to, decried/welcomed, backed/opposed, " +
  "withdrew from/joined, banning/allowing";
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
