import type { Words } from "../en/index.ts";
import { count, form } from "./count.ts";

export const result: Words["result"] = {
  putRight: (right, asked) => `${right} de ${asked} corregidas`,
  practice: (said) => `Práctica: ${said}`,
  title: (quiz) => `Resultado: ${quiz}`,
  open: (questions) => `Te quedan por responder ${questions}.`,
  allRight: "Todo correcto. Bien leído.",
  again: (missed) => `${missed} para volver a ${form(missed, { one: "mirarla", other: "mirarlas" })}.`,
  continue: "Continuar",
  practise: (missed) => `Practicar lo que he fallado (${missed})`,
  retake: "Hacerlo otra vez",
  byQuestion: "Pregunta por pregunta",
  right: (right) => count(right, { one: "correcta", other: "correctas" }),
  back: "Volver al cuestionario",
  comesBack: "Cuándo vuelve",
  article: "Leer el artículo entero",
  shareWords: (said, quiz) => `He conseguido ${said} en «${quiz}».`,
  ofPoints: (points) => ` de ${points}`,
  points: " puntos",
  practiceIs: "Práctica: ",
  ofAsked: (asked) => ` de ${asked}`,
  isPutRight: " corregidas",
  each: "Cada pregunta",
  unanswered: "Aún sin responder",
};
