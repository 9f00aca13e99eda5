import { isVisible, textOf } from './dom.ts';
import { fold } from './fold.ts';
import { hasAccountMenu } from './has-account-menu.ts';
import { isQualified, MEANING, readMeaning } from './meaning.ts';
import { readAddress } from './read-address.ts';
import { hasHan } from './scripts.ts';

/** What the page as a whole is about, from its title, its first headings and its address. */
export interface PageKind {
  /** Title or heading that says it is about other people or other matters. */
  against: string | undefined;
  /** The title that says so is of what happened to the account, over a heading that speaks of the account alone. */
  logged: boolean;
  /** The address is of one device, which may have a number of its own. */
  device: boolean;
  /** Speaks of customers: of a sales desk, or of a bank. */
  client: boolean;
  account: boolean;
  /** Its title names something of the user's that no list has: "My viewings". */
  matter: boolean;
  login: boolean;
  signup: boolean;
  /** The page is in Chinese. */
  chinese: boolean;
  phone: boolean;
  /** Title or heading says something the engine knows. */
  known: boolean;
  /** About adding or applying for something: its fields are being filled in. */
  adding: boolean;
  /** What its fields hold has not been saved. */
  unsaved: boolean;
  /** About entering a new number. */
  fresh: boolean;
  /** The address names such a page. */
  path: boolean;
  /** The address is of one record among many: `/users/20255`. */
  record: boolean;
  /** The address is of one of several things of the user's: `/my/visitors/8841`. */
  item: boolean;
  /** The address names an account, a profile, settings. */
  own: boolean;
  /** The address ends with it: `/account`. */
  end: boolean;
  /** Where those who run a site look after its users: what lies over it is about one of them. */
  managing: boolean;
  /** A menu beside the content, headed "My account" and with the way out, says that it is the user's own corner. */
  readonly home: boolean;
  /** A bank that its customers use at home: whoever is called a customer there is the user. */
  banking: boolean;
}

const AGAINST = MEANING.firm | MEANING.recipient | MEANING.other | MEANING.sample;

/** Titles of forms in which something is added or applied for. */
export const ADDING =
  /^(?:添加|新增|新建|申请|办理|预约|登记|追加|추가|신청|add |new |apply|book |report an? |ajouter|anadir|agregar|aggiungi|adicionar|добав|dodaj |tambah|them so)|(?:hinzufugen|toevoegen|ekle|申诉)$/;

/** Folded: a title that says how somebody can be reached, and no more. */
const CONTACT =
  /^(?:contact (?:details|info(?:rmation)?)|kontakt(?:daten|information(?:en)?|uppgifter|oplysninger|opplysninger|ni (?:udaje|podaci))|контактная информация|контактные данные|контактні дані|recapiti|informacion de contacto|datos de contacto|dati di contatto|(?:dados|informacoes) de contacto?|contactgegevens|dane kontaktowe|iletisim bilgileri|thong tin lien he|(?:informasi|data) kontak|yhteystiedot|elerhetosegek|联[系络](?:信息|资料|资讯)|معلومات الاتصال|بيانات الاتصال|ข้อมูลติดต่อ)$/;
/** Folded: how the user can be reached, whatever else the title names. */
const REACHED = /contact|kontakt|personal|person[ln]|coordonn|datos|dati |dados|контакт|联[系络]/;
/** Folded: a title that names those one works with, and no more. */
const COLLEAGUES =
  /^(?:people|(?:my |your |the )?team(?:mates)?|colleagues|(?:团队|全部)?成员|我的团队|同事|メンバー|チーム|팀원|구성원|equipo|equipe|personen)$/;
/** Folded: where users are managed. */
const MANAGING =
  /(?:用户|会员|成员|客户|学员|人员|员工)(?:管理|列表)|(?:user|member|customer|client|people) (?:management|list)|^(?:manage |all )?(?:users|members|customers|clients)$|회원 ?관리|사용자 ?관리|(?:ユーザー|会员|顾客)(?:管理|一覧|一览)|(?:benutzer|mitglieder|kunden)verwaltung|gestion des (?:utilisateurs|membres|clients)|gestion de (?:usuarios|clientes|socios)/;

/** Folded: a title of what happened to an account. */
const LOG =
  /(?:安全|登录|操作|账[号户]|活动)(?:日志|记录|动态)$|(?:security|sign-?in|login|account) (?:log|activity|history)$/;

/** Folded: how banks call what their customers use. */
const BANKING =
  /网上银行|个人网银|手机银行|인터넷 ?뱅킹|개인 ?뱅킹|インターネットバンキング|(?:internet|online|home)[ -]?banking|(?<![a-z])e-?banking|banca (?:en linea|online)|banque en ligne/;

const FOLLOW =
  /^[+＋]? ?(?:huddle$|关注|加好友|加为好友|follow|add friend|フォローする|팔로우|seguir|suivre|folgen|segui|volgen|sledovat(?: (?:prodejce|uzivatele|profil))?|obserwuj(?: (?:sprzedawce|profil))?|подписаться|підписатися|takip et|theo doi|ikuti|folja|folg|seuraa|ติดตาม|متابعة)$/;
const WRITE =
  /^(?:私信|发消息|发私信|发送消息|打招呼|message|send message|メッセージ|메시지|mensaje|mensagem|nachricht|messaggio|bericht|napsat(?: zpravu)?|napisz(?: wiadomosc)?|wiadomosc|написать(?: сообщение)?|написати(?: повідомлення)?|mesaj gonder|nhan tin|kirim pesan|skicka meddelande|send (?:besked|melding)|laheta viesti|ส่งข้อความ|رسالة|مراسلة)$/;

/** The same where only a button is called so; in other languages the way to one's own messages is, too. */
const WRITE_TO =
  /^(?:发消息|发私信|发送消息|打招呼|message|send (?:a )?message|nachricht (?:senden|schreiben)|envoyer un message|enviar (?:mensaje|mensagem)|написать(?: сообщение)?)$/;

/** More links than this are not looked at. */
const MOST_LINKS = 200;
/** Folded: what an employer does with somebody who applies; an applicant has a list of invitations. */
const HIRE =
  /^(?:邀[约请].{0,4}面试|发送?面试邀[约请]|invite to interview|schedule interview|(?:shortlist|reject) candidate|send offer)$/;

/** Folded: signs in with the number of the card in the telephone. */
const ONE_TAP = /本机号?码?.{0,2}(?:一键)?登录|一键登录|^one-?tap (?:log|sign) ?in/;

/** Texts of buttons, and of links made like one or in the main part. */
function listActions(document: Document): string[] {
  const links = document.getElementsByTagName('a');
  // One by one: brackets would have the browser count all of them first.
  const first = Array.from({ length: MOST_LINKS }, (_, i) => links.item(i)).filter((link) =>
    link?.matches('main a,[class*=btn]'),
  );
  return (
    [...document.querySelectorAll('button,[role=button]'), ...(first as Element[])]
      .slice(0, 200)
      .map(textOf)
      // Neither word is longer, nor has a digit.
      .filter((text) => text.length <= 20 && !/\d/.test(text))
      .map(fold)
  );
}

/**
 * Nobody invites himself, and nobody follows (or calls in a team's chat) and writes to himself: both buttons stand on
 * somebody else's page.
 */
function isOthersProfile(texts: readonly string[]): boolean {
  return (
    (texts.some((text) => FOLLOW.test(text)) && texts.some((text) => WRITE.test(text))) ||
    texts.some((text) => HIRE.test(text))
  );
}

/** The title in the bar of an app that has no heading: ion-title, van-nav-bar__title, mint-header-title. */
function readBarTitle(document: Document): string[] {
  const title = document.querySelector(
    'ion-title,[class*="nav-bar" i][class*="title" i],[class*="navbar" i][class*="title" i],[class*="header-title" i],[class*="page-head__title" i]',
  );
  const text = title ? textOf(title) : '';
  return text && text.length <= 20 && !/\d/.test(text) ? [text] : [];
}

/** Where a page stands: the last part of a trail of breadcrumbs names it. */
function readTrail(document: Document): string[] {
  const trail = document.querySelector(
    '[class*="breadcrumb" i],[class*="crumb" i],[aria-label*="breadcrumb" i]',
  );
  const text = trail ? textOf(trail) : '';
  const last = text.length <= 120 ? (text.split(/[/>›»→]| - /).at(-1) ?? '').trim() : '';
  return last && last !== text && last.length <= 20 && !/\d/.test(last) ? [last] : [];
}

/** Whether a title says "my" of something that no list has and that is not about oneself. */
const isMatter = (title: string): boolean =>
  SAYS_MY.test(fold(title)) &&
  !SELF.test(fold(title)) &&
  !(readMeaning(title).bits & (MEANING.phone | MEANING.login)) &&
  isQualified(title);
/** Folded: one's own data, however called, the place where one is a member, and lines that one has with a carrier. */
const SELF =
  /detail|info|data|daten|dato|dado|donn|dati|gegevens|dossier|record|file|page|space|espace|area|portal|home|dashboard|overview|membership|mitglied|librar|line|contract|vertrag|contrat|chave|credential|identit|resume|信息|情报|정보|档案|简历|名片|线路|号码|图书|主页|空间|首页|中心|ページ|サイト/;
/** Folded, anywhere in a title, such as behind the name of a customer's corner: "My Sora Power - 契約者情報". */
const OF_ONESELF = /信息|资料|情报|정보|account|konto|profil/;
const SAYS_MY =
  /^(?:我的|マイ|나의|내 )|^(?:my|your|mein[es]?|ihre?|mes?|mon|ma|vos|votre|mis?|tus?|sus?|minhas?|meus?|seus?|mio|mia|miei|mie|mijn|moj[ae]?|moi|мо[ия]|min[ae]?|mitt|mine)(?![a-z\u0370-\u052f])| (?:cua toi|cua ban|saya|anda)$|ของฉัน$|larim$|lerim$/;

/** What may be such a bar. */
const BARS =
  '[class*="impersonat" i],[role=alert],[role=status],[class*="alert" i],[class*="banner" i],[class*="notice" i]';
/** A bar over somebody's page says that one of the firm's people looks at it. */
const LOOKED_AT =
  /正在以(?!会员|个人|企业|访客|管理员).{1,40}身份|(?:viewing|browsing|acting) (?:this (?:page|site|account) )?(?:as (?!an? |your)|on behalf of )|としてこのページを(?:表示|閲覧)|님(?:으)?로 보고 ?있|sie sehen (?:diese seite|das konto) als /i;
const MOST_BARS = 20;
/** And how to get out of it. */
const WAY_OUT = /退出|结束|返回|exit|stop|leave|end |back to|read.?only|只读|beenden|終了|戻る|종료/i;

/** Whether the firm's people look at somebody's page: a bar says so. */
const isLookedAt = (document: Document): boolean =>
  [...document.querySelectorAll(BARS)]
    .slice(0, MOST_BARS)
    .filter(isVisible)
    .some((bar) => {
      const text = textOf(bar).slice(0, 200);
      return /impersonat/i.test(bar.className) ? text !== '' : LOOKED_AT.test(text) && WAY_OUT.test(text);
    });

/** Said over a form whose content is not saved. */
const UNSAVED =
  /恢复.{0,20}草稿|草稿.{0,10}恢复|未提交的(?:草稿|内容|修改|更改)|(?:更改|修改|资料|内容)(?:尚?未|没有)保存|not (?:been )?saved|restored.{0,20}draft|draft.{0,20}restored|nicht gespeichert|non enregistr|no se (?:han )?guard|não foram salv|保存されませんでした|저장되지 않/i;

/** Whether a notice says that what the fields of the page hold has not been saved. */
const saysUnsaved = (document: Document): boolean =>
  [...document.querySelectorAll('[role=alert],[role=status]')]
    .slice(0, 5)
    .some((notice) => isVisible(notice) && UNSAVED.test(textOf(notice)));

/** Reads title, headings and address. */
export function readPageKind(document: Document, url: URL): PageKind {
  const headings = [...document.querySelectorAll('h1,[role=heading][aria-level="1"]')]
    .filter((heading) => !heading.closest('header,nav,[role=banner]') && !heading.querySelector('a'))
    .map((heading) => textOf(heading));
  if (!headings.length) headings.push(...readBarTitle(document), ...readTrail(document));
  const title = document.title.split(/ ?[|｜–—·•»>]| [-_:] |[-_](?=[^a-z])/)[0] ?? '';
  // Several first headings head sections, not the page.
  const texts = [title, ...(headings.length === 1 ? headings : [])]
    .map((text) => text.trim())
    .filter((text) => text && text.length <= 60);
  const bits = texts.map((text) => readMeaning(text).bits);
  const all = bits.reduce((sum, bit) => sum | bit, 0);
  // "My viewings" heads what others do for the user, "My details" the user's own.
  const whole = fold(document.title);
  const matter = !(all & MEANING.account) && !OF_ONESELF.test(whole) && texts.some(isMatter);
  const address = readAddress(url);
  const { own } = address;
  // "Contact details" are anybody's, such as the firm's, where nothing else says whose.
  const account =
    !matter &&
    bits.some(
      (bit, i) =>
        (bit & MEANING.account && (own || !CONTACT.test(fold(texts[i] ?? '')))) ||
        (bit & MEANING.own && !(bit & AGAINST)),
    );
  let home: boolean | undefined;
  const actions = listActions(document);
  // "Staff profile" is about oneself only where the address says so too.
  const isAgainst = (bit: number, i: number) =>
    bit & AGAINST &&
    (!(bit & MEANING.account) ||
      (bit & MEANING.other && !(bit & MEANING.own) && !own && !REACHED.test(fold(texts[i] ?? ''))));
  return {
    against:
      texts[bits.findIndex(isAgainst)] ??
      texts.find((text) => COLLEAGUES.test(fold(text))) ??
      (address.elsewhere || (address.device && !account) ? url.hostname : undefined),
    logged:
      LOG.test(fold(texts[0] ?? '')) && ((bits[1] ?? 0) & (MEANING.account | AGAINST)) === MEANING.account,
    device: address.oneDevice || address.device,
    client: (all & MEANING.client) !== 0,
    account,
    matter,
    signup: (all & MEANING.signup) !== 0 || address.signup,
    chinese: hasHan(texts.join('')) && !/[\u3040-\u30ff]/.test(texts.join('')),
    login:
      ((all & MEANING.login) !== 0 &&
        !account &&
        !(address.settings && !document.querySelector('input[type=password]'))) ||
      (!(all & MEANING.account) && actions.some((text) => ONE_TAP.test(text))),
    phone: bits.some((bit) => bit & MEANING.phone && !(bit & (AGAINST | MEANING.fresh))),
    known: all !== 0,
    adding: texts.some((text) => ADDING.test(fold(text))),
    unsaved: saysUnsaved(document),
    fresh: (all & MEANING.fresh) !== 0,
    path: address.path,
    record:
      isOthersProfile(actions) ||
      (!own && all === 0 && actions.some((text) => WRITE_TO.test(text))) ||
      isLookedAt(document) ||
      address.record,
    item: address.item,
    own,
    managing: texts.some((text) => MANAGING.test(fold(text))),
    // Asked of few numbers, and looked for in the whole page.
    get home() {
      home ??= hasAccountMenu(document);
      return home;
    },
    banking: BANKING.test(fold(document.title)),
    end: address.end,
  };
}
