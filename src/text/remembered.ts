/**
 * A function of something and a word whose result is worked out once for each pair, and kept as long as that something is: what
 * many ask of one article.
 */
export function remembered<About extends object, Key, Result>(
  work: (about: About, key: Key) => Result,
): (about: About, key: Key) => Result {
  const all = new WeakMap<About, Map<Key, Result>>();
  return (about, key) => {
    const known = all.get(about) ?? new Map<Key, Result>();
    all.set(about, known);
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Result;
    const result = work(about, key);
    known.set(key, result);
    return result;
  };
}
