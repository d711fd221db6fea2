/** The same for what only the server is sent: codes, files, and what is done in a class. */
const english = [
  "This code is not known: it may be mistyped, used already, or older than # minutes. Make another.",
  "Choose the file first.",
  "Entry # of the file happened in the future. Is this computer’s clock right?",
  "Entry # of the file is damaged, so nothing of it was taken. Choose the file as it was downloaded.",
  "This is not a file that was downloaded here. Its name ends in .json, and it begins with “footnote-learner”.",
  "Type the code first. Your teacher shows it on the board.",
  "There is no class with this code. Check each letter: it has six letters and figures.",
  "Too many wrong codes came from here. Wait ten minutes, then type it letter by letter.",
  "Nobody here has this code. Your teacher can look yours up.",
  "Type a name.",
  "Keep it to # characters.",
  "Use letters, figures and spaces only.",
  "Choose another name: your whole class will see it.",
  "This came too late: the round is closed.",
  "You had answered already. Your first answer counts.",
] as const;

export const onlineMessages = Object.fromEntries(english.map((message) => [message, message])) as Record<
  (typeof english)[number],
  string
>;
