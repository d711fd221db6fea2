import type { Words } from "../en/index.ts";

export const kinds: Words["kinds"] = {
  choice: { name: "Choix unique", instruction: "Choisis une réponse." },
  multiple: { name: "Choix multiple", instruction: "Coche toutes les bonnes réponses : il y en a plus d’une." },
  "true-false": { name: "Vrai ou faux", instruction: "Vrai ou faux ?" },
  "short-answer": { name: "Réponse courte", instruction: "Tape ta réponse." },
  numeric: { name: "Nombre", instruction: "Tape un nombre." },
  match: { name: "Associer", instruction: "Choisis pour chaque ligne la réponse qui convient." },
  order: { name: "Mettre en ordre", instruction: "Mets ceci dans l’ordre, du premier au dernier." },
};

export const asks: Words["asks"] = {
  speaker: "qui l’a dit",
  quotation: "ce qui a été dit",
  person: "des personnes",
  place: "des lieux",
  organisation: "des organisations",
  number: "des nombres",
  date: "des dates",
  role: "le rôle des gens",
  term: "des termes",
  statement: "ce qui est vrai",
};

export const verdicts: Words["verdicts"] = {
  right: "Juste",
  partly: "Juste en partie",
  wrong: "Ce n’est pas ça",
  skipped: "Passée",
};
