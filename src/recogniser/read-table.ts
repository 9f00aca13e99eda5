import { textOf } from './dom.ts';
import { fold } from './fold.ts';
import { isMenu } from './headings.ts';
import { MEANING, readMeaning } from './meaning.ts';
import { isNaming, type Name, type Surroundings } from './surroundings.ts';

/** Folded. */
const PEOPLE =
  /^(?:姓名|名字|名称|用户|用户名|昵称|员工|客户|成员|联系人|联络人|full name|name|user|user ?name|member|customer|employee|contact|氏名|名前|顾客|이름|성명|회원|name des .*|nom|nombre|nome|naam|имя|фио|ho ten|nama|ชื่อ|ad soyad|imie.*)$/;

const WHEN =
  /^(?:(?:操作|变更|發生|发生)?(?:时间|日期)|時間|日時|일시|time|date|when|datum|fecha|data|дата)$/i;

const PRICE = /^(?:价格|單價|单价|price|fee|cost|preis|prix|precio|prezzo|цена)/i;
const RENT = /^(?:月租|monthly)/i;

/** Whether an element is a cell of a table, by its tag or role. */
export const isCell = (element: Element): boolean => element.matches('td,th,[role=cell],[role=gridcell]');

/** A column of the user's own: the others are of other people. */
const YOU = /^(?:you|yourself|me|本人|我|您|自己|ご本人|본인|sie|vous|usted)$/i;

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
  const table = cell.closest('table,[role=table],[role=grid]');
  const head = table?.querySelector('thead tr,tr:not(:has(td)),[role=row]:has([role=columnheader])');
  if (!row || !head || head === row || head.childElementCount < 2 || head.childElementCount > 20) return;
  const at = [...row.children].indexOf(cell);
  const heads = [...head.children].map(textOf);
  if (heads.some((text, i) => i !== at && (PEOPLE.test(fold(text)) || YOU.test(text)))) found.people = true;
  const text = heads[at] ?? '';
  const meaning = readMeaning(text);
  // What has a price is for sale or for rent; a telephone of one's own may cost something by the month.
  const isOffered = (one: string) => PRICE.test(one) || (!(meaning.bits & MEANING.phone) && RENT.test(one));
  if (heads.some(isOffered)) found.people = true;
  // What happened when: a log. With more than a number: appointments, visits, calls.
  const plain = isNaming(meaning) && (heads.length < 3 || meaning.bits & MEANING.own);
  if (!plain && heads.some((one) => WHEN.test(one))) found.people = true;
  if (meaning.bits & (MEANING.sample | MEANING.other | MEANING.recipient | MEANING.firm))
    found.titles.unshift({ text, bits: meaning.bits });
  if (!isNaming(meaning)) return;
  const rowLabel = cell.previousElementSibling && readMeaning(textOf(cell.previousElementSibling));
  if (rowLabel && isNaming(rowLabel) && !(meaning.bits & MEANING.phone)) return;
  name(text, 'column', 1, meaning);
}
