import { isElement, isVisible, parentOf } from '../recogniser/dom.ts';
import { fold } from '../recogniser/fold.ts';
import { readNumberText } from './number-text.ts';
import { listPageTexts } from './page-roots.ts';

/** The words that stand by a number. */
export interface Labels {
  /** The nearest first, as the page writes them, white space folded, without digits. */
  labels: string[];
  /** Words of state between the first label and the number. */
  between: number;
  /** Tags from the element that holds first label and number down to the number. */
  path: string[];
}

const LONGEST = 40;
const MOST_LEVELS = 14;
/** More texts than this around a number: not its row. */
const MOST_TEXTS = 120;

/**
 * Words that say how things stand or what can be done, beside any number alike: they tell no number from another.
 * Matched as a whole, in the folded form.
 */
const SAYS_NOTHING =
  /^(?:(?:已|未|尚未)?(?:验证|认证|绑定|设置|设定|开启|启用|确认|填写|登记)(?:成功|完成)?|(?:去|立即|重新|点击|马上)?(?:修改|更换|更改|变更|换绑|解绑|解除绑定|编辑|删除|移除|查看|管理|绑定|设置|添加)|正常|默认|主要|是|否|primary|default|(?:un|not )?(?:verified|confirmed|linked|set|bound|active|enabled|connected)|edit|change|modify|update|remove|delete|manage|view|show|hide|add|replace|yes|no|on|off)$/;

/** A label as it is kept: folded white space, no digits, no punctuation at its ends. */
export const cleanLabel = (text: string): string =>
  text
    .replace(/\p{Nd}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '');

/** The form in which two labels are the same. */
export const labelKey = (label: string): string => fold(cleanLabel(label));

type Kind = 'label' | 'state' | 'nothing';

function kindOf(text: string): Kind {
  const label = cleanLabel(text);
  if (!/\p{L}/u.test(label) || label.length > LONGEST || text.includes('@')) return 'nothing';
  if (readNumberText(text)) return 'nothing';
  return SAYS_NOTHING.test(labelKey(label)) ? 'state' : 'label';
}

const BUTTON = 'button,[role="button"],[type="button"]';

/** Whether somebody sees the text, and not as the name of a button. */
const isWords = (text: Text): boolean => {
  const parent = text.parentElement;
  return parent !== null && /\p{L}/u.test(text.data) && isVisible(parent) && parent.closest(BUTTON) === null;
};

/**
 * The words by the number in `element`, at most `most` of them: its own text, then, going outwards, in each element
 * around it that has any the nearest before it, else the nearest after it.
 */
export function labelsOf(element: Element, own: { before: string; after: string }, most: number): Labels {
  const found: Labels = { labels: [], between: 0, path: [] };
  const add = (text: string, scope: Element): void => {
    if (found.labels.length === 0) found.path = pathBetween(scope, element);
    if (found.labels.length < most) found.labels.push(cleanLabel(text));
  };

  for (const text of [...ownWords(own), ...namesOf(element)])
    if (kindOf(text) === 'label') add(text, element);
  const column = columnHeading(element);
  if (column !== undefined && kindOf(column) === 'label') add(column, element);

  let inner = element;
  for (let level = 0; found.labels.length < most && level < MOST_LEVELS; level++) {
    const around = parentOf(inner);
    if (!around || around.localName === 'html') break;
    const near = nearestLabel(around, inner);
    if (near) {
      if (found.labels.length === 0) found.between = near.between;
      add(near.text, around);
    }
    inner = around;
  }
  return found;
}

/** `手机：138****8000 已验证`: what stands before the number, else what stands after it. */
function ownWords({ before, after }: { before: string; after: string }): string[] {
  const lead = before.split(/[。；;!！?？|]/).at(-1) ?? '';
  if (kindOf(lead) === 'label') return [lead];
  const rest = after.split(/[，,。；;!！?？|]/)[0] ?? '';
  return kindOf(rest) === 'label' ? [rest] : [];
}

/** Names that the page gives a field or an element for those who cannot see. */
function namesOf(element: Element): string[] {
  const names: string[] = [];
  for (const label of (element as HTMLInputElement).labels ?? []) {
    // A label may hold the field itself, and other things that are no words of it.
    const words = listPageTexts(label, 8).find((text) => isWords(text) && kindOf(text.data) === 'label');
    if (words) names.push(words.data);
  }
  const aria = element.getAttribute('aria-label');
  if (aria) names.push(aria);
  return names;
}

/** In a table whose first row names the columns and whose rows have no name: the heading of the number's column. */
function columnHeading(element: Element): string | undefined {
  const cell = element.closest('td');
  const row = cell?.parentElement;
  if (!cell || !row || row.querySelector('th')) return undefined;
  const headings = cell.closest('table')?.querySelector('tr')?.querySelectorAll('th');
  const heading = headings?.[[...row.children].indexOf(cell)];
  return heading && headings.length === row.children.length ? (heading.textContent ?? undefined) : undefined;
}

/** In `around`, the label nearest to `inner` and how many words of state lie between. */
function nearestLabel(around: Element, inner: Element): { text: string; between: number } | undefined {
  const [before, after]: [Text[], Text[]] = [[], []];
  let passed = false;
  for (const node of childrenOf(around)) {
    if (node === inner || (isElement(node) && node.contains(inner))) {
      passed = true;
      continue;
    }
    const texts = node.nodeType === 3 ? [node as Text] : isElement(node) ? textsIn(node) : [];
    (passed ? after : before).push(...texts.filter(isWords));
  }
  return firstLabel(before.reverse()) ?? firstLabel(after);
}

const textsIn = (element: Element): Text[] => (isSilent(element) ? [] : listPageTexts(element, MOST_TEXTS));
const isSilent = (element: Element): boolean =>
  /^(?:script|style|template|noscript)$/.test(element.localName);

/** What is laid out in an element: its children, and where it is the host of the shadow around the number, that. */
const childrenOf = (element: Element): Node[] => [...element.childNodes];

function firstLabel(texts: readonly Text[]): { text: string; between: number } | undefined {
  let between = 0;
  for (const text of texts) {
    const kind = kindOf(text.data);
    if (kind === 'label') return { text: text.data, between };
    if (kind === 'state') between++;
  }
  return undefined;
}

function pathBetween(scope: Element, element: Element): string[] {
  const path: string[] = [];
  for (let at: Element | null = element; at && at !== scope; at = parentOf(at)) path.unshift(at.localName);
  return path;
}
