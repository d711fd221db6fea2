import { paths } from "../src/paths.ts";
import type { LearnerEvent } from "../src/quiz/learner.ts";
import { shelfOf } from "../src/quiz/shelf.ts";
import type { Agenda } from "../src/study/agenda.ts";
import type { Page } from "./page.ts";
import { Deletion } from "./parts/deletion.tsx";
import { described, type Filled, Message, titled } from "./parts/field.tsx";
import { counted, moment, percent } from "./parts/words.ts";

type Props = { events: readonly LearnerEvent[]; agenda: Agenda; zone: string } & Filled;

/** All that is kept about a learner, in figures; and the ways to take it along, bring it back, move it and delete it. */
export function yoursPage({ events, agenda, zone, typed: _, problems }: Props): Page {
  return {
    title: titled("Yours", problems),
    main: (
      <>
        <h1>Yours</h1>
        <p class="lead">
          {events.length === 0
            ? "Nothing is kept about you."
            : "This is all that is kept about you: what you did here, and nothing of who you are."}
        </p>
        {events.length === 0 ? null : <Kept events={events} agenda={agenda} zone={zone} />}
        {events.length === 0 ? null : <Taking events={events} agenda={agenda} />}
        <OnDevice />
        <Restoring problems={problems} />
        <section class="panel" aria-labelledby="moving">
          <h2 id="moving">Another device</h2>
          <p>A one-time code brings everything to another device. Afterwards both share it.</p>
          <p>
            <a class="secondary" href={paths.transfers()}>
              Use it on another device
            </a>
          </p>
        </section>
        {events.length === 0 ? null : <Deletion />}
      </>
    ),
  };
}

function Kept({ events, agenda, zone }: Pick<Props, "events" | "agenda" | "zone">) {
  const count = (type: LearnerEvent["type"]) => events.filter((event) => event.type === type).length;
  const first = Math.min(...events.map(({ at }) => at));
  const { retention, goal } = agenda.wishes;
  const shelf = shelfOf(events).length;
  const lines: [string, string][] = [
    ["Taken", `${counted(count("attempt-begun"), "attempt")}, ${counted(count("response-given"), "answer")}`],
    ["Reviewed", `${counted(agenda.cards.length, "card")}, ${counted(count("card-reviewed"), "review")}`],
    ["To remember", `${percent(retention)}${goal === null ? "" : `, ${goal} cards a day`}`],
    ["Made", shelf === 0 ? "no quiz" : `${counted(shelf, "quiz", "quizzes")}, with the keys to edit them`],
  ];
  return (
    <section class="panel" aria-labelledby="kept">
      <h2 id="kept">What is kept</h2>
      <dl>
        {lines.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
        <dt>Since</dt>
        <dd>
          <time datetime={new Date(first).toISOString()}>{moment(first)}</time>
        </dd>
        <dt>In this browser</dt>
        <dd>
          a cookie with a random number, by which your answers are found; and one with your time zone,{" "}
          {zone.replaceAll("_", " ")}, once you have looked at your reviews; and, where the browser can, a copy of what
          you did, so that it works without a network
        </dd>
      </dl>
      <p class="quiet">
        It is kept under that random number where this site runs, goes nowhere else, and deletes itself when you stay
        away for more than a year.
      </p>
    </section>
  );
}

function Taking({ events, agenda }: Pick<Props, "events" | "agenda">) {
  const decks = new Map(agenda.cards.map(({ quiz, title }) => [quiz, title]));
  const hasKeys = shelfOf(events).some(({ key }) => key !== undefined);
  return (
    <section class="panel" aria-labelledby="taking">
      <h2 id="taking">Take it along</h2>
      <p>One file with everything: each attempt, answer and review, as it was kept.</p>
      {hasKeys ? <p>The keys to edit your quizzes are in it: whoever has the file can change them.</p> : null}
      <p>
        <a class="secondary" href={paths.yourFile()} download>
          Download everything (JSON)
        </a>
      </p>
      {decks.size === 0 ? null : (
        <>
          <h3>Cards for Anki</h3>
          <ul>
            {[...decks].map(([quiz, title]) => (
              <li>
                <a class="way" href={paths.deckFile(quiz)} download>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The quizzes that this device keeps, which offline.js lists: no server knows of them. */
function OnDevice() {
  return (
    <section class="panel" aria-labelledby="on-device" data-device hidden>
      <h2 id="on-device">On this device</h2>
      <p>Quizzes that you opened stay on this device, answers included, so that they work without a network.</p>
      <ul />
      <p data-case="writer" hidden>
        The writer is here, too. It can be removed <a href={paths.newQuiz()}>where quizzes are made</a>.
      </p>
    </section>
  );
}

function Restoring({ problems }: Pick<Props, "problems">) {
  return (
    <section class="panel" aria-labelledby="restoring">
      <h2 id="restoring">Bring it back</h2>
      <form method="post" action={paths.restorations()} enctype="multipart/form-data" novalidate>
        <div class="field">
          <label for="file">A file that you downloaded here</label>
          <input id="file" name="file" type="file" accept=".json,application/json" {...described("file", problems)} />
          <Message field="file" problems={problems} />
        </div>
        <p class="quiet">What is here already stays as it is; nothing counts twice.</p>
        <button type="submit" class="secondary">
          Bring it back
        </button>
      </form>
    </section>
  );
}
