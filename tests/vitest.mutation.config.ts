import everything from './vitest.config.ts';

/** The tests that hold the recogniser and the phone rules: what `npm run mutate` runs against each broken copy. */
export default {
  ...everything,
  test: { ...everything.test, include: ['tests/{recogniser,phone}/**/*.test.ts', 'tests/sites.test.ts'] },
};
