/** The forms of a word, by the plural category of its number (CLDR); what is missing is said like `other`. */
export type Forms = { one: string; other: string } & { [category in Intl.LDMLPluralRule]?: string };

/** What counts things in a language: “1 question”, “2 questions”. */
export function countingIn(locale: string) {
  const form = formIn(locale);
  return (count: number, forms: Forms): string => `${numberIn(locale, count)} ${form(count, forms)}`;
}

/** What chooses the form of a word that goes with a number. */
export function formIn(locale: string) {
  let rules: Intl.PluralRules | undefined;
  return (count: number, forms: Forms): string => {
    rules ??= new Intl.PluralRules(locale);
    return forms[rules.select(count)] ?? forms.other;
  };
}

/** A number, as it is written in a language. */
export function numberIn(locale: string, value: number): string {
  // What is written alike everywhere needs no formatter, which takes its time to be made.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  return formatter("number", locale, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 10 })).format(value);
}

const made = new Map<string, unknown>();

/** A formatter of `Intl`, made once for each language. */
export function formatter<F>(name: string, locale: string, make: () => F): F {
  const key = `${name} ${locale}`;
  const known = made.get(key) as F | undefined;
  if (known !== undefined) return known;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}
