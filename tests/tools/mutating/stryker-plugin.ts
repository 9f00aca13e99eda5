import { OneProcessRunner } from './one-process-runner.ts';

const create = Object.assign(() => new OneProcessRunner(), { inject: [] as const });

/** Stryker finds the runner by this name. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'one-process', factory: create }];
