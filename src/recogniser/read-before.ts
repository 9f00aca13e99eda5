import { ACTION, isAlike, isBig, isElement, isStructured, isVisible, listTexts, textOf } from './dom.ts';
import { findHeading, isDivider, isMenu, isTitleAt, rankOf, readOpenTab, titleTextOf } from './headings.ts';
import { readIcon } from './icons.ts';
import { MEANING, type Meaning, readMeaning } from './meaning.ts';
import { hasLetter } from './scripts.ts';
import { ASIDE } from './siblings.ts';
import { isLabelled, isNaming, type Name, PHONE, type Surroundings } from './surroundings.ts';

const OTHERS = MEANING.firm | MEANING.other | MEANING.recipient;

/** So far up a label may stand; above there are only titles. */
export const LABEL_LEVELS = 8;

interface Step {
  node: Node;
  /** The child of `node` that holds the number. */
  inner: Node;
  parent: Element;
  before: Node[];
  level: number;
  rows: boolean;
  labelLevel: number;
}

/** Reads the siblings before: labels as long as there is none, titles afterwards. */
export function readBefore(
  { node, inner, parent, before, level, rows }: Step,
  found: Surroundings,
  name: Name,
): void {
  let nearest = true;
  let headed = false;
  let divided = false;
  const open = !isLabelled(found);
  for (const sibling of before) {
    const element = isElement(sibling) ? sibling : undefined;
    const tab = element && level > 1 && isElement(node) ? readOpenTab(element, node) : undefined;
    const tabBits = tab ? readMeaning(tab).bits : 0;
    if (tab && !(tabBits & MEANING.phone)) {
      // What a tab is called heads what it shows: here only where that is somebody else's, and no page's menu.
      const isOthers = tabBits & OTHERS && !(tabBits & (MEANING.account | MEANING.own));
      if (isOthers && !(node as Element).querySelector('h1')) found.titles.push({ text: tab, bits: tabBits });
      continue;
    }
    if (element && (element.matches(ASIDE) || !isVisible(element) || isMenu(element))) continue;
    const heading = element && findHeading(element);
    const other = element && isElement(node) && !heading && isOtherRow(element, node, parent);
    const beside = element && open && isElement(node) && findBeside(element, node, inner);
    // Rows of as many cells look like columns too; a third column of nothing but links holds what one can do.
    const inColumns = beside && isPhone(readMeaning(beside)) && endsInActions(parent);
    if (other && !inColumns) continue;
    if (element && !heading && level > 1 && hasOwnField(element)) continue;
    if (beside) {
      name(beside, 'row', level);
      if (isLabelled(found)) continue;
    }
    if (element && isBig(element) && !heading) continue;
    const text = textOf(heading ?? sibling) || (element ? slottedText(element) || hintOf(element) : '');
    if (!text) {
      if (element && open && level <= 4 && readIcon(element)) name('', 'icon', level, PHONE);
      continue;
    }
    // A trail says where the page stands; what it is about the page says itself.
    if (TRAIL.test(text) && !(readMeaning(text).bits & MEANING.phone)) continue;
    // Values of other rows, and whole paragraphs.
    if (text.length > 80 || (!heading && /@|\d{4}|\d{3}[ .-]\d{3}|(?:\d\d[ .-]){3}|[*•·]{3}/.test(text))) {
      if (open) found.beyond ||= text;
      continue;
    }
    // A question asks something else: "No access to your number any more?".
    if (/[?？]$/.test(text) && !isField(node)) {
      if (heading === element && heading?.localName !== 'summary') readQuestion(text, found);
      continue;
    }
    // A sentence explains; and what stands before a heading belongs to another section.
    const { meaning, label, isFirst } = readSibling(element, heading, text);
    const apart =
      !heading &&
      (headed || (/.{20}[.!]$|.{10}[。！]$/.test(isFirst ? label : text) && !/\bno\.$/i.test(text)));
    headed ||= heading !== undefined && heading !== null;
    const rank = heading ? rankOf(heading) : 7;
    const isTitle =
      heading || (isLabelled(found) && (!open || rows) && level > 1 && element && isTitleAt(element, parent));
    // Of several lines that head rows beside each other only the nearest heads this row.
    const divider = Boolean(element && isTitle && !heading && isDivider(element));
    if (isTitle && rank < found.rank && !(divider && divided)) {
      divided ||= divider;
      found.titles.push({ text: titleTextOf(heading ?? (element as Element)) || text, bits: meaning.bits });
      if (rank < 7) found.rank = rank;
    }
    // Of a number whose line has a label the row may have another: "Manager | Jo, tel. 138…".
    if (!open && !heading && level < LABEL_LEVELS && !found.second && text.length <= 40 && hasLetter(text)) {
      found.second = true;
      if (found.label?.distance === 0)
        found.titles.unshift({ text, bits: meaning.bits & ~MEANING.account, row: true });
    }
    if (isLabelled(found) || level > LABEL_LEVELS || apart) continue;
    const inPlace = nearest && !heading && level <= 4 && text.length <= 30 && hasLetter(text);
    const marked = /[:：]$/.test(text) || (element !== undefined && isLabelish(element));
    nearest = false;
    if (heading && (found.headed || rank >= found.passedRank)) continue;
    if (heading && !isNaming(meaning)) {
      if (!meaning.bits) found.headed = true;
      found.passedRank = rank;
    }
    if (isNaming(meaning) && (heading || (isFirst ? label : text).length <= 48))
      name(label, heading ? 'heading' : rows ? 'above' : 'row', level, meaning);
    else if (inPlace && (marked || LOGIN_NAME.test(text)) && meaning.bits & (MEANING.account | MEANING.login))
      name(text, 'account-name', level, meaning);
    else if (inPlace && !meaning.bits) {
      if (marked) found.unknown = text;
      else found.passed = true;
    } else if (!heading) found.row |= meaning.bits;
  }
}

/** "Service > Administration > Contact details"; not the steps of a form, which are numbered. */
const TRAIL = /^[^\d>›»→]+[>›»→][^\d>›»→]+[>›»→][^\d]+$/;

/** A sibling of the same make with content of its own; not one of two columns, labels left and values right. */
function isOtherRow(element: Element, node: Element, parent: Element): boolean {
  if (!isAlike(element, node) || !isStructured(element) || !isStructured(node)) return false;
  return parent.childElementCount !== 2 || /@|\d{4}/.test(textOf(element));
}

/** Of columns of as many lines, names on the left and values beside them, the name in the value's line. */
function findBeside(names: Element, values: Element, value: Node): string | undefined {
  const { length } = names.children;
  if (length < 3 || length !== values.childElementCount) return undefined;
  // A third column holds what one can do.
  if ((names.parentElement?.childElementCount ?? 0) > 3) return undefined;
  const texts = [...names.children].map(textOf);
  return texts.every((text) => text.length <= 30 && !/@|\d{4}/.test(text))
    ? texts[[...values.children].indexOf(value as Element)]
    : undefined;
}

/** A third column of links by which the values can be changed. */
function endsInActions(columns: Element): boolean {
  const cells = [...(columns.lastElementChild?.children ?? [])];
  return (
    columns.childElementCount === 3 &&
    cells.every((cell) => cell.querySelector(ACTION)) &&
    cells.some((cell) => readMeaning(textOf(cell)).bits & MEANING.change)
  );
}

const isPhone = ({ bits, last }: Meaning): boolean => (bits & MEANING.phone) !== 0 && last === MEANING.phone;

/** The field itself, or what it stands in alone. */
const isField = (node: Node): boolean =>
  isElement(node) &&
  (node.matches('input,select,textarea') || node.querySelector('input,select,textarea') !== null);

/** A label with the field it belongs to. */
const hasOwnField = (element: Element): boolean =>
  element.querySelector('input:not([type]),input[type=text],input[type=tel],input[type=number]') !== null &&
  hasLetter(textOf(element));

/**
 * Meaning of a text beside, and as much of it as is the label: of a block with title and description, up to the first
 * part that names something, which can be the first of all (`isFirst`).
 */
function readSibling(
  element: Element | undefined,
  heading: Element | null | undefined,
  text: string,
): { meaning: Meaning; label: string; isFirst: boolean } {
  if (element && !heading && isStructured(element)) {
    let label = '';
    for (const part of listTexts(element, 6)) {
      const isFirst = !/\S/.test(label);
      label += part.data;
      const meaning = readMeaning(part.data);
      if (isNaming(meaning)) return { meaning, label: label.replace(/\s+/g, ' ').trim(), isFirst };
    }
  }
  const meaning = readMeaning(text.replace(/[:：].*$/, ''));
  // What a remark in brackets is about is not what the label is: 登记手机（接收一次性密码）.
  const { last } = readMeaning(text.replace(/[(（][^()（）]*[)）]$/, ''));
  return { meaning: { bits: meaning.bits, last: last || meaning.last }, label: text, isFirst: false };
}

/** Of an icon before a number the text that it shows when it is pointed at. */
function hintOf(element: Element): string {
  if (element.matches('input,select,textarea')) return '';
  const hint = element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
  return element.childElementCount < 3 && isNaming(readMeaning(hint)) ? hint : '';
}

/** A question over a section names nothing in it, but can say that it is about others: "Need help?". */
function readQuestion(text: string, found: Surroundings): void {
  const bits = readMeaning(text).bits & (MEANING.firm | MEANING.other);
  if (bits) found.titles.push({ text, bits });
}

/** In a component with a shadow root: the text that its user put into the element. */
function slottedText(element: Element): string {
  const slot = element.localName === 'slot' ? element : element.querySelector('slot');
  return slot ? (slot as HTMLSlotElement).assignedNodes({ flatten: true }).map(textOf).join(' ').trim() : '';
}

const LOGIN_NAME = /^登[录錄入](?:[账帳]号|帳號|名|名稱|名称)$/;

const LABELISH = /(?:^|[-_\s])(?:label|title|head|heading|name|key|term|caption|tit|lab)(?:$|[-_\s\d])/i;

const isLabelish = (element: Element): boolean =>
  element.matches('dt,th,label') || LABELISH.test(element.className.toString());
