import type { Order, OrderResponse, OrderTask } from "../../src/quiz/kinds/order.ts";
import { described, type Filled, Message } from "../parts/field.tsx";
import type { Review } from "./index.tsx";
import { Part } from "./part.tsx";

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

export function OrderReview({ question, response }: Review<Order, OrderTask, OrderResponse>) {
  return (
    <ol class="parts">
      {question.key.map((item, index) => (
        <Part label={`${index + 1}.`} key_={item} given={response?.items[index]} />
      ))}
    </ol>
  );
}
