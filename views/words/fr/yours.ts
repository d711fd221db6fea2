import type { Words } from "../en/index.ts";
import { cards, count, form } from "./count.ts";

export const scores: Words["scores"] = {
  title: "Mes résultats",
  none: (link) => ["Rien ici pour l’instant. ", link("Fais un quiz"), ", et chaque essai sera gardé sur cette page."],
  reviews: "Mes révisions",
  all: "Tout ce qui est gardé sur moi",
  best: "le meilleur",
  last: "le dernier",
  attempts: (quiz) => `Essais de ${quiz}, le plus récent d’abord`,
  when: "Quand",
  score: "Points",
  nothing: "Rien de répondu",
  unfinished: "Pas fini – continuer",
  of: (score, points) => `${score} sur ${points}`,
  practice: "entraînement",
  device: "Un autre appareil",
  moving:
    "Un code à usage unique amène tes résultats sur un autre appareil. Ensuite, les deux partagent une même liste.",
  move: "Déplacer mes résultats",
  notes: {
    deleted: "Tout a été supprimé.",
    forgotten: "Cet appareil a oublié tes résultats.",
    moved: "Tes résultats sont maintenant ici aussi.",
    restored: "Ce qui était dans ton fichier est de nouveau ici.",
  },
};

export const deletion: Words["deletion"] = {
  summary: "Supprimer ou oublier mes résultats",
  forGood:
    "Cela supprime pour de bon tes résultats et tes révisions, y compris sur chaque appareil qui les partage, ainsi que la liste des quiz que tu as faits. Ces quiz restent à leurs adresses, et seuls leurs liens de modification peuvent les changer.",
  delete: "Supprimer tous mes résultats",
  orHere:
    "Ou fais-les oublier à cet appareil. Tes résultats restent sur les appareils qui les partagent. Si aucun autre appareil ne les partage, on ne pourra pas les retrouver.",
  forget: "Les oublier seulement sur cet appareil",
};

export const yours: Words["yours"] = {
  title: "À toi",
  none: "Rien n’est gardé sur toi.",
  all: "Voici tout ce qui est gardé sur toi : ce que tu as fait ici, et rien de qui tu es.",
  device: "Un autre appareil",
  moving: "Un code à usage unique amène tout sur un autre appareil. Ensuite, les deux le partagent.",
  move: "L’utiliser sur un autre appareil",
  kept: "Ce qui est gardé",
  taken: "Fait",
  attempts: (attempts) => count(attempts, { one: "essai", other: "essais" }),
  answers: (answers) => count(answers, { one: "réponse", other: "réponses" }),
  reviewed: "Révisé",
  cards: (all) => count(all, cards),
  reviews: (reviews) => count(reviews, { one: "révision", other: "révisions" }),
  toRemember: "À retenir",
  aDay: (goal) => `${count(goal, cards)} par jour`,
  made: "Créé",
  noQuiz: "aucun quiz",
  quizzes: (quizzes) =>
    `${count(quizzes, { one: "quiz", other: "quiz" })}, avec ${form(quizzes, { one: "la clé", other: "les clés" })} pour les modifier`.replace(
      "la clé pour les",
      "la clé pour le",
    ),
  since: "Depuis",
  browser: "Dans ce navigateur",
  cookies: (zone) =>
    `un cookie avec un nombre au hasard, qui permet de retrouver tes réponses ; un autre avec ton fuseau horaire, ${zone}, si tu as regardé tes révisions ; un autre avec ta langue, si tu l’as choisie ; et, là où le navigateur le peut, une copie de ce que tu as fait, pour que cela marche sans réseau`,
  where:
    "C’est gardé sous ce nombre au hasard là où tourne ce site, cela ne va nulle part ailleurs et s’efface de soi-même si tu ne reviens pas pendant plus d’un an.",
  takeAlong: "À emporter",
  oneFile: "Un fichier avec tout : chaque essai, chaque réponse et chaque révision, tels qu’ils ont été gardés.",
  keys: "Il contient les clés pour modifier tes quiz : qui a le fichier peut les changer.",
  download: "Tout télécharger (JSON)",
  anki: "Cartes pour Anki",
  onDevice: "Sur cet appareil",
  stay: "Les quiz que tu as ouverts restent sur cet appareil, réponses comprises, pour marcher sans réseau.",
  writer: (link) => ["Le générateur est ici aussi. On peut le retirer ", link("là où l’on crée les quiz"), "."],
  restore: "Tout faire revenir",
  file: "Un fichier que tu as téléchargé ici",
  noDoubles: "Ce qui est déjà ici reste tel quel ; rien ne compte deux fois.",
};
