import type { Note } from "../../../src/quiz/kinds/note.ts";
import type { Words } from "../en/index.ts";
import { count, form, points } from "./count.ts";

export const question: Words["question"] = {
  title: (number, quiz) => `Question ${number} : ${quiz}`,
  place: (number, total) => `Question ${number} sur ${total}`,
  of: (number, total) => `${number} sur ${total}`,
  hint: "Indice",
  showMe: "Je ne sais pas – montre-moi",
  goOn: "Je ne sais pas – continuer",
  dontKnow: "Je ne sais pas",
  keySwitch: "Les lettres et les chiffres du clavier répondent",
  toldTitle: (verdict, number, quiz) => `${verdict} : question ${number}, ${quiz}`,
  soFar: (score, answered) => `${score} sur ${count(answered, points)} jusqu’ici.`,
  again: "Tu avais déjà répondu. Ta première réponse compte.",
  exam: "Examen",
  answered: (answered) => count(answered, { one: "répondue", other: "répondues" }),
  leave: "Quitter",
  youGet: (score, all) => `Tu obtiens ${score} sur ${count(all, points)}.`,
  note,
  points: (figure, score) => `${figure} ${score < 2 ? "point" : "points"}`,
  theAnswer: "La réponse",
  yourAnswer: "Ta réponse",
  yourNumber: "Ton nombre",
  noArticle: "Ce quiz ne cite aucun article.",
  result: "Voir mon résultat",
  next: "Question suivante",
  previous: "Question précédente",
  check: "Vérifier",
  choose: "Choisis…",
  placeIn: "Place",
  true: "Vrai",
  false: "Faux",
  isTrue: (stem) => `Vrai ou faux ? ${stem}`,
  skipped: "Pas de réponse",
  told: "ta réponse",
  toldKey: "la réponse",
  missed: "juste, mais il te manquait celle-ci",
  youChose: "tu as choisi : ",
  belongs: "la réponse : ",
  rightOrder: "Le bon ordre",
  yourOrder: "Ton ordre",
  inOrder: "dans l’ordre",
  notInOrder: "pas dans l’ordre par rapport aux autres",
  belongsAt: (place) => `va à la place ${place}`,
  sourceOf: (number) => `Source de la question ${number}`,
  inArticle: "La voir dans l’article",
  source: "Source",
};

function note(of: Note): string {
  switch (of.about) {
    case "pairs":
      return `${of.right} paires justes sur ${of.of}.`.replace(/^([01]) paires justes/, "$1 paire juste");
    case "ticks":
      return ticks(of.found, of.extra, of.of);
    case "order": {
      if (of.run === 0) return "Rien n’est dans l’ordre.";
      const right = form(of.run - 1, { one: "est juste", other: "sont justes" });
      return `${of.run} sur ${of.of} sont dans l’ordre : ${of.run - 1} des ${of.of - 1} étapes du premier au dernier ${right}.`;
    }
    case "slip":
      return `Nous avons compté « ${of.typed} » comme une faute de frappe. Cela s’écrit ${of.meant}.`;
  }
}

function ticks(found: number, extra: number, keys: number): string {
  if (found === 0) return `Tu n’en as trouvé aucune sur ${keys}.`;
  const all = keys === 2 ? "Tu as trouvé les deux" : `Tu as trouvé les ${keys}`;
  const some = found === keys ? all : `Tu en as trouvé ${found} sur ${keys}`;
  if (extra === 0) return `${some}.`;
  const wrong = count(extra, { one: "mauvaise case cochée", other: "mauvaises cases cochées" });
  if (extra < found) return `${some}. ${wrong} te ${form(extra, { one: "coûte", other: "coûtent" })} des points.`;
  return `${some}, mais ${wrong} ${found === 1 ? "l’" : "les "}${form(extra, { one: "annule", other: "annulent" })}.`;
}
