/** What the address of a page says of it. */
export interface Address {
  /** Names an account, a profile, settings. */
  own: boolean;
  /** Ends with it: `/account`. */
  end: boolean;
  /** Names settings. */
  settings: boolean;
  /** Names pages about other people or matters. */
  path: boolean;
  /** Of a help desk, of a forum, of what explains how something is programmed. */
  elsewhere: boolean;
  /** Of a device in the house. */
  device: boolean;
  /** Of one of the user's devices: `/my/devices/7`. */
  oneDevice: boolean;
  /** Of a form in which an account is made. */
  signup: boolean;
  /** Of one record among many: `/users/20255`. */
  record: boolean;
  /** Of one of several things of the user's: `/my/visitors/8841`. */
  item: boolean;
}

/** Pages about other people and other matters. */
const PATH =
  /\b(?:orders?|order detail|order list|address|addresses|addr|address book|contacts|contactos|customers|leads|crm|directory|help|faq|support|passengers?|recipients?|checkout|cart|reservations|appointments?|trips?|policies|listings?|lessons|logs?|activity|history|messages?|inbox|suppliers?|invoices?|tickets?|employees|staff|users$|members$|im|chats?|conversations?|login|signin|signup|register|sign in|sign up|log in)\b/;
/** Settings of signing in, not the page where one does. */
const SETTINGS_PATH = /\b(?:settings?|security|preferences)\b/;

/** The user's own corner. */
const OWN_PATH =
  /\b(?:account|profil|secur|segur|settings?|user|member|my|m[ei]\b|mein|mijn|min(?:[ae]|side)?\b|mon(?:compte)?\b|m[ei]s\b|moj|safe|preferences|factors?\b|mfa\b|person|center|info|konto|compte|cuenta|conta|benutzer|da[td]o|dati|ho so|tai khoan)/;
/** One's own corner even at the help desk's host. */
const OWN_END = /\/(?:my|me|account|profile|settings|security|user-?center|(?:user|personal)\/center)\/?$/i;

/** Hosts of those who help, or sell. */
const HELP = /^(?:help|hilfe|aide|ayuda|support|faq|crm|desk)\./;
/** A help centre in a folder of its own: `/help/…`, `/en/support/…`. */
const HELP_FOLDER =
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/)?(?:help|hilfe|aide|ayuda|support|faq)(?:-?cent(?:er|re))?\//i;

/** What a device shows of itself, such as a router of the card in it. */
const DEVICE = /^(?:192\.168|10\.\d+|172\.(?:1[6-9]|2\d|3[01]))\.\d+\.\d+$/;

/** Of one device in the house, or of one thing of it. */
const ONE_DEVICE = /\/devices?\/(?:[^/]*\d|settings?\b|info\b|details?\b)/i;

/** How something is programmed. */
const DOCS = /\/(?:docs?|documentation|api-docs|api-reference|reference)\//i;

/** What people wrote in a forum or in a ticket, one below the other. */
const THREAD =
  /\/(?:thread|viewthread|topic|discussion|question|ticket|t\/[\w-]+|comment)s?[-/]\d{3}|[?&]mod=viewthread/i;

/** One of many: `/users/512`, `/user/512/change`; or the desk of those who look after them. */
const ONE_OF_MANY =
  /\b(?:users|members|customers|clients|employees|staff|people|leads|contacts)\/(?:\d|(?:u|m|usr|user|mem|mbr|emp|cus|acct|per)_(?=\w*\d))|\b(?:user|member|customer|client|employee|person|lead|contact|patient)s?\/[\w-]*\d[\w-]*\/(?:view|change|detail)|\/admin\/(?:.*\d|people|users?\b|members?\b|customers?\b)/i;

/** Ends with a number of one thing among others; not of an account or a step of a form. */
const ITEM =
  /\/(?!(?:u|uid|users?|accounts?|my-?account|konto|profiles?|customers?|members?|persons?|lines?|edit|info|index|me|my|home|space|settings?|security|phones?|mobiles?|change|steps?)\/)[^/\d]+\/\d+(?:\/(?:edit|view|details?|show|info))?\/?$/i;
const SIGN_UP = /\b(?:sign ?up|register|registration|join)\b/;
/** The form for one record, which its query names: `/student/detail?id=2026`. */
const RECORD_FORM =
  /\b(?:user|member|customer|client|employee|lead|contact|student|pupil|patient|applicant|candidate|supplier|vendor)s?(?:\b|_).*(?:detail|view|show|edit|form).*[?&]\w*id=/i;

/** Reads an address. */
export function readAddress(url: URL): Address {
  const { hostname, pathname, search, hash } = url;
  const path = `${pathname} ${hash}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const settings = SETTINGS_PATH.test(path);
  // Long patterns are asked once: the browser turns those that are asked again into much code.
  const named = PATH.test(path);
  const own = OWN_PATH.test(path);
  const thread = THREAD.test(pathname + search);
  const isEnd = OWN_END.test(pathname);
  const last = path.split(' ').slice(-2).join(' ');
  return {
    own,
    // Not /patients/22/profile.
    end: isEnd && !/\d/.test(pathname),
    settings,
    path:
      (named &&
        PATH.test(last) &&
        !(settings && /^(?:log|sign|messages? settings$)|[ ](?:log|sign) ?in$/.test(last))) ||
      HELP.test(hostname) ||
      (named && !own),
    elsewhere:
      ((HELP.test(hostname) || DOCS.test(pathname)) && !isEnd) ||
      (/help|hilfe|aide|ayuda|support|faq/i.test(pathname) && HELP_FOLDER.test(pathname)) ||
      thread,
    device: DEVICE.test(hostname),
    oneDevice: ONE_DEVICE.test(pathname + hash),
    signup: SIGN_UP.test(path),
    record:
      thread ||
      RECORD_FORM.test(url.href) ||
      (/\d|admin/i.test(pathname + hash) && ONE_OF_MANY.test(pathname + hash)),
    item: /\d/.test(pathname) && ITEM.test(pathname),
  };
}
