import { spelledCode } from "../../src/live/code.ts";
import { paths } from "../../src/paths.ts";
import type { ClassShelved } from "../../src/quiz/learner.ts";
import type { Page } from "../page.ts";
import { Back } from "../parts/back.tsx";
import { type Filled, titled } from "../parts/field.tsx";
import { SecretLink } from "../parts/secret-link.tsx";
import { moment } from "../parts/words.ts";

type Props = { classes: readonly ClassShelved[]; note?: string | undefined } & Filled;

/** The classes that this browser leads, and the form by which one is brought to it with its link. */
export function classesPage({ classes, note, typed, problems }: Props): Page {
  return {
    title: titled("My classes", problems),
    files: ["making.css", "shelf.js"],
    main: (
      <>
        <h1>My classes</h1>
        {note === undefined ? null : (
          <p class="notice" role="status">
            {note}
          </p>
        )}
        {classes.length === 0 ? (
          <p class="lead">No class is led from this browser. Open one from the page of any quiz.</p>
        ) : (
          <ul class="cards">
            {classes.map((one) => (
              <li class="card row">
                <h3>
                  <a href={paths.board(one.class)}>{one.title}</a>
                </h3>
                <p class="quiet">
                  {spelledCode(one.class)} · <time datetime={new Date(one.at).toISOString()}>{moment(one.at)}</time>
                </p>
                <a class="go above" href={paths.classResults(one.class)} aria-label={`Results: ${one.title}`}>
                  Results
                </a>
              </li>
            ))}
          </ul>
        )}
        <SecretLink
          action={paths.classes()}
          heading="Lead a class from here"
          label="Its teacher’s link"
          button="Lead it from here"
          typed={typed}
          problems={problems}
        >
          It stands on the results page of the class, under “Keep or delete”.
        </SecretLink>
      </>
    ),
  };
}

type KeyProps = { code: string; title: string; link: string; deletedAt: number };

/** How to lead a class from another device, and how to be rid of it. */
export function classKeyPage({ code, title, link, deletedAt }: KeyProps): Page {
  return {
    title: `Keep or delete: ${title}`,
    files: ["classroom.css"],
    main: (
      <>
        <Back href={paths.classResults(code)} label="To the results" />
        <h1>{title}</h1>
        <section class="panel" aria-labelledby="elsewhere">
          <h2 id="elsewhere">Lead it from another device</h2>
          <div class="field">
            <label for="address">The teacher’s link</label>
            <input id="address" type="text" readonly value={link} />
          </div>
          <p class="quiet">Whoever has it can lead the class and see every answer. Show it to no student.</p>
        </section>
        <section class="panel" aria-labelledby="delete">
          <h2 id="delete">Delete this class</h2>
          <p>
            By itself it is deleted <time datetime={new Date(deletedAt).toISOString()}>{moment(deletedAt)}</time>:
            names, answers, everything. Take the results away before.
          </p>
          <p class="quiet">The quiz itself keeps, without names, how often each of its answers was given.</p>
          <details>
            <summary>Delete it now</summary>
            <form method="post" action={paths.classDeletion(code)}>
              <p>Nobody can get it back.</p>
              <button type="submit" class="danger">
                Delete the class for good
              </button>
            </form>
          </details>
        </section>
      </>
    ),
  };
}
