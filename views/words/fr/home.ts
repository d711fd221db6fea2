import type { Words } from "../en/index.ts";
import { cards, count, form, points } from "./count.ts";

export const home: Words["home"] = {
  title: "Des quiz qui prouvent leurs réponses",
  heading: "Chaque réponse montre la phrase qui la prouve.",
  lead: "Fais un quiz sur un article. Après chaque réponse, tu vois la phrase de l’article qui la prouve.",
  make: "Créer un quiz à partir d’un article",
  join: "Rejoindre une classe",
  bring: "Apporter des questions existantes",
  guide: "Un guide pour les enseignants",
  mine: "Mes quiz",
  allMine: "Tous mes quiz",
  code: "Tu as un code ?",
  open: "Ouvrir",
  example: "Un exemple de question répondue",
  exampleSentence: (mark) => [
    "L’angle de la danse indique ",
    mark("la direction de la nourriture"),
    " par rapport au soleil.",
  ],
  start: "Commencer",
  recent: "Là où tu t’es arrêté",
  continueWith: "Continuer : ",
  continue: "Continuer",
  score: (score, all) => `${score} sur ${count(all, points)}`,
  answered: (answered, asked) => `${answered} sur ${asked} ${form(answered, { one: "répondue", other: "répondues" })}`,
  result: "Voir mon résultat",
  allScores: "Tous mes résultats",
  edit: "Modifier",
  editQuiz: (title) => `Modifier : ${title}`,
  due: "À revoir aujourd’hui",
  reviews: "Révisions",
  toLookAt: (due, done) =>
    `${count(due, cards)} à regarder avant l’oubli${done > 0 ? ` ; ${count(done, { one: "déjà révisée", other: "déjà révisées" })}` : ""}.`,
  reviewNow: "Réviser maintenant",
  noneDue: (when) => `Rien à revoir aujourd’hui. La prochaine carte revient ${when}.`,
  myReviews: "Mes révisions",
};
