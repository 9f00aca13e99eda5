import type { Bilingual } from '../model/site.ts';

/** An official service that tells or removes what was tied to a number before its present holder had it. */
export interface CleanUpService {
  /** Never changes. */
  id: 'number-renewal' | 'one-click-unbind' | 'account-count';
  /** Country whose numbers it is for, ISO 3166 alpha-2. */
  country: string;
  name: Bilingual;
  what: Bilingual;
  /** Where it is and what it asks, step by step. */
  how: Bilingual[];
  /** Its page on the web. Absent: it has none, or none is known. */
  url?: string;
  /** Where the facts come from: addresses or a description of the public material. Never empty. */
  sources: string[];
  /** Newest date of the evidence, `YYYY-MM`. */
  asOf: string;
  /** Names of the fields above that rest on second-hand reports. */
  unverified?: ('what' | 'how' | 'url')[];
}

/** Site facts name this service as a look-up; it is the one that unbinds services by name. */
export const ONE_CLICK_LOOKUP = 'yihaotongcha';

/** In the order in which they are best tried. */
export const CLEAN_UP_SERVICES: readonly CleanUpService[] = [
  {
    id: 'number-renewal',
    country: 'CN',
    name: { zh: '二次号码焕新', tw: '二次號碼煥新', en: 'Number renewal (二次号码焕新)' },
    what: {
      zh: '三家运营商和中国信通院一起办，给拿到二手号码的人用：清掉号码归你之前留下的绑定，你自己注册的账号不动。2025 年 5 月有 200 多个应用加入。',
      tw: '三家電信業者和中國信通院一起辦，給拿到二手號碼的人用：清掉號碼歸你之前留下的綁定，你自己註冊的帳號不動。2025 年 5 月有 200 多個應用程式加入。',
      en: 'Run by the three carriers with CAICT for the new holder of a used number: it removes what was tied to the number before it was yours and leaves your own accounts alone. More than 200 apps took part in May 2025.',
    },
    how: [
      {
        zh: '中国移动 App：搜索“解绑服务”，进“二次号码焕新”。',
        tw: '中國移動 App：搜尋「解绑服务」，進「二次号码焕新」。',
        en: 'China Mobile app: search for 解绑服务, then 二次号码焕新.',
      },
      {
        zh: '中国联通 App：搜索“二次号码焕新”，或在“服务 > 通用服务”里找。',
        tw: '中國聯通 App：搜尋「二次号码焕新」，或在「服务 > 通用服务」裡找。',
        en: 'China Unicom app: search for 二次号码焕新, or look under 服务 > 通用服务.',
      },
      {
        zh: '中国电信 App：“查询办理 > 全部 > 生活服务 > 便民”。',
        tw: '中國電信 App：「查询办理 > 全部 > 生活服务 > 便民」。',
        en: 'China Telecom app: 查询办理 > 全部 > 生活服务 > 便民.',
      },
      {
        zh: '填表、勾选应用、提交。移动和电信约 5 个工作日，联通当时就推送给各应用。',
        tw: '填表、勾選應用程式、送出。移動和電信約 5 個工作天，聯通當時就轉給各應用程式。',
        en: 'Fill in the form, tick the apps, submit. About five working days at Mobile and Telecom; Unicom passes it on at once.',
      },
    ],
    sources: [
      'https://www.bfwz.net/news/1LlwEkAW2P.html',
      'https://www.itcow.cn/archives/26952',
      'https://www.bbthy.net/soft/12176.html',
    ],
    asOf: '2025-05',
    unverified: ['how'],
  },
  {
    id: 'one-click-unbind',
    country: 'CN',
    name: {
      zh: '码号服务平台（原“一号通查”）的一键解绑',
      tw: '碼號服務平台（原「一號通查」）的一鍵解綁',
      en: 'One-click unbinding (一键解绑) of 码号服务平台',
    },
    what: {
      zh: '中国信通院的微信公众号，2022 年 6 月由“一号通查”改名。只清掉现在的机主拿到号码之前的绑定，报道点名的有六七个服务。当时还在试运行，现在还办不办没有查到。',
      tw: '中國信通院的微信公眾號，2022 年 6 月由「一號通查」改名。只清掉現在的持有人拿到號碼之前的綁定，報導點名的有六七個服務。當時還在試辦，現在還辦不辦沒有查到。',
      en: 'A WeChat account of CAICT, called 一号通查 until June 2022. It removes only what was tied to the number before its present holder had it; reports name six or seven services. It was on trial then; whether it still runs was not found.',
    },
    how: [
      {
        zh: '在微信里找公众号“码号服务平台”，选“一键解绑”。只要填手机号，会列出能解绑的服务。',
        tw: '在微信裡找公眾號「码号服务平台」，選「一键解绑」。只要填手機號碼，會列出能解綁的服務。',
        en: 'Find the account 码号服务平台 in WeChat and choose 一键解绑. It asks only for the number and lists what it can unbind.',
      },
      {
        zh: '同一处的“一键查询”要填姓名、身份证号和验证码，会显示号码的入网日期。',
        tw: '同一處的「一键查询」要填姓名、身分證號碼和驗證碼，會顯示號碼的啟用日期。',
        en: 'Its 一键查询 asks for your name, ID number and a code, and shows the day on which the number was opened for you.',
      },
    ],
    sources: [
      'https://tech.sina.com.cn/i/2022-06-12/doc-imizmscu6361933.shtml',
      'https://juke.outofmemory.cn/read/1527623.html',
    ],
    asOf: '2022-06',
    unverified: ['what', 'how'],
  },
  {
    id: 'account-count',
    country: 'CN',
    name: { zh: '一证通查 · 互联网账号', tw: '一證通查 · 網際網路帳號', en: 'Account look-up (一证通查)' },
    what: {
      zh: '工信部指导、中国信通院运营。只查不解绑：告诉你这个号码在各应用里有几个账号，没有账号名。2022 年 7 月开通时能查 11 个应用。结果由 10699000 发短信来，承诺 48 小时内。',
      tw: '工信部指導、中國信通院營運。只查不解綁：告訴你這個號碼在各應用程式裡有幾個帳號，沒有帳號名稱。2022 年 7 月開通時能查 11 個應用程式。結果由 10699000 發簡訊來，承諾 48 小時內。',
      en: 'Run by CAICT for the ministry (MIIT). It looks up and removes nothing: how many accounts each app has on the number, without their names; 11 apps when it opened in July 2022. The answer is a text from 10699000, promised within 48 hours.',
    },
    how: [
      {
        zh: '打开网页，或在微信公众号“工信微报”里选“政务服务 > 一证通查”，选“互联网账号”。',
        tw: '開啟網頁，或在微信公眾號「工信微报」裡選「政务服务 > 一证通查」，選「互联网账号」。',
        en: 'Open its page, or in WeChat the account 工信微报, 政务服务 > 一证通查, and choose 互联网账号.',
      },
      {
        zh: '填手机号、身份证后六位和短信验证码。查不出来时，核对后等 24 小时再查。',
        tw: '填手機號碼、身分證後六碼和簡訊驗證碼。查不出來時，核對後等 24 小時再查。',
        en: 'It asks for the number, the last six characters of your ID card and a code by text. If it fails, check what you typed and ask again after 24 hours.',
      },
    ],
    url: 'https://getsimnum.caict.ac.cn/m/#/',
    sources: [
      'http://guangxilong.com/c/0H2JN502022.html',
      'https://isz.org.cn/news/4/3/12498.html',
      'public source code: address of the page',
    ],
    asOf: '2022-07',
    unverified: ['url'],
  },
];
