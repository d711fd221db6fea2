/** The values used last, no more than `size` of them: for what never changes and is dear to fetch. */
export class Recent<V> {
  readonly #values = new Map<string, V>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  get(key: string): V | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: string, value: V): void {
    this.#values.delete(key);
    this.#values.set(key, value);
    for (const oldest of this.#values.keys()) if (this.#values.size > this.#size) this.#values.delete(oldest);
  }

  /** Forgets every value with such a key. */
  drop(matches: (key: string) => boolean): void {
    for (const key of this.#values.keys()) if (matches(key)) this.#values.delete(key);
  }
}
