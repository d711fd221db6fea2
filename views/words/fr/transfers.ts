import type { Words } from "../en/index.ts";

export const transfers: Words["transfers"] = {
  title: "Déplacer mes résultats",
  lead: "Ensuite, les deux appareils partagent une même liste de résultats.",
  from: "Depuis cet appareil",
  make: "Crée un code ici et tape-le sur l’autre appareil dans les 15 minutes. Chaque code ne sert qu’une fois.",
  makeCode: "Créer un code",
  none: "Il n’y a pas encore de résultats sur cet appareil.",
  to: "Vers cet appareil",
  code: "Le code de l’autre appareil",
  kept: "Les résultats que tu as ici sont gardés aussi.",
  bring: "Amener mes résultats ici",
  yourCode: "Ton code",
  howTo: (strong) => [
    "Sur l’autre appareil, ouvre ",
    strong("Mes résultats"),
    ", puis ",
    strong("Déplacer mes résultats"),
    ", et tape ce code. Il sert une fois, pendant 15 minutes. Quiconque a ce code obtient tes résultats.",
  ],
  back: "Retour à mes résultats",
};
