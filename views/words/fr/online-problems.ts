import type { onlineProblems as english } from "../en/online-problems.ts";

export const onlineProblems: typeof english = {
  noKey: {
    title: "Ce quiz ne peut pas être modifié d’ici",
    advice:
      "Seul qui a son lien de modification peut changer un quiz. Si tu as le lien, ouvre-le, ou colle-le sur la page de tes quiz : ce navigateur le garde ensuite. Si tu l’avais déjà ouvert ici, le lien a peut-être été remplacé par un nouveau.",
    link: "Mes quiz",
  },
  noClass: {
    title: "Il n’y a pas de classe ici",
    advice: "Le code est peut-être mal tapé, ou la classe a été supprimée. Tape le code qui est au tableau.",
    link: "Taper le code",
  },
  notLed: {
    title: "Cette classe n’est pas menée d’ici",
    advice:
      "Seule la personne qui mène la classe peut faire cela. Si c’est toi, ouvre la classe sur l’appareil où tu l’as ouverte, ou avec son lien d’enseignant.",
    link: "Mes classes",
  },
  methodNotAllowed: {
    title: "Cela ne marche pas ici",
    advice: "Cette adresse ne s’utilise pas de cette façon. Reviens en arrière et utilise les boutons de la page.",
  },
  notFromHere: {
    title: "Cela ne vient pas de Footnote",
    advice:
      "Un formulaire a été envoyé depuis un autre site, donc rien n’a été fait. Ouvre la page ici et envoie-le de nouveau.",
  },
  tooLarge: {
    title: "C’est trop d’un coup",
    advice:
      "Ce qui a été envoyé dépasse ce que cette page peut recevoir. Reviens en arrière, raccourcis et envoie de nouveau.",
  },
  tooFast: {
    title: "C’est trop en peu de temps",
    advice:
      "Il est venu d’ici plus que ce que nous pouvons recevoir à l’instant. Attends un peu, reviens en arrière et envoie de nouveau.",
  },
  failure: {
    title: "Quelque chose a mal tourné de notre côté",
    advice: "Rien de ce qui a été confirmé n’est perdu. Reviens en arrière et réessaie dans un instant.",
  },
};
