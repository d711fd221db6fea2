import type { Words } from "../en/index.ts";
import { form } from "./count.ts";

export const article: Words["article"] = {
  back: "Volver al cuestionario",
  note: (number) => `Nota ${number}`,
  backTo: (number) => `Volver a la pregunta ${number}`,
  original: "El original",
};

export const study: Words["study"] = {
  title: (quiz) => `Estudiar: ${quiz}`,
  alone: (aid, quiz) => `${aid}: ${quiz}`,
  all: "Todas las ayudas para estudiar",
  toEditor: "Volver a la edición",
  nothing: (link) => ["De este artículo no hay nada que listar aquí. ", link("Léelo"), " mejor."],
  large: "Mostrar en grande",
  onPage: "En esta página",
  aids: "Ayudas para estudiar",
  takeAway: "Llevártelo",
  print: "Imprimir lo que se muestra",
  summary: "En resumen",
  ownSentences: "Con las propias frases del artículo.",
  sentence: "esta frase",
  people: "Quién es quién",
  quotations: "Quién dijo qué",
  whatSaid: (speaker) => `lo que dijo ${speaker}`,
  numbers: "Cifras clave",
  timeline: "Cronología",
  acronyms: "Qué significan las siglas",
  flashcards: "Tarjetas",
  think: "Piensa la respuesta y luego abre la tarjeta.",
  card: "esta tarjeta",
  inArticle: "en el artículo",
};

export const flashcards: Words["flashcards"] = {
  title: (quiz) => `Tarjetas: ${quiz}`,
  heading: "Tarjetas",
  none: "Todavía no hay ninguna tarjeta.",
  last: "Esa era la última tarjeta.",
  take: "Hacer el cuestionario",
  anki: "Estas tarjetas como archivo para Anki",
  unanswered: (questions) =>
    `${form(questions, {
      one: "Falta aquí 1 pregunta del cuestionario: estará cuando la hayas respondido",
      other: `Faltan aquí ${questions} preguntas del cuestionario: estarán cuando las hayas respondido`,
    })}. Hasta entonces, una tarjeta te diría la respuesta.`,
  one: "Tarjeta",
  turn: "Dar la vuelta",
  answeredToday: (when) => `Respondida hoy. Vuelve ${when}.`,
  howWell: "¿Cómo de bien la sabías?",
  source: "Fuente de esta tarjeta",
  new: "nueva",
  doneToday: "hecha hoy",
  due: "toca hoy",
  comesBack: (when) => `vuelve ${when}`,
};
