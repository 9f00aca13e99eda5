import { isAlike, isBig, isElement, isStructured, isVisible, listTexts, parentOf, textOf } from './dom.ts';
import { BREAK, type Candidate, SEAM } from './find-candidates.ts';
import { fold } from './fold.ts';
import { MEANING, type Meaning, readMeaning } from './meaning.ts';
import { hasHan, hasLetter } from './scripts.ts';

/** What stands around a candidate. */
export interface Surroundings {
  /** The label that decides, where one was found. */
  label: { text: string; meaning: Meaning; by: string; distance: number } | undefined;
  /** A text in the place of a label that says nothing the engine knows: as good as another label. */
  unknown: string | undefined;
  /** Other words passed on the way to the label. */
  passed: boolean;
  /** The nearest other value passed on the way to the label, which may be the label's and not this one's. */
  beyond: string;
  /** Meanings of the texts in the row that are no labels: states, verbs. */
  row: number;
  /** Text of the row. */
  rowText: string;
  /** Titles of the sections around, from near to far. */
  titles: { text: string; bits: number }[];
  /** A heading that names nothing known was passed: those above head other things. */
  headed: boolean;
  /** A second label, beyond the one in the line, has been looked for. */
  second: boolean;
  /** Rank of the last title: only a higher one heads it in turn, another of its rank heads another section. */
  rank: number;
  /** A recipient's or traveller's words in the same group. */
  recipient: boolean;
  /** Stands in a table of people. */
  people: boolean;
  /** The element that holds number and label. */
  rowElement: Element;
  /** The parts of the page it lies in. */
  landmarks: string[];
}

const NAMING =
  MEANING.phone |
  MEANING.number |
  MEANING.mail |
  MEANING.thing |
  MEANING.firm |
  MEANING.other |
  MEANING.recipient |
  MEANING.fresh |
  MEANING.sent |
  MEANING.code |
  MEANING.sample;
const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';
const LABELISH = /(?:^|[-_\s])(?:label|title|head|heading|name|key|term|caption|tit|lab)(?:$|[-_\s\d])/i;
const ICON = /(?:^|[^a-z])(?:phone|mobile|telephone|tel|cellphone|smartphone|shouji|dianhua)(?:[^a-z]|$)/i;
const PEOPLE =
  /^(?:姓名|名字|名称|用户|用户名|昵称|员工|客户|成员|联系人|full name|name|user|user ?name|member|customer|employee|contact|氏名|名前|顧客|이름|성명|회원|name des .*|nom|nombre|nome|naam|имя|фио|ho ten|nama|ชื่อ|ad soyad|imie.*)$/i;

const WHEN =
  /^(?:(?:操作|变更|發生|发生)?(?:时间|日期)|時間|日時|일시|time|date|when|datum|fecha|data|дата)$/i;
const PAGE_HEAD = 'header,nav,[role=banner],[role=navigation]';
const ASIDE = 'nav,footer,aside,[role=navigation],[role=banner],[role=contentinfo],script,style,template';
const ACTION = 'a,button,[role=button]';

const isNaming = (meaning: Meaning): boolean => (meaning.bits & NAMING) !== 0;

type Name = (text: string, by: string, distance: number, meaning?: Meaning) => void;

const PHONE: Meaning = { bits: MEANING.phone, last: MEANING.phone };
/** So far up a label may stand; above there are only titles. */
const LABEL_LEVELS = 8;

/** Reads what stands around a candidate, as an eye would: the line, then the row, then what heads it. */
export function readSurroundings(candidate: Candidate): Surroundings {
  const found: Surroundings = {
    label: undefined,
    unknown: undefined,
    passed: false,
    beyond: '',
    row: readMeaning(`${candidate.before} ${candidate.after}`).bits,
    rowText: '',
    titles: [],
    headed: false,
    second: false,
    rank: 8,
    recipient: false,
    people: false,
    rowElement: candidate.block,
    landmarks: [],
  };
  const name: Name = (text, by, distance, meaning = readMeaning(text)) => {
    found.label ??= { text, meaning, by, distance };
  };
  readOwnLabels(candidate, name);
  if (!found.label) readLine(candidate, found, name);

  let inRow = true;
  let labelLevel = 0;
  let lineLevel = 0;
  let inner: Node = candidate.node;
  let node: Node = candidate.node;
  for (let level = 1; level < 40; level++) {
    const above = parentOf(node);
    // Out of a frame: its element stands for the page in it.
    const parent = above?.localName === 'html' ? parentOf(above.ownerDocument) : above;
    if (isElement(node)) readLandmark(node, found);
    if (!parent) break;
    const within = above === parent;
    const open = !isLabelled(found);
    if (isElement(node)) {
      if (open) readAttributes(node, level, name);
      if (isCell(node)) readTableHead(node, found, name);
    }
    const rows = within && isElement(node) && isRowOfMany(node);
    if (within && isElement(node) && isCell(node)) readRowHead(node, parent, found);
    const before = within ? listBefore(node, parent) : [];
    readBefore({ node, inner, parent, before, level, rows, labelLevel }, found, name);
    if (rows) inRow = false;
    if (inRow && within && level <= LABEL_LEVELS && !isBig(parent))
      readAfter(node, before, level, found, name);
    if (open && isLabelled(found)) {
      labelLevel = level;
      found.rowElement = parent;
    }
    if (node === candidate.block) lineLevel = level;
    if (level <= Math.max(labelLevel, lineLevel) + 2)
      readGroup(parent, level <= Math.max(labelLevel, 2), found);
    const aria = parent.matches('nav')
      ? null
      : parent.getAttribute(parent.localName === 'iframe' ? 'title' : 'aria-label');
    if (aria) found.titles.push({ text: aria, bits: readMeaning(aria).bits });
    inner = node;
    node = parent;
  }
  if (!found.label || !isNaming(found.label.meaning)) readIconNear(candidate, found);
  return found;
}

const isLabelled = (found: Surroundings): boolean => found.label !== undefined || found.unknown !== undefined;

/** The siblings before a node, nearest first, and the first child of all, where a title stands. */
function listBefore(node: Node, parent: Element): Node[] {
  const before = siblings(node, 'previousSibling', 10);
  const first = parent.firstElementChild;
  return first && first !== node && before.length === 10 && !before.includes(first)
    ? [...before, first]
    : before;
}

/** Whether there are other rows like this one beside it. */
function isRowOfMany(node: Element): boolean {
  const beside = [node.nextElementSibling, node.previousElementSibling];
  return isStructured(node) && beside.some((other) => other && isAlike(other, node) && isStructured(other));
}

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
function readBefore(
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
    if (element && (element.matches(ASIDE) || !isVisible(element) || isMenu(element))) continue;
    const heading = element && findHeading(element);
    if (element && isElement(node) && !heading && isOtherRow(element, node, parent)) continue;
    if (element && !heading && level > 1 && hasOwnField(element)) continue;
    const beside = element && open && isElement(node) && findBeside(element, node, inner);
    if (beside) {
      name(beside, 'row', level);
      if (isLabelled(found)) continue;
    }
    if (element && isBig(element) && !heading) continue;
    const text = textOf(heading ?? sibling);
    if (!text) {
      if (element && open && level <= 4 && readIcon(element)) name('', 'icon', level, PHONE);
      continue;
    }
    // Values of other rows, and whole paragraphs.
    if (text.length > 80 || (!heading && /@|\d{4}|[*•·]{3}/.test(text))) {
      if (open) found.beyond ||= text;
      continue;
    }
    // A sentence explains; and what stands before a heading belongs to another section.
    const apart = !heading && (headed || (text.length > 20 && /[.。!！]$/.test(text)));
    headed ||= heading !== undefined && heading !== null;
    const meaning = readSibling(element, heading, text);
    const rank = heading ? rankOf(heading) : 7;
    const isTitle =
      heading || (isLabelled(found) && (!open || rows) && level > 1 && element && isTitleAt(element, parent));
    // Of several lines that head rows beside each other only the nearest heads this row.
    const divider = Boolean(element && isTitle && !heading && isDivider(element));
    if (isTitle && rank < found.rank && !(divider && divided)) {
      divided ||= divider;
      found.titles.push({ text, bits: meaning.bits });
      if (rank < 7) found.rank = rank;
    }
    // Of a number whose line has a label the row may have another: "Manager | Jo, tel. 138…".
    if (
      isLabelled(found) &&
      !open &&
      !heading &&
      level < LABEL_LEVELS &&
      !found.second &&
      text.length <= 30 &&
      hasLetter(text)
    ) {
      found.second = true;
      if (found.label?.distance === 0) found.titles.unshift({ text, bits: meaning.bits & ~MEANING.account });
    }
    if (isLabelled(found) || level > LABEL_LEVELS || apart) continue;
    const inPlace = nearest && !heading && level <= 4 && text.length <= 30 && hasLetter(text);
    const marked = /[:：]$/.test(text) || (element !== undefined && isLabelish(element));
    nearest = false;
    if (heading && found.headed) continue;
    if (heading && !meaning.bits) found.headed = true;
    if (isNaming(meaning) && (heading || text.length <= 48))
      name(text, heading ? 'heading' : rows ? 'above' : 'row', level, meaning);
    else if (inPlace && marked && meaning.bits & (MEANING.account | MEANING.login))
      name(text, 'account-name', level, meaning);
    else if (inPlace && !meaning.bits) {
      if (marked) found.unknown = text;
      else found.passed = true;
    } else if (!heading) found.row |= meaning.bits;
  }
}

/** Reads the siblings after: verbs and states of the row, and the label where it comes after the number. */
function readAfter(node: Node, before: Node[], level: number, found: Surroundings, name: Name): void {
  const first = !before.some((one) => hasLetter(textOf(one)));
  for (const sibling of siblings(node, 'nextSibling', 4)) {
    const element = isElement(sibling) ? sibling : undefined;
    if (
      element &&
      (element.matches(`${ASIDE},${HEADING},dt,header`) || !isVisible(element) || isBig(element))
    )
      break;
    if (element && isElement(node) && isAlike(element, node) && isStructured(element)) break;
    const text = textOf(sibling);
    const action = element?.matches(ACTION) || element?.querySelector(ACTION);
    if (!text) {
      if (element && !found.label && level <= 3 && readIcon(element)) name('', 'icon', level, PHONE);
      continue;
    }
    if (text.length > 60 || /@|\d{4}|[*•·]{3}/.test(text)) continue;
    const meaning = readMeaning(text);
    if (
      !isLabelled(found) &&
      isNaming(meaning) &&
      // "Sign in with another number" leads away from this one.
      !(action && meaning.bits & MEANING.login && !(meaning.bits & MEANING.change)) &&
      (action || (first && level <= 3 && text.length <= (hasHan(text) ? 12 : 24)))
    )
      name(text, 'after', level, meaning);
    found.row |= meaning.bits & (action ? -1 : ~MEANING.change);
  }
}

/** Reads a small group as a whole: words of a recipient make all of it somebody else's. */
function readGroup(group: Element, isRow: boolean, found: Surroundings): void {
  if (group.matches('main,body,[role=main]') || isBig(group) || group.querySelector('nav')) return;
  // A menu beside the content, not verbs in its rows.
  if (group.querySelectorAll('li>a:only-child,dd>a:only-child').length > 2) return;
  const text = listTexts(group, 60)
    .map((part) => part.data.trim())
    .join(' ');
  if (text.length > 400) return;
  if (isRow) found.rowText = text;
  if (readMeaning(text, 400).bits & MEANING.recipient) found.recipient = true;
}

/** A sibling of the same make with content of its own; not one of two columns, labels left and values right. */
function isOtherRow(element: Element, node: Element, parent: Element): boolean {
  if (!isAlike(element, node) || !isStructured(element) || !isStructured(node)) return false;
  return parent.childElementCount !== 2 || /@|\d{4}/.test(textOf(element));
}

/** Of two columns of as many lines, names on the left and values on the right, the name in the value's line. */
function findBeside(names: Element, values: Element, value: Node): string | undefined {
  const { length } = names.children;
  if (length < 3 || length !== values.childElementCount || names.parentElement?.childElementCount !== 2)
    return undefined;
  const texts = [...names.children].map(textOf);
  return texts.every((text) => text.length <= 30 && !/@|\d{4}/.test(text))
    ? texts[[...values.children].indexOf(value as Element)]
    : undefined;
}

/** A label with the field it belongs to. */
const hasOwnField = (element: Element): boolean =>
  element.querySelector('input:not([type]),input[type=text],input[type=tel],input[type=number]') !== null &&
  hasLetter(textOf(element));

function readIconNear(candidate: Candidate, found: Surroundings): void {
  let node: Element | null = candidate.block;
  for (let level = 0; node && level < 3 && !isBig(node); level++) {
    if (textOf(node).length > 80) return;
    for (const icon of node.querySelectorAll('svg,i,img,use,mat-icon,[class*=icon],[class*=Icon]'))
      if (readIcon(icon)) {
        found.label = {
          text: '',
          meaning: { bits: MEANING.phone, last: MEANING.phone },
          by: 'icon',
          distance: level,
        };
        found.unknown = undefined;
        return;
      }
    node = parentOf(node);
  }
}

function readIcon(element: Element): boolean {
  if (element.matches('input,select,textarea')) return false;
  const names = [
    'class',
    'href',
    'xlink:href',
    'alt',
    'aria-label',
    'title',
    'data-icon',
    'data-testid',
    'name',
    'icon',
    'type',
  ].map((attribute) => element.getAttribute(attribute) ?? '');
  return ICON.test(names.join(' ').replace(/([a-z])([A-Z])/g, '$1-$2')) || /[📱☎📞☏✆]/u.test(textOf(element));
}

/** Meaning of a text beside: of a block with title and description, its first part that names something. */
function readSibling(
  element: Element | undefined,
  heading: Element | null | undefined,
  text: string,
): Meaning {
  if (element && !heading && isStructured(element))
    for (const part of listTexts(element, 6)) {
      const meaning = readMeaning(part.data);
      if (isNaming(meaning)) return meaning;
    }
  return readMeaning(text.replace(/[:：].*$/, ''));
}

/** 1 to 6 for headings by their level, 6 for other titles made to be one. */
function rankOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? /^h([1-6])$/.exec(heading.localName)?.[1] ?? 6);
}

/** A short text at the head of a section that is no heading by its tag. */
function isTitleAt(element: Element, parent: Element): boolean {
  if (
    element.querySelector('a,button,input,[role=tab],[role=button]') ||
    element.matches('a,button,label,p,dt,td,th')
  )
    return false;
  if (textOf(element).length > 30 || isStructured(element)) return false;
  return (
    element === parent.firstElementChild ||
    isDivider(element) ||
    /title|head|caption|hd\b/i.test(element.className.toString())
  );
}

/** A line of its own kind between rows that are alike: it heads those below. */
function isDivider(element: Element): boolean {
  const next = element.nextElementSibling;
  const all = element.parentElement?.children ?? [];
  return (
    next !== null &&
    all.length < 60 &&
    !isAlike(element, next) &&
    isStructured(next) &&
    [...all].some((other) => other !== next && isAlike(other, next))
  );
}

/** Several links in a row: a way to other pages, not a title of this one. */
const isMenu = (element: Element): boolean =>
  element.querySelectorAll('a,[role=menuitem],[role=tab]').length > 2;

/** The heading that an element is, or that it was made to hold; not that of another section with its content. */
function findHeading(element: Element): Element | undefined {
  if (element.matches(HEADING)) return element;
  if (element.matches('section,article,li,tr') || isBig(element)) return undefined;
  const inner = element.querySelector(HEADING);
  const section = `table,ul,ol,dl,form,input,${HEADING}`;
  return inner &&
    element.querySelectorAll(section).length === 1 &&
    textOf(element).length <= 100 &&
    !/@|\d{4}|[*•·]{3}/.test(textOf(element))
    ? inner
    : undefined;
}

function siblings(node: Node, step: 'previousSibling' | 'nextSibling', most: number): Node[] {
  const found: Node[] = [];
  for (let at = node[step], steps = 0; at && found.length < most && steps < 40; at = at[step], steps++)
    if (isElement(at) || (at.nodeType === 3 && /\S/.test((at as Text).data))) found.push(at);
  return found;
}

const isCell = (element: Element): boolean => element.matches('td,th,[role=cell],[role=gridcell]');
const isLabelish = (element: Element): boolean =>
  element.matches('dt,th,label') || LABELISH.test(element.className.toString());

function readLandmark(element: Element, found: Surroundings): void {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (element.matches('footer,[role=contentinfo]') || /(?:^|[-_ ])foot(?:er)?(?:$|[-_ ])/i.test(names))
    found.landmarks.push('footer');
  else if (element.matches(PAGE_HEAD) && !element.closest('main,[role=main],article,section,form'))
    found.landmarks.push('header');
}

/** Labels that the markup ties to the element: for=, aria-labelledby, aria-label, placeholder. */
function readOwnLabels(candidate: Candidate, name: Name): void {
  const { element, block } = candidate;
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const at of element === block ? [element] : [element, block]) {
    for (const id of (at.getAttribute('aria-labelledby') ?? '').split(/\s+/)) {
      const text = id && textOf(root.querySelector(`#${CSS.escape(id)}`) ?? document0);
      if (text && isNaming(readMeaning(text))) name(text, 'aria-labelledby', 0);
    }
    const id = at.id;
    const label =
      (id && root.querySelector(`label[for="${CSS.escape(id)}"]`)) ||
      (candidate.via === 'field' ? at.closest('label') : null);
    if (label) {
      const text = textOf(label);
      if (text && isNaming(readMeaning(text))) name(text, 'for', 0);
    }
    // Of a tooltip's number the text it hangs on tells.
    const shown = candidate.via === 'attribute' ? textOf(at) : '';
    if (shown && shown.length < 40 && isNaming(readMeaning(shown))) name(shown, 'own text', 0);
    const aria = candidate.via === 'attribute' ? '' : (at.getAttribute('aria-label') ?? '');
    if (aria && isNaming(readMeaning(aria))) name(aria, 'aria-label', 0);
  }
}

const document0 = { textContent: '' } as Node;

/** The text of the number's own line, nearest part first. */
function readLine(candidate: Candidate, found: Surroundings, name: Name): void {
  // A question names nothing: "Not your number? Call …".
  const line = (candidate.before.split(BREAK).at(-1) ?? '').replace(/[^。！!？?；;|｜]*[？?]/g, ' ');
  const clauses = line.split(/[。！？!?；;|｜,，]|\. /);
  for (const part of clauses.reverse().flatMap((clause) => clause.split(SEAM).reverse())) {
    const text = part.trim();
    if (!hasLetter(text)) continue;
    const meaning = readMeaning(text.slice(-60));
    // "A code goes to 尾号 8000 的手机": what it goes to stands behind.
    if (meaning.bits & MEANING.code && !(meaning.bits & MEANING.phone)) {
      const behind = /^的(?:手机|电话)/.exec(fold(candidate.after));
      if (behind)
        return void name(behind[0], 'same-text-after', 0, { ...PHONE, bits: PHONE.bits | meaning.bits });
    }
    if (isNaming(meaning)) {
      name(text, 'same-text', 0, meaning);
      // Somebody named earlier in the sentence: "Referee: Jo Ash, phone 139…".
      const sentence = (line.split(/[。！？!?；;|｜]|\. /).at(-1) ?? '').replaceAll(SEAM, ' ');
      const bits = readMeaning(sentence.slice(-80)).bits & (MEANING.other | MEANING.recipient);
      if (bits && !(meaning.bits & MEANING.own)) found.titles.push({ text: sentence, bits });
      return;
    }
    found.row |= meaning.bits;
    if (!meaning.bits) {
      if (/[:：]$/.test(text)) {
        found.unknown = text;
        return;
      }
      found.passed = true;
    }
  }
  const whole = readMeaning(line.replaceAll(SEAM, ''));
  if (isNaming(whole)) return void name(line.replaceAll(SEAM, ''), 'same-text', 0, whole);
  const after = (candidate.after.split(BREAK)[0] ?? '').split(/[。！？!?；;|｜,，]|\. /)[0] ?? '';
  const meaning = readMeaning(after.slice(0, 40));
  if (isNaming(meaning) && !found.passed)
    name(after.replaceAll(SEAM, '').trim(), 'same-text-after', 0, meaning);
}

/** Labels that components put into attributes of cells and rows. */
function readAttributes(element: Element, level: number, name: Name): void {
  for (const attribute of [
    'data-label',
    'data-title',
    'data-th',
    'label',
    'heading',
    'title',
    'aria-label',
  ]) {
    const text = level > 1 || attribute !== 'title' ? element.getAttribute(attribute) : '';
    if (text && text.length < 60 && isNaming(readMeaning(text))) name(text, attribute, level);
  }
}

/** The first cell of a row can say whose row it is. */
function readRowHead(cell: Element, row: Element, found: Surroundings): void {
  const first = row.firstElementChild;
  const text = first && first !== cell ? textOf(first) : '';
  if (!first || !text || text.length > 16 || isMenu(first)) return;
  const bits = readMeaning(text).bits & (MEANING.other | MEANING.recipient | MEANING.firm);
  if (bits) found.titles.unshift({ text, bits });
}

/** The head of a table's column, and whether the table lists people. */
function readTableHead(cell: Element, found: Surroundings, name: Name): void {
  const row = cell.parentElement;
  const table = cell.closest('table,[role=table],[role=grid]');
  const head = table?.querySelector('thead tr,tr:not(:has(td)),[role=row]:has([role=columnheader])');
  if (!row || !head || head === row || head.childElementCount < 2 || head.childElementCount > 20) return;
  const at = [...row.children].indexOf(cell);
  const heads = [...head.children].map(textOf);
  if (heads.some((text, i) => i !== at && PEOPLE.test(text))) found.people = true;
  const text = heads[at] ?? '';
  const meaning = readMeaning(text);
  // What happened when: a log.
  if (!isNaming(meaning) && heads.some((one) => WHEN.test(one))) found.people = true;
  if (meaning.bits & (MEANING.sample | MEANING.other | MEANING.recipient | MEANING.firm))
    found.titles.unshift({ text, bits: meaning.bits });
  if (!isNaming(meaning)) return;
  const rowLabel = cell.previousElementSibling && readMeaning(textOf(cell.previousElementSibling));
  if (rowLabel && isNaming(rowLabel) && !(meaning.bits & MEANING.phone)) return;
  name(text, 'column', 1, meaning);
}
