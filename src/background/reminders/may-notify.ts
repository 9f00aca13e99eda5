import { browser } from '../../browser.ts';

/** Whether the browser lets us show notifications: an optional permission, which the user may take back any time. */
export const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });
