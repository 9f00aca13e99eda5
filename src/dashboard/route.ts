import { useEffect, useState } from 'preact/hooks';

/** The parts of the dashboard, in the order of its navigation. */
export const PARTS = [
  'plan',
  'services',
  'sweep',
  'cancel',
  'offline',
  'second-hand',
  'history',
  'done',
  'data',
] as const;
export type Part = (typeof PARTS)[number];

/** Where in the dashboard the user is: a part, and in `services` one service. */
export interface Route {
  part: Part;
  siteId?: string;
  /** Own number that the plan is of. Absent: the first. */
  numberId?: string;
}

/** `#/services/weibo` to a route; anything else is the plan. */
export function parseRoute(hash: string): Route {
  const [part, id] = hash.replace(/^#\//, '').split('/');
  if (!PARTS.includes(part as Part)) return { part: 'plan' };
  if (!id) return { part: part as Part };
  return { part: part as Part, [part === 'plan' ? 'numberId' : 'siteId']: decodeURIComponent(id) };
}

/** The route of the address; links and the back button move it. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return route;
}
