type Body = (...values: unknown[]) => unknown;

/** A test of a file, ready to be run again and again. */
export interface CollectedTest {
  id: string;
  name: string;
  file: string;
  run: () => Promise<void>;
}

interface Collected {
  tests: CollectedTest[];
  /** What test files import from `vitest` to describe their tests. */
  words: Record<string, unknown>;
  /** Names the file whose tests come next. */
  begin: (file: string) => void;
}

/** Far longer than any test waits, and short enough for the many that a mutant makes wait for ever. */
const MOST_WAITING_MS = 10_000;
/** Tests put other clocks in the place of the real one. */
const { setTimeout: inTime, clearTimeout: stop } = globalThis;

/** Gathers tests instead of running them, so that a mutant costs no more than the tests that reach it. */
export function collectTests(afterEachTest: () => void): Collected {
  const tests: CollectedTest[] = [];
  let file = '';
  let path: string[] = [];
  let before: Body[] = [];
  let after: Body[] = [];

  const it = (name: string, body: Body, values: unknown[] = []): void => {
    const full = [...path, name].join(' > ');
    const [befores, afters] = [before, after];
    const same = tests.filter((test) => test.file === file && test.name === full).length;
    tests.push({
      id: `${file}#${full}${same ? ` (${same})` : ''}`,
      name: full,
      file,
      run: async () => {
        try {
          for (const hook of befores) await hook();
          // Most tests wait for nothing, and a thousand waits for nothing add up.
          const result = body(...values);
          if (result instanceof Promise) await inGoodTime(result);
        } finally {
          for (const hook of afters) await hook();
          afterEachTest();
        }
      },
    });
  };
  const describe = (name: string, body: Body, values: unknown[] = []): void => {
    const outer = { path, before, after };
    path = [...path, name];
    before = [...before];
    after = [...after];
    body(...values);
    ({ path, before, after } = outer);
  };
  const each = (define: typeof it) => (rows: readonly unknown[]) => (name: string, body: Body) => {
    for (const row of rows) {
      const values = Array.isArray(row) ? row : [row];
      let next = 0;
      define(
        name.replace(/%s/g, () => String(values[next++])),
        body,
        values,
      );
    }
  };
  Object.assign(it, { each: each(it) });
  Object.assign(describe, { each: each(describe) });
  return {
    tests,
    words: {
      it,
      test: it,
      describe,
      beforeEach: (hook: Body) => void before.push(hook),
      afterEach: (hook: Body) => void after.push(hook),
    },
    begin: (next) => {
      file = next;
      path = [];
      before = [];
      after = [];
    },
  };
}

/** What a test comes to, unless it waits for something that never happens. */
async function inGoodTime(result: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof inTime> | undefined;
  const tooLong = new Promise((_, reject) => {
    timer = inTime(() => reject(new Error('It waits for ever.')), MOST_WAITING_MS);
  });
  try {
    await Promise.race([result, tooLong]);
  } finally {
    stop(timer);
  }
}
