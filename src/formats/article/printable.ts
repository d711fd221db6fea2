// Control characters but tab and line ends, and what Unicode has set aside as no characters at all.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very ones to be replaced
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** A text without what cannot be shown or stored. As long as it was, so that offsets hold. */
export function printable(text: string): string {
  return text.toWellFormed().replace(unprintable, " ");
}
