import { ACTION, isAlike, isBig, isStructured, listTexts, textOf } from './dom.ts';
import { YOU } from './you.ts';

/** What is a heading by its tag or role. */
export const HEADING = 'h1,h2,h3,h4,h5,h6,.h1,.h2,.h3,.h4,.h5,.h6,[role=heading],legend,caption,summary';

/** 1 to 6 for headings by their level, 6 for other titles made to be one. */
export function rankOf(heading: Element): number {
  const named = /^h([1-6])$/.exec(heading.localName) ?? /(?:^| )h([1-6])(?: |$)/.exec(heading.className);
  return Number(heading.getAttribute('aria-level') ?? named?.[1] ?? 6);
}

const IS_YOU = new RegExp(`^(?:${YOU})$`, 'i');

/** The texts of a title and of a word set apart beside it, where there are these two: "Registrant [You]". */
function readBadge(element: Element): [string, string] | undefined {
  if (!element.querySelector('[class*="badge" i],[class*="tag" i],[class*="chip" i]')) return undefined;
  const [title, badge, ...more] = listTexts(element, 6).flatMap(({ data }) => data.trim() || []);
  return title && badge && !more.length ? [title, badge] : undefined;
}

/** The text of a title; a badge that says it is about the user stands in brackets: "Registrant (You)". */
export function titleTextOf(element: Element): string {
  const [title, badge = ''] = readBadge(element) ?? [];
  return IS_YOU.test(badge) ? `${title} (${badge})` : textOf(element);
}

/** A short text at the head of a section that is no heading by its tag. */
export function isTitleAt(element: Element, parent: Element): boolean {
  if (
    element.querySelector('a,button,input,[role=tab],[role=button]') ||
    element.matches('a,button,label,p,dt,td,th')
  )
    return false;
  const isNamed = /title|tit\b|head|caption|hd\b/i.test(element.className.toString());
  if (textOf(element).length > (isSpanning(element) ? 60 : isNamed ? 40 : 30)) return false;
  if (isStructured(element) && !(isNamed && readBadge(element))) return false;
  return element === parent.firstElementChild || isDivider(element) || isNamed;
}

/** A line of its own kind between rows that are alike: it heads those below. */
export function isDivider(element: Element): boolean {
  const next = element.nextElementSibling;
  const all = element.parentElement?.children ?? [];
  return (
    next !== null &&
    all.length < 60 &&
    (!isAlike(element, next) || isSpanning(element)) &&
    isStructured(next) &&
    [...all].some((other) => other !== next && other !== element && isAlike(other, next))
  );
}

/** A row of a table with one cell over all columns. */
const isSpanning = (row: Element): boolean =>
  row.localName === 'tr' &&
  row.childElementCount === 1 &&
  row.firstElementChild?.matches('[colspan]') === true;

/** Several links in a row: a way to other pages, not a title of this one. */
export const isMenu = (element: Element): boolean =>
  element.querySelectorAll('a,[role=menuitem],[role=tab]').length > 2;

/** A bar of tabs, as component libraries call it, and the one of them that is open. */
const TABS = /(?:^|[-_ ])tabs?(?:list|bar|[-_]{1,2}(?:nav|header|head|list|bar|wrap)[\w-]*)?(?:$| )/i;
const OPEN_TAB =
  '[aria-selected=true],[aria-current=page],[aria-current=true],[class~=active],[class~=selected],[class~=current],[class*=-active],[class*=--active],[class*=-selected],[class*=--selected]';

/** In a bar of tabs the text of the one that shows what is below: the one that names it, or else the open one. */
export function readOpenTab(bar: Element, panel?: Element): string | undefined {
  if (!bar.matches('[role=tablist]') && !TABS.test(bar.className.toString())) return undefined;
  const id = panel?.id && CSS.escape(panel.id);
  const own = id ? bar.querySelector(`[aria-controls="${id}"],[href="#${id}"]`) : null;
  const open = own
    ? [own]
    : [...bar.querySelectorAll(OPEN_TAB)].filter((tab) => !tab.querySelector(OPEN_TAB));
  const text = open.length === 1 && open[0] ? textOf(open[0]) : '';
  return text && text.length <= 20 && text !== textOf(bar) ? text : undefined;
}

/** A bar that holds the title of what is below it, and buttons. */
const HEAD_BAR = /(?:^|[-_ ])(?:header|head|hd|titlebar|(?:panel|card|box|block|section)[-_]?h)(?:$|[-_ ])/i;

/** The title in such a bar: said to be one, or alone with buttons. */
function findBarTitle(bar: Element): Element | undefined {
  if (!HEAD_BAR.test(`${bar.localName} ${bar.className.toString()}`) || bar.matches('header,thead,tr'))
    return undefined;
  const [first, ...more] = bar.children;
  const isAlone =
    more.length > 0 && more.every((one) => one.matches(ACTION)) && first && !first.matches(ACTION);
  const title = bar.querySelector('[class*="title" i],mat-panel-title') ?? (isAlone ? first : null);
  const text = title ? textOf(title) : '';
  return title && text && text.length <= 30 && !/\d{4}/.test(text) && textOf(bar).length <= 60
    ? title
    : undefined;
}

/** A button that folds what follows it away, alone with it. */
const opensNext = (element: Element): boolean =>
  element.matches('[aria-expanded]') &&
  element.parentElement?.childElementCount === 2 &&
  element.nextElementSibling !== null;

/** The heading that an element is, or that it was made to hold; not that of another section with its content. */
export function findHeading(element: Element): Element | undefined {
  if (element.matches(HEADING) || opensNext(element)) return element;
  if (element.matches('section,article,li,tr') || isBig(element)) return undefined;
  const inner = element.querySelector(HEADING);
  const section = `table,ul,ol,dl,form,input,${HEADING}`;
  return inner &&
    element.querySelectorAll(section).length === 1 &&
    textOf(element).length <= 100 &&
    !/@|\d{4}|[*•·]{3}/.test(textOf(element))
    ? inner
    : findBarTitle(element);
}
