/** The sample of the format's definition, completed: one question of each kind. */
export const bees = `format: footnote/1
id: honeybee-dance
title: How honeybees share directions
article:
  title: How honeybees share directions
  url: https://example.org/bees
  text: |
    A forager that finds flowers returns to the hive. The angle of the dance shows the direction of the food.
    It uses the Sun and the Hive. A longer waggle run means that the food is further away.

    Karl von Frisch won the Nobel Prize in 1973 for this. More than 100,000 runs were filmed. First it dances, then it rests, then it flies.
questions:
  - id: angle
    kind: choice
    asks: term
    stem: What does the angle tell?
    key: The direction of the food
    distractors:
      - text: The distance to the food
        why: Distance is shown by how long the run lasts.
      - The amount of nectar
    source: The angle of the dance shows the direction of the food.
  - id: distance
    kind: true-false
    stem: A longer waggle run means that the food is closer.
    key: false
    source: A longer waggle run means that the food is further away.
  - { id: year, kind: short-answer, stem: When?, key: "1973", accept: ["in 1973"], source: Karl von Frisch won the Nobel Prize in 1973 for this. }
  - { id: runs, kind: numeric, stem: How many?, key: 100000, tolerance: 0, unit: runs, source: "More than 100,000 runs were filmed." }
  - { id: roles, kind: match, stem: Match., pairs: [{ left: angle, right: direction, source: The angle of the dance shows the direction of the food. }, { left: length, right: distance, source: A longer waggle run means that the food is further away. }] }
  - { id: order, kind: order, stem: Order?, key: [dances, rests, flies], source: "First it dances, then it rests, then it flies." }
  - { id: several, kind: multiple, stem: What does it use?, key: [Sun, Hive], distractors: [Moon, Wind], source: It uses the Sun and the Hive. }
`;
