/**
 * Heights of the rows of a long list, of which only those near the window are ever drawn. A row that was drawn has its
 * own height; the others are taken to be as high as the first that was measured.
 */
export class RowHeights {
  #usual = 0;
  /** Only those that are not as high as usual: mostly none, and then places are a multiplication. */
  readonly #own = new Map<string, number>();

  constructor(usual: number) {
    this.#usual = usual;
  }

  /** Takes in what was measured; tells whether that changes anything. The first sets what is usual. */
  learn(measured: readonly { key: string; height: number }[], first: boolean): boolean {
    const before = this.#usual;
    if (first && measured[0]) this.#usual = measured[0].height;
    let changed = before !== this.#usual;
    for (const { key, height } of measured) {
      if ((this.#own.get(key) ?? this.#usual) === height) continue;
      if (height === this.#usual) this.#own.delete(key);
      else this.#own.set(key, height);
      changed = true;
    }
    return changed;
  }

  /** Where the rows of a list lie, from its top. */
  places(keys: readonly string[]): Places {
    const usual = this.#usual;
    if (this.#own.size === 0) {
      return {
        top: (index) => index * usual,
        at: (offset) => Math.min(keys.length, Math.max(0, Math.floor(offset / usual))),
      };
    }
    const tops = new Float64Array(keys.length + 1);
    for (const [index, key] of keys.entries())
      tops[index + 1] = (tops[index] ?? 0) + (this.#own.get(key) ?? usual);
    return { top: (index) => tops[index] ?? 0, at: (offset) => lastNotBelow(tops, offset) };
  }
}

/** Where rows lie, in pixels from the top of their list. */
export interface Places {
  /** Top of a row; of the one after the last, the height of all. */
  top(index: number): number;
  /** The row that covers an offset. */
  at(offset: number): number;
}

/** Index of the last top that is not below `offset`. */
function lastNotBelow(tops: Float64Array, offset: number): number {
  let [low, high] = [0, tops.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
