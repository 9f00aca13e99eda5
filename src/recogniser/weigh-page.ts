import { textOf } from './dom.ts';
import { fold } from './fold.ts';
import { MEANING } from './meaning.ts';
import { isMasked } from './scripts.ts';
import type { Title } from './surroundings.ts';
import { AGAINST, type Weighing } from './weighing.ts';

/** Heads one's own data within a page about other matters. */
const MY_ACCOUNT =
  /^(?:我的|my |your |mein |ihr |mon |votre |mi |tu |su |minha |sua |il mio |マイ|내 ?)(?:账[号户]|资料|(?:account|profil[a-z]*|konto|compte|cuenta|conta)(?![a-z])(?! (?:manager|executive|rep|advis|team))|アカウント|계정)/;

/** Whether a title heads the user's own account, not "your account manager". */
export const isMyAccount = ({ text, bits }: Title): boolean =>
  !(bits & (MEANING.other | MEANING.firm)) && MY_ACCOUNT.test(fold(text));

/** Whether a title is the page's own, not one of a panel. */
const isPageTitle = ({ text }: Title, document: Document): boolean =>
  [...document.querySelectorAll('h1')].some((heading) => textOf(heading) === text);

/** Folded, right before a masked number: said to the user, of the user. */
const YOURS =
  /(?:(?<![a-z])(?:your|ihre?|votre|(?:ta|su|tu|il tuo|o seu|uw|je)) (?:mobile|cell|phone|handy|telefon|telephone|portable|movil|celular|cellulare|mobiel|telefoon)(?: (?:phone|number))?|[您你]的(?:手机|电话|手机号码?)(?:是|为)?)[:：]?$|(?<![a-z])(?:mobile|phone|cell)(?: number)? (?:that )?we (?:have|hold) for you$/;

/** Folded: words that mean nobody else, as "su" and "Ihr" can. */
const SECOND_PERSON = /(?<![a-z])(?:your|votre|ta|tu|il tuo|for you)(?![a-z])|[您你]的/;

/** Folded: the line that one has signed in with, at its carrier. */
const THIS_LINE = /^本机(?:手机)?号(?:码(?![一登])|(?![码一登]))/;

/** What the titles of its sections and the page as a whole say of a candidate. */
export function weighPage({ candidate, around, page, known, bits, near, isMine, add }: Weighing): void {
  const namesPhone = bits & MEANING.phone;
  // "Registrant (you)" tells the user's own part of the page from the others.
  if (isMine) add('own-title', 2);
  // "A reminder goes to your mobile •••34", whatever the page is about.
  const labelText = fold(around.label?.text ?? '');
  const isToYou = YOURS.test(labelText) && isMasked(candidate.raw) && SECOND_PERSON.test(labelText);
  // On a device it is the number of the card in it.
  const isThisLine = !page.device && THIS_LINE.test(labelText);
  const isYours = (YOURS.test(labelText) && isMasked(candidate.raw)) || isThisLine;
  // "Seller profile" is the user's own where the page is, and the seller's beside what is for sale.
  const isOwnPage = page.account || page.own || known.page;
  const against = near.find(
    ({ bits: one }) =>
      !isMine &&
      one & AGAINST &&
      (!(one & MEANING.account) || (one & MEANING.other && !isOwnPage)) &&
      !(isToYou && !(one & (MEANING.fresh | MEANING.sample))),
  );
  if (against)
    add(
      `section «${against.text.slice(0, 20)}»`,
      candidate.via === 'field' || against.bits & AGAINST & ~MEANING.fresh ? -6 : 0,
    );
  else if (near.some((title) => title.bits & MEANING.account)) add('account-section', 1);
  const field = candidate.via === 'field';
  // Customer data at one's own address are one's own at a bank.
  const home = page.banking || (page.own && !page.path && !page.record);
  const served = home ? 0 : bits & MEANING.own ? -2 : -5;
  if (near.some((title) => title.bits & MEANING.client)) add('client', served);
  // What the catalogue lists as an account page is one, whatever its title says.
  if (known.page && !(field && (page.login || page.signup))) add('known-page', 1);
  else {
    const dialog =
      !page.managing &&
      candidate.element.closest('[role=dialog],dialog') &&
      near.some((title) => title.bits & MEANING.account && !(title.bits & AGAINST));
    if (dialog) add('account-page', 1);
    else if (page.client && !near.some((title) => title.bits & MEANING.client)) add('client', served);
    // An open dialog about the account lies over whatever the page is about.
    if (dialog) add('dialog', 0);
    // "The account's phone" is said to tell it from those the page is about.
    else if (page.against && !isMine)
      add(
        `page «${page.against.slice(0, 20)}»`,
        isThisLine
          ? 0
          : isYours ||
              (page.logged && namesPhone && bits & MEANING.own) ||
              (namesPhone && bits & MEANING.own && bits & (MEANING.account | MEANING.login)) ||
              near.some(isMyAccount)
            ? -2
            : -5,
      );
    else if (page.signup) add('sign-up page', field ? -10 : -5);
    else if (page.login) add('sign-in page', -5);
    else if (page.account) add('account-page', 1);
    // "My account" beside a ticket, or over the seats of a team.
    const isApart =
      near[0] !== undefined &&
      isMyAccount(near[0]) &&
      !isPageTitle(near[0], candidate.element.ownerDocument) &&
      (page.against !== undefined || page.record);
    if (page.path && !dialog && !isYours && !isApart) add('path', -2);
    if (page.record && !isMine && !isApart) add('record', -5);
    else if (page.device && !dialog && !isMine && !isYours && !(bits & MEANING.own))
      add('number of a device', -4);
    // "My visitors", one of them: the number in it is rather the visitor's.
    else if (page.item && !dialog && !isMine && !isYours && !(bits & MEANING.own)) add('one of many', -4);
  }
}
