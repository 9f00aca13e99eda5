import type { Reason } from '../model/outcome.ts';
import type { Candidate } from './find-candidates.ts';
import { fold } from './fold.ts';
import { MEANING } from './meaning.ts';
import type { PageKind } from './page-kind.ts';
import type { Surroundings } from './surroundings.ts';
import { weighField } from './weigh-field.ts';
import { weighLabel } from './weigh-label.ts';
import { weighLine } from './weigh-line.ts';
import { isMyAccount, weighPage } from './weigh-page.ts';
import { AGAINST, type KnownHere, type Weighing } from './weighing.ts';
import { YOU } from './you.ts';

export const RECORD = 5;
export const ASK = 3;

/** Folded, in a title: a change has succeeded. */
const DONE =
  /(?:更换|换绑|修改|变更|改绑)(?:手机号?码?)?(?:成功|完成)|(?:changed|updated)$|success|erfolgreich|succes|exito/;

/** Heads what is said of the one whose page it is. */
const HOW_TO_REACH = /^(?:contact|kontakt|联[系络]方式|联[系络]信息|连络先|연락처)$/;
/** Folded, behind a number: what it is used for. */
const SIGNS_IN =
  /^[\ue000 (]*(?:(?:可|仅|同时)?用[于来]登录|登录(?:时|账[号户]时)?使用|(?:used? )?(?:for|to) (?:sign|log)(?:ging|ing)?[ -]?in)/;

/** The same in its label: 目前用于登录与订单短信的手机. */
const FOR_SIGNING_IN = /^(?:目前|当前|现)?用[于来]登[录入]|^used (?:for|to) (?:sign|log)/;

/** Evidence that a number is the user's own. */
const OWN = [
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
/** Evidence that it is a telephone number. */
const NAMED = /label|icon|phone-|selector/;
/** A title that tells the user from others: "You", "Registrant (you)"; not "Salons Near You". */
const IS_ME = new RegExp(
  `^(?:You|(?:本人|ご本人|본인) ?(?:信息|资料|資料|情報|정보)?)$|[(（](?:${YOU})[)）]$`,
  'i',
);

/** The same with the name behind it: "You — Robin Vale". */
const AND_NAME = /^(?:You|我|本人) ?[—–·] ?[^\d]{1,40}$/;

/** Adds up what speaks for and against a number being the user's own, on file here. */
export function weigh(
  candidate: Candidate,
  around: Surroundings,
  page: PageKind,
  known: KnownHere,
): { score: number; evidence: Reason['evidence'] } {
  const evidence: Reason['evidence'] = [];
  const add = (name: string, weight: number): void => {
    if (weight) evidence.push({ name, weight });
  };
  const weighing = {
    candidate,
    around,
    page,
    known,
    add,
    ...readLabel(candidate, around),
    ...readTitles(around),
  };
  add('shape', candidate.number?.shape ?? 1);
  if (known.selector) add('site-selector', 6);
  weighLabel(weighing);
  weighPage(weighing);
  const isOwn = evidence.some(({ name }) => OWN.includes(name));
  if (!isOwn && page.matter && !known.page) add('about something else', -4);
  else if (!isOwn && !page.home && (!page.own || isBare(weighing))) add('nothing says whose', -2);
  weighLine(weighing);
  if (candidate.via === 'field') weighField(weighing);
  const sum = evidence.reduce((all, one) => all + one.weight, 0);
  if (sum >= RECORD && !evidence.some(({ name, weight }) => weight > 0 && NAMED.test(name)))
    add('no label', ASK - sum);
  return { score: evidence.reduce((all, one) => all + one.weight, 0), evidence };
}

/** What the label means here. */
function readLabel(candidate: Candidate, { label, titles }: Surroundings): Pick<Weighing, 'bits' | 'done'> {
  // After a change that succeeded the new number is the one on file.
  const done = titles.some((title) => DONE.test(fold(title.text)));
  // Who signs in with it is the user, however called: "parent's phone (for signing in)".
  const signsIn =
    (candidate.via === 'text' && SIGNS_IN.test(fold(candidate.after.slice(0, 40)))) ||
    FOR_SIGNING_IN.test(fold(label?.text ?? ''));
  const bits = (label?.meaning.bits ?? 0) & (done ? ~MEANING.fresh : -1) & (signsIn ? ~MEANING.other : -1);
  return { bits, done };
}

/** The nearest titles; only one where it says that what is under it is the user's. */
function readTitles({ label, titles }: Surroundings): Pick<Weighing, 'near' | 'isMine'> {
  const near = titles.slice(0, 4).filter((title) => title.text !== label?.text);
  const [first] = near;
  // "Your account" ends what the titles over it are about.
  const own = near.findIndex(isMyAccount);
  if (own >= 0) near.length = own + 1;
  // "Owner (you)" is somebody else's word and the user's own.
  const isMine =
    first !== undefined &&
    ((IS_ME.test(first.text) && !(first.bits & AGAINST & ~MEANING.other)) ||
      (AND_NAME.test(first.text) && !(first.bits & AGAINST)));
  return { near: isMine ? [first] : near, isMine };
}

/** A label such as "Phone" and nothing more, on a page that nothing else says to be the user's. */
const isBare = ({ around: { label }, page, near }: Weighing): boolean =>
  label !== undefined &&
  !page.known &&
  !page.end &&
  label.meaning.last === MEANING.phone &&
  !near.some((title) => HOW_TO_REACH.test(fold(title.text)));
