import * as z from "zod";
import { forgive } from "../forgiveness.ts";
import { common, line, longestAnswer } from "./fields.ts";
import { type Kind, type QuestionBase, right, type TaskBase, taskBase, wrong } from "./kind.ts";
import { type Note, noteInWords } from "./note.ts";

const schema = z.strictObject({
  ...common,
  kind: z.literal("short-answer"),
  key: line.meta({ description: "The answer, as feedback shows it." }),
  accept: z.array(line).max(30).optional().meta({ description: "Other wordings that are just as right." }),
});

export type ShortAnswer = QuestionBase & z.output<typeof schema>;
export type ShortAnswerTask = TaskBase & { kind: "short-answer" };
export type ShortAnswerResponse = { kind: "short-answer"; text: string };

/** A word or a name to be typed. */
export const shortAnswer = {
  schema,
  task: taskBase,
  read(form) {
    const text = (form.get("text") ?? "").trim();
    if (text === "") return { problems: [{ field: "text", message: "Type your answer, even if you are not sure." }] };
    if (text.length > longestAnswer) {
      return {
        problems: [
          { field: "text", message: `Keep your answer under ${longestAnswer} characters; a few words will do.` },
        ],
      };
    }
    return { response: { kind: "short-answer", text } };
  },
  score(question, response, { articleWords }) {
    const accepted = [question.key, ...(question.accept ?? [])];
    const forgiven = forgive(response.text, accepted, articleWords);
    if (forgiven !== "slip") return forgiven === "same" ? right : wrong;
    const how = slip(question, response, articleWords);
    return how === undefined ? right : { ...right, note: noteInWords(how) };
  },
  note: (question, response) => slip(question, response, new Set()),
  key: (question) => question.key,
  given: (response) => response.text,
  claims: (question) => [question.key, ...(question.accept ?? [])],
} satisfies Kind<ShortAnswer, ShortAnswerTask, ShortAnswerResponse>;

/** What a slip of the keyboard was taken for, if it is one. */
function slip(question: ShortAnswer, { text }: ShortAnswerResponse, articleWords: ReadonlySet<string>) {
  const accepted = [question.key, ...(question.accept ?? [])];
  if (forgive(text, accepted, articleWords) !== "slip") return undefined;
  const meant = accepted.find((one) => forgive(text, [one], articleWords) === "slip");
  return { about: "slip", typed: text, meant: meant ?? question.key } satisfies Note;
}
