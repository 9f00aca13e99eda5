import { isBig, textOf } from './dom.ts';
import { BREAK, SEAM } from './find-candidates.ts';
import { fold } from './fold.ts';
import { isQualified, MEANING } from './meaning.ts';
import { readRole } from './read-role.ts';
import { isMasked } from './scripts.ts';
import { isForCode } from './weigh-field.ts';
import { AGAINST, type Weighing } from './weighing.ts';

/** A code went to the number on file, not to one typed just now. */
const CURRENT = /current|a[ck]tuel|actual|当前|目前|原手|现在|현재|текущ/;
/** Codes as a rule, not one that has just gone: "We send codes to your mobile", enviamos los códigos. */
const CODES_GO =
  /(?:send|text) (?:you )?(?:[a-z]+ ){0,2}codes|codes (?:are|will be|get) (?:sent|texted)|(?:enviamos|mandamos) (?:los|os|tus|seus) codigos|codigos? se envian|envoyons (?:les|vos|des) codes|codes sont envoyes|inviamo i codici|codici vengono inviati|(?:senden|schicken) (?:wir )?(?:die|ihre|ihnen|codes)(?: [a-z]+)? ?codes|codes werden/;
/** What explains a label with words that no list has. */
const EXPLAINED = MEANING.own | MEANING.account | MEANING.login | MEANING.code | MEANING.sent;
/** What comes by text message has a purpose, not another owner. */
const CHANNEL = /sms|text|смс|短信|简讯|문자/;
/** What a number is for says nothing of whose it is: "Mobile (for flight updates)". */
const PURPOSE =
  /[(（](?:for |used |用[于於]|f[üu]r |pour |para |per |voor )[^()（）]*[)）][:：]?$| (?:for|to receive|f[üu]r|pour|para(?: rece?b[ie]r)?|per|voor|f[oö]r|til) (?:(?:the|les|los|las|os|as|die|i|le|gli) )?(?:(?:account|appointment|bill|billing|delivery|flight|fraud|order|outage|payment|security|service|sign-?in|login|text|travel|trip) )?(?:alertas?|alertes?|alerts|updates|notifi[ck]a[a-zçã]+s?|benachrichtigungen|hinweise|meldungen|meldingen|reminders?|rappels|lembretes|recordatorios|codes?|c[óo]digos?|codici|tans?|sms|texts|aviseringar|varsler|beskeder|notiser|sign-?ins?|log-?ins?|avisos|avvisi)[:：]?$/i;
/** "Contact details" in a row of its own. */
const CONTACT = /^(?:contact (?:details|info)|kontaktdaten|coordonnees|datos de contacto)/;
/** The name of an account, and how mainland China masks a mobile number alone. */
const ACCOUNT_NAME = /^(?:登录)?账[号户]名?[:：]?$|^登录名[:：]?$/;
const MOBILE_MASK = /^1[3-9]\d[*＊•●]{4}\d{4}$/;

/** The number of such a card is the telephone's. */
const SIM = /sim(?![a-z])/i;

/** Whether a label with these meanings names a telephone number and nothing that speaks against it. */
function isPhoneLabel(bits: number, last: number): boolean {
  return (bits & MEANING.phone) !== 0 && (bits & AGAINST) === 0 && last !== MEANING.thing;
}

/** What its label says of a candidate, and where there is none, what takes its place. */
export function weighLabel(weighing: Weighing): void {
  const { candidate, around, page, known, bits, add } = weighing;
  const { label } = around;
  const shape = candidate.number?.shape ?? 1;
  if (label) {
    if (isPhoneLabel(bits, label.meaning.last)) {
      const titled =
        around.titles[0] &&
        around.titles[0].bits & (MEANING.account | MEANING.phone) &&
        !(around.titles[0].bits & AGAINST);
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
          !isMasked(candidate.raw) ? -6 : (readRole(around) ?? 'contact') === 'contact' ? -1 - shape : -2,
        );
      if (around.passed) add('other-words-between', label.by === 'same-text' ? -3 : -2);
      if (bits & MEANING.client) add('client', -3);
      if (bits & MEANING.sent && !CURRENT.test(fold(label.text)) && !CODES_GO.test(fold(label.text)))
        add('sent-to', -4);
    } else if (bits & AGAINST) add('label-against', -10);
    else if (bits & MEANING.thing) add('label-of-something-else', -10);
    else if (bits & MEANING.mail) add('label-of-something-else', -4);
    else if (isCode(bits)) add('code', isSentOnFile(weighing) ? 0 : -4);
    else if (bits & MEANING.number) {
      // "Your number" may be any number; written as only a telephone's is, it is that.
      const own = bits & MEANING.own;
      // Of the card that the title names.
      const title = around.titles.find((one) => one.text !== label.text);
      if (
        !own &&
        title &&
        title.bits & MEANING.thing &&
        !(title.bits & MEANING.phone) &&
        !SIM.test(title.text)
      )
        add('label-of-something-else', -4);
      if (
        !own &&
        !(bits & MEANING.code) &&
        label.text.length <= 32 &&
        isQualified(label.text.replace(PURPOSE, ''))
      )
        add('unknown-label', -4);
      // An action two levels up, "change number", is rather about another value, unless it is right behind this one.
      else {
        const isFar = label.by === 'after' && label.distance > 1 && bits & MEANING.change;
        add('number-label', isFar && !CHANGES_NUMBER.test(readBehind(weighing)) ? 0 : 2);
      }
      if (own && (shape === 2 || /\D/.test(candidate.raw))) add('own-words', 2);
    } else if (label.by === 'account-name') {
      // What one signs in with, written as only a telephone number is.
      const surely = bits & MEANING.login && shape === 2 && !isMasked(candidate.raw);
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
  // "138****8000 换绑": what can be done with it names it.
  if (!label && shape === 2 && CHANGES_NUMBER.test(readBehind(weighing))) add('verb-label', 2);
}

/** Folded, right behind a number: the button to change it names it. */
const CHANGES_NUMBER =
  /^[\s>›·|(（]*(?:去|立即|点击)?(?:换绑|(?:更换|修改|变更)(?:手机|号码|绑定)|change (?:my |your )?(?:phone|mobile|number)|update (?:my |your )?(?:phone|mobile|number)|nummer andern|changer (?:de |le |mon )?numero|cambiar (?:el |mi )?(?:numero|telefono|movil)|번호 ?변경|番号(?:を|の)?(?:変更|变更))/;

/** What stands right behind a number: in its line, or beside it. */
function readBehind({ candidate: { after, element } }: Weighing): string {
  const inLine = fold(after.split(BREAK)[0]?.replaceAll(SEAM, ' ').trim().slice(0, 40) ?? '');
  if (inLine) return inLine;
  let at: Element | null = element;
  for (let up = 0; at && up < 3 && !at.matches('section,article,li,dd,td'); up++) {
    let beside: Element | null = at.nextElementSibling;
    while (beside && !isBig(beside) && !/\S/.test(beside.textContent ?? ''))
      beside = beside.nextElementSibling;
    if (beside) return isBig(beside) ? '' : fold(textOf(beside).slice(0, 40));
    at = at.parentElement;
  }
  return '';
}

/** Folded, before a number: codes go there. */
const GOES = /(?:发送?|寄)(?:到|至|往|给)$|(?:sent|go|goes|texted) to$/;

/** Codes go to a number that is hidden in part and can be changed, and none is asked for: it is on file. */
function isSentOnFile({ candidate, around, page, bits }: Weighing): boolean {
  return (
    !(bits & (MEANING.sent | MEANING.fresh)) &&
    !page.login &&
    (around.row & MEANING.change) !== 0 &&
    isMasked(candidate.raw) &&
    GOES.test(fold(around.label?.text ?? '').trim()) &&
    ![...candidate.element.ownerDocument.querySelectorAll('input')].some(isForCode)
  );
}

/** A code, or where one was sent; "number" is a word for both kinds of number. */
const isCode = (bits: number): boolean =>
  (bits & (MEANING.code | MEANING.sent)) !== 0 &&
  ((bits & MEANING.number) === 0 || (bits & (MEANING.code | MEANING.sent)) === (MEANING.code | MEANING.sent));
