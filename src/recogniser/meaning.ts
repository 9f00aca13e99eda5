import { wordsFrom } from './find-word.ts';
import { fold } from './fold.ts';

/** One bit per meaning, so that a text's meanings are one number. */
export const MEANING = {
  thing: 2,
  fresh: 4,
  sample: 8,
  firm: 16,
  recipient: 32,
  other: 64,
  client: 128,
  sent: 256,
  code: 512,
  signup: 1024,
  absent: 2048,
  phone: 4096,
  mail: 8192,
  number: 16384,
  own: 32768,
  account: 65536,
  login: 131072,
  change: 262144,
} as const;

/** What words a text holds. */
export interface Meaning {
  /** All meanings found, as bits of MEANING. */
  bits: number;
  /** The last one found that names a thing (phone, mail, anything else): before a number, the nearest to it. */
  last: number;
}

/** Letters of alphabets, whose words have boundaries; other scripts are matched anywhere. */
const isLetter = (code: number): boolean => (code > 96 && code < 123) || (code > 0x36f && code < 0x530);

/** 联系人, 申请人, 维修员 and all their kin, as titles and before 手机 or 电话; not 本人 and 会员. */
const PERSON =
  /(?:(?<!主|[投要]保|缴存|参保|纳税|登记|自然|持[卡有]|开户|[个本私成订约会])人|(?<!会|管理|保人)员)(?:(?:联[系络])?(?:信息|资料|手机|电话)|[是为:(]|姓名|$)|(?:[站店厅院校馆社台处]|公司|单位|平台|商户|物业)(?:的|联系|服务)?(?:电话|手机)|[^您你我定证留录记用前册户号信码务]的手机$|^(?![我您你]).{1,8}(?<![我您你])的(?:个人)?(?:资料|主页|档案|名片|手表|平板)$/;
/** Numbers of anything: "order number", Kundennummer, numero de cliente. */
const NUMBERED =
  /(?<![a-z\u00df-\u024f])(?!(?:change|edit|update)(?![a-z]))(?!your|my|dit|dat|uw|jouw|mijn|dieses|ihre|nove|vase|moje|die|eine?|new|nytt?|contact|main|the|this|login|different|another|other|wrong|number)([a-z\u00df-\u024f]{3,})(?: ?(?:number|nummer|cislo|nr\b|#)| no\b|(?<=(?<![a-z])(?:ref|order|account|customer|member|policy|ticket|invoice|bill|passport|contract|client|card|serial))no\b| ?(?<!he|(?<![a-z])(?:(?:in)?val|(?:pre|un|re)?pa|andro|gr|a?vo|dav|cov))id\b)|(?:numero|numer|nomor|номер|ma|so|no\.|no(?= d[eo] )|n°|番号) (?:d[eoa]s? |d')?(?!d[eoa] |de |(?:pour|para) (?:vous|te|sms|avisos|codigos|receb|recib|notific|alert|contact)|for|we|on|is|ending|in|conta|securis|котор)([a-z\u00df-\u024f\u0370-\u1fff\u3040-\ud7ff]{4,})/;
/** What every such text has; quick, where the pattern itself takes the browser long to make. */
const HAS_NUMBER = /num|cislo|n[or]|id|#|n°|номер|[ms][ao] |番号/;
/** What says nothing of whose a number is, before or behind the word for one: "default number", Kontaktnummer. */
const NEUTRAL =
  /^(?:alternat|default|wireless|kontakt|contact|standa|voorkeur|prive|huvud|prefer|predefini|aggiunt|supplement|padrao|principal|tambahan|pribadi|kontak$|saat$)/;
/** In brackets: who may see the number, not whose it is. */
const SEEN = /[(（][^()（）]{0,16}(?:可[见見]|公[开開]|visible|sichtbar|공개)[^()（）]{0,16}[)）]/gi;
/** Words that are made of two: Kontakttelefon. */
const COMPOUND = /([a-z]{4})(?=(?:telefo|rufnumm|handynumm|handy(?![a-z])))/g;
/** Initials of somebody: HR电话, GP phone. */
const INITIALS =
  /(?<![A-Za-z\d])(?!UK|USA?|HK|CN|EU|AU|NZ|CA|SG|TW|MO|JP|KR|IN|MY|DE|FR|ID|SMS|TEL|APP|VIP|OTP|MFA|SIM|ETC|QQ|NO)[A-Z]{2,3}(?= ?(?:phone|mobile|cell|手|电|電))/;
/** What follows a noun that is not what the label is about. */
const USE = /^[^\d:(]{3,}(?<![号码])(?<!번호)$/;
/** A record of somebody's change; about one's own it says "yours". */
const MOVED = /[变更]?[更换]为|chang.{0,30} to$/;
/** What somebody says in a chat; a page says "yours". */
const SAID =
  /我的.{0,4}(?:手机|电话)\S{0,3}是|(?<![a-z])(?:my .{0,12}number is|(?:mijn|mein|mon|mi|il mio|o meu|meu|moj|min) (?:handy|telefoon)?(?:nummer|numero|numer) (?:is|ist|est|es|e|jest|ar|er)(?: *|(?![a-z])[a-z ]{0,40}:) *$)/;
/** "Kid's tablet": somebody's own, and of one who is named. */
const POSSESSED = /(?<![a-z])(?!it|what|here|there|that|today|let|who|driver)[a-z]{2,}['’]s /;
/** "Your personal adviser" is not personal data. */
const PERSONAL_ONE =
  /perso[a-z]* (?:ansprech|kontaktpers|berat|betreu|advis|banker|shopper|trainer|assist|manager|consult|broker|adviseur|contactp|radgiv|asesor|gestor)|(?:conseill|asesor|gestor|consulent|referent)[a-z]* perso/;
/** Folded: what an employer has given of himself. */
const EMPLOYER = /^雇主的?(?:资料|信息|联[系络](?:方式|资料|信息))/;
/** Data of somebody: "contact details of the shop", dados do participante. */
const OF_OTHERS =
  /^(?:contact (?:details|info(?:rmation)?)|details|information|kontaktdaten|daten|coordonnees|donnees|informations|datos|informacion|dati|recapiti|dados|informacoes|(?:contact)?gegevens)(?: (?:de contacto?|di contatto|de contato))? (?:of|des|der|vom|van|de|du|del|della|dell|di|do|da|dos|das) (?!conta[ct])/;
const EMERGENCY =
  /紧急|비상|emergenc|emergenza|notfall|urgence|urgenta|noodge|noodc|awaryjn|экстрен|acil |darurat|kecemasan/;
/** Folded: the account of one whom the user looks after. */
const WARD =
  /(?:孩子|宝宝|子女|儿童|未成年人?|被监护人|长辈)的?(?:账[号户]|资料|信息|档案|手机)|^(?:child(?:ren)?(?:['’]s)?|kids?(?:['’]s)?) (?:account|profile|phone)|^(?:kind(?:er)?|jugend)(?:konto|profil|account)|(?:compte|profil) (?:d['’]|de l['’])?enfant|(?:cuenta|perfil) (?:infantil|del (?:menor|hijo))|(?:account|profilo) (?:bambin|del figlio)|(?:conta|perfil) (?:infantil|d[ao] crianca)|자녀 ?(?:계정|정보)|(?:お子様|子ども|子供)の?(?:アカウント|情报)/;
/** Folded, before a number: what the firm writes to the user as a rule, whatever it is about. */
const GOES_TO =
  /^(?:your |all )?(?:(?:account|appointment|balance|bill(?:ing)?|delivery|flight|fraud|order|outage|parcel|payment|pickup|prescription|security|service|shipping|sign-in|transaction|travel|trip) )?(?:alerts|reminders|updates|notifications|texts) (?:(?:are|get) (?:sent|texted)|go) to(?: your (?:mobile|phone|cell|cell ?phone)(?: number)?)?$|^we text you (?:at|on)$|^(?:账单|动账|登录|安全|交易|停电|缴费)(?:通知|提醒)(?:都?会|将)(?:发送?|推送)(?:到|至|往|给)(?:[您你]的(?:手机|号码|手机号码?))?$/;
const SAMPLE = /^(?:示例|样例|范例)$/;
/**
 * Somebody in whose name "example" stands: Camille Exemple, คุณ มาลี ตัวอย่าง. Not what is an example of something:
 * "Display Example", "Gültiges Beispiel", which the lists of words and the endings of adjectives tell.
 */
const CALLED =
  /(?<=^|[\s\ue000\ue001\u2028])(?!(?:Display|Screen|Page|Code|Layout|Output|Input|Usage|Response|Request|Simple|Full|For|An?|The|This|Table|Data|Text|Card|Component|Quick|Good|Bad|Valid|Invalid|Short|Long|New|Old|Next|First|Last|Wrong|German|French|Zum|Ein|Das|Par|Por|Per|Une?|Uno|Um|El|Il|Bon|Autre|Premier|Dernier|Buen|Otro|Primer|Goed|Ander|Eerste) )(?!\p{L}+(?:al|ed|ing|ble|ous|ful|ive|ic|ary|ent|ant|er|est|ect|es) )(\p{Lu}[\p{Ll}’'-]+) (?:Ex[ae]mpl[aeo]|Ejemplo|Esempio|Beispiel|Voorbeeld|Przyk[łl]ad\p{Ll}*|Примеров\p{Ll}*|Örnek|Contoh|Sample)(?=\s*(?:$|[\ue000\ue001\u2028,;·|(（]))|(?<=^คุณ ?[\u0e00-\u0e7f]{2,14} )ตัวอย่าง$/gu;
/** What may be there of it. */
const MAY_BE_CALLED = / (?:Ex[ae]mpl|Ejem|Esem|Beis|Voor|Przy|Прим|Örn|Cont|Samp|ตัวอย่าง)/;
/** Folded, before a number: what the firm writes to the user's telephone as a rule. */
const WRITES_TO =
  /^(?:we (?:text|send|sms|message) (?!you |an? ).{2,60} to your (?:mobile|phone|cell)(?: ?phone)?(?: number)?(?: at| on)?|nous (?:vous )?envoyons .{2,60} (?:sur|a) votre (?:mobile|portable|numero|telephone)|inviamo .{2,60} al tuo (?:cellulare|telefono|numero)|(?:我们)?[会将]把?.{2,24}(?:发送?|推送)(?:到|至|往|给)[您你]的手机(?:号码?)?)$/;
/** A code is rather sent to a number that was typed just now. */
const SENT = MEANING.code | MEANING.sent;

/** A word of the lists found in a folded text. */
interface Word {
  at: number;
  end: number;
  bits: number;
}

function listWords(folded: string): Word[] {
  const found: Word[] = [];
  for (let at = 0; at < folded.length; at++) {
    const letter = isLetter(folded.charCodeAt(at));
    if (letter && isLetter(folded.charCodeAt(at - 1))) continue;
    for (const { text, whole, bits } of wordsFrom(folded.charAt(at))) {
      if (!folded.startsWith(text, at)) continue;
      const end = at + text.length;
      if (whole && isLetter(folded.charCodeAt(end))) continue;
      found.push({ at, end, bits });
      at = end - 1;
      break;
    }
  }
  return found;
}

/** Words before it that say something make it an example of that: "Numéro Exemple". */
function withoutName(called: string, name?: string): string {
  if (name === undefined) return '';
  return readMeaning(name).bits ? called : name;
}

/** Reads the meanings in a text; of long ones only the beginning. */
export function readMeaning(text: string, most = 200): Meaning {
  const found: Meaning = { bits: 0, last: 0 };
  const folded = fold(
    (MAY_BE_CALLED.test(text) ? text.replace(CALLED, withoutName) : text)
      .slice(0, most)
      .replace(/\S*@\S*/g, ' ')
      .replace(SEEN, ''),
  ).replace(COMPOUND, '$1 ');
  for (const { at, end, bits } of listWords(folded)) {
    // In Chinese and its neighbours the noun comes last: 忘记密码时使用 is about use, not a password.
    if (bits & MEANING.thing && folded.charCodeAt(at) > 0x2e7f && USE.test(folded.slice(end))) continue;
    found.bits |= bits & ~1;
    if (bits & (MEANING.thing | MEANING.phone | MEANING.mail))
      found.last = bits & (MEANING.thing | MEANING.phone | MEANING.mail);
  }
  // "New" is of a number only beside one.
  if (!(found.bits & (MEANING.phone | MEANING.number))) found.bits &= ~MEANING.fresh;
  const noun = found.bits & MEANING.phone || !HAS_NUMBER.test(folded) ? null : NUMBERED.exec(folded);
  const of = noun?.[1] ?? noun?.[2] ?? '';
  // Not "current number" or Wiederherstellungsnummer.
  if (noun && (NEUTRAL.test(of) || listWords(of).some((word) => word.bits & MEANING.own)))
    found.bits |= MEANING.number;
  else if (noun) {
    found.bits |= MEANING.thing;
    found.last = MEANING.thing;
  }
  // 保证人资料 is about the guarantor, whatever 资料 says alone.
  if (/[人员的话机]/.test(folded) && PERSON.test(folded) && !folded.includes('本人')) {
    found.bits |= MEANING.other;
    if (folded.length < 12 && !/^账[号户][与和及、&]/.test(folded)) found.bits &= ~MEANING.account;
  }
  if ((/['’]s /.test(folded) && POSSESSED.test(folded)) || (/是|m[a-z]+ /.test(folded) && SAID.test(folded)))
    found.bits |= MEANING.other;
  if (/为|to$/.test(folded) && MOVED.test(folded) && !/[您你]的/.test(folded)) found.bits |= MEANING.other;
  // "Contact details of the shop" are the shop's.
  if (found.bits & (MEANING.other | MEANING.firm) && OF_OTHERS.test(folded)) found.bits &= ~MEANING.account;
  if (found.bits & MEANING.other && (PERSONAL_ONE.test(folded) || EMPLOYER.test(folded)))
    found.bits &= ~MEANING.account;
  if (WARD.test(folded)) found.bits = (found.bits & ~MEANING.account) | MEANING.other;
  // "Emergency details" are about whom to call, whatever "details" says alone.
  if (found.bits & MEANING.other && EMERGENCY.test(folded)) found.bits &= ~MEANING.account;
  if (SAMPLE.test(folded)) found.bits |= MEANING.sample;
  const said = / to|text|nv[io]|[到至往给机号码]$/.test(folded) ? folded.replace(/[,， ]+$/, '') : '';
  if (said && (GOES_TO.test(said) || (!(found.bits & SENT) && WRITES_TO.test(said))))
    return { bits: MEANING.phone | MEANING.own, last: MEANING.phone };
  return found;
}

/**
 * Whether a label holds a word that no list has: "accountant's phone" does, "phone number (required)" does not.
 * Shorter words are particles in most languages.
 */
export function isQualified(label: string): boolean {
  // Two lines of a label may have been joined.
  if (/[A-Z]{2}/.test(label) && INITIALS.test(label)) return true;
  const folded = fold(label.replace(/(?<=[a-zß-öø-ÿа-я])(?=[A-ZÀ-ÖØ-ÞА-Я])/g, ' ')).replace(COMPOUND, '$1 ');
  let rest = '';
  let from = 0;
  for (const { at, end } of listWords(folded)) {
    rest += `${folded.slice(from, at)}#`;
    from = end;
  }
  rest += folded.slice(from);
  // Vietnamese writes each syllable by itself.
  if (/\u0111/.test(folded) && /(?<![a-z#])[a-z\u0111]{2,} [a-z\u0111]{2,}/.test(rest)) return true;
  return /(?<![#a-z\u00df-\u024f\u0370-\u1fff\u3040-\ud7ff])[a-z\u0370-\u052f]{4,}|[\u3005\u3400-\u9fff]{2}|[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]{2}|[\u30a1-\u30fc]{3}|[\u0e00-\u0e7f]{3}/.test(
    rest,
  );
}

/** Whether the engine reads anything in a label by itself, so that a site need not list it. */
export const isKnownLabel = (label: string): boolean => readMeaning(label).bits !== 0;
