import type { onlineMessages as english } from "../en/online-messages.ts";

export const onlineMessages: typeof english = {
  "This code is not known: it may be mistyped, used already, or older than # minutes. Make another.":
    "No conocemos este código: puede estar mal escrito, usado ya o tener más de # minutos. Crea otro.",
  "Choose the file first.": "Elige primero el archivo.",
  "Entry # of the file happened in the future. Is this computer’s clock right?":
    "La entrada # del archivo es del futuro. ¿Está bien el reloj de este ordenador?",
  "Entry # of the file is damaged, so nothing of it was taken. Choose the file as it was downloaded.":
    "La entrada # del archivo está dañada, así que no se ha tomado nada de él. Elige el archivo tal como se descargó.",
  "This is not a file that was downloaded here. Its name ends in .json, and it begins with “footnote-learner”.":
    "Este archivo no se descargó aquí. Su nombre acaba en .json y empieza por «footnote-learner».",
  "Type the code first. Your teacher shows it on the board.":
    "Escribe primero el código. Tu profe lo muestra en la pizarra.",
  "There is no class with this code. Check each letter: it has six letters and figures.":
    "No hay ninguna clase con este código. Comprueba cada letra: son seis letras y cifras.",
  "Too many wrong codes came from here. Wait ten minutes, then type it letter by letter.":
    "Desde aquí se han escrito demasiados códigos equivocados. Espera diez minutos y escríbelo letra a letra.",
  "Nobody here has this code. Your teacher can look yours up.":
    "Aquí nadie tiene este código. Tu profe puede buscar el tuyo.",
  "Type a name.": "Escribe un nombre.",
  "Keep it to # characters.": "No puede pasar de # caracteres.",
  "Use letters, figures and spaces only.": "Usa solo letras, cifras y espacios.",
  "Choose another name: your whole class will see it.": "Elige otro nombre: lo verá toda tu clase.",
  "This came too late: the round is closed.": "Esto ha llegado tarde: la ronda está cerrada.",
  "You had answered already. Your first answer counts.": "Ya habías respondido. Cuenta tu primera respuesta.",
};
