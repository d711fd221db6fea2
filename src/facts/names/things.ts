/** What a thing is called that bears somebody's name; hardly anybody's surname. */
const thing =
  /^(?:Bible|Version|Act|Bill|Prize|Award|Awards|Medal|Cup|Trophy|Festival|Tournament|Championships?|Open|League|Games|War|Wars|Battle|Treaty|Revolution|Mosque|Cathedral|Abbey|Palace|Castle|Bridge|Airport|Stadium|Arena|Avenue|Boulevard|Street|Square|Islands?|River|Ocean|Peninsula|Canyon|Glacier|Crater|Nebula|Telescope|Observatory|Expedition|Mission|Formation|Theorem|Equation|Effect|Syndrome|Disease|Dynasty|Empire|Era|Period)$/;

/** Whether a name of two words or more says by its last word, or as “Battle of …”, that it is no person's. */
export function isThingByForm(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    (thing.test(words.at(-1) ?? "") || /^(?:Battle|Treaty|Siege|USS|HMS|HMAS|RMS|SS|MV)$/.test(words[0] ?? ""))
  );
}
