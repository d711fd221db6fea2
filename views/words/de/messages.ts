import type { messages as english } from "../en/messages.ts";

export const messages: typeof english = {
  "Choose one of the answers.": "Wähle eine der Antworten.",
  "Tick at least one answer.": "Kreuze mindestens eine Antwort an.",
  "Choose True or False.": "Wähle „Richtig“ oder „Falsch“.",
  "Type your answer, even if you are not sure.": "Gib deine Antwort ein, auch wenn du nicht sicher bist.",
  "Keep your answer under # characters; a few words will do.":
    "Bleib mit deiner Antwort unter # Zeichen; ein paar Wörter genügen.",
  "Type a number, even if you are not sure.": "Gib eine Zahl ein, auch wenn du nicht sicher bist.",
  "Keep it under # characters: the number will do.": "Bleib unter # Zeichen: Die Zahl genügt.",
  "We could not read this as a number. Write it like # or #,#.":
    "Das konnten wir nicht als Zahl lesen. Schreib sie etwa so: # oder #.#.",
  "Choose one.": "Wähle etwas aus.",
  "Chosen already: use each one once.": "Schon gewählt: Nimm jede Antwort nur einmal.",
  "Choose a place.": "Wähle einen Platz.",
  "Place # is taken twice.": "Platz # ist doppelt vergeben.",
  "Type the code first.": "Gib zuerst den Code ein.",
  "There is no quiz with this code. Check each letter.": "Es gibt kein Quiz mit diesem Code. Prüfe jeden Buchstaben.",
  "Choose at least one kind of question.": "Wähle mindestens eine Art von Fragen.",
  "Choose how much you want to remember.": "Wähle, wie viel du behalten willst.",
  "Choose a goal, or “No goal”.": "Wähle ein Ziel oder „Kein Ziel“.",
  "Everything as JSON": "Alles als JSON",
  "Everything as Markdown": "Alles als Markdown",
  "Flashcards for Anki": "Karteikarten für Anki",
  "Flashcards for Quizlet": "Karteikarten für Quizlet",
};
