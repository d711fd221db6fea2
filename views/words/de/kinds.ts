import type { Words } from "../en/index.ts";

export const kinds: Words["kinds"] = {
  choice: { name: "Eine wählen", instruction: "Wähle eine Antwort." },
  multiple: { name: "Mehrere wählen", instruction: "Kreuze alle richtigen Antworten an: Es gibt mehr als eine." },
  "true-false": { name: "Richtig oder falsch", instruction: "Richtig oder falsch?" },
  "short-answer": { name: "Kurze Antwort", instruction: "Gib deine Antwort ein." },
  numeric: { name: "Zahl", instruction: "Gib eine Zahl ein." },
  match: { name: "Zuordnen", instruction: "Wähle zu jeder Zeile die passende Antwort." },
  order: { name: "Ordnen", instruction: "Bring das in die richtige Reihenfolge, vom Ersten zum Letzten." },
};

export const asks: Words["asks"] = {
  speaker: "wer es gesagt hat",
  quotation: "was gesagt wurde",
  person: "Personen",
  place: "Orte",
  organisation: "Organisationen",
  number: "Zahlen",
  date: "Daten",
  role: "Rollen und Ämter",
  term: "Begriffe",
  statement: "was stimmt",
};

export const verdicts: Words["verdicts"] = {
  right: "Richtig",
  partly: "Teilweise richtig",
  wrong: "Nicht richtig",
  skipped: "Übersprungen",
};
