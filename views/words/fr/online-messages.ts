import type { onlineMessages as english } from "../en/online-messages.ts";

export const onlineMessages: typeof english = {
  "This code is not known: it may be mistyped, used already, or older than # minutes. Make another.":
    "Ce code est inconnu : il est peut-être mal tapé, déjà utilisé, ou vieux de plus de # minutes. Crée-en un autre.",
  "Choose the file first.": "Choisis d’abord le fichier.",
  "Entry # of the file happened in the future. Is this computer’s clock right?":
    "L’entrée # du fichier est dans le futur. L’horloge de cet ordinateur est-elle à l’heure ?",
  "Entry # of the file is damaged, so nothing of it was taken. Choose the file as it was downloaded.":
    "L’entrée # du fichier est abîmée, donc rien n’en a été repris. Choisis le fichier tel qu’il a été téléchargé.",
  "This is not a file that was downloaded here. Its name ends in .json, and it begins with “footnote-learner”.":
    "Ce fichier n’a pas été téléchargé ici. Son nom finit par .json, et il commence par « footnote-learner ».",
  "Type the code first. Your teacher shows it on the board.":
    "Tape d’abord le code. Ton professeur le montre au tableau.",
  "There is no class with this code. Check each letter: it has six letters and figures.":
    "Aucune classe n’a ce code. Vérifie chaque signe : il a six lettres et chiffres.",
  "Too many wrong codes came from here. Wait ten minutes, then type it letter by letter.":
    "Trop de codes faux sont venus d’ici. Attends dix minutes, puis tape-le lettre par lettre.",
  "Nobody here has this code. Your teacher can look yours up.":
    "Personne ici n’a ce code. Ton professeur peut retrouver le tien.",
  "Type a name.": "Tape un nom.",
  "Keep it to # characters.": "Pas plus de # caractères.",
  "Use letters, figures and spaces only.": "N’utilise que des lettres, des chiffres et des espaces.",
  "Choose another name: your whole class will see it.": "Choisis un autre nom : toute ta classe le verra.",
  "This came too late: the round is closed.": "C’est arrivé trop tard : la manche est close.",
  "You had answered already. Your first answer counts.": "Tu avais déjà répondu. Ta première réponse compte.",
};
