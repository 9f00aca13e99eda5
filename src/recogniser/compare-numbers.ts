import type { Reason } from '../model/outcome.ts';
import { isAlike, textOf } from './dom.ts';
import type { Candidate } from './find-candidates.ts';
import { fold } from './fold.ts';
import { isQualified, MEANING } from './meaning.ts';
import type { PageKind } from './page-kind.ts';
import { readRole } from './read-role.ts';
import { digitsOf, isMasked } from './scripts.ts';
import type { Surroundings, Title } from './surroundings.ts';
import { ASK, RECORD } from './weigh.ts';

/** A candidate with what stands around it and how it was weighed. */
export interface Judged {
  candidate: Candidate;
  around: Surroundings;
  score: number;
  evidence: Reason['evidence'];
}

/**
 * The same label again and again, each with another number, is a list of people, not the user's own; unless one of
 * them alone can be changed. A column of numbers under a title that speaks of telephone numbers is the user's.
 */
export function compareNumbers(judged: Judged[], page: PageKind): void {
  leaveSection(judged);
  leavePeople(judged);
  leaveTyped(judged);
  leaveRepeated(judged);
  const hopeful = judged.filter((one) => one.score >= ASK);
  const lost: Judged[] = [];
  for (const one of hopeful) {
    const shared = /^(?:column|above)$/.test(one.around.label?.by ?? '') || isActed(one);
    const about = page.phone || ((one.around.titles[0]?.bits ?? 0) & MEANING.phone) !== 0 || isOwnList(one);
    const twins = hopeful.filter((other) => {
      if (digitsOf(other.candidate.raw) === digitsOf(one.candidate.raw)) return false;
      if (fold(other.around.label?.text ?? '') !== fold(one.around.label?.text ?? '')) return false;
      if (shared && tableOf(one) !== tableOf(other)) return false;
      const [mine, theirs] = branches(one.candidate.element, other.candidate.element);
      if (!mine || !theirs || !isAlike(mine, theirs)) return false;
      return shared || mine.contains(one.around.rowElement);
    });
    // Under "numbers" that are not said to be anybody's: a list of them.
    const listed = hopeful.filter(
      (other) =>
        other.around.label?.text === one.around.label?.text &&
        digitsOf(other.candidate.raw) !== digitsOf(one.candidate.raw),
    );
    if (
      listed.length > 1 &&
      !(shared && about) &&
      !isOwnList(one) &&
      !((one.around.label?.meaning.bits ?? -1) & (MEANING.phone | MEANING.own))
    ) {
      lost.push(one);
      continue;
    }
    if (!twins.length || ((shared || isOwnList(one)) && about && twins.length < 4)) continue;
    // That one of them was verified does not make it the user's: so are the numbers of relatives and drivers.
    const score = one.score - (isOnlyVerified(one) ? 1 : 0);
    if (shared || twins.some((twin) => twin.score >= score)) lost.push(one);
  }
  // Beside a number that the page marks as the user's, one that only has a label is rather somebody else's.
  const marked = (one: Judged) =>
    isOwnList(one) || one.evidence.some(({ name }) => name === 'verb' || name === 'own-words');
  const sure = hopeful.filter((one) => one.score >= RECORD && marked(one) && !lost.includes(one));
  for (const one of hopeful) {
    const others = sure.filter((other) => digitsOf(other.candidate.raw) !== digitsOf(one.candidate.raw));
    const headed = others.some(
      (other) =>
        /^(?:column|above|heading)$/.test(one.around.label?.by ?? '') &&
        other.around.label?.text === one.around.label?.text,
    );
    const main = MAIN.test(fold(one.around.label?.text ?? ''));
    // On a page of telephone numbers a picture says no less than a word.
    if (page.phone && one.around.label?.by === 'icon' && isMasked(one.candidate.raw)) continue;
    // What comes by text message has a purpose, not another owner.
    const isNotified = NOTIFIED.test(fold(one.around.label?.text ?? ''));
    if (
      !others.length ||
      marked(one) ||
      headed ||
      main ||
      isNotified ||
      (readRole(one.around) ?? 'contact') !== 'contact'
    )
      continue;
    one.evidence.push({ name: 'another number is marked as own', weight: -4 });
    one.score -= 4;
  }
  // Beside a plain "phone", one with a word more than that is rather somebody else's: "nominee's phone".
  const plain = hopeful.filter((one) => one.score >= RECORD && !lost.includes(one) && hasPlainLabel(one));
  for (const one of plain.length ? hopeful : []) {
    const label = one.around.label;
    if (!label || label.text.length > 32 || label.meaning.bits & MEANING.own || !isQualified(label.text))
      continue;
    if ((readRole(one.around) ?? 'contact') !== 'contact') continue;
    // A code is the user's own to receive.
    if (CODE.test(label.text)) continue;
    if (plain.every((other) => digitsOf(other.candidate.raw) === digitsOf(one.candidate.raw))) continue;
    const weight = Math.min(-4, RECORD - 1 - one.score);
    one.evidence.push({ name: 'another number has a plainer label', weight });
    one.score += weight;
  }
  for (const one of lost) {
    one.evidence.push({ name: 'one of several alike', weight: -8 });
    one.score -= 8;
  }
}

/** Folded: a telephone that gets messages, not one that sends them. */
const NOTIFIED =
  /(?:短信|通知|提醒|动账)[^发]*手机(?:号码?)?$|(?:text|sms|notification) (?:message )?(?:phone|number|mobile)$/;

/** A telephone that gets one-time passwords. */
const CODE = /(?:^|[^a-z])otp(?:$|[^a-z])/i;

/** The first of several that are all the user's: "Main number", "Recovery number". */
const MAIN = /^(?:main|primary|default|haupt|principal|основн|首选|默认|主要|メイン|glown|hlavn)/;

/** The only word for being the user's own is in the row, and says no more than that the number is confirmed. */
const isOnlyVerified = ({ around, evidence }: Judged): boolean =>
  evidence.some(({ name, weight }) => name === 'own-words' && weight === 1) &&
  CONFIRMED.test(around.rowText) &&
  !/[绑綁]|bound|link/i.test(around.rowText);
const CONFIRMED = /verif|valid|confirm|best[aä]tigt|[验驗认認]证|認証|確認|[实實]名|인증|확인/i;

const OTHERS = MEANING.other | MEANING.recipient | MEANING.firm;
const HOME = MEANING.account | MEANING.own | MEANING.phone | MEANING.login;

/** The nearest title that is not the label itself. */
const titleOf = ({ around }: Judged) => around.titles.find(({ text }) => text !== around.label?.text);

/**
 * Beside a number in a section about the account, one under a title about somebody else, or which says nothing
 * known, is somebody else's: "Your details" and "Nominee".
 */
function leaveSection(judged: Judged[]): void {
  const hopeful = judged.filter(({ score }) => score >= ASK);
  const isLeft = hopeful.map((one) => {
    const { around } = one;
    const title = titleOf(one);
    if (!title || (title.bits && !(title.bits & OTHERS)) || isHome(title)) return false;
    if ((around.label?.meaning.bits ?? 0) & MEANING.own || (readRole(around) ?? 'contact') !== 'contact')
      return false;
    // The name of a row that can be changed says less than the section that it stands in.
    const isRow = title.row && around.row & MEANING.change;
    return hopeful.some((other) => {
      if (digitsOf(other.candidate.raw) === digitsOf(one.candidate.raw)) return false;
      const nearest = titleOf(other);
      if (!isRow && nearest && isHome(nearest)) return true;
      const mine = notOver(one, other);
      return (
        mine.length > (isRow ? 2 : 0) &&
        mine.every(({ bits }) => !bits) &&
        notOver(other, one).some((over) => isHome(over) && over.bits & MEANING.account)
      );
    });
  });
  for (const [i, one] of hopeful.entries()) {
    if (!isLeft[i]) continue;
    one.evidence.push({ name: 'section of something else', weight: -6 });
    one.score -= 6;
  }
}

/** Says that what is under it is the user's own. */
const isHome = ({ text, bits }: Title): boolean =>
  !(bits & OTHERS) &&
  ((bits & HOME) !== 0 || /^(?:you|vous|sie|您|本人)$/i.test(text) || /^[ck]onta[ck]t/i.test(text));

/** Titles over the one that are not over the other, the label left out. */
const notOver = ({ around }: Judged, other: Judged): Title[] =>
  around.titles.filter(
    ({ text }) => text !== around.label?.text && !other.around.titles.some((one) => one.text === text),
  );

/** Said to the user, not of somebody: "your", not only "recovery". */
const MINE = /[我您你]的|本人|(?<![a-z])(?:my|your|mein|ihre?|mon|votre|mi|tu|su)(?![a-z])/;

/** What lies over a page or beside it. */
const OVER = '[role=dialog],dialog,aside,[class*="drawer" i],[class*="modal" i]';

/** Beside a table of people, what has the number of one of its rows, or lies over it, tells more about one of them. */
function leavePeople(judged: Judged[]): void {
  const rows = judged
    .filter(
      ({ around, evidence }) => around.people === 'many' && !evidence.some(({ name }) => name === 'log'),
    )
    .map(({ candidate }) => digitsOf(candidate.raw).slice(-4));
  if (rows.length < 2) return;
  for (const one of judged) {
    const { element, raw } = one.candidate;
    const isOver = element.closest(OVER) && !MINE.test(fold(one.around.label?.text ?? ''));
    const isDetail = isOver || rows.includes(digitsOf(raw).slice(-4));
    if (one.around.people || one.score < ASK || !isDetail) continue;
    one.evidence.push({ name: 'one of a table of people', weight: -10 });
    one.score -= 10;
  }
}

/** Evidence that a number stands in its field only because somebody types it. */
const TYPED = /^(?:being typed|field for a new number|form for a new number|form to add)$/;

/** What stands in a field for a new number, or was typed just now, again in a text: 短信已发往 139****0026. */
function leaveRepeated(judged: Judged[]): void {
  const fields = judged.filter(({ candidate }) => candidate.via === 'field');
  for (const one of judged) {
    if (one.candidate.via === 'field' || one.score < ASK) continue;
    const digits = digitsOf(one.candidate.raw);
    const sent = (one.around.label?.meaning.bits ?? 0) & MEANING.sent;
    const isTyped = fields.some(({ candidate, around: { label }, evidence }) => {
      const other = digitsOf(candidate.raw);
      if (other.slice(-4) !== digits.slice(-4) || other.slice(0, 3) !== digits.slice(0, 3)) return false;
      const fresh = (label?.meaning.bits ?? 0) & MEANING.fresh;
      return fresh || evidence.some(({ name }) => TYPED.test(name) || (sent && name === 'code form'));
    });
    if (!isTyped) continue;
    one.evidence.push({ name: 'the new number again', weight: -8 });
    one.score -= 8;
  }
}

/** A number to which a code was just sent, written out in full: it was typed a moment ago. */
function leaveTyped(judged: Judged[]): void {
  const sent = judged.flatMap(({ candidate, around: { label } }) =>
    candidate.via !== 'field' && label && label.meaning.bits & (MEANING.code | MEANING.sent)
      ? digitsOf(candidate.raw)
      : [],
  );
  if (!sent.length) return;
  for (const one of judged) {
    const { raw } = one.candidate;
    const isWhole = !/[^\d\s+().-]/.test(raw);
    if (one.score < ASK || !isWhole || !sent.includes(digitsOf(raw))) continue;
    if ((one.around.label?.meaning.bits ?? 0) & (MEANING.code | MEANING.sent)) continue;
    one.evidence.push({ name: 'a code was sent there', weight: -6 });
    one.score -= 6;
  }
}

/** A row that begins with the number and has what can be done with it for a label, which names none of several. */
const isActed = ({ candidate, around: { label, rowElement } }: Judged): boolean =>
  label?.by === 'after' && textOf(rowElement).startsWith(candidate.raw);

const tableOf = ({ candidate }: Judged): Element | null => candidate.element.closest('table');

const hasPlainLabel = ({ around: { label } }: Judged): boolean =>
  label !== undefined && (label.meaning.bits & MEANING.phone) !== 0 && !isQualified(label.text);

/** "Your phone numbers", or "your numbers" over rows that say "phone": all that it heads are the user's. */
const isOwnList = ({ around: { titles, label } }: Judged): boolean => {
  const kinds = MEANING.phone | ((label?.meaning.bits ?? 0) & MEANING.phone ? MEANING.number : 0);
  return titles
    .slice(0, 2)
    .some(({ bits }) => bits & kinds && bits & MEANING.own && !(bits & (MEANING.other | MEANING.firm)));
};

/** The children of the nearest common ancestor that hold the one and the other. */
function branches(a: Element, b: Element): [Element | undefined, Element | undefined] {
  let common: Element | null = a;
  while (common && !common.contains(b)) common = common.parentElement;
  const branch = (of: Element) => [...(common?.children ?? [])].find((child) => child.contains(of));
  return [branch(a), branch(b)];
}
