import { paths } from "../src/paths.ts";
import type { LearnerEvent } from "../src/quiz/learner.ts";
import { shelfOf } from "../src/quiz/shelf.ts";
import type { Agenda } from "../src/study/agenda.ts";
import type { Page } from "./page.ts";
import { Deletion } from "./parts/deletion.tsx";
import { described, type Filled, Message, titled } from "./parts/field.tsx";
import { moment, percent } from "./parts/words.ts";
import { langOf, words } from "./words/spoken.ts";

type Props = { events: readonly LearnerEvent[]; agenda: Agenda; zone: string } & Filled;

/** All that is kept about a learner, in figures; and the ways to take it along, bring it back, move it and delete it. */
export function yoursPage({ events, agenda, zone, typed: _, problems }: Props): Page {
  const said = words().yours;
  return {
    title: titled(said.title, problems),
    main: (
      <>
        <h1>{said.title}</h1>
        <p class="lead">{events.length === 0 ? said.none : said.all}</p>
        {events.length === 0 ? null : <Kept events={events} agenda={agenda} zone={zone} />}
        {events.length === 0 ? null : <Taking events={events} agenda={agenda} />}
        <OnDevice />
        <Restoring problems={problems} />
        <section class="panel" aria-labelledby="moving">
          <h2 id="moving">{said.device}</h2>
          <p>{said.moving}</p>
          <p>
            <a class="secondary" href={paths.transfers()}>
              {said.move}
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
  const said = words().yours;
  const lines: [string, string][] = [
    [said.taken, `${said.attempts(count("attempt-begun"))}, ${said.answers(count("response-given"))}`],
    [said.reviewed, `${said.cards(agenda.cards.length)}, ${said.reviews(count("card-reviewed"))}`],
    [said.toRemember, `${percent(retention)}${goal === null ? "" : `, ${said.aDay(goal)}`}`],
    [said.made, shelf === 0 ? said.noQuiz : said.quizzes(shelf)],
  ];
  return (
    <section class="panel" aria-labelledby="kept">
      <h2 id="kept">{said.kept}</h2>
      <dl>
        {lines.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
        <dt>{said.since}</dt>
        <dd>
          <time datetime={new Date(first).toISOString()}>{moment(first)}</time>
        </dd>
        <dt>{said.browser}</dt>
        <dd>{said.cookies(zone.replaceAll("_", " "))}</dd>
      </dl>
      <p class="quiet">{said.where}</p>
    </section>
  );
}

function Taking({ events, agenda }: Pick<Props, "events" | "agenda">) {
  const decks = new Map(agenda.cards.map(({ quiz, title }) => [quiz, title]));
  const said = words().yours;
  const hasKeys = shelfOf(events).some(({ key }) => key !== undefined);
  return (
    <section class="panel" aria-labelledby="taking">
      <h2 id="taking">{said.takeAlong}</h2>
      <p>{said.oneFile}</p>
      {hasKeys ? <p>{said.keys}</p> : null}
      <p>
        <a class="secondary" href={paths.yourFile()} download>
          {said.download}
        </a>
      </p>
      {decks.size === 0 ? null : (
        <>
          <h3>{said.anki}</h3>
          <ul>
            {[...decks].map(([quiz, title]) => (
              <li>
                <a class="way" href={paths.deckFile(quiz)} lang={langOf(undefined)} download>
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
      <h2 id="on-device">{words().yours.onDevice}</h2>
      <p>{words().yours.stay}</p>
      <ul />
      <p data-case="writer" hidden>
        {words().yours.writer((where) => (
          <a href={paths.newQuiz()}>{where}</a>
        ))}
      </p>
    </section>
  );
}

function Restoring({ problems }: Pick<Props, "problems">) {
  const { restore, file, noDoubles } = words().yours;
  return (
    <section class="panel" aria-labelledby="restoring">
      <h2 id="restoring">{restore}</h2>
      <form method="post" action={paths.restorations()} enctype="multipart/form-data" novalidate>
        <div class="field">
          <label for="file">{file}</label>
          <input id="file" name="file" type="file" accept=".json,application/json" {...described("file", problems)} />
          <Message field="file" problems={problems} />
        </div>
        <p class="quiet">{noDoubles}</p>
        <button type="submit" class="secondary">
          {restore}
        </button>
      </form>
    </section>
  );
}
