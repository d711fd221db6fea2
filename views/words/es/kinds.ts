import type { Words } from "../en/index.ts";

export const kinds: Words["kinds"] = {
  choice: { name: "Elegir una", instruction: "Elige una respuesta." },
  multiple: { name: "Elegir varias", instruction: "Marca todas las respuestas correctas: hay más de una." },
  "true-false": { name: "Verdadero o falso", instruction: "¿Verdadero o falso?" },
  "short-answer": { name: "Respuesta corta", instruction: "Escribe tu respuesta." },
  numeric: { name: "Número", instruction: "Escribe un número." },
  match: { name: "Relacionar", instruction: "Elige para cada línea la respuesta que le corresponde." },
  order: { name: "Ordenar", instruction: "Pon esto en orden, de lo primero a lo último." },
};

export const asks: Words["asks"] = {
  speaker: "quién lo dijo",
  quotation: "qué se dijo",
  person: "personas",
  place: "lugares",
  organisation: "organizaciones",
  number: "números",
  date: "fechas",
  role: "qué es cada persona",
  term: "términos",
  statement: "qué es verdad",
};

export const verdicts: Words["verdicts"] = {
  right: "Correcto",
  partly: "Correcto en parte",
  wrong: "No es correcto",
  skipped: "Sin responder",
};
