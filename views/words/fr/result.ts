import type { Words } from "../en/index.ts";
import { count } from "./count.ts";

export const result: Words["result"] = {
  putRight: (right, asked) => `${right} sur ${asked} corrigées`,
  practice: (said) => `Entraînement : ${said}`,
  title: (quiz) => `Résultat : ${quiz}`,
  open: (questions) => `Il reste ${questions}.`,
  allRight: "Tout est juste. Bien lu.",
  again: (missed) => `${missed} à regarder de nouveau.`,
  continue: "Continuer",
  practise: (missed) => `M’entraîner sur ce que j’ai manqué (${missed})`,
  retake: "Le refaire",
  byQuestion: "Question par question",
  right: (right) => count(right, { one: "juste", other: "justes" }),
  back: "Retour au quiz",
  comesBack: "Quand ça revient",
  article: "Lire tout l’article",
  shareWords: (said, quiz) => `J’ai obtenu ${said} à « ${quiz} ».`,
  ofPoints: (points) => ` sur ${points}`,
  points: " points",
  practiceIs: "Entraînement : ",
  ofAsked: (asked) => ` sur ${asked}`,
  isPutRight: " corrigées",
  each: "Chaque question",
  unanswered: "Pas encore répondue",
};
