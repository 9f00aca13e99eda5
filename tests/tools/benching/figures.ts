/** Several measurements of one thing. The least is the better figure on a machine that others use too. */
export interface Figure {
  min: number;
  median: number;
}

export function figureOf(values: readonly number[]): Figure {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  const middle = (sorted.length - 1) / 2;
  return { min: at(0), median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2 };
}

/** One line of the table. */
export interface Line {
  what: string;
  figures: string;
  /** What is held against the bar. */
  value: number;
  bar: number;
  unit: string;
}

const number = (value: number) =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
export const show = ({ min, median }: Figure) => `${number(min)} / ${number(median)}`;

export const passes = ({ value, bar }: Line): boolean => value <= bar;

/** Prints lines as a table with the bar and the judgement at the end. */
export function printTable(title: string, lines: readonly Line[]): void {
  console.log(`\n${title}`);
  const widths = [
    Math.max(...lines.map(({ what }) => what.length)),
    Math.max(...lines.map(({ figures }) => figures.length)),
  ] as const;
  for (const line of lines) {
    const value = `${number(line.value)}${line.unit}`;
    console.log(
      `  ${line.what.padEnd(widths[0])}  ${line.figures.padEnd(widths[1])}  ${value.padStart(10)}  ≤ ${`${line.bar}${line.unit}`.padEnd(9)} ${passes(line) ? 'pass' : 'FAIL'}`,
    );
  }
}
