import { knownOthers } from "./known-names.ts";
import { isDemonym, isPlace } from "./places.ts";

const others = new Set(knownOthers.split(" "));
/** Firms, services and bodies that go by one word, known wherever news is read. */
const firms = new Set(
  (
    "Adidas Adobe McDonald Polaroid Polaroids Sorbonne Hertz Airbnb Airbus Alibaba Amazon Android Apple Audi Barbie Bitcoin BMW Boeing Boots Chevrolet Chrysler Coca-Cola Costco Dell Disney Dropbox eBay " +
    "Facebook Ferrari Ford Gmail Google Greenpeace Guardian Harvard Heineken Honda Huawei Hyundai IBM Ikea Instagram Intel iPad iPhone Kodak Lego " +
    "LinkedIn Linux Lufthansa Mastercard McDonald’s McDonald's Mercedes Microsoft Minecraft Mozilla Nestlé Netflix Nike Nintendo Nissan Nokia Oracle Oxfam Panasonic Pepsi " +
    "Peugeot PlayStation Porsche Qantas Reddit Renault Reuters Ryanair Samsung Siemens Skype Snapchat Sony Spotify Starbucks Tesla TikTok Toyota Twitter Uber " +
    "Unesco Unicef Visa Volkswagen Volvo Walmart WhatsApp Wikipedia Windows Xbox Yahoo Yale YouTube Stanford Princeton Oscars Brexit Covid Ebola Zika Internet Web God Jesus " +
    "Buddha Allah Muhammad Bible Koran Christmas Easter Ramadan Parliament Congress Senate Pentagon Kremlin Vatican Earth Mars Venus Jupiter Saturn Neptune Mercury Uranus Pluto Sun Moon Internet"
  ).split(" "),
);

/** People who go by one name, and peoples that bear a forename. */
const people = new Set(
  (
    "Aristotle Plato Socrates Homer Caesar Cleopatra Confucius Columbus Copernicus Galileo Newton Darwin Einstein Shakespeare Leonardo Michelangelo Rembrandt " +
    "Mozart Beethoven Bach Picasso Napoleon Hitler Stalin Lenin Churchill Gandhi Lincoln Madonna Beyoncé Jew Jews Islamic Norman Normans Apollo Zeus"
  ).split(" "),
);

/** Whether a name of one word needs no explanation: a place, a people, a faith, a work or a firm that everybody has heard of. */
export function isWellKnown(word: string): boolean {
  return isKnown(word) || isKnown(word.normalize("NFD").replace(/\p{M}/gu, ""));
}

function isKnown(word: string): boolean {
  return isPlace(word) || isDemonym(word) || firms.has(word) || people.has(word) || isListed(word);
}

/** “Huguenots” are listed as “Huguenot”. */
function isListed(word: string): boolean {
  return others.has(word) || others.has(word.replace(/s$/, "")) || others.has(`${word}s`);
}
