import { Hono } from "hono";
import { articleFormPage } from "../../../views/editor/article-form.tsx";
import { withoutFurniture } from "../../editing/without-furniture.ts";
import { paths } from "../../paths.ts";
import type { Draft } from "../../quiz/draft/draft.ts";
import type { Problem } from "../../quiz/kinds/kind.ts";
import { questionSet } from "../../quiz/question-set.ts";
import { bringArticle, inLimits } from "../article-source.ts";
import { readForm } from "../form.ts";
import { render } from "../render.tsx";
import type { Online } from "../session.ts";
import { fetchWebPage } from "../web-page.ts";
import { change } from "./change.ts";
import { type Editable, type EditorContext, findEditable } from "./editable.ts";
import { refuseEditing } from "./show.ts";

type Article = NonNullable<Draft["article"]>;

/** The article of a draft: to correct it, or to add one to questions that were written without. */
export const draftedArticleRoutes = new Hono<Online>()
  .get(paths.draftedArticle(":quiz"), async (c) => {
    const editable = await findEditable(c, c.req.param("quiz"));
    return editable === null ? refuseEditing(c) : show(c, editable, fieldsOf(editable.draft.article), []);
  })
  .post(paths.draftedArticle(":quiz"), async (c) => {
    const [editable, typed] = await Promise.all([findEditable(c, c.req.param("quiz")), readForm(c)]);
    if (editable === null) return refuseEditing(c);
    if (typed.has("clean")) {
      const { text, passages } = withoutFurniture(textIn(typed));
      typed.set("text", text);
      return show(c, editable, typed, [], { takenOut: passages, version: Number(typed.get("version")) });
    }
    const read = await readTyped(typed, editable.draft);
    if (read.problems !== undefined) return show(c, editable, typed, read.problems);
    const version = Number(typed.get("version"));
    const changed = await change(editable, { type: "article-saved", version, article: read.article });
    if (changed.now === undefined) return c.redirect(paths.editor(editable.quiz), 303);
    return show(c, changed.now, typed, [], { theirs: changed.now.draft.article });
  });

type Extras = { theirs?: Draft["article"]; takenOut?: string[]; version?: number };

function show(
  c: EditorContext,
  { quiz, draft }: Editable,
  typed: URLSearchParams,
  problems: Problem[],
  extras: Extras = {},
) {
  const form = { typed, problems, scope: "article-" };
  const page = articleFormPage({ quiz, version: draft.version, isNew: draft.article === null, form, ...extras });
  return render(c, page, problems.length > 0 ? 422 : extras.theirs === undefined ? 200 : 409);
}

/** The article in a form. A first one is read as one that is pasted to make a quiz of; later it is text, and stays as typed. */
async function readTyped(
  typed: URLSearchParams,
  { article: before, details }: Draft,
): Promise<{ article: Article; problems?: undefined } | { article?: undefined; problems: Problem[] }> {
  if (textIn(typed).trim() === "") return { problems: [{ field: "text", message: "Paste the article here." }] };
  if (before === null) {
    const { article, problem } = await bringArticle(typed, null, fetchWebPage);
    if (problem !== undefined) return { problems: [problem] };
    return checked({ ...article, title: article?.title || details.title });
  }
  const { problem } = inLimits("text", { title: "", text: textIn(typed) }, "");
  if (problem !== undefined) return { problems: [problem] };
  const line = (name: string) => (typed.get(name) ?? "").replace(/\s+/g, " ").trim() || undefined;
  return checked({
    ...before,
    title: line("title") ?? details.title,
    text: textIn(typed),
    author: line("author"),
    published: line("published"),
    url: line("url"),
  });
}

function checked(article: unknown): { article: Article; problems?: undefined } | { problems: Problem[] } {
  const read = questionSet.shape.article.safeParse(article);
  if (read.success && read.data !== undefined) return { article: read.data };
  const issues = read.error?.issues ?? [];
  return {
    problems: issues.map(({ path, message }) => ({ field: String(path[0] ?? "text"), message: `This ${message}.` })),
  };
}

function textIn(typed: URLSearchParams): string {
  return (typed.get("text") ?? "").replace(/\r\n?/g, "\n");
}

function fieldsOf(article: Draft["article"]): URLSearchParams {
  const { title = "", text = "", author = "", published = "", url = "" } = article ?? {};
  return new URLSearchParams({ title, text, author, published, url });
}
