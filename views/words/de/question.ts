import type { Note } from "../../../src/quiz/kinds/note.ts";
import type { Words } from "../en/index.ts";
import { count, form, ofPoints } from "./count.ts";

export const question: Words["question"] = {
  title: (number, quiz) => `Frage ${number}: ${quiz}`,
  place: (number, total) => `Frage ${number} von ${total}`,
  of: (number, total) => `${number} von ${total}`,
  hint: "Tipp",
  showMe: "Weiß ich nicht – zeig es mir",
  goOn: "Weiß ich nicht – weiter",
  dontKnow: "Weiß ich nicht",
  keySwitch: "Buchstaben und Ziffern der Tastatur antworten",
  toldTitle: (verdict, number, quiz) => `${verdict}: Frage ${number}, ${quiz}`,
  soFar: (score, answered) => `Bisher ${score} von ${count(answered, ofPoints)}.`,
  again: "Das hattest du schon beantwortet. Deine erste Antwort zählt.",
  exam: "Prüfung",
  answered: (answered) => `${answered} beantwortet`,
  leave: "Verlassen",
  youGet: (score, all) => `Du bekommst ${score} von ${count(all, ofPoints)}.`,
  note,
  points: (figure, score) => `${figure} ${score > 0 && score <= 1 ? "Punkt" : "Punkte"}`,
  theAnswer: "Die Antwort",
  yourAnswer: "Deine Antwort",
  yourNumber: "Deine Zahl",
  noArticle: "Diesem Quiz liegt kein Artikel zugrunde.",
  result: "Mein Ergebnis ansehen",
  next: "Nächste Frage",
  previous: "Vorherige Frage",
  check: "Prüfen",
  choose: "Wählen …",
  placeIn: "Platz",
  true: "Richtig",
  false: "Falsch",
  isTrue: (stem) => `Richtig oder falsch? ${stem}`,
  skipped: "Keine Antwort",
  told: "deine Antwort",
  toldKey: "die Antwort",
  missed: "richtig, hat dir aber gefehlt",
  youChose: "deine Wahl: ",
  belongs: "die Antwort: ",
  rightOrder: "Die richtige Reihenfolge",
  yourOrder: "Deine Reihenfolge",
  inOrder: "in der Reihe",
  notInOrder: "steht zu den anderen nicht in der Reihe",
  belongsAt: (place) => `gehört auf Platz ${place}`,
  sourceOf: (number) => `Quelle zu Frage ${number}`,
  inArticle: "Im Artikel ansehen",
  source: "Quelle",
};

function note(of: Note): string {
  switch (of.about) {
    case "pairs":
      return `${of.right} von ${of.of} Paaren richtig.`;
    case "ticks":
      return ticks(of.found, of.extra, of.of);
    case "order": {
      if (of.run === 0) return "Nichts steht in der richtigen Reihenfolge.";
      const right = form(of.run - 1, { one: "ist", other: "sind" });
      return `${of.run} von ${of.of} stehen in der richtigen Reihenfolge: ${of.run - 1} der ${of.of - 1} Schritte vom Ersten zum Letzten ${right} richtig.`;
    }
    case "slip":
      return `„${of.typed}“ haben wir als Tippfehler gezählt. Man schreibt ${of.meant}.`;
  }
}

function ticks(found: number, extra: number, keys: number): string {
  if (found === 0) return `Du hast keine der ${keys} gefunden.`;
  const all = keys === 2 ? "beide" : `alle ${keys}`;
  const some = `Du hast ${found === keys ? all : `${found} von ${keys}`} gefunden`;
  if (extra === 0) return `${some}.`;
  const wrong = count(extra, { one: "falsches Kreuz", other: "falsche Kreuze" });
  if (extra < found) return `${some}. ${wrong} ${form(extra, { one: "kostet", other: "kosten" })} dich Punkte.`;
  return `${some}, aber ${wrong} ${form(extra, { one: "hebt", other: "heben" })} das auf.`;
}
