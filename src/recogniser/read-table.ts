import { textOf } from './dom.ts';
import { fold } from './fold.ts';
import { isMenu, titleTextOf } from './headings.ts';
import { isQualified, MEANING, readMeaning } from './meaning.ts';
import { isNaming, type Name, type Surroundings } from './surroundings.ts';
import { YOU } from './you.ts';

/** Folded. */
const PEOPLE =
  /^(?:姓名|名字|名称|用户|用户名|昵称|员工|客户|成员|联系人|联络人|full name|name|user|user ?name|member|customer|employee|contact|氏名|名前|顾客|이름|성명|회원|name des .*|nom|nombre|nome|naam|имя|фио|ho ten|nama|ชื่อ|ad soyad|imie.*)$/;

/** Folded: how somebody is related to the user. */
const RELATED =
  /^(?:关系|(?:与|和).{1,6}关系|続柄|관계|relation(?:ship)?|hubungan|beziehung|parentesco|lien de parente)$/;

const WHEN =
  /^(?:(?:操作|变更|發生|发生)?(?:时间|日期)|時間|日時|일시|time|date|when|datum|fecha|data|дата)$/i;

/** In a column "when": a time, not an occasion. */
const TIME = /\d|yesterday|today|ago$|just now|(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

/** What was written to each number: a log of messages. */
const WRITTEN =
  /^(?:短信|消息|留言|通知|简讯|簡訊)(?:内容|內容|正文)$|^(?:message|sms) (?:text|body|content)$|^nachrichtentext$|^texto del mensaje$|^texto da mensagem$|^testo del messaggio$|^(?:メッセージ|메시지) ?(?:内容|내용)$|^本文$/i;

const PRICE = /^(?:价格|單價|单价|price|fee|cost|preis|prix|precio|prezzo|цена)/i;
const RENT = /^(?:月租|monthly)/i;

/** Folded: what people who look after a site's accounts give them. */
const STAFF =
  /^(?:角色|权限|岗位|职位|所属部门|部门|roles?|permissions?|department|rolle|rol|ruolo|権限|役割|권한|부서)$/;

const KIND = /^(?:类型|類型|种类|種類|種別|종류|유형|type|kind|art|typ|tipo|soort|тип|вид)$/i;

/** Whether an element is a cell of a table, by its tag or role. */
export const isCell = (element: Element): boolean => element.matches('td,th,[role=cell],[role=gridcell]');

/** A column of the user's own: the others are of other people. */
const IS_YOU = new RegExp(`^(?:${YOU})$`, 'i');

/** The nearest row above that is nothing but heads: some tables have one over each row of values. */
function findHeadAbove(row: Element | null): Element | undefined {
  let at = row?.previousElementSibling ?? undefined;
  for (let rows = 0; at && rows < 40; rows++, at = at.previousElementSibling ?? undefined)
    if (at.localName === 'tr' && at.childElementCount > 1 && !at.querySelector('td')) return at;
  return undefined;
}

/** 代办人: somebody who does something for the user. */
const isPerson = (head: string): boolean =>
  /[人员員]$/.test(head) && (readMeaning(head).bits & MEANING.other) !== 0;

/** The row of the user among others: 张三（本人）, 本人（户主）, "Jo Ash (you)". */
const ME = new RegExp(`[(（](?:${YOU})[)）]$`, 'i');
/** The same where it is not in brackets alone. */
const ME_ELSE =
  /(?:^|\s)(?:本人|我|you|me)[)）]?$|(?<!非)本人[)）]?$|^本人[（(\s]|^我[（(](?:户主|戶主|本人|主号|主號|管理员|管理員)|^(?:you|me) ?\((?:owner|admin|main|primary|organi[sz]er|account holder)\)|(?:当前登[录錄]|當前登錄|当前用户)[)）]?$/i;

/** The head of a table that scrolls under it stands in a table of its own before. */
function findHeadApart(table: Element, columns: number): Element | undefined {
  let at: Element | null = table;
  for (let up = 0; at && up < 3; up++, at = at.parentElement) {
    const head = at.previousElementSibling?.querySelector('tr:not(:has(td))');
    if (head?.childElementCount === columns) return head;
  }
  return undefined;
}

const TABLE = 'table,[role=table],[role=grid]';

/** How many columns a cell takes. */
const spanOf = (cell: Element): number => Math.min(Number(cell.getAttribute('colspan')) || 1, 20);

/** What heads each column: of a head of two rows, with cells that span several, both texts together. */
function readColumns(head: Element): string[] {
  const rows = head.parentElement?.localName === 'thead' ? [...head.parentElement.children] : [head];
  if (rows.length < 2 || rows.length > 3)
    return [...head.children].flatMap((cell) => new Array(spanOf(cell)).fill(textOf(cell)));
  const grid: (string | undefined)[][] = rows.map(() => new Array(60).fill(undefined));
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.children) {
      const span = (name: string) => Math.min(Number(cell.getAttribute(name)) || 1, 20);
      while (grid[y]?.[x] !== undefined) x++;
      for (let down = 0; down < span('rowspan') && y + down < rows.length; down++)
        for (let right = 0; right < span('colspan'); right++)
          grid[y + down]?.splice(x + right, 1, textOf(cell));
    }
  });
  const count = (grid.at(-1) ?? []).indexOf(undefined);
  return Array.from({ length: count }, (_, x) =>
    [...new Set(grid.map((row) => row[x] ?? ''))].join(' ').trim(),
  );
}

/** The first cell of a row can say whose row it is. */
export function readRowHead(cell: Element, row: Element, found: Surroundings): void {
  const first = row.firstElementChild;
  const text = first && first !== cell ? textOf(first) : '';
  if (!first || !text || text.length > 16 || isMenu(first)) return;
  const bits = readMeaning(text).bits & (MEANING.other | MEANING.recipient | MEANING.firm);
  if (bits) found.titles.unshift({ text, bits });
}

/** The head of a table's column, and whether the table lists people. */
export function readTableHead(cell: Element, found: Surroundings, name: Name): void {
  const row = cell.parentElement;
  const table = cell.closest(TABLE);
  const inTable = table?.querySelector('thead tr,tr:not(:has(td)),[role=row]:has([role=columnheader])');
  const head =
    findHeadAbove(row) ??
    // Not that of a table within a table that only lays out the page.
    (inTable?.closest(TABLE) === table ? inTable : undefined) ??
    (table && row ? findHeadApart(table, row.childElementCount) : undefined);
  if (!row || !head || head === row || head.childElementCount < 2 || head.childElementCount > 20) return;
  let at = 0;
  for (let one = cell.previousElementSibling; one; one = one.previousElementSibling) at += spanOf(one);
  const heads = readColumns(head);
  const text = heads[at] ?? '';
  const meaning = readMeaning(text);
  const people = heads.some(
    (one, i) =>
      i !== at &&
      ([PEOPLE, RELATED, STAFF].some((list) => list.test(fold(one))) ||
        IS_YOU.test(one) ||
        (i === 0 && isPerson(one))),
  );
  const me = [...row.children].map(titleTextOf).find((other) => ME.test(other) || ME_ELSE.test(other));
  const isOwnRow = me !== undefined;
  // The labels in one row and one person's data in the next is no list.
  const isAlone = row.parentElement?.querySelectorAll('td').length === row.childElementCount;
  const next = row.nextElementSibling;
  const goesOn = next?.querySelector('td') && next.childElementCount === row.childElementCount;
  const alone = meaning.bits & MEANING.own && (isAlone || (head === row.previousElementSibling && !goesOn));
  if (people && !isOwnRow && !alone) found.people = isAlone ? 'one' : 'many';
  if (people && isOwnRow) {
    found.row |= MEANING.own;
    found.titles.unshift({ text: me, bits: 0, row: true });
  }
  // What has a price is for sale or for rent; a telephone of one's own may cost something by the month.
  const isOffered = (one: string) => PRICE.test(one) || (!(meaning.bits & MEANING.phone) && RENT.test(one));
  if (heads.some(isOffered)) found.people = 'many';
  // What happened when: a log. With more than a number: appointments, visits, calls.
  const plain = isNaming(meaning) && (heads.length < 3 || meaning.bits & MEANING.own);
  // "When: bill is ready" tells of no time.
  const isTime = (one: string, i: number) =>
    WHEN.test(one) && (!/^when$/i.test(one) || TIME.test(row.children[i]?.textContent ?? ''));
  if (!plain && heads.some(isTime)) found.people = 'many';
  if (meaning.bits & MEANING.phone && !(meaning.bits & MEANING.own) && heads.some((one) => WRITTEN.test(one)))
    found.people = 'many';
  if (meaning.bits & (MEANING.sample | MEANING.other | MEANING.recipient | MEANING.firm))
    found.titles.unshift({ text, bits: meaning.bits });
  if (!isNaming(meaning)) return;
  const rowLabel = cell.previousElementSibling && readMeaning(textOf(cell.previousElementSibling));
  if (rowLabel && isNaming(rowLabel) && !(meaning.bits & MEANING.phone)) return;
  // "Sign-in phone", "backup phone", each in a row of its own, say more than the head over all of them.
  if (rowLabel && rowLabel.bits & MEANING.phone && rowLabel.bits & MEANING.own) return;
  // A number of which another column says the kind: "社会保障卡 | 139****0063".
  const kind = heads.findIndex((one) => KIND.test(one));
  const said = kind >= 0 && kind !== at ? textOf(row.children[kind] ?? cell) : '';
  if (said && !(meaning.bits & MEANING.phone) && !isNaming(readMeaning(said)) && isQualified(said)) {
    found.unknown ??= said;
    return;
  }
  name(text, 'column', 1, meaning);
}
