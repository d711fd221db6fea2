import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { nanoid } from "nanoid";
import { flashcardPage } from "../../views/flashcards.tsx";
import { type Filled, untouched } from "../../views/parts/field.tsx";
import { lostCardPage, openReview, toldReview } from "../../views/review.tsx";
import { paths } from "../paths.ts";
import { readResponse, score, taskOf } from "../quiz/kinds/index.ts";
import type { Problem } from "../quiz/kinds/kind.ts";
import { keyOf } from "../quiz/learner.ts";
import { scoringContext } from "../quiz/quiz.ts";
import { type CardReviewed, type Rating, ratingOf, ratings, reviewKey } from "../quiz/review-events.ts";
import { type Agenda, cardIn, nextInMix } from "../study/agenda.ts";
import { isId, readForm } from "./form.ts";
import type { LearnerContext, Ports } from "./ports.ts";
import { isFragment, render, renderTrouble } from "./render.tsx";
import { type Asked, agendaFrom, findAsked, findReviewed, type Read, readAgenda } from "./reviewing.ts";

/** One card after another, whichever is due: asked, told, rated. */
export const reviewRoutes = new Hono<Ports>()
  .get(paths.due(), async (c) => {
    const { agenda } = await readAgenda(c);
    const [card] = agenda.due;
    if (card === undefined) return c.redirect(paths.reviews(), 303);
    const asked = await findAsked(c, card);
    if (asked === null) return render(c, () => lostCardPage({ agenda, card }));
    return askCard(c, agenda, asked, { review: nanoid(), ...untouched });
  })
  .get(paths.mix(), async (c) => {
    const { agenda } = await readAgenda(c);
    const card = nextInMix(agenda);
    if (card === undefined) return c.redirect(paths.reviews(), 303);
    const asked = await findAsked(c, card);
    if (asked === null) return render(c, () => lostCardPage({ agenda, card }));
    return askCard(c, agenda, asked, { review: nanoid(), ...untouched });
  })
  .post(paths.reviews(), async (c) => {
    const [form, read] = await Promise.all([readForm(c), readAgenda(c)]);
    const asked = await findReviewed(c, read.agenda, form);
    if (asked === null) return renderTrouble(c, "noCard", 404);
    const sent = form.get("review");
    return takeReview(c, read, asked, { review: isId(sent) ? sent : nanoid(), form });
  })
  .get(paths.review(":review"), async (c) => {
    const { events, agenda } = await readAgenda(c);
    const kept = events.find((event) => keyOf(event) === reviewKey(c.req.param("review")));
    if (kept?.type !== "card-reviewed") return renderTrouble(c, "noCard", 404);
    return tellReview(c, agenda, kept);
  })
  .get(paths.ratings(":review"), (c) => c.redirect(paths.review(c.req.param("review")), 303))
  .post(paths.ratings(":review"), async (c) => {
    const form = await readForm(c);
    const review = c.req.param("review");
    const rating = ratingIn(form);
    if (!isId(review) || rating === undefined) return renderTrouble(c, "malformed", 422);
    const sent = form.get("id");
    const id = isId(sent) ? sent : nanoid();
    const kept = await c.var.learner.append({ type: "card-rated", id, review, at: c.var.now, rating });
    return kept === null ? renderTrouble(c, "noCard", 404) : c.redirect(paths.due(), 303);
  });

type Asking = { review: string } & Filled;

/** Asks a question, or shows the front of a flashcard. */
function askCard(c: LearnerContext, agenda: Agenda, asked: Asked, { review, ...filled }: Asking) {
  const status = filled.problems.length > 0 ? 422 : 200;
  if (asked.fact !== undefined) return render(c, () => flashcardPage({ agenda, ...asked, review }), status);
  const { quiz, question } = asked;
  return render(c, () => openReview({ agenda, quiz, task: taskOf(question, review), review, ...filled }), status);
}

/** Takes an answer, or the rating of who looked at the back. The same form sent again is the same review. */
async function takeReview(
  c: LearnerContext,
  { events, agenda }: Read,
  asked: Asked,
  { review, form }: { review: string; form: URLSearchParams },
) {
  const { told, problems } = toldIn(asked, review, form);
  if (told === undefined) return askCard(c, agenda, asked, { review, typed: form, problems });
  const { quiz } = asked;
  const card = asked.fact === undefined ? asked.question.id : asked.fact.card;
  const after = cardIn(agenda, quiz.id, card)?.sights.at(-1)?.key;
  const { id, revision, title } = quiz;
  await c.var.quizzes.keep(quiz);
  const event: CardReviewed = {
    type: "card-reviewed",
    review,
    at: c.var.now,
    quiz: id,
    revision,
    title,
    card,
    ...told,
    after,
  };
  const kept = await c.var.learner.append(event);
  if (kept === null) return renderTrouble(c, "noCard", 404);
  if (form.has("next")) return dealNext(c, id, form.get("next"));
  if (kept.response === undefined) return c.redirect(paths.due(), 303);
  if (!isFragment(c)) return c.redirect(paths.reviewVerdict(kept.review), 303);
  c.header("HX-Replace-Url", paths.review(kept.review));
  return tellReview(c, agendaFrom(c, [...events, kept]).agenda, kept);
}

/** On to the card with that number in the deck; review.js, which has dealt it already, is only told that all is kept. */
function dealNext(c: LearnerContext, quiz: string, next: string | null) {
  if (isFragment(c)) return c.body(null, 204);
  const number = Number(next);
  return c.redirect(paths.flashcard(quiz, Number.isInteger(number) ? number : 1), 303);
}

type Telling =
  | { told: Pick<CardReviewed, "rating" | "response" | "outcome">; problems?: undefined }
  | { told?: undefined; problems: Problem[] };

/** What a form says: how well a card was known, or an answer, from which the rating follows; or what is wrong with it. */
function toldIn(asked: Asked, review: string, form: URLSearchParams): Telling {
  const rating = ratingIn(form);
  if (rating !== undefined) return { told: { rating } };
  if (asked.fact !== undefined) throw new HTTPException(422);
  const { response, problems } = readResponse(form, taskOf(asked.question, review));
  if (response === undefined) return { problems };
  const outcome = score(asked.question, response, scoringContext(asked.quiz));
  return { told: { rating: ratingOf(outcome), response, outcome } };
}

/** The verdict on a review, with the sentence that proves the key. Of one without an answer there is nothing to tell. */
async function tellReview(c: LearnerContext, agenda: Agenda, given: CardReviewed) {
  const card = cardIn(agenda, given.quiz, given.card);
  const asked = card === undefined ? null : await findAsked(c, card, given.revision);
  const { response, outcome } = given;
  if (response === undefined || outcome === undefined) return c.redirect(paths.due(), 303);
  if (card === undefined || asked?.question === undefined) return renderTrouble(c, "deleted", 410);
  const { quiz, question } = asked;
  const task = taskOf(question, given.review);
  return render(c, () =>
    toldReview({ agenda, card, quiz, question, task, given: { ...given, response, outcome }, id: nanoid() }),
  );
}

function ratingIn(form: URLSearchParams): Rating | undefined {
  return ratings.find((rating) => rating === form.get("rating"));
}
