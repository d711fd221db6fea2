import * as z from "zod";
import { forgive } from "../forgiveness.ts";
import { common, line, longestAnswer } from "./fields.ts";
import { type Kind, type QuestionBase, right, type TaskBase, taskBase, wrong } from "./kind.ts";

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
    const meant = accepted.find((text) => forgive(response.text, [text], articleWords) === "slip");
    return { ...right, note: `We counted “${response.text}” as a typing mistake. It is spelt ${meant}.` };
  },
  key: (question) => question.key,
  given: (response) => response.text,
  claims: (question) => [question.key, ...(question.accept ?? [])],
} satisfies Kind<ShortAnswer, ShortAnswerTask, ShortAnswerResponse>;
