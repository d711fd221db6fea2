/** What happens but once to a thing or a person, so that nothing more need be said of it: “was founded”, “died”; not “was treated”. */
const once =
  /^(?:founded|established|built|rebuilt|open(?:ed)?|reopen(?:ed)?|completed|finished|closed?|launched|created|abolished|born|died?|marry|married|retired?|released|published|demolished|destroyed|introduced|adopted|signed|dissolved?|invented|discovered|executed|assassinated|murdered|killed|arrested|captured|crowned|collapsed?|begin|begun|end(?:ed)?|start(?:ed)?|form(?:ed)?|erected|restored|renovated|inaugurated|ratified|passed|enacted|repealed|sunk|sink|unveiled|consecrated|incorporated|nationali[sz]ed|privati[sz]ed|unified|discontinued|premier(?:ed)?|resign|erupt|fall|burn|written|composed|painted|filmed|recorded|produced|designed|conquered|deposed|overthrown|abdicate|surrender|disbanded|set up|break out|come out|laid out|put up|divorced?|emigrate|graduate|debut|crash|dedicated|commissioned|liberated|canoni[sz]ed|beatified|knighted|patented|banned|legali[sz]ed|enlarged|extended|printed|lit)$/;

/** Whether the verb of a question, without its auxiliary, tells all there is to tell. */
export function tellsAll(verb: string): boolean {
  return once.test(verb.replace(/^(?:be |been |first |originally |officially |finally )+/, ""));
}
