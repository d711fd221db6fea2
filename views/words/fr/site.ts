import type { Words } from "../en/index.ts";

export const site: Words["site"] = {
  description: "Des quiz où chaque réponse montre la phrase qui la prouve.",
  skip: "Aller au contenu",
  nav: "Site",
  quizzes: "Quiz",
  scores: "Mes résultats",
  promise: "Chaque réponse montre la phrase qui la prouve.",
  privacy: "Ni compte, ni pistage : tes réponses appartiennent à ce navigateur.",
  yours: "Les voir, les emporter ou les supprimer",
  language: "Langue",
  change: "Changer",
  error: (title) => `Erreur : ${title}`,
  share: "Partager ce quiz",
  shareLink: "Lien vers ce quiz",
  shareButton: "Partager",
  shareCodes: "Code QR et code court",
  shareWords: (title) => `Un quiz pour toi : « ${title} »`,
  toQuiz: "Vers le quiz",
  toQuizzes: "Vers les quiz",
};
