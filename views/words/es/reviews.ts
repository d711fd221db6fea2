import type { Words } from "../en/index.ts";
import { cards, count, form } from "./count.ts";

const due = { one: "pendiente", other: "pendientes" };
const left = { one: "apartada", other: "apartadas" };

export const reviews: Words["reviews"] = {
  review: (quiz) => `Repaso: ${quiz}`,
  cardsDue: (all) => `${count(all, cards)} ${form(all, due)}`,
  told: (verdict, quiz) => `${verdict}: ${quiz}`,
  comesBack: (when) => `Vuelve ${when}.`,
  next: "Siguiente tarjeta",
  done: "Listo por hoy",
  another: "Otra, de todos los cuestionarios",
  goneTitle: "Un cuestionario que ya no existe",
  gone: (quiz) => `«${quiz}» ya no existe`,
  goneAdvice: (all) =>
    `Quien hizo este cuestionario lo ha borrado. ${form(all, {
      one: "Tocaría repasar 1 tarjeta suya, que ya no se puede mostrar",
      other: `Tocaría repasar ${all} tarjetas suyas, que ya no se pueden mostrar`,
    })}.`,
  leaveAndGoOn: "Apartarlo y seguir",
  due: (all) => count(all, due),
  noneDue: "Nada pendiente",
  doneSoFar: (done) => count(done, { one: "hecha", other: "hechas" }),
  before: "Esta tarjeta ya la respondiste otro día: cuenta la primera respuesta de cada día.",
  ifYouKnow: (when) => `Vuelve ${when}. Si crees que no es lo mejor:`,
  dontAsk: "No volver a preguntarme esto",
  ratings: { again: "Olvidada", hard: "Difícil", good: "Bien", easy: "Fácil" },
  title: "Mis repasos",
  empty: "Las preguntas que has respondido vuelven aquí el día en que estás a punto de olvidarlas.",
  take: "Hacer un cuestionario",
  ahead: "Lo que viene",
  remember: "Lo que recuerdas",
  days: "Tus días",
  quizzes: "Cuestionarios",
  dueToday: (all) => `${form(all, due)} hoy`,
  reviewed: (done) => form(done, { one: "repasada", other: "repasadas" }),
  goOn: "Seguir repasando",
  now: "Repasar ahora",
  nothingDue: "No hay nada pendiente. ",
  allOut: "Has apartado todos tus cuestionarios.",
  nextBack: (when) => `La próxima tarjeta vuelve ${when}.`,
  anyway: "Practicar de todos modos: preguntas de todos los cuestionarios, el tiempo que quieras",
  zone: (zone) => `Tus días empiezan a las 4:00 de la madrugada, zona horaria ${zone}.`,
};

export const pictures: Words["pictures"] = {
  table: "En una tabla",
  day: "Día",
  cards: "Tarjetas",
  comesUp: (all, days) => `Lo que viene: ${count(all, cards)} en ${days} días`,
  now: "hoy",
  today: "Hoy",
  dayByDay: "Tarjetas que vuelven, día a día",
  answered: (answered, days, weeks) =>
    `Lo que has respondido: ${count(answered, cards)} en ${count(days, { one: "día", other: "días" })} de ${weeks} semanas`,
  latestFirst: "Tarjetas respondidas, día a día, primero lo más reciente",
  keptNone: "En cuanto vuelvan las tarjetas, verás aquí cuánto recordaste.",
  kept: (share, remembered, all) => `${share} recordado, ${remembered} de ${count(all, cards)}`,
  keptIn: (weeks, target) => ` recordado en ${weeks} semanas; tu meta es ${target}.`,
  weekByWeek: "Tarjetas que volvieron y recordaste, semana a semana",
  weekFrom: "Semana del",
  remembered: "Recordadas",
  nothing: "no volvió nada",
  scores: (attempts, first, last) => `Resultados de ${attempts} intentos, del ${first} al ${last}`,
};

export const plan: Words["plan"] = {
  cards: (all) => count(all, cards),
  out: "apartado",
  due: (all) => count(all, due),
  next: (when) => `la próxima ${when}`,
  someOut: (out) => count(out, left),
  flashcards: "Tarjetas",
  quiz: "Cuestionario",
  bringBack: "Recuperarlo",
  bringAllBack: "Recuperar todas",
  leaveOut: "Apartarlo",
  summary: "Cómo quiero repasar",
  retention: "¿Cuánto quieres recordar?",
  more: (usual) => `Cuanto más, más a menudo vuelven las tarjetas. A casi todo el mundo le va bien el ${usual}.`,
  goal: "¿Una meta para cada día?",
  noGoal: "Sin meta",
  goalOf: (goal) => count(goal, cards),
  goalToday: ({ isReached, answered, goal, isAll, days }) =>
    `${isReached ? "Meta de hoy cumplida" : "Tu meta de hoy"}: ${answered} de ${count(goal, cards)}${isAll ? ", y no hay nada más pendiente: hoy cuenta" : ""}${days > 1 ? `, ${days} días seguidos` : ""}.`,
  withGoal:
    "Con una meta se cuentan tus días seguidos. Un día de descanso por semana se perdona, y los días sin nada pendiente nunca cuentan en tu contra.",
  save: "Guardar",
  notes: {
    saved: "Guardado. Los días en que vuelven tus tarjetas se ajustan a ello.",
    out: "Apartado. No se olvida nada de lo que has aprendido: puedes recuperarlo más abajo.",
    back: "Ya está de vuelta.",
  },
};
