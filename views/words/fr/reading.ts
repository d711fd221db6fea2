import type { Words } from "../en/index.ts";
import { form } from "./count.ts";

export const article: Words["article"] = {
  back: "Retour au quiz",
  note: (number) => `Note ${number}`,
  backTo: (number) => `Retour à la question ${number}`,
  original: "L’original",
};

export const study: Words["study"] = {
  title: (quiz) => `Étudier : ${quiz}`,
  alone: (aid, quiz) => `${aid} : ${quiz}`,
  all: "Toutes les aides à l’étude",
  toEditor: "Retour à la modification",
  nothing: (link) => ["Cet article ne donne rien à lister ici. ", link("Lis-le"), " plutôt."],
  large: "Afficher en grand",
  onPage: "Sur cette page",
  aids: "Aides à l’étude",
  takeAway: "À emporter",
  print: "Imprimer ce qui est affiché",
  summary: "En bref",
  ownSentences: "Avec les phrases mêmes de l’article.",
  sentence: "cette phrase",
  people: "Qui est qui",
  quotations: "Qui a dit quoi",
  whatSaid: (speaker) => `ce qu’a dit ${speaker}`,
  numbers: "Chiffres clés",
  timeline: "Chronologie",
  acronyms: "Ce que veulent dire les sigles",
  flashcards: "Cartes mémoire",
  think: "Pense à la réponse, puis ouvre la carte.",
  card: "cette carte",
  inArticle: "dans l’article",
};

export const flashcards: Words["flashcards"] = {
  title: (quiz) => `Cartes mémoire : ${quiz}`,
  heading: "Cartes mémoire",
  none: "Il n’y a pas encore de carte.",
  last: "C’était la dernière carte.",
  take: "Faire le quiz",
  anki: "Ces cartes sous forme de fichier pour Anki",
  unanswered: (questions) =>
    `${form(questions, {
      one: "1 question du quiz sera ici aussi quand tu y auras répondu",
      other: `${questions} questions du quiz seront ici aussi quand tu y auras répondu`,
    })} : d’ici là, une carte te donnerait la réponse.`,
  one: "Carte mémoire",
  turn: "Retourner",
  answeredToday: (when) => `Répondue aujourd’hui. Elle revient ${when}.`,
  howWell: "Tu la connaissais bien ?",
  source: "Source de cette carte",
  new: "nouvelle",
  doneToday: "faite aujourd’hui",
  due: "à revoir",
  comesBack: (when) => `revient ${when}`,
};
