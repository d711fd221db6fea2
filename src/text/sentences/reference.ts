/** What a note's mark looks like: [2], [a], [note 3], [citation needed]. The source of a pattern. */
export const reference = String.raw`\[(?:\d{1,3}|[a-z]{1,2}|(?:note|nb|fn) ?\d{1,3}|[a-z ]{1,20} needed)\]`;
