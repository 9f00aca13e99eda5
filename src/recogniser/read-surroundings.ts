import {
  ACTION,
  isAlike,
  isAllActions,
  isBig,
  isElement,
  isStructured,
  listTexts,
  parentOf,
  textOf,
} from './dom.ts';
import type { Candidate } from './find-candidates.ts';
import { fold } from './fold.ts';
import { HEADING, isTitleAt } from './headings.ts';
import { readIconNear } from './icons.ts';
import { MEANING, readMeaning } from './meaning.ts';
import { isNameOfPerson } from './name-of-person.ts';
import { readAfter } from './read-after.ts';
import { LABEL_LEVELS, readBefore } from './read-before.ts';
import { readLine } from './read-line.ts';
import { readNumbers } from './read-numbers.ts';
import { readAttributes, readOwnLabels } from './read-own-labels.ts';
import { isCell, readRowHead, readTableHead } from './read-table.ts';
import { listBefore } from './siblings.ts';
import { isLabelled, isNaming, type Name, type Surroundings } from './surroundings.ts';

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
    passedRank: 8,
    second: false,
    rank: 8,
    recipient: false,
    elsewhere: false,
    relative: false,
    people: undefined,
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
  let inFrame: number | undefined;
  let inner: Node = candidate.node;
  let node: Node = candidate.node;
  for (let level = 1; level < 40; level++) {
    const above = parentOf(node);
    // Out of a frame: its element stands for the page in it.
    const parent = above?.localName === 'html' ? parentOf(above) : above;
    if (isElement(node)) readLandmark(node, found);
    if (!parent) break;
    const within = above === parent;
    if (!within) inFrame ??= found.titles.length;
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
      readGroup(candidate.element, parent, level <= Math.max(labelLevel, 2), found);
    const aria = parent.matches('nav')
      ? null
      : parent.getAttribute(parent.localName === 'iframe' ? 'title' : 'aria-label');
    if (aria) found.titles.push({ text: aria, bits: readMeaning(aria).bits });
    inner = node;
    node = parent;
  }
  // What stands around a frame can be the menu that it was opened from: "Customer service".
  for (const title of found.titles.slice(inFrame ?? found.titles.length)) title.bits &= ~MEANING.firm;
  // "Account details", "Parent: Jo", "Phone: …": the parent is who signs in.
  const section = found.titles.find(({ row }) => !row);
  if (section && SIGN_IN_DATA.test(fold(section.text)))
    found.titles = found.titles.filter(
      ({ text, bits, row }) => !row || !(bits & MEANING.other) || CLOSE.test(fold(text)),
    );
  if (!found.label || !isNaming(found.label.meaning)) readIconNear(candidate, found);
  else if (!(found.label.meaning.bits & MEANING.own)) {
    readPersonAbove(candidate.element, found);
    readPersonFirst(found);
    readServant(found);
  }
  return found;
}

/** Who stands in a row of one's own data without being oneself. */
const CLOSE =
  /紧急|联[系络]人|管家|房东|出租人|推荐人|介绍人|担保人|客户经理|辅导员|班主任|비상|보호자|emergency|next of kin|landlord|referee|manager|advis|notfall|ansprechpartner|berater|makler|vermittler|interlocut|urgence|conseiller|creator|organi[sz]er|emergenza|emergencia|기사님?$|ドライバー|driver|fahrer|chauffeur|motorista|autista|kierowc|водител|tai xe|pengemudi|sopir|surucu/;
/** Folded, alone before a name: who does something for the user. */
const SERVES = /^(?:预约|上课|主治|接诊|服务)?(?:教练|医生|司机|师傅|骑手|快递员|配送员|经纪人|中介)[:：]?$/;

/** Folded: a section about how the user signs in, whoever is named in it. */
const SIGN_IN_DATA =
  /^(?:(?:我的|当前|登录)?账[号户](?:信息|资料|与安全|安全)?|登录(?:信息|方式)|account(?: details| info(?:rmation)?)?|(?:login|sign-in) details)$/;

const OTHERS = MEANING.other | MEANING.recipient | MEANING.firm;
/** Folded: who somebody is to the user. */
const KIN =
  /^(?:父亲|母亲|爸爸|妈妈|配偶|丈夫|妻子|儿子|兒子|女儿|女兒|哥哥|弟弟|姐姐|妹妹|朋友|동생|누나|언니|오빠|형|어머니|아버지|남편|아내|친구|자녀|弟|妹|兄|姉|母|父|夫|妻|友人|brother|sister|mother|father|son|daughter|husband|wife|friend|spouse|neighbou?r|bruder|schwester|mutter|vater|sohn|tochter|freund(?:in)?|frere|soeur|mere|pere|fils|fille|ami|amie|herman[oa]|madre|padre|hij[oa]|amig[oa]|irma[o]?|mae|pai|filh[oa]|fratello|sorella|figli[oa])$/;

/** The row above can name the person whose number this row has: "Emergency contact: Jo", "Phone: …". */
function readPersonAbove(element: Element, found: Surroundings): void {
  const term = element.closest('dd')?.previousElementSibling;
  // Pairs can stand in a list one after the other, or each in an element of its own.
  const isBare = term?.localName === 'dt' && term.previousElementSibling !== null;
  const above = (isBare ? term : found.rowElement).previousElementSibling;
  if (!above) return;
  const isPair = above.localName === 'dd';
  if (!isPair && !isAlike(above, found.rowElement)) return;
  const texts = isPair
    ? [above.previousElementSibling ? textOf(above.previousElementSibling) : '', textOf(above)]
    : listTexts(above, 6).flatMap(({ data }) => data.trim() || []);
  // "Coach: Mia" in one text.
  const [head = '', ...rest] = texts.length > 1 ? texts : (texts[0] ?? '').split(/(?<=[:：])(?=.)/);
  // "Lê Văn Mẫu · 4,9★".
  const person = rest.join(' ').replace(/[\d.,]+ ?[★⭐]|[★⭐] ?[\d.,]+/g, '');
  // "Name: Jo Ash (seller)".
  const who =
    isNameOfPerson(head) && person.length <= 40 ? (/[(（]([^()（）]+)[)）]/.exec(person)?.[1] ?? '') : '';
  if (who && (readMeaning(who).bits & OTHERS || KIN.test(fold(who)))) {
    found.titles.unshift({ text: person, bits: MEANING.other });
    return;
  }
  if (head.length > 20 || !person || person.length > 30 || /\d/.test(person)) return;
  const serves = SERVES.test(fold(head));
  const bits = readMeaning(head).bits | (serves ? MEANING.other : 0);
  if (!(bits & MEANING.recipient) && !serves && !CLOSE.test(fold(head))) return;
  if (/[@*]/.test(person) || readMeaning(person).bits & MEANING.absent) return;
  found.titles.unshift({ text: texts.length > 1 ? head : head + person, bits });
}

/** Folded: whom one has to do with, before a name. */
const BY_TRADE =
  /^(?:经纪人|业主|房东|中介|顾问|司机|师傅|骑手|配送员|快递员|医生|教练|老师|卖家|商家|(?:agent|broker|landlord|driver|seller|host|courier|coach|makler|vermieter|verkaufer|fahrer|agente|vendedor|agent immobilier|vendeur)(?![a-z])|판매자|중개사|기사|出品者|ドライバー)/;

/** A block that begins with somebody's trade and name has that one's number: "Agent Jo Ash", "Phone", "138…". */
function readPersonFirst(found: Surroundings): void {
  if (found.rowElement.matches('dl,table,tbody,form')) return;
  const text =
    listTexts(found.rowElement, 4)
      .find(({ data }) => /\S/.test(data))
      ?.data.trim() ?? '';
  if (text.length > 30 || /\d/.test(text) || !/\S[\s:：]+\S/.test(text) || !BY_TRADE.test(fold(text))) return;
  found.titles.unshift({ text, bits: MEANING.other });
}

/** Folded, beside a name: who is there for the user. */
const FOR_USER =
  /^(?:[您你我]的|专属|专享|专职)(?:专属|专享|专职|服务|理财|客户|私人)*(?:顾问|经理|管家|经纪人|教练|导师|班主任|助理)$|^your (?:[a-z]+ )?(?:advis[eo]r|agent|manager|banker|broker|consultant|coach|tutor)$|^(?:ihr|dein)e? (?:[a-z]+ )?(?:berater|ansprechpartner|betreuer)(?:in)?$|^(?:votre|ton) (?:conseill|courti)\S+$|^(?:su|tu) (?:asesor|gestor)\S*$|^(?:il tuo|il suo|la tua|la sua) consulente$|^(?:o )?seu (?:gestor|consultor|gerente)$|^(?:uw|jouw) (?:adviseur|contactpersoon)$/;

/** A card of somebody who is there for the user: his name, what he is, then his number in a line of its own. */
function readServant(found: Surroundings): void {
  const card = found.rowElement.parentElement;
  if (!card || isBig(card)) return;
  const before = listTexts(card, 6).flatMap(({ data }) => data.trim() || []);
  const who = before.slice(0, 3).find((text) => FOR_USER.test(fold(text)));
  if (who) found.titles.unshift({ text: who, bits: MEANING.other });
}

/** Whether there are other rows like this one beside it. */
function isRowOfMany(node: Element): boolean {
  const beside = [node.nextElementSibling, node.previousElementSibling];
  return (
    isStructured(node) &&
    beside.some((other) => other && isAlike(other, node) && isStructured(other) && !isAllActions(other))
  );
}

/**
 * Reads a small group as a whole, up to the next section: words of a recipient make all of it somebody else's.
 */
function readGroup(element: Element, group: Element, isRow: boolean, found: Surroundings): void {
  if (group.matches('main,body,[role=main]') || isBig(group) || group.querySelector('nav')) return;
  // A menu beside the content, not verbs in its rows.
  if (group.querySelectorAll('li>a:only-child,dd>a:only-child').length > 2) return;
  const mine = [...group.children].find((child) => child.contains(element));
  const next = [...group.children].find(
    (child) =>
      follows(child, element) &&
      (child.matches(HEADING) ||
        (child !== mine && isTitleAt(child, group)) ||
        (mine &&
          (child.matches('section,article') || !isAlike(child, mine)) &&
          child.querySelector(HEADING))),
  );
  const text = listTexts(group, 60, (part) => part !== next && !part.hasAttribute('hidden'))
    .filter((part) => !next || !follows(part, next))
    .map((part) => part.data.trim())
    .join(SPLIT);
  if (text.length > 400) return;
  if (isRow) found.rowText = text.replaceAll(SPLIT, ' ');
  const parts = text.split(SPLIT);
  const isRelated = parts.some((part) => RELATION.test(part) || (isRow && RELATIVE.test(part)));
  if (isRelated && !parts.some((part) => !RELATION.test(part) && SELF.test(part))) found.relative = true;
  if (found.elsewhere || !(readMeaning(text, 400).bits & MEANING.recipient)) return;
  // Of rows beside it that have a number of their own the words are theirs.
  const others = [...group.children].filter((child) => child !== mine && child !== next && hasNumber(child));
  found.elsewhere = others.some((child) => readMeaning(textOf(child)).bits & MEANING.recipient);
  if (!found.elsewhere) found.recipient = true;
}

/** Between the texts of a group, which are one line in all else. */
const SPLIT = '\u2028';
/** A tag that says how somebody is related to the user. */
const RELATIVE =
  /^(?:spouse|husband|wife|child|son|daughter|mother|father|配偶|丈夫|妻子|儿子|女儿|子女|父亲|母亲|爸爸|妈妈|孩子|conjointe?|enfant|c[oó]nyuge|hij[oa]|coniuge|figli[oa]|ehepartner|배우자|자녀)(?:[,，（(].*)?$/i;
const SELF = /本人|自己|^(?:self|you|me)$/i;
/** The name of a row that says so. */
const RELATION =
  /^(?:[与與和].{1,6}[关關][系係]|[亲親][属屬][关關][系係]|(?:.{1,4}[(（])?続柄[)）]?|본인과의 ?관계|relation(?:ship)? to you)[:：]?$/i;

const hasNumber = (element: Element): boolean => readNumbers(textOf(element)).some(({ shape }) => shape > 0);

/** Whether a node stands behind another, not around it. */
const follows = (node: Node, other: Node): boolean => (other.compareDocumentPosition(node) & 28) === 4;

/** Classes of what somebody wrote to somebody. */
const SAID =
  /(?:^|[-_ ])(?:bubble|chat-?(?:log|messages?|window|history)|(?:message|msg)-?(?:bubble|list)|conversation|msg(?= (?:me|self|mine|other)(?:$| )))s?(?:$|[-_ ])|(?:^| )chat(?:$| )/i;

/** Classes of what only looks like a page: in a telephone or a browser that is drawn, in the documents of a firm. */
const PICTURE =
  /(?:^|[-_ ])(?:mock-?up|(?:phone|screen)-?(?:shell|mock)|(?:device|iphone|browser)-?(?:frame|shell|mock)|screenshot|demo-?(?:preview|box|block|row)|markdown-body)(?:$|[-_ ])/i;

/** A telephone that is drawn, with its notch. */
const isDrawn = (element: Element, names: string): boolean =>
  PICTURE.test(names) || (/phone/i.test(names) && element.querySelector(':scope>[class*=notch]') !== null);

/** A value with its name as the caption, and a link to change it; not a picture of one with a legend. */
function isTile(figure: Element): boolean {
  const caption = figure.querySelector('figcaption');
  const name = caption ? textOf(caption) : '';
  return (
    (readMeaning(name).bits & MEANING.phone) !== 0 &&
    name.length <= 24 &&
    !/fig|图|圖|[\d:：]/i.test(name) &&
    textOf(figure).length <= 80 &&
    [...figure.querySelectorAll(ACTION)].some((one) => readMeaning(textOf(one)).bits & MEANING.change)
  );
}

const PAGE_HEAD = 'header,nav,[role=banner],[role=navigation]';

function readLandmark(element: Element, found: Surroundings): void {
  // Not the foot of a cell or a card, nor a table that is said to have none.
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`.replace(
    /(?:no|cell|item|field)[-_]+foot(?:er)?|card__foot(?:er)?/gi,
    '',
  );
  if (element.matches('footer,[role=contentinfo]') || /(?:^|[-_ ])foot(?:er)?(?:$|[-_ ])/i.test(names))
    found.landmarks.push('footer');
  else if (element.matches(PAGE_HEAD) && !element.closest('main,[role=main],article,section,form'))
    found.landmarks.push('header');
  else if (SAID.test(names)) found.landmarks.push('chat');
  // A picture of a page, in a text about it.
  else if ((element.localName === 'figure' && !isTile(element)) || isDrawn(element, names))
    found.landmarks.push('figure');
}
