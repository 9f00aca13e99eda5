import type { ReadyView } from '../model/ready-view.ts';
import type { Settings } from '../model/settings.ts';
import { drawIn } from '../pieces/locale-context.ts';
import { dayOf } from '../plan/days.ts';
import { PopupScreen } from '../popup/popup-screen.tsx';
import { localeFor } from '../texts/locale.ts';
import { type Drawn, draw } from './draw.ts';

/** The popup's first frame, drawn beforehand by whoever wrote what it shows. */
export interface FirstScreen {
  /** Language of the browser that it was drawn for, and that of the screen. */
  browserLanguage: string;
  lang: string;
  title: string;
  theme: Settings['theme'];
  /** The local day it counts days from; on another it says something wrong. */
  day: string;
  /** Epoch milliseconds at which something in it stops being so. Absent: not on this day. */
  until?: number;
  drawn: Drawn[];
}

/** What the popup will look like in its first frame. Undefined where that is not known beforehand. */
export function firstScreen(
  view: ReadyView,
  settings: Settings,
  browserLanguage: string,
  panel: boolean,
  now: number,
): FirstScreen {
  const locale = localeFor(settings.language, browserLanguage);
  const { rows, rowCount: total } = view;
  const state = { view, now, panel, first: true, rows, total, bar: <div role="status" /> };
  const due = rows.flatMap(({ laterUntil }) => (laterUntil && laterUntil > now ? [laterUntil] : []));
  return {
    browserLanguage,
    lang: locale.lang,
    title: locale.t.appName,
    theme: settings.theme,
    day: dayOf(now),
    ...(due.length > 0 && { until: Math.min(...due) }),
    drawn: drawIn(locale, () => draw(<PopupScreen state={state} more={0} />)),
  };
}
