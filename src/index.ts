export { app as default } from "./app.ts";
export { Classroom } from "./objects/classroom.ts";
export { Learner } from "./objects/learner.ts";
export { QuizRecord } from "./objects/quiz-record.ts";
export { Transfer } from "./objects/transfer.ts";
