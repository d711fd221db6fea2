import type { Problem } from "../quiz/kinds/kind.ts";
import { readDraft } from "../routes/new-quiz-form.ts";
import { quizOfDraft } from "../routes/quiz-of-draft.ts";
import type { KeptSet } from "../study/kept-set.ts";
import { studyOf } from "../study/study.ts";
import type { FetchPage } from "../web/page.ts";

/**
 * Writes quizzes on a device, in a worker of the page where an article is pasted: the same form as the site's, read and
 * written by the same code. A file of its own, for it is many times as large as all else that a device keeps.
 */

/** A form to write a quiz of, as its fields, and the id of the page that it was typed into. */
type Asked = { form: [name: string, value: string][]; page: string };

/** The quiz as a device keeps it, with the questions as they are sent to the site later; or what is wrong with the form. */
type Told = { kept: KeptSet; written: unknown[]; problems?: undefined } | { problems: Problem[] };

self.addEventListener("message", async ({ data }: MessageEvent<Asked>) => {
  try {
    self.postMessage(await write(data));
  } catch {
    self.postMessage(null);
  }
});

async function write({ form, page }: Asked): Promise<Told> {
  const read = await readDraft(new URLSearchParams(form), null, noPage);
  if (read.problems !== undefined) return { problems: read.problems };
  const made = await quizOfDraft(read.draft, page);
  if (made.problem !== undefined) return { problems: [made.problem] };
  const { quiz, set } = made;
  return { kept: { quiz, study: quiz.article && studyOf(quiz.article.text) }, written: set.questions };
}

const noPage: FetchPage = async () => ({
  problem: "A page can only be fetched with a network. Paste the article’s text instead.",
});
