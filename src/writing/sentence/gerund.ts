/** A bare verb as “by …” takes it: discover – discovering, use – using, stop – stopping, die – dying. */
export function gerundOf(verb: string): string {
  if (/ie$/.test(verb)) return verb.replace(/ie$/, "ying");
  if (/[^eoy]e$/.test(verb)) return verb.replace(/e$/, "ing");
  const doubles =
    /^[^aeiou]*[aeiou][bdgklmnprtvz]$|^(?:begin|prefer|refer|admit|commit|permit|submit|transfer|control|forget|equip|occur|upset|compel|expel|propel|regret|omit|transmit)$/;
  return doubles.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
