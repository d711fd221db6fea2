/** A number in figures, as people write it: grouped, with decimals, as a fraction, with a sign. */
export const figures =
  /(?<![\p{L}\p{N}])[-−](?=\.?\d)|(?:\d+ )?\d+[/⁄]\d+|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\d+(?:[ ,.'’_]\d{3}(?!\d))*(?:[.,]\d+)?|\.\d+/u;

/** What figures can stand for, the English reading first; "100.000" is a hundred to some and a hundred thousand to others. */
export function readingsOf(figure: string): number[] {
  const fraction = /^(?:(\d+) )?(\d+)[/⁄](\d+)$/.exec(figure);
  if (fraction !== null) return fractionOf(fraction);
  const plain = figure.replace(/[ '’_]/g, "");
  if (/^\d{1,3}\.\d{3}$/.test(plain)) return [Number(plain), Number(plain.replace(".", ""))];
  if (/^\d*(\.\d+)?$/.test(plain)) return [Number(plain)];
  if (/^\d{1,3}(,\d{2,3})*,\d{3}(\.\d+)?$/.test(plain)) return [Number(plain.replaceAll(",", ""))];
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) return [Number(plain.replaceAll(".", "").replace(",", "."))];
  return /^\d+,\d+$/.test(plain) ? [Number(plain.replace(",", "."))] : [];
}

function fractionOf([, whole = "0", above, below]: RegExpExecArray): number[] {
  const value = Number(whole) + Number(above) / Number(below);
  return Number.isFinite(value) ? [value] : [];
}
