import { fold } from './fold.ts';
import { MEANING, type Meaning } from './meaning.ts';

/** The title of a section and its meanings; `row`: the name of the row, not of a section. */
export interface Title {
  text: string;
  bits: number;
  row?: boolean;
}

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
  titles: Title[];
  /** A heading that names nothing known was passed: those above head other things. */
  headed: boolean;
  /** Rank of the last heading passed that is no label: another of its rank heads another part. */
  passedRank: number;
  /** A second label, beyond the one in the line, has been looked for. */
  second: boolean;
  /** Rank of the last title: only a higher one heads it in turn, another of its rank heads another section. */
  rank: number;
  /** A recipient's or traveller's words in the same group. */
  recipient: boolean;
  /** Such words in the group belong to another row of it. */
  elsewhere: boolean;
  /** The group says how somebody is related to the user. */
  relative: boolean;
  /** Stands in a table of people, or in one that has a single person's row. */
  people: 'many' | 'one' | undefined;
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

/** Whether a text says what the number is, or that it is something else. */
export const isNaming = (meaning: Meaning): boolean => (meaning.bits & NAMING) !== 0;

/** Folded: that a number is confirmed. */
const STATE =
  /^.{0,8}(?:verified|confirmed|verifiziert|bestatigt|verifie|verificad|verificat|geverifieerd|已验证|已认证|认证済|确认済|인증(?:완료|됨))/;

/**
 * Behind a number words in brackets say what it is for, not what it is: "(for one-time codes)", and so does a
 * sentence in them; so do those that speak of text messages alone (接收短信账单), of what the number gets ("Gets
 * security codes"), and a word that it is confirmed: "OTP verified".
 */
export const isRemark = (text: string, { bits }: Meaning): boolean =>
  (/^[(（][^)）]{3,}[)）]?$/.test(text) &&
    (!(bits & (MEANING.phone | MEANING.number)) || SENTENCE.test(text))) ||
  (!(bits & (MEANING.phone | MEANING.number)) && GETS.test(text)) ||
  (/短信|簡訊|sms/i.test(text) && !NAMES_NUMBER.test(text)) ||
  (!(bits & MEANING.phone) && STATE.test(fold(text)));

/** So long no label in brackets is, and it ends with no noun for a number. */
const SENTENCE = /^.(?:.*[\u3400-\u9fff\uac00-\ud7a3].{11,}|.{39,})(?<![号號码碼机機话話])[)）]$/;
/** What a number is used for, or what can be done with it: "Send code". */
const GETS =
  /^(?:gets|receives|used (?:for|to)|for|get|(?:re)?send)(?![a-z])|^(?:可?接收|可?用[于於]|(?:重新|免费|点击)?(?:发送|發送|获取|獲取)|重发|重發)/i;
const NAMES_NUMBER = /[号號]|手机|手機|电话|電話|phone|mobile|cell|num|番号|携帯|번호|전화|tel|handy|rufn/i;

/** Takes a text for the label when it says what the number is; `by` names the place, `distance` is in levels up. */
export type Name = (text: string, by: string, distance: number, meaning?: Meaning) => void;

/** What an icon or a word like "my phone" means where no text says more. */
export const PHONE: Meaning = { bits: MEANING.phone, last: MEANING.phone };

/** Whether the label is decided, even by a text the engine does not know. */
export const isLabelled = (found: Surroundings): boolean =>
  found.label !== undefined || found.unknown !== undefined;
