import { inOrder, type Order, type OrderResponse, type OrderTask } from "../../src/quiz/kinds/order.ts";
import { described, type Filled, Message } from "../parts/field.tsx";
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
              <label for={field}>{item}</label>
              <select id={field} name={field} {...described(field, problems)}>
                <option value="">Place</option>
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
        Check
      </button>
    </>
  );
}

/** The right order; an item counts when it stands in order with the others that do, whatever its number. */
export function OrderReview({ question, response }: Review<Order, OrderTask, OrderResponse>) {
  const counted = response === null ? [] : inOrder(question, response);
  const isRight = counted.length === question.key.length;
  return (
    <ol class="parts">
      {question.key.map((item, index) => {
        const place = (response?.items.indexOf(item) ?? -1) + 1;
        return (
          <Part
            label={`${index + 1}.`}
            text={item}
            state={place === 0 ? "rest" : counted.includes(item) && counted.length > 1 ? "key" : "miss"}
            told={isRight ? "your answer" : `you put it ${ordinal(place)}`}
          />
        );
      })}
    </ol>
  );
}

function ordinal(place: number): string {
  return (
    ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"][place] ?? ""
  );
}
