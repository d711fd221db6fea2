import type { Words } from "../en/index.ts";
import { form } from "./count.ts";

export const article: Words["article"] = {
  back: "Zurück zum Quiz",
  note: (number) => `Anmerkung ${number}`,
  backTo: (number) => `Zurück zu Frage ${number}`,
  original: "Das Original",
};

export const study: Words["study"] = {
  title: (quiz) => `Lernen: ${quiz}`,
  alone: (aid, quiz) => `${aid}: ${quiz}`,
  all: "Alle Lernhilfen",
  toEditor: "Zurück zum Bearbeiten",
  nothing: (link) => ["Aus diesem Artikel gibt es hier nichts aufzulisten. ", link("Lies ihn"), " stattdessen."],
  large: "Groß zeigen",
  onPage: "Auf dieser Seite",
  aids: "Lernhilfen",
  takeAway: "Mitnehmen",
  print: "Drucken, was zu sehen ist",
  summary: "Kurz gefasst",
  ownSentences: "In den Sätzen des Artikels.",
  sentence: "dieser Satz",
  people: "Wer ist wer",
  quotations: "Wer hat was gesagt",
  whatSaid: (speaker) => `was ${speaker} gesagt hat`,
  numbers: "Wichtige Zahlen",
  timeline: "Zeitleiste",
  acronyms: "Abkürzungen",
  flashcards: "Karteikarten",
  think: "Überleg dir die Antwort und öffne dann die Karte.",
  card: "diese Karte",
  inArticle: "im Artikel",
};

export const flashcards: Words["flashcards"] = {
  title: (quiz) => `Karteikarten: ${quiz}`,
  heading: "Karteikarten",
  none: "Noch gibt es keine Karte.",
  last: "Das war die letzte Karte.",
  take: "Das Quiz machen",
  anki: "Diese Karten als Datei für Anki",
  unanswered: (questions) =>
    `${form(questions, {
      one: "1 Frage des Quiz kommt dazu, sobald du sie beantwortet hast",
      other: `${questions} Fragen des Quiz kommen dazu, sobald du sie beantwortet hast`,
    })}: Bis dahin würde dir eine Karte die Antwort verraten.`,
  one: "Karteikarte",
  turn: "Umdrehen",
  answeredToday: (when) => `Heute beantwortet. Sie kommt ${when} wieder.`,
  howWell: "Wie gut wusstest du es?",
  source: "Quelle dieser Karte",
  new: "neu",
  doneToday: "heute erledigt",
  due: "fällig",
  comesBack: (when) => `kommt ${when} wieder`,
};
