import type { Words } from "../en/index.ts";

export const scripts: Words["scripts"] = {
  "behaviours.js": {
    "Move up: {0}": "Monter : {0}",
    "Move down: {0}": "Descendre : {0}",
    "{0}: place {1} of {2}": "{0} : place {1} sur {2}",
    "Copy the link": "Copier le lien",
    Copied: "Copié",
    "Press and hold to copy": "Appuie longuement pour copier",
    Today: "Aujourd’hui",
    "all {0}": "les {0}",
    "{0} of {1}": "{0} sur {1}",
    "No connection, so this was not sent. What you entered is still here: try again.":
      "Pas de connexion, donc rien n’a été envoyé. Ce que tu as saisi est encore là : réessaie.",
    "The server could not take this just now. Try again in a moment.":
      "Le serveur n’a pas pu le recevoir à l’instant. Réessaie dans un moment.",
  },
  "classroom.js": {
    "No connection, so this was not sent. What you entered is still here: try again.":
      "Pas de connexion, donc rien n’a été envoyé. Ce que tu as saisi est encore là : réessaie.",
    "{0} s": "{0} s",
  },
  "offline.js": {
    Update: "Mise à jour",
    "Update now": "Mettre à jour maintenant",
    Later: "Plus tard",
    "A new version of this site is ready.": "Une nouvelle version de ce site est prête.",
    "This site was updated in another tab. Load the page anew when you are done here.":
      "Ce site a été mis à jour dans un autre onglet. Recharge la page quand tu auras fini ici.",
    " ({0} to send)": " ({0} à envoyer)",
    "Offline – your answers stay on this device{0}": "Hors ligne – tes réponses restent sur cet appareil{0}",
    "Online again{0}": "De nouveau en ligne{0}",
    Remove: "Retirer",
    "It is nowhere else. Remove it?": "Il n’est nulle part ailleurs. Le retirer ?",
    "Remove from this device: {0}": "Retirer de cet appareil : {0}",
  },
  "reading.js": {
    "Type size": "Taille du texte",
    Usual: "Normal",
    Large: "Grand",
    Larger: "Plus grand",
    Spacing: "Espacement",
    Wide: "Large",
    Typeface: "Police",
    Bookish: "Comme un livre",
    Plain: "Simple",
    "Easier with dyslexia": "Plus facile avec une dyslexie",
    Voice: "Voix",
    Slow: "Lent",
    Fast: "Rapide",
    "Aa Reading": "Aa Lecture",
    "■ Stop reading": "■ Arrêter la lecture",
    "▶ Read aloud": "▶ Lire à voix haute",
  },
  "review.js": {
    "‹ Back": "‹ Retour",
    "Card before": "Carte précédente",
    "Next ›": "Suivante ›",
    "Next card": "Carte suivante",
    "Answered today. It comes back {0}.": "Répondue aujourd’hui. Elle revient {0}.",
    "No connection, so this was not kept. Press it again in a moment.":
      "Pas de connexion, donc rien n’a été gardé. Appuie de nouveau dans un moment.",
  },
};
