import type { FurnitureRule } from "./rule.ts";

/** The longest notice; what is longer and mentions cookies may well be about them. */
const longest = 300;

const phrases =
  /^(?:we use cookies|this (?:web)?site uses cookies|by (?:continuing|using this site)|accept (?:all )?cookies|manage (?:cookies|preferences|consent)|cookie (?:policy|settings|notice)|privacy policy|terms (?:of (?:use|service)|and conditions)|all rights reserved|copyright\b|©|your email address will not be published|required fields are marked|leave a (?:reply|comment)|post a comment|\d+ comments?$|comments?(?: \(\d+\))?$|save my name, email|notify me of|log ?in|sign (?:in|up)|subscribe|register (?:now|for)|create an account|already a subscriber|join (?:our|the) (?:newsletter|mailing list)|get (?:our|the) (?:newsletter|app)|newsletter$|share(?: this| on|:|$)|tweet(?: this)?$|e?-?mail(?: this)?$|print(?: this)?(?: page)?$|copy link|facebook$|twitter$|linkedin$|whatsapp$|pinterest$|reddit$|instagram$|youtube$|follow us|like us on|back to top|skip to (?:main )?content|jump to|menu$|search$|home$|advertisement|advertising$|sponsored|story continues below|continue reading|read (?:more|next|the full)|more from|click here|tap here|watch:|listen:|view (?:all|more|gallery)|show more|load more|loading|please (?:enable|turn on) javascript|this (?:article|story) (?:was|has been) (?:updated|amended|corrected|originally published)|have (?:an opinion|your say)|support (?:our|us)|donate(?: now)?$|buy now|add to (?:cart|basket)|previous$|next$|older posts|newer posts|filed under|tags?:|topics?:|categor(?:y|ies):|posted in)/i;

/** Cookie and comment notices, share buttons, menus, calls to subscribe. */
export const notice: FurnitureRule = ({ text }) => {
  if (text.length > longest) return false;
  const words = text.split(/\s+/).length;
  if (
    /cookies?\b/i.test(text) &&
    /\b(?:we|our|this site|website|accept|consent)\b/i.test(text) &&
    /\b(?:use|accept|consent|policy|settings)\b/i.test(text)
  )
    return true;
  if (!phrases.test(text)) return false;
  // “Share prices fell …” and “Home is where …” are sentences: a short line, or one that speaks to the reader.
  return words <= 12 || /\b(?:you|your|our|us)\b/i.test(text) || /rights reserved|©|cookies/i.test(text);
};
