import type { CDPSession } from 'playwright-core';
import type { Tab } from '../../support/browsers/driver.ts';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string }; fileName?: string };
}

/** CPU time that an extension's script took, in milliseconds. */
export interface ScriptCost {
  /** All of it: loading, compiling, running. */
  total: number;
  /** Longest piece without a pause. */
  longest: number;
}

const RUNS_SCRIPT = new Set([
  'EvaluateScript',
  'v8.compile',
  'v8.run',
  'FunctionCall',
  'RunMicrotasks',
  'v8.callFunction',
]);

/**
 * What the browser's own trace says of one stretch of time. Events carry CPU time (`tdur`), which a busy machine
 * disturbs little. On a page without scripts of its own every script event of the thread is the extension's, so
 * that work behind a promise counts too; elsewhere only events that name one of its files are counted.
 */
function readCost(
  events: TraceEvent[],
  address: string,
  origin: string,
  pageHasScripts: boolean,
): ScriptCost {
  const isOurs = ({ args }: TraceEvent) => (args?.data?.url ?? args?.fileName ?? '').startsWith(`${origin}/`);
  const scripts = listPageScripts(events, address);
  if (!scripts.some(isOurs)) return { total: 0, longest: 0 };
  return sum(pageHasScripts ? scripts.filter(isOurs) : scripts);
}

/** The script events of the thread in which an address was loaded; the background has a thread of its own. */
function listPageScripts(events: TraceEvent[], address: string): TraceEvent[] {
  const loaded = events.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url === address);
  if (!loaded) throw new Error(`the trace does not tell where ${address} was loaded`);
  return events.filter(
    ({ ph, name, pid, tid }) =>
      ph === 'X' && RUNS_SCRIPT.has(name) && pid === loaded.pid && tid === loaded.tid,
  );
}

/** CPU time of script events together. */
function sum(events: TraceEvent[]): ScriptCost {
  const counted = events.toSorted((a, b) => a.ts - b.ts);
  const cost: ScriptCost = { total: 0, longest: 0 };
  const busyUntil = new Map<string, number>();
  for (const { pid, tid, ts, dur = 0, tdur = dur } of counted) {
    const thread = `${pid} ${tid}`;
    // An event inside one that is counted already is part of it.
    if (ts < (busyUntil.get(thread) ?? 0)) continue;
    busyUntil.set(thread, ts + dur);
    cost.total += tdur / 1000;
    cost.longest = Math.max(cost.longest, tdur / 1000);
  }
  return cost;
}

/** Opens an address in a tab and measures what an extension's script costs there, until `settle` comes back. */
export async function measureScript(
  browser: CDPSession,
  tab: Tab,
  address: string,
  origin: string,
  { settle, pageHasScripts = false }: { settle: () => Promise<unknown>; pageHasScripts?: boolean },
): Promise<ScriptCost> {
  return readCost(await trace(browser, tab, address, settle), address, origin, pageHasScripts);
}

/** All that runs as script in the thread of a page that has no scripts of its own. */
export interface PageScripts extends ScriptCost {
  /** How many pieces of script ran. */
  count: number;
  /** Files they came from, as far as the trace tells. */
  files: string[];
}

/** Opens such a page and measures whatever script runs in it until `settle` comes back, whoever brought it. */
export async function measurePageScripts(
  browser: CDPSession,
  tab: Tab,
  address: string,
  settle: () => Promise<unknown>,
): Promise<PageScripts> {
  const scripts = listPageScripts(await trace(browser, tab, address, settle), address);
  const files = scripts.flatMap(({ args }) => args?.data?.url ?? args?.fileName ?? []);
  return { ...sum(scripts), count: scripts.length, files: [...new Set(files)] };
}

/** The browser's own trace of opening an address, until `settle` comes back. */
async function trace(
  browser: CDPSession,
  tab: Tab,
  address: string,
  settle: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  await tab.goto('about:blank');
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'v8.execute'] },
    transferMode: 'ReportEvents',
  });
  await tab.goto(address);
  await settle();
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', collect);
  return events;
}

/** Bytes of script heap that are in use after a collection. */
export async function measureHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize;
}
