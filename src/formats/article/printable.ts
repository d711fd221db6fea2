// Control characters but tab and line ends, what Unicode has set aside as no characters at all, and what stands for bytes
// that could not be read: a question set's file may hold none of them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very ones to be replaced
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd-\uffff]/g;

/** A text without what cannot be shown or stored. As long as it was, so that offsets hold. */
export function printable(text: string): string {
  return text.toWellFormed().replace(unprintable, " ");
}
