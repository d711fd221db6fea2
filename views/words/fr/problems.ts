import type { problems as english } from "../en/problems.ts";

export const problems: typeof english = {
  notFound: { title: "Nous ne trouvons pas cette page", advice: "Vérifie le lien." },
  otherBrowser: {
    title: "Cet essai n’est pas dans ce navigateur",
    advice:
      "Les essais appartiennent au navigateur où ils ont été commencés, et ont besoin de cookies. Ouvre le quiz ici pour commencer le tien, ou amène tes résultats avec un code. Si tu viens d’en commencer un, autorise les cookies de ce site et réessaie.",
    link: "Amener mes résultats sur cet appareil",
  },
  noCard: {
    title: "Cette carte n’est pas dans ce navigateur",
    advice:
      "Ce que tu as répondu appartient au navigateur où tu l’as fait. Amène tes résultats ici avec un code, ou fais le quiz ici : chaque question à laquelle tu réponds revient en révision.",
    link: "Mes révisions",
  },
  offline: {
    title: "Il faut un réseau pour cela",
    advice:
      "Il n’y a pas de connexion, et ceci n’est pas sur cet appareil. Ce que tu as déjà ouvert marche sans réseau. Si tu viens d’envoyer quelque chose, reviens en arrière : c’est encore là.",
  },
  deleted: {
    title: "Ce quiz a été supprimé",
    advice: "La personne qui l’a fait l’a supprimé pour de bon, et il ne peut plus être montré.",
  },
  malformed: {
    title: "Ce formulaire n’a pas pu être lu",
    advice: "Quelque chose y manque ou est abîmé. Reviens en arrière, recharge la page et envoie-le de nouveau.",
  },
};
