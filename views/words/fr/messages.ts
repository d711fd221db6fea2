import type { messages as english } from "../en/messages.ts";

export const messages: typeof english = {
  "Choose one of the answers.": "Choisis l’une des réponses.",
  "Tick at least one answer.": "Coche au moins une réponse.",
  "Choose True or False.": "Choisis vrai ou faux.",
  "Type your answer, even if you are not sure.": "Tape ta réponse, même sans certitude.",
  "Keep your answer under # characters; a few words will do.":
    "Ta réponse doit faire moins de # caractères ; quelques mots suffisent.",
  "Type a number, even if you are not sure.": "Tape un nombre, même sans certitude.",
  "Keep it under # characters: the number will do.": "Moins de # caractères : le nombre suffit.",
  "We could not read this as a number. Write it like # or #,#.":
    "Nous n’avons pas pu lire cela comme un nombre. Écris-le par exemple # ou # #.",
  "Choose one.": "Choisis une réponse.",
  "Chosen already: use each one once.": "Déjà choisie : n’utilise chacune qu’une fois.",
  "Choose a place.": "Choisis une place.",
  "Place # is taken twice.": "La place # est prise deux fois.",
  "Type the code first.": "Tape d’abord le code.",
  "There is no quiz with this code. Check each letter.": "Aucun quiz n’a ce code. Vérifie chaque lettre.",
  "Choose at least one kind of question.": "Choisis au moins un type de question.",
  "Choose how much you want to remember.": "Choisis quelle part tu veux retenir.",
  "Choose a goal, or “No goal”.": "Choisis un objectif, ou « Pas d’objectif ».",
  "Everything as JSON": "Tout en JSON",
  "Everything as Markdown": "Tout en Markdown",
  "Flashcards for Anki": "Cartes pour Anki",
  "Flashcards for Quizlet": "Cartes pour Quizlet",
};
