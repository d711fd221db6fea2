import { shuffle } from "../quiz/shuffle.ts";
import type { Room } from "./room.ts";
import { isUnfit } from "./unfit-names.ts";

/** Words that are kind with every animal. */
const ways = (
  "Amber Bold Brave Bright Brisk Calm Clever Cosy Crimson Curious Daring Eager Early Gentle Glad Golden Happy Honest " +
  "Indigo Jolly Keen Kind Lively Lucky Lunar Merry Mighty Misty Nimble Noble Olive Patient Pearly Plucky Polite Proud " +
  "Quick Quiet Rosy Scarlet Silver Snowy Spry Steady Sunny Swift Teal Tidy Velvet Warm Wise Witty"
).split(" ");

/** Animals that nobody minds to be called. */
const animals = (
  "Badger Beaver Bison Bluejay Bobcat Buzzard Caribou Cheetah Cormorant Crane Curlew Deer Dolphin Eagle Egret Falcon " +
  "Finch Fox Gazelle Gecko Gibbon Goldfinch Hare Hawk Hedgehog Heron Ibex Ibis Kestrel Kingfisher Koala Lark Lemur " +
  "Leopard Lion Lynx Magpie Marten Meerkat Moose Narwhal Nightingale Ocelot Oriole Osprey Otter Owl Panda Panther " +
  "Pelican Penguin Puffin Quetzal Raven Robin Salmon Seal Sparrow Starling Stork Swallow Swan Tiger Toucan Turtle Wren"
).split(" ");

/** The longest name of one's own, in characters. */
export const longestName = 24;

/** The next two-word name of a class, which nobody in it has had: each pair of words comes but once. */
export function givenName({ opened: { seed }, players }: Room): string {
  const taken = new Set([...players.values()].map(({ given }) => given));
  const [first, second] = [shuffle(ways, `${seed}/ways`), shuffle(animals, `${seed}/animals`)];
  for (let number = players.size; ; number++) {
    // The first words come round together with a step to the side, so that all pairs are used before one is repeated.
    const name = `${first[number % first.length]} ${second[(number + Math.floor(number / first.length)) % second.length]}`;
    if (!taken.has(name) || number > first.length * second.length) return name;
  }
}

/** A name of one's own as it was typed, made presentable; or what is wrong with it. */
export function readName(typed: string): { name: string; problem?: undefined } | { name?: undefined; problem: string } {
  const name = typed.normalize("NFC").replace(/\s+/g, " ").trim();
  if (name === "") return { problem: "Type a name." };
  if ([...name].length > longestName) return { problem: `Keep it to ${longestName} characters.` };
  if (!/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .'’-]*$/u.test(name))
    return { problem: "Use letters, figures and spaces only." };
  if (isUnfit(name)) return { problem: "Choose another name: your whole class will see it." };
  return { name };
}
