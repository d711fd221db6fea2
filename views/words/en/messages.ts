/**
 * What forms and files are told is wrong with them, and what else is said where no language is known: the English
 * sentence is the key. `#` stands for a number.
 */
const english = [
  "Choose one of the answers.",
  "Tick at least one answer.",
  "Choose True or False.",
  "Type your answer, even if you are not sure.",
  "Keep your answer under # characters; a few words will do.",
  "Type a number, even if you are not sure.",
  "Keep it under # characters: the number will do.",
  "We could not read this as a number. Write it like # or #,#.",
  "Choose one.",
  "Chosen already: use each one once.",
  "Choose a place.",
  "Place # is taken twice.",
  "Type the code first.",
  "There is no quiz with this code. Check each letter.",
  "Choose at least one kind of question.",
  "Choose how much you want to remember.",
  "Choose a goal, or “No goal”.",
  "Everything as JSON",
  "Everything as Markdown",
  "Flashcards for Anki",
  "Flashcards for Quizlet",
] as const;

export const messages = Object.fromEntries(english.map((message) => [message, message])) as Record<
  (typeof english)[number],
  string
>;
