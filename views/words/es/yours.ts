import type { Words } from "../en/index.ts";
import { cards, count, form } from "./count.ts";

export const scores: Words["scores"] = {
  title: "Mis resultados",
  none: (link) => [
    "Aquí no hay nada todavía. ",
    link("Haz un cuestionario"),
    " y cada intento se guardará en esta página.",
  ],
  reviews: "Mis repasos",
  all: "Todo lo que se guarda sobre mí",
  best: "el mejor",
  last: "el último",
  attempts: (quiz) => `Intentos de ${quiz}, primero el más reciente`,
  when: "Cuándo",
  score: "Puntos",
  nothing: "Nada respondido",
  unfinished: "Sin terminar: continuar",
  of: (score, points) => `${score} de ${points}`,
  practice: "práctica",
  device: "Otro dispositivo",
  moving:
    "Un código de un solo uso lleva tus resultados a otro dispositivo. Después, los dos comparten una misma lista.",
  move: "Llevar mis resultados",
  notes: {
    deleted: "Se ha borrado todo.",
    forgotten: "Este dispositivo ha olvidado tus resultados.",
    moved: "Tus resultados ya están también aquí.",
    restored: "Lo que había en tu archivo vuelve a estar aquí.",
  },
};

export const deletion: Words["deletion"] = {
  summary: "Borrar u olvidar mis resultados",
  forGood:
    "Esto borra para siempre tus resultados y repasos, también en todos los dispositivos que los comparten, y la lista de los cuestionarios que has hecho. Esos cuestionarios siguen en sus direcciones, y solo sus enlaces de edición pueden cambiarlos.",
  delete: "Borrar todos mis resultados",
  orHere:
    "O haz que este dispositivo los olvide. Tus resultados se quedan en los dispositivos que los comparten. Si ningún otro los comparte, no se podrán recuperar.",
  forget: "Olvidarlos solo en este dispositivo",
};

export const yours: Words["yours"] = {
  title: "Lo tuyo",
  none: "No se guarda nada sobre ti.",
  all: "Esto es todo lo que se guarda sobre ti: lo que has hecho aquí, y nada de quién eres.",
  device: "Otro dispositivo",
  moving: "Un código de un solo uso lo lleva todo a otro dispositivo. Después, los dos lo comparten.",
  move: "Usarlo en otro dispositivo",
  kept: "Lo que se guarda",
  taken: "Hecho",
  attempts: (attempts) => count(attempts, { one: "intento", other: "intentos" }),
  answers: (answers) => count(answers, { one: "respuesta", other: "respuestas" }),
  reviewed: "Repasado",
  cards: (all) => count(all, cards),
  reviews: (reviews) => count(reviews, { one: "repaso", other: "repasos" }),
  toRemember: "Por recordar",
  aDay: (goal) => `${count(goal, cards)} al día`,
  made: "Creado",
  noQuiz: "ningún cuestionario",
  quizzes: (quizzes) =>
    `${count(quizzes, { one: "cuestionario", other: "cuestionarios" })}, con ${form(quizzes, { one: "la clave", other: "las claves" })} para editar`,
  since: "Desde",
  browser: "En este navegador",
  cookies: (zone) =>
    `una cookie con un número al azar, con la que se encuentran tus respuestas; otra con tu zona horaria, ${zone}, si has mirado tus repasos; otra con tu idioma, si lo has elegido; y, donde el navegador puede, una copia de lo que has hecho, para que funcione sin conexión`,
  where:
    "Se guarda bajo ese número al azar donde funciona este sitio, no va a ninguna otra parte y se borra solo si no vuelves en más de un año.",
  takeAlong: "Llévatelo",
  oneFile: "Un archivo con todo: cada intento, respuesta y repaso, tal como se guardó.",
  keys: "Contiene las claves para editar tus cuestionarios: quien tenga el archivo puede cambiarlos.",
  download: "Descargarlo todo (JSON)",
  anki: "Tarjetas para Anki",
  onDevice: "En este dispositivo",
  stay: "Los cuestionarios que has abierto se quedan en este dispositivo, con sus respuestas, para que funcionen sin conexión.",
  writer: (link) => ["El generador también está aquí. Se puede quitar ", link("donde se crean los cuestionarios"), "."],
  restore: "Recuperarlo",
  file: "Un archivo que descargaste aquí",
  noDoubles: "Lo que ya está aquí se queda como está; nada cuenta dos veces.",
};
