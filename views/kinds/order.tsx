import { inOrder, type Order, type OrderResponse, type OrderTask } from "../../src/quiz/kinds/order.ts";
import { described, type Filled, Message } from "../parts/field.tsx";
import { contentLang, words } from "../words/spoken.ts";
import { Part } from "./part.tsx";
import type { Review } from "./review.ts";

/** A place for each item. behaviours.js turns the list into one that is moved by buttons and by dragging. */
export function OrderFields({ task, typed, problems }: { task: OrderTask } & Filled) {
  const places = task.items.map((_, index) => String(index + 1));
  return (
    <>
      <ol class="sortable">
        {task.items.map((item, index) => {
          const field = `place-${index}`;
          return (
            <li class="field">
              <label for={field} lang={contentLang()}>
                {item}
              </label>
              <select id={field} name={field} {...described(field, problems)}>
                <option value="">{words().question.placeIn}</option>
                {places.map((place) => (
                  <option value={place} selected={typed.get(field) === place}>
                    {place}
                  </option>
                ))}
              </select>
              <Message field={field} problems={problems} />
            </li>
          );
        })}
      </ol>
      <button type="submit" class="primary">
        {words().question.check}
      </button>
    </>
  );
}

/**
 * The learner's own order, then the right one where they differ. An item counts when it stands in order with the others
 * that do, whatever its number.
 */
export function OrderReview({ question, response, verdict }: Review<Order, OrderTask, OrderResponse>) {
  return (
    <>
      {response === null ? null : <OwnOrder question={question} response={response} />}
      {verdict === "right" ? null : (
        <>
          <p id="right-order" class="label">
            {words().question.rightOrder}
          </p>
          <ol class="right-order" lang={contentLang()} aria-labelledby="right-order">
            {question.key.map((item) => (
              <li>{item}</li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function OwnOrder({ question, response }: { question: Order; response: OrderResponse }) {
  const counted = inOrder(question, response);
  return (
    <>
      <p id="own-order" class="label">
        {words().question.yourOrder}
      </p>
      <ol class="parts" aria-labelledby="own-order">
        {response.items.map((item, index) => (
          <Part
            label={`${index + 1}.`}
            text={item}
            state={counted.includes(item) ? "key" : "miss"}
            told={counted.includes(item) ? words().question.inOrder : misplaced(question.key.indexOf(item), index)}
          />
        ))}
      </ol>
    </>
  );
}

/** Where an item belongs; it may stand there already, while too much around it is the wrong way round. */
function misplaced(wanted: number, index: number): string {
  return wanted === index ? words().question.notInOrder : words().question.belongsAt(wanted + 1);
}
