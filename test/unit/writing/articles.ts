/** A made-up news article: four people who speak, with roles; quotations of every sort. */
export const harbour = `Harbour of Ostby to be rebuilt

The council of Ostby voted on 4 May 2021 to rebuild the old harbour, which a storm had destroyed two years before.

“Every fishing town in Norway needs a harbour with deep water,” said Ingrid Solberg, the mayor of Ostby and Varden. “They have waited long enough.”

“Small boats bring more visitors to Iceland than any ferry,” Peter Marsh, a marine engineer at the University of Bergen, said. “We should build for sailors.”

Anna Keller, director of the Nordic Fishing Museum, described wooden piers as a “late victory for common sense and patient people.”

Solberg warned that new taxes on fishing licences would be needed from January.

“Herring and cod paid for our schools, and tourism will pay for our libraries,” Keller said.

Marsh said that wooden piers last longer than concrete piers in cold water.

“Is there any other way?” asked Thomas Reed, a spokesman for the Ostby Shipping Company.

According to Reed, cargo ships from Iceland carry 400 tonnes of salt to Ostby every winter.
`;

/** The same text again and again, with other names each time: as long as wished, and no sentence twice. */
export function long(times: number): string {
  return Array.from({ length: times }, (_, i) =>
    harbour
      .replace(/Ostby|Solberg|Marsh|Keller|Reed/g, (name) => `${name}${letters(i)}`)
      .replace(/May 2021/, `May ${1000 + i}`),
  ).join("\n");
}

function letters(number: number): string {
  return [...`${number}`].map((digit) => "abcdefghij"[Number(digit)]).join("");
}
