import type { Note } from "../../../src/quiz/kinds/note.ts";
import type { Words } from "../en/index.ts";
import { count, form, points } from "./count.ts";

export const question: Words["question"] = {
  title: (number, quiz) => `Pregunta ${number}: ${quiz}`,
  place: (number, total) => `Pregunta ${number} de ${total}`,
  of: (number, total) => `${number} de ${total}`,
  hint: "Pista",
  showMe: "No lo sé – muéstramelo",
  goOn: "No lo sé – seguir",
  dontKnow: "No lo sé",
  keySwitch: "Las letras y los números del teclado responden",
  toldTitle: (verdict, number, quiz) => `${verdict}: pregunta ${number}, ${quiz}`,
  soFar: (score, answered) => `${score} de ${count(answered, points)} hasta ahora.`,
  again: "Ya habías respondido. Cuenta tu primera respuesta.",
  exam: "Examen",
  answered: (answered) => count(answered, { one: "respondida", other: "respondidas" }),
  leave: "Salir",
  youGet: (score, all) => `Consigues ${score} de ${count(all, points)}.`,
  note,
  points: (figure, score) => `${figure} ${score === 1 || (score > 0 && score < 1) ? "punto" : "puntos"}`,
  theAnswer: "La respuesta",
  yourAnswer: "Tu respuesta",
  yourNumber: "Tu número",
  noArticle: "Este cuestionario no cita ningún artículo.",
  result: "Ver mi resultado",
  next: "Siguiente pregunta",
  previous: "Pregunta anterior",
  check: "Comprobar",
  choose: "Elige…",
  placeIn: "Puesto",
  true: "Verdadero",
  false: "Falso",
  isTrue: (stem) => `¿Verdadero o falso? ${stem}`,
  skipped: "Sin respuesta",
  told: "tu respuesta",
  toldKey: "la respuesta",
  missed: "correcta, pero te faltó",
  youChose: "elegiste: ",
  belongs: "la respuesta: ",
  rightOrder: "El orden correcto",
  yourOrder: "Tu orden",
  inOrder: "en orden",
  notInOrder: "no está en orden con los demás",
  belongsAt: (place) => `va en el puesto ${place}`,
  sourceOf: (number) => `Fuente de la pregunta ${number}`,
  inArticle: "Verla en el artículo",
  source: "Fuente",
};

function note(of: Note): string {
  switch (of.about) {
    case "pairs":
      return `${of.right} de ${of.of} parejas correctas.`;
    case "ticks":
      return ticks(of.found, of.extra, of.of);
    case "order": {
      if (of.run === 0) return "Ninguno está en orden.";
      const right = form(of.run - 1, { one: "es correcto", other: "son correctos" });
      return `${of.run} de los ${of.of} están en orden, así que ${of.run - 1} de los ${of.of - 1} pasos del primero al último ${right}.`;
    }
    case "slip":
      return `Hemos contado «${of.typed}» como un error al teclear. Se escribe ${of.meant}.`;
  }
}

function ticks(found: number, extra: number, keys: number): string {
  const all = keys === 2 ? "las dos" : `las ${keys}`;
  if (found === 0) return `No has encontrado ninguna de ${all}.`;
  const some = found === keys ? `Has encontrado ${all}` : `Has encontrado ${found} de ${keys}`;
  if (extra === 0) return `${some}.`;
  const wrong = count(extra, { one: "marca equivocada", other: "marcas equivocadas" });
  if (extra < found) return `${some}. ${wrong} te ${form(extra, { one: "resta", other: "restan" })} puntos.`;
  const cancels = form(extra, { one: "anula", other: "anulan" });
  return `${some}, pero ${wrong} ${found === 1 ? "la" : "las"} ${cancels}.`;
}
