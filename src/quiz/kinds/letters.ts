/** The letters that name options, on the phone, the projector and on paper. */
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The letter of the option at an index from 0. */
export function letterAt(index: number): string {
  return letters[index] ?? String(index + 1);
}

/** The option that a letter names, if there is one. */
export function optionAt(options: readonly string[], letter: string): string | undefined {
  return letter.length === 1 ? options[letters.indexOf(letter)] : undefined;
}
