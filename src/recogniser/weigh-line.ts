import { ACTION, textOf } from './dom.ts';
import { fold } from './fold.ts';
import { MEANING, readMeaning } from './meaning.ts';
import { hasLetter, isMasked } from './scripts.ts';
import { isForCode } from './weigh-field.ts';
import type { Weighing } from './weighing.ts';

/** Behind a number that is on file no longer. */
const GONE =
  /^[^a-z\u00df-\u024f\u0370-\u1fff\u3040-\ud7ff]*(?:[变更]?[换更]为|改[为成]|换成|已经?(?:于.{0,12}|[与和从](?:本|该|此|您的|你的|当前)?账[号户].{0,4})?(?:解绑|解除|移除|停用|失效|注销|删除|更换)|已(?:被|绑定(?:其[他它]|别的|另|.{0,14}继续绑定))|(?:is )?already (?:in use|taken|used|linked|registered|associated)|解除済|(?:(?:was|is|has been) )?(?:removed|unlinked|replaced|deleted)|(?:is |are )?no longer (?:linked|in use|used|on (?:your|this|the)|part of)|(?:ist|wird) nicht mehr (?!aktuell|gultig)|n['’]est plus (?!a jour)|ya no (?:esta|es)(?![a-z])|nao esta mais|non e piu|entfernt|supprime)/;
/** "If this was not you, call …", but not "we text or call …". */
const CALL =
  /(?:^|[.,;:!?] |please |(?<!text |texts |sms )or )(?:call|ring|dial)(?: us)?(?: (?:on|at))?$|(?:^| )(?:bel(?: ons)?(?: op)?|appelez(?: le)?|chiam[ai](?: il)?|llam[ea](?: al)?|ligue(?: para)?|zadzwon(?: pod)?|звоните(?: по)?|volejte|ring(?: til)?)$/;
/** The same behind it. */
const TO_CALL =
  /^[)\ue000 ]*(?:へ|に|まで)(?:お?电话|お?问い?合|ご连络|连络)(?:ください|下さい|して)|^[)\ue000 ]*로? ?(?:전화|문의|연락)(?:하세요|주세요|해)/;
/** Folded, a button beside a number: nobody calls himself. */
const CALL_BUTTON =
  /^(?:拨打(?:电话)?|拨号|打电话|呼叫|致电|一键(?:拨号|呼叫)|call(?: now)?|anrufen|appeler|llamar|ligar|chiama|bellen|zadzwon|позвонить|电话する|発信|전화 ?(?:걸기|하기)?)$/;
/** After taking a number off: 已与手机号 138****8000 解除绑定. */
const RELEASED = /已[与和].{0,12}#[^a-z\u00df-\u024f\u0370-\u1fff\u3040-\ud7ff]*解/;
/** Lent by the firm in the place of somebody's own: 139…转 4821. */
const EXTENSION = /^[\s\ue000]*转[\s\ue000]*\d{2,5}/;
/** Asked for and not found: 没有 139****0141 这个号码. */
const NOT_FOUND = /(?:没有|没查到|未查到|查不到|并无|查无|不存在)$/;
/** In the row of an old number: 已于今天 20:14 解绑. */
const FREED =
  /已(?:于.{0,14})?(?:解绑|解除|停用|失效|注销|删除|更换)|解除済|(?:was |has been |been )(?:removed|unlinked|replaced|deleted)|entfernt|supprime/;
const OLD = /^(?:your |[您你]的)?(?:原|旧|以前|이전|old|previous|alte|ancien|anterior|стар)/;
/** "Only mainland numbers, such as …" */
const AS_IN = /[，,；;（(、：:。\s](?:如|例)[:： ]*$/;
/** Said of what happened: "unlinked the previous phone", 解绑原密保手机. */
const UNDONE =
  /(?<![先请要否定需])(?:解绑|解除|移除|删除|停用)(?:绑定)?了?(?:原|旧)[^。，,;；]{0,8}$|(?:removed|unlinked|deleted|replaced) (?:the |your )?(?:old|previous|former) [a-z ]{0,16}$/;
/** At what minute something happened, before what it was. */
const LOGGED = /^\W{0,3}\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?[ T]\d{1,2}:\d\d/;
/** In a log, right before the number. */
const TAKEN_OFF =
  /(?:解绑|解除|移除|删除)(?:绑定)?了?[^。，,;；\d]{0,8}$|(?:removed|unlinked|deleted) [a-z ]{0,20}$/;
/** When somebody answers: only the firm's own telephones have them. */
const HOURS =
  /\d{1,2}[:：]\d\d ?(?:[-–—~～至]|to|bis|à) ?\d{1,2}[:：]\d\d|\d{1,2} ?(?:am|a\.m\.|uhr) ?(?:[-–—]|to|bis) ?\d{1,2} ?(?:pm|p\.m\.|uhr)|\b(?:mo(?:n(?:day|tag)?)?|lun(?:di|es|ed[ìi])?|seg(?:unda)?)\.? ?(?:[-–—]|to|bis|au|al?) ?(?:fr(?:i(?:day)?|eitag)?|ven(?:dredi|erd[ìi])?|vie(?:rnes)?|sex(?:ta)?|sun(?:day)?|sat(?:urday)?)\b|周一[-–—~～至]周|平日\d/i;
/** Fixed lines as China writes them; elsewhere mobile numbers can look so. */
const FIXED_LINE = /^\W*(?:86\W+)?0(?:[12]\d|[3-9]\d\d)[- ]?\d{3,4}[- ]?\d{4}$/;

/** What stands around a candidate in its line, its row and its part of the page, the label and the titles aside. */
export function weighLine({ candidate, around, page, bits, done, near, add }: Weighing): void {
  const { label } = around;
  const namesPhone = bits & MEANING.phone;
  if (around.recipient) add('recipient', bits & (MEANING.own | MEANING.account) && namesPhone ? -3 : -8);
  if (around.relative) add('relative', -8);
  // One row of one's own under "My details" is no list.
  if (around.people === 'many' || (around.people && !(page.account && near.some(isAboutMe))))
    add('people-table', -8);
  for (const landmark of around.landmarks) add(landmark, landmark === 'header' ? -3 : -8);
  if (candidate.number?.service || (page.chinese && FIXED_LINE.test(candidate.raw)))
    add('service-number', -6);
  if (candidate.element.closest('address') && !(around.row & MEANING.change)) add('address', -3);
  if (candidate.element.closest('pre')) add('source code', -8);
  if (candidate.element.closest('a[href^="tel:"]')) add('tel-link', -1);
  // "We text your mobile ending in 12": a sentence that says itself whose it is.
  const isSaid = namesPhone && bits & MEANING.own && isMasked(candidate.raw);
  if (candidate.via === 'text' && !isSaid && (candidate.before + candidate.after).length > 90)
    add('prose', -2);
  // Beside a number that can be changed they say when messages may come.
  if (!(around.row & MEANING.change) && around.rowText.length <= 120 && HOURS.test(around.rowText))
    add('opening hours', -4);
  // A number on file is masked where a code is asked for; one typed just now is shown as it was typed.
  if (candidate.via === 'text' && !isMasked(candidate.raw) && asksForCode(candidate.element))
    add('code form', -4);
  if (hasLetter(candidate.before) && around.row & MEANING.sample) add('sample', -8);
  if (AS_IN.test(candidate.before)) add('sample', -8);
  // "None on file (138… pending)": the bracket says nothing, what stands before it does.
  const said = candidate.before.split(/[\ue000\ue001]/);
  const nearest = said.at(-1) ?? '';
  const spoken = nearest.trim() && !hasLetter(nearest) ? said.at(-2) : nearest;
  if (candidate.via === 'text' && readMeaning(spoken ?? '').bits & MEANING.absent) add('none on file', -8);
  // Each pattern is asked only where it can match: the browser takes long to make one.
  const { before } = candidate;
  // "Out of use? Appeal": a question says nothing of the number.
  const after = candidate.after.replace(/^[^。！!；;|｜,，]*[？?].*$/s, '');
  if (
    (after && GONE.test(fold(after.slice(0, 24)))) ||
    (before.includes('已') && RELEASED.test(fold(`${before.slice(-24)}#${after.slice(0, 24)}`)))
  )
    add('let go of', -8);
  else if (
    NOT_FOUND.test(fold(before.slice(-8)).trim()) &&
    /^[\s\ue000]*[这该此]个?/.test(fold(after.slice(0, 8)))
  )
    add('none on file', -8);
  else if (before && UNDONE.test(fold(before.slice(-40)))) add('let go of', -8);
  if (candidate.via === 'text' && EXTENSION.test(fold(candidate.after.slice(0, 16)))) add('extension', -8);
  const isLogged = LOGGED.test(around.rowText);
  if (isLogged) add('log', TAKEN_OFF.test(fold(before.slice(-40))) ? -8 : -4);
  if (
    candidate.via === 'text' &&
    ((/[a-z\u0400-\u04ff]\s*$/i.test(before) && CALL.test(fold(before.slice(-24)))) ||
      (after && TO_CALL.test(fold(after.slice(0, 24)))))
  )
    add('to be called', -8);
  const canBeCalled = [...around.rowElement.querySelectorAll(ACTION)]
    .slice(0, 6)
    .some((one) => CALL_BUTTON.test(fold(textOf(one))));
  if (canBeCalled && around.rowText.length <= 120) add('to be called', -8);
  const isGone =
    done ||
    FREED.test(fold(around.rowText.replace(/\S*[?？]/g, ''))) ||
    around.row & MEANING.absent ||
    around.titles.some(({ bits: one }) => one & MEANING.absent);
  if (label && isGone && OLD.test(fold(label.text))) add('let go of', -8);
}

/** A form with more fields is no step in which a code is typed. */
const MOST_FIELDS = 12;

function asksForCode(element: Element): boolean {
  const fields = [...(element.closest('form')?.querySelectorAll<HTMLInputElement>('input') ?? [])].filter(
    ({ type }) => !/^(?:hidden|checkbox|radio|submit|button)$/.test(type),
  );
  return fields.length <= MOST_FIELDS && fields.some(isForCode);
}

const isAboutMe = ({ bits }: { bits: number }): boolean =>
  (bits & MEANING.account) !== 0 && (bits & MEANING.own) !== 0;
