/** Capitalised only because of where they stand or what they are; never part of a name. */
export const commonCapitals = new Set(
  (
    "I I’m I'm I’ve I've I’d I'd I’ll I'll A An The This That These Those There He She It They We You His Her Its Their Our My Your Who What When Where Why " +
    "How Which And Or But So Yet If As At In On By For From With To Of Not No Yes Oh Well Also Then Now Here Both Each Some Many Most All Any Few Several " +
    "One Two Three Four Five Six Seven Eight Nine Ten After Before While Since Because Although Though However Meanwhile Despite According Under Over Once " +
    "Last Next Only Even Still Such Another Other Just Like Until Unless Perhaps Maybe Today Yesterday Tomorrow Monday Tuesday Wednesday Thursday Friday " +
    "Saturday Sunday January February March April May June July August September October November December Photo Image Photograph Please Let Is Are Was Were Do Does Did " +
    "Have Has Had Can Could Will Would Should Might Must It's It’s He's He’s She's She’s That's That’s They're They’re We're We’re You're You’re Don't Don’t There's There’s"
  ).split(" "),
);
