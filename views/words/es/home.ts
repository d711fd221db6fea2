import type { Words } from "../en/index.ts";
import { cards, count, form, points } from "./count.ts";

export const home: Words["home"] = {
  title: "Cuestionarios que demuestran sus respuestas",
  heading: "Cada respuesta muestra la frase que la demuestra.",
  lead: "Haz un cuestionario sobre un artículo. Después de cada respuesta verás la frase del artículo que la demuestra.",
  make: "Crear un cuestionario a partir de un artículo",
  join: "Entrar en una clase",
  bring: "Traer preguntas que ya tienes",
  guide: "Una guía para docentes",
  mine: "Mis cuestionarios",
  allMine: "Todos mis cuestionarios",
  code: "¿Tienes un código?",
  open: "Abrir",
  example: "Un ejemplo de pregunta respondida",
  exampleSentence: (mark) => [
    "El ángulo de la danza muestra ",
    mark("en qué dirección está el alimento"),
    " con respecto al sol.",
  ],
  start: "Empezar",
  recent: "Donde lo dejaste",
  continueWith: "Continuar: ",
  continue: "Continuar",
  score: (score, all) => `${score} de ${count(all, points)}`,
  answered: (answered, asked) => `${answered} de ${asked} respondidas`,
  result: "Ver mi resultado",
  allScores: "Todos mis resultados",
  edit: "Editar",
  editQuiz: (title) => `Editar: ${title}`,
  due: "Para hoy",
  reviews: "Repasos",
  toLookAt: (due, done) =>
    `${count(due, cards)} por mirar antes de que se ${form(due, { one: "te olvide", other: "te olviden" })}${done > 0 ? `; ya has repasado ${done}` : ""}.`,
  reviewNow: "Repasar ahora",
  noneDue: (when) => `Hoy no toca repasar nada. La próxima tarjeta vuelve ${when}.`,
  myReviews: "Mis repasos",
};
