import type { Reason } from '../model/outcome.ts';
import type { Candidate } from './find-candidates.ts';
import { fold } from './fold.ts';
import { isQualified, MEANING, readMeaning } from './meaning.ts';
import { ADDING, type PageKind } from './page-kind.ts';
import { readRole } from './read-role.ts';
import { hasLetter } from './scripts.ts';
import type { Surroundings } from './surroundings.ts';

export const RECORD = 5;
export const ASK = 3;

/** Behind a number that is on file no longer. */
const GONE =
  /^[^a-z\u00df-\u024f\u0370-\u1fff\u3040-\ud7ff]*(?:[变更][换更]为|改[为成]|换成|已(?:于.{0,12})?(?:解绑|解除|停用|失效|注销|删除|更换)|已(?:被|绑定(?:其[他它]|别的|另|.{0,14}继续绑定))|(?:is )?already (?:in use|taken|used|linked|registered|associated)|解除済|(?:was |has been )?(?:removed|unlinked|replaced|deleted)|entfernt|supprime)/;
/** "If this was not you, call …", but not "we text or call …". */
const CALL =
  /(?:^|[.,;:!?] |please |(?<!text |texts |sms )or )(?:call|ring|dial)(?: us)?(?: (?:on|at))?$|(?:^| )(?:bel(?: ons)?(?: op)?|appelez(?: le)?|chiam[ai](?: il)?|llam[ea](?: al)?|ligue(?: para)?|zadzwon(?: pod)?|звоните(?: по)?|volejte|ring(?: til)?)$/;
/** The same behind it. */
const TO_CALL =
  /^[)\ue000 ]*(?:へ|に|まで)(?:お?电话|お?问い?合|ご连络|连络)(?:ください|下さい|して)|^[)\ue000 ]*로? ?(?:전화|문의|연락)(?:하세요|주세요|해)/;
/** After taking a number off: 已与手机号 138****8000 解除绑定. */
const RELEASED = /已[与和].{0,12}#[^a-z\u00df-\u024f\u0370-\u1fff\u3040-\ud7ff]*解/;
/** In the row of an old number: 已于今天 20:14 解绑. */
const FREED =
  /已(?:于.{0,14})?(?:解绑|解除|停用|失效|注销|删除|更换)|解除済|(?:was |has been |been )(?:removed|unlinked|replaced|deleted)|entfernt|supprime/;
const OLD = /^(?:原|旧|以前|이전|old|previous|alte|ancien|anterior|стар)/;
/** A code went to the number on file, not to one typed just now. */
const CURRENT = /current|a[ck]tuel|actual|当前|目前|原手|现在|현재|текущ/;
const DONE =
  /(?:更换|换绑|修改|变更|改绑)(?:手机号?码?)?(?:成功|完成)|(?:changed|updated)$|success|erfolgreich|succes|exito/;

const AGAINST = MEANING.fresh | MEANING.sample | MEANING.firm | MEANING.recipient | MEANING.other;

/** What explains a label with words that no list has. */
const EXPLAINED = MEANING.own | MEANING.account | MEANING.login | MEANING.code | MEANING.sent;
/** What comes by text message has a purpose, not another owner. */
const CHANNEL = /sms|text|смс|短信|简讯|문자/;
/** What a number is for says nothing of whose it is: "Mobile (for flight updates)". */
const PURPOSE = /[(（](?:for |used |用[于於]|f[üu]r |pour |para |per |voor )[^()（）]*[)）][:：]?$/i;
/** "Contact details" in a row of its own. */
const CONTACT = /^(?:contact (?:details|info)|kontaktdaten|coordonnees|datos de contacto)/;
/** When somebody answers: only the firm's own telephones have them. */
const HOURS =
  /\d{1,2}[:：]\d\d ?(?:[-–—~～至]|to|bis|à) ?\d{1,2}[:：]\d\d|\d{1,2} ?(?:am|a\.m\.|uhr) ?(?:[-–—]|to|bis) ?\d{1,2} ?(?:pm|p\.m\.|uhr)|\b(?:mo(?:n(?:day|tag)?)?|lun(?:di|es|ed[ìi])?|seg(?:unda)?)\.? ?(?:[-–—]|to|bis|au|al?) ?(?:fr(?:i(?:day)?|eitag)?|ven(?:dredi|erd[ìi])?|vie(?:rnes)?|sex(?:ta)?|sun(?:day)?|sat(?:urday)?)\b|周一[-–—~～至]周|平日\d/i;
/** A title that tells the user from others: "You", "Registrant (you)"; not "Salons Near You". */
const IS_ME = /^(?:You|本人|ご本人|본인)$|[(（](?:you|本人|ご本人|본인)[)）]$/i;
/** Heads one's own data within a page about other matters. */
const MY_ACCOUNT =
  /^(?:我的|my |mein |mon |mi |minha |il mio |マイ|내 ?)(?:账[号户]|资料|account|profil|konto|compte|cuenta|conta|アカウント|계정)/;
/** Heads what is said of the one whose page it is. */
const HOW_TO_REACH = /^(?:contact|kontakt|联[系络]方式|联[系络]信息|连络先|연락처)$/;
/** Folded, behind a number: what it is used for. */
const SIGNS_IN =
  /^[\ue000 (]*(?:(?:可|仅|同时)?用[于来]登录|登录(?:时|账[号户]时)?使用|(?:used? )?(?:for|to) (?:sign|log)(?:ging|ing)?[ -]?in)/;
/** The name of an account, and how mainland China masks a mobile number alone. */
const ACCOUNT_NAME = /^(?:登录)?账[号户]名?[:：]?$|^登录名[:：]?$/;
const MOBILE_MASK = /^1[3-9]\d[*＊•●]{4}\d{4}$/;
const MASKED = /[^\d\s+()-]{2}/;

/** Fixed lines as China writes them; elsewhere mobile numbers can look so. */
const FIXED_LINE = /^\W*(?:86\W+)?0(?:[12]\d|[3-9]\d\d)[- ]?\d{3,4}[- ]?\d{4}$/;

/** Whether a label with these meanings names a telephone number and nothing that speaks against it. */
function isPhoneLabel(bits: number, last: number): boolean {
  return (bits & MEANING.phone) !== 0 && (bits & AGAINST) === 0 && last !== MEANING.thing;
}

/** Adds up what speaks for and against a number being the user's own, on file here. */
export function weigh(
  candidate: Candidate,
  around: Surroundings,
  page: PageKind,
  known: { selector: boolean; label: boolean; page: boolean },
): { score: number; evidence: Reason['evidence'] } {
  const evidence: Reason['evidence'] = [];
  const add = (name: string, weight: number): void => {
    if (weight) evidence.push({ name, weight });
  };
  const { label } = around;
  // After a change that succeeded the new number is the one on file.
  const done = around.titles.some((title) => DONE.test(fold(title.text)));
  // Who signs in with it is the user, however called: "parent's phone (for signing in)".
  const signsIn = candidate.via === 'text' && SIGNS_IN.test(fold(candidate.after.slice(0, 40)));
  const bits = (label?.meaning.bits ?? 0) & (done ? ~MEANING.fresh : -1) & (signsIn ? ~MEANING.other : -1);
  const shape = candidate.number?.shape ?? 1;
  add('shape', shape);
  if (known.selector) add('site-selector', 6);
  if (label) {
    if (isPhoneLabel(bits, label.meaning.last)) {
      const titled =
        around.titles[0] && around.titles[0].bits & MEANING.account && !(around.titles[0].bits & AGAINST);
      add(label.by === 'icon' ? 'icon' : 'phone-label', label.by !== 'icon' ? 4 : titled ? 3 : 2);
      if ((bits | around.row) & MEANING.own) add('own-words', bits & MEANING.own ? 2 : 1);
      // A word that no list has rather says whose it is: "plumber phone".
      if (
        !((bits | (around.passed && label.by === 'same-text' ? 0 : around.row)) & EXPLAINED) &&
        label.text.length <= 32 &&
        !CHANNEL.test(fold(label.text)) &&
        isQualified(label.text.replace(PURPOSE, ''))
      )
        add(
          'qualified-label',
          !MASKED.test(candidate.raw) ? -6 : (readRole(around) ?? 'contact') === 'contact' ? -1 - shape : -2,
        );
      if (around.passed) add('other-words-between', label.by === 'same-text' ? -3 : -2);
      if (bits & MEANING.client) add('client', -3);
      if (bits & MEANING.sent && !CURRENT.test(fold(label.text))) add('sent-to', -4);
    } else if (bits & AGAINST) add('label-against', -10);
    else if (bits & MEANING.thing) add('label-of-something-else', -10);
    else if (bits & MEANING.mail) add('label-of-something-else', -4);
    else if (isCode(bits)) add('code', -4);
    else if (bits & MEANING.number) {
      // "Your number" may be any number; written as only a telephone's is, it is that.
      const own = bits & MEANING.own;
      if (!own && label.text.length <= 8 && isQualified(label.text)) add('unknown-label', -4);
      // An action two levels up, "change number", is rather about another value.
      else add('number-label', label.by === 'after' && label.distance > 1 ? 0 : 2);
      if (own && (shape === 2 || /\D/.test(candidate.raw))) add('own-words', 2);
    } else if (label.by === 'account-name') {
      // What one signs in with, written as only a telephone number is.
      const surely = bits & MEANING.login && shape === 2 && !MASKED.test(candidate.raw);
      const contact = CONTACT.test(fold(label.text));
      const isName = ACCOUNT_NAME.test(fold(label.text)) && MOBILE_MASK.test(candidate.raw);
      add(
        surely || isName ? 'login-label' : contact ? 'contact-label' : 'account-name',
        surely || isName ? 3 : contact ? 2 : 1,
      );
    }
  }
  if (known.label) add('site-label', 4);
  // Digits and nothing else can count anything: seconds, orders, people.
  if (shape < 2 && /^\d+$/.test(candidate.raw)) {
    const alike = around.beyond.replace(/\D/g, '');
    if (!label) add('only digits', -3);
    else if (around.beyond && (alike.length !== candidate.raw.length || alike[0] !== candidate.raw[0]))
      add('beyond another value', -5);
  }
  if (around.unknown && !known.label) add('unknown-label', -4);
  const namesPhone = bits & MEANING.phone;
  if (
    !namesPhone &&
    around.titles.some((title, i) => i < 3 && title.bits & MEANING.phone && !(title.bits & AGAINST))
  )
    add('phone-title', 2);
  else if (!namesPhone && page.phone) add('phone-page', 2);
  if (around.row & MEANING.change) add('verb', 1);
  if (!label && around.row & MEANING.own) add('own-words', 1);

  const near = around.titles.slice(0, 4).filter((title) => title.text !== label?.text);
  // "Registrant (you)" tells the user's own part of the page from the others.
  const isMine = near[0] !== undefined && IS_ME.test(near[0].text) && !(near[0].bits & AGAINST);
  if (isMine) {
    near.splice(1);
    add('own-title', 2);
  }
  const against = near.find((title) => title.bits & AGAINST && !(title.bits & MEANING.account));
  if (against)
    add(
      `section «${against.text.slice(0, 20)}»`,
      candidate.via === 'field' || !(against.bits & MEANING.fresh) || against.bits & AGAINST & ~MEANING.fresh
        ? -6
        : 0,
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
        (namesPhone && bits & MEANING.own && bits & (MEANING.account | MEANING.login)) ||
          near.some((title) => MY_ACCOUNT.test(fold(title.text)))
          ? -2
          : -5,
      );
    else if (page.signup) add('sign-up page', field ? -10 : -5);
    else if (page.login) add('sign-in page', -5);
    else if (page.account) add('account-page', 1);
    if (page.path && !dialog) add('path', -2);
    if (page.record) add('record', -5);
  }
  const own = [
    'own-words',
    'own-title',
    'verb',
    'account-section',
    'account-page',
    'known-page',
    'site-selector',
    'phone-title',
    'phone-page',
  ];
  const bare =
    label !== undefined &&
    !page.known &&
    !page.end &&
    label.meaning.last === MEANING.phone &&
    !near.some((title) => HOW_TO_REACH.test(fold(title.text)));
  if ((!page.own || bare) && !evidence.some(({ name }) => own.includes(name))) add('nothing says whose', -2);
  if (around.recipient) add('recipient', bits & (MEANING.own | MEANING.account) && namesPhone ? -3 : -8);
  if (around.relative) add('relative', -8);
  // One row of one's own under "My details" is no list.
  if (around.people === 'many' || (around.people && !(page.account && near.some(isAboutMe))))
    add('people-table', -8);
  for (const landmark of around.landmarks) add(landmark, landmark === 'footer' ? -8 : -3);
  if (candidate.number?.service || (page.chinese && FIXED_LINE.test(candidate.raw)))
    add('service-number', -6);
  if (candidate.element.closest('pre')) add('source code', -8);
  if (candidate.element.closest('a[href^="tel:"]')) add('tel-link', -1);
  if (candidate.via === 'text' && (candidate.before + candidate.after).length > 90) add('prose', -2);
  if (candidate.via === 'field') weighField(candidate, around, page, add);
  // Beside a number that can be changed they say when messages may come.
  if (!(around.row & MEANING.change) && around.rowText.length <= 120 && HOURS.test(around.rowText))
    add('opening hours', -4);
  if (hasLetter(candidate.before) && around.row & MEANING.sample) add('sample', -8);
  // "None on file (138… pending)": the bracket says nothing, what stands before it does.
  const said = candidate.before.split(/[\ue000\ue001]/);
  const nearest = said.at(-1) ?? '';
  const spoken = nearest.trim() && !hasLetter(nearest) ? said.at(-2) : nearest;
  if (candidate.via === 'text' && readMeaning(spoken ?? '').bits & MEANING.absent) add('none on file', -8);
  // Each pattern is asked only where it can match: the browser takes long to make one.
  const { before, after } = candidate;
  if (
    (after && GONE.test(fold(after.slice(0, 24)))) ||
    (before.includes('已') && RELEASED.test(fold(`${before.slice(-24)}#${after.slice(0, 24)}`)))
  )
    add('let go of', -8);
  if (
    candidate.via === 'text' &&
    ((/[a-z\u0400-\u04ff]\s*$/i.test(before) && CALL.test(fold(before.slice(-24)))) ||
      (after && TO_CALL.test(fold(after.slice(0, 24)))))
  )
    add('to be called', -8);
  const isGone =
    done ||
    FREED.test(fold(around.rowText)) ||
    around.row & MEANING.absent ||
    around.titles.some(({ bits: one }) => one & MEANING.absent);
  if (label && isGone && OLD.test(fold(label.text))) add('let go of', -8);
  const named = /label|icon|phone-|selector/;
  const sum = evidence.reduce((all, one) => all + one.weight, 0);
  if (sum >= RECORD && !evidence.some(({ name, weight }) => weight > 0 && named.test(name)))
    add('no label', ASK - sum);
  return { score: evidence.reduce((all, one) => all + one.weight, 0), evidence };
}

/** A code, or where one was sent; "number" is a word for both kinds of number. */
const isCode = (bits: number): boolean =>
  (bits & (MEANING.code | MEANING.sent)) !== 0 &&
  ((bits & MEANING.number) === 0 || (bits & (MEANING.code | MEANING.sent)) === (MEANING.code | MEANING.sent));

const isAboutMe = ({ bits }: { bits: number }): boolean =>
  (bits & MEANING.account) !== 0 && (bits & MEANING.own) !== 0;

/** A field can be an empty form that somebody is filling in. */
function weighField(
  candidate: Candidate,
  { titles }: Surroundings,
  page: PageKind,
  add: (name: string, weight: number) => void,
): void {
  const field = candidate.element as HTMLInputElement;
  const names = `${field.getAttribute('name') ?? ''} ${field.id}`;
  const adding = titles.some(({ text }) => ADDING.test(fold(text)));
  if (adding) {
    add('form to add', -10);
    return;
  }
  if (/new/i.test(names)) {
    add('field for a new number', -10);
    return;
  }
  if (field.type === 'tel' || /(?:mobile|phone|tel)/i.test(names) || /tel/.test(field.autocomplete ?? ''))
    add('phone-field', 1);
  if (field.disabled || field.readOnly) {
    add('fixed-field', 1);
    return;
  }
  const typing =
    field.ownerDocument.activeElement === field ||
    matches(field, ':user-valid') ||
    matches(field, ':user-invalid');
  if (typing) add('being typed', -10);
  let form: Element = field.closest('form') ?? field.parentElement?.parentElement?.parentElement ?? field;
  for (let up = 0; up < 6 && form.localName !== 'form' && form.querySelectorAll('input').length < 2; up++)
    form = form.parentElement ?? form;
  // A form that asks for a code, or has nothing else filled in, is for entering a number, not for showing it.
  const others = [...form.querySelectorAll<HTMLInputElement>('input,select,textarea')].filter(
    (other) => other !== field && other.type !== 'hidden',
  );
  const filled = others.some(isFilled);
  if (page.adding) add('form to add', -8);
  if (page.fresh) add('form for a new number', -10);
  else if (
    others.some(
      (other) =>
        // With a name and a mail address filled in it is for changing the password together with the rest.
        (other.type === 'password' && !(page.account && others.filter(isFilled).length > 1)) ||
        /(?<!(?:post|postal|zip|country|area|dial|promo|coupon)[-_ ]?)code|otp|captcha|验证码|驗證碼|コード|인증/i.test(
          `${other.name} ${other.placeholder} ${other.autocomplete}`,
        ),
    )
  )
    add('code form', -6);
  else if (!filled) add('lone field', -5);
}

const isFilled = (field: HTMLInputElement): boolean =>
  /^(?:text|email|)$/.test(field.type) && field.value !== '';

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
