import type { Bilingual } from '../model/site.ts';

/** Something to do about a number that is no site and that no page can prove. */
export interface ChecklistItem {
  /** Stored in the user's data, so it never changes. */
  id: string;
  /** `before`: while the old number still works; `day`: when it is cancelled; `after`: once it is gone. */
  when: 'before' | 'day' | 'after';
  title: Bilingual;
  how: Bilingual;
}

/** In the order in which it is best done. */
export const OFFLINE_CHECKLIST: readonly ChecklistItem[] = [
  {
    id: 'official-lookup',
    when: 'before',
    title: { zh: '查一遍官方的“一证通查”', en: 'Ask the official look-up' },
    how: {
      zh: '它会把验证码发到旧号，所以要在停用前查：看这个号码还关联多少账号。结果用短信发来，可能要等两天；改完再查一次。',
      en: 'It sends its code to the old number, so ask before you give the number up: how many accounts still hang on it. The answer is a text and may take two days; ask again when you are done.',
    },
  },
  {
    id: 'address-book',
    when: 'before',
    title: { zh: '备份通讯录', en: 'Back up the address book' },
    how: {
      zh: '把存在手机和 SIM 卡上的联系人都导出来，SIM 卡上的先复制到手机。',
      en: 'Export the contacts kept on the phone and on the SIM card; copy those on the card to the phone first.',
    },
  },
  {
    id: 'messages',
    when: 'before',
    title: { zh: '保存有用的短信', en: 'Keep the texts you need' },
    how: {
      zh: '凭证、取票码、账单之类，先截图或导出。也可以用短信备份来找出忘了的账号。',
      en: 'Receipts, ticket codes, bills: take a picture or export them. A backup of your texts also reveals accounts you forgot.',
    },
  },
  {
    id: 'bank-alerts',
    when: 'before',
    title: { zh: 'U 盾和银行短信提醒', en: 'Bank key (U-shield) and bank text alerts' },
    how: {
      zh: '带身份证、银行卡和 U 盾去网点：改预留手机号，并确认动账提醒和 U 盾都跟到新号。每家银行、每张卡都要问。',
      en: 'Take your ID, card and bank key to a branch: change the number on file, and make sure that account alerts and the key follow to the new number. Ask for every bank and every card.',
    },
  },
  {
    id: 'membership-cards',
    when: 'before',
    title: { zh: '报手机号用的会员卡', en: 'Membership cards told at the till' },
    how: {
      zh: '超市、药店、理发店、健身房……余额和积分记在号码上，去店里请店员改成新号。',
      en: 'Supermarket, pharmacy, hairdresser, gym: balance and points sit on the number. Ask at the counter to move them.',
    },
  },
  {
    id: 'home-and-school',
    when: 'before',
    title: { zh: '学校、单位、物业、医院', en: 'School, employer, landlord, doctor' },
    how: {
      zh: '凡是填表时留过号码的地方，告诉他们新号码，特别是会在紧急时找你的。',
      en: 'Wherever you wrote the number on a form, give the new one; first those who call you in an emergency.',
    },
  },
  {
    id: 'linked-lines',
    when: 'before',
    title: { zh: '挂在旧号下的业务', en: 'Services that hang on the old line' },
    how: {
      zh: '宽带、副卡、亲情号、自动续费：先改挂到别的号码，或退掉。',
      en: 'Broadband, second cards, family plans, automatic payments: move them to another number or end them.',
    },
  },
  {
    id: 'contacts-told',
    when: 'before',
    title: { zh: '告诉亲友', en: 'Tell the people you know' },
    how: {
      zh: '提醒他们：以后这个号码发来的借钱、验证码之类的话都不是你。',
      en: 'Say also that anything this number asks for later, money or codes, does not come from you.',
    },
  },
  {
    id: 'new-number-check',
    when: 'before',
    title: { zh: '新号码也查一查', en: 'Look at the new number too' },
    how: {
      zh: '新号可能是别人用过的。先试一试能不能注册和收到验证码；收到别人的短信，可以到运营商 App 申请“二次号码焕新”。',
      en: "It may have been somebody else's. Check that it can sign up and receives codes; if texts for another person arrive, ask for the clean-up (二次号码焕新) in the carrier's app.",
    },
  },
  {
    id: 'bill-settled',
    when: 'day',
    title: { zh: '结清话费，正式销号', en: 'Settle the bill and cancel properly' },
    how: {
      zh: '去营业厅或在运营商 App 办理销号，记下日期。不要只是不充值：欠费的号码也会被收回再卖，还会留下欠费记录。',
      en: "Cancel in a shop or in the carrier's app and note the date. Do not just stop paying: an unpaid number is taken back and sold too, and the debt stays yours.",
    },
  },
  {
    id: 'sim-destroyed',
    when: 'after',
    title: { zh: '剪毁 SIM 卡', en: 'Destroy the SIM card' },
    how: {
      zh: '确认销号成功后，把芯片剪断再扔；eSIM 从手机里删除。',
      en: 'Once the number is cancelled, cut through the chip before you throw the card away; remove an eSIM from the phone.',
    },
  },
];
