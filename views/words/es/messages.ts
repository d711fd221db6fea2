import type { messages as english } from "../en/messages.ts";

export const messages: typeof english = {
  "Choose one of the answers.": "Elige una de las respuestas.",
  "Tick at least one answer.": "Marca al menos una respuesta.",
  "Choose True or False.": "Elige verdadero o falso.",
  "Type your answer, even if you are not sure.": "Escribe tu respuesta, aunque no lo tengas claro.",
  "Keep your answer under # characters; a few words will do.":
    "Tu respuesta no puede pasar de # caracteres; bastan unas palabras.",
  "Type a number, even if you are not sure.": "Escribe un número, aunque sea aproximado.",
  "Keep it under # characters: the number will do.": "No puede pasar de # caracteres: basta el número.",
  "We could not read this as a number. Write it like # or #,#.":
    "No hemos podido leerlo como un número. Escríbelo, por ejemplo, como # o #.#.",
  "Choose one.": "Elige una.",
  "Chosen already: use each one once.": "Ya la has elegido: usa cada una solo una vez.",
  "Choose a place.": "Elige un puesto.",
  "Place # is taken twice.": "El puesto # está dos veces.",
  "Type the code first.": "Escribe primero el código.",
  "There is no quiz with this code. Check each letter.":
    "No hay ningún cuestionario con este código. Comprueba cada letra.",
  "Choose at least one kind of question.": "Elige al menos un tipo de pregunta.",
  "Choose how much you want to remember.": "Elige cuánto quieres recordar.",
  "Choose a goal, or “No goal”.": "Elige una meta, o «Sin meta».",
  "Everything as JSON": "Todo en JSON",
  "Everything as Markdown": "Todo en Markdown",
  "Flashcards for Anki": "Tarjetas para Anki",
  "Flashcards for Quizlet": "Tarjetas para Quizlet",
};
