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
    title: {
      zh: '查一遍官方的“一证通查”',
      tw: '查一遍中國大陸官方的「一證通查」',
      en: 'Ask the official look-up',
    },
    how: {
      zh: '它会把验证码发到旧号，所以要在停用前查：看这个号码还关联多少账号。结果用短信发来，可能要等两天；改完再查一次。',
      tw: '它會把驗證碼傳到舊號碼，所以要在停用前查：看這個號碼還關聯多少帳號。結果用簡訊傳來，可能要等兩天；改完再查一次。',
      en: 'It sends its code to the old number, so ask before you give the number up: how many accounts still hang on it. The answer is a text and may take two days; ask again when you are done.',
    },
  },
  {
    id: 'address-book',
    when: 'before',
    title: { zh: '备份通讯录', tw: '備份通訊錄', en: 'Back up the address book' },
    how: {
      zh: '把存在手机和 SIM 卡上的联系人都导出来，SIM 卡上的先复制到手机。',
      tw: '把存在手機和 SIM 卡上的聯絡人都匯出來，SIM 卡上的先複製到手機。',
      en: 'Export the contacts kept on the phone and on the SIM card; copy those on the card to the phone first.',
    },
  },
  {
    id: 'messages',
    when: 'before',
    title: { zh: '保存有用的短信', tw: '保存有用的簡訊', en: 'Keep the texts you need' },
    how: {
      zh: '凭证、取票码、账单之类，先截图或导出。也可以用短信备份来找出忘了的账号。',
      tw: '憑證、取票碼、帳單之類，先截圖或匯出。也可以用簡訊備份來找出忘了的帳號。',
      en: 'Receipts, ticket codes, bills: take a picture or export them. A backup of your texts also reveals accounts you forgot.',
    },
  },
  {
    id: 'bank-alerts',
    when: 'before',
    title: {
      zh: 'U 盾和银行短信提醒',
      tw: 'U 盾和銀行簡訊提醒',
      en: 'Bank key (U-shield) and bank text alerts',
    },
    how: {
      zh: '带身份证、银行卡和 U 盾去网点：改预留手机号，并确认动账提醒和 U 盾都跟到新号。每家银行、每张卡都要问。',
      tw: '帶身分證件、銀行卡和 U 盾去分行：改留存的手機號碼，並確認帳務提醒和 U 盾都跟到新號碼。每家銀行、每張卡都要問。',
      en: 'Take your ID, card and bank key to a branch: change the number on file, and make sure that account alerts and the key follow to the new number. Ask for every bank and every card.',
    },
  },
  {
    id: 'membership-cards',
    when: 'before',
    title: { zh: '报手机号用的会员卡', tw: '報手機號碼用的會員卡', en: 'Membership cards told at the till' },
    how: {
      zh: '超市、药店、理发店、健身房……余额和积分记在号码上，去店里请店员改成新号。',
      tw: '超市、藥局、髮廊、健身房……餘額和點數記在號碼上，去店裡請店員改成新號碼。',
      en: 'Supermarket, pharmacy, hairdresser, gym: balance and points sit on the number. Ask at the counter to move them.',
    },
  },
  {
    id: 'home-and-school',
    when: 'before',
    title: {
      zh: '学校、单位、物业、医院',
      tw: '學校、公司、管理委員會、醫院',
      en: 'School, employer, landlord, doctor',
    },
    how: {
      zh: '凡是填表时留过号码的地方，告诉他们新号码，特别是会在紧急时找你的。',
      tw: '凡是填表時留過號碼的地方，告訴他們新號碼，特別是緊急時會找你的。',
      en: 'Wherever you wrote the number on a form, give the new one; first those who call you in an emergency.',
    },
  },
  {
    id: 'linked-lines',
    when: 'before',
    title: { zh: '挂在旧号下的业务', tw: '掛在舊號碼下的業務', en: 'Services that hang on the old line' },
    how: {
      zh: '宽带、副卡、亲情号、自动续费：先改挂到别的号码，或退掉。',
      tw: '寬頻、副卡、親情門號、自動續約：先改掛到別的號碼，或退掉。',
      en: 'Broadband, second cards, family plans, automatic payments: move them to another number or end them.',
    },
  },
  {
    id: 'contacts-told',
    when: 'before',
    title: { zh: '告诉亲友', tw: '告訴親友', en: 'Tell the people you know' },
    how: {
      zh: '提醒他们：以后这个号码发来的借钱、验证码之类的话都不是你。',
      tw: '提醒他們：以後這個號碼傳來的借錢、驗證碼之類的話都不是你。',
      en: 'Say also that anything this number asks for later, money or codes, does not come from you.',
    },
  },
  {
    id: 'new-number-check',
    when: 'before',
    title: { zh: '新号码也查一查', tw: '新號碼也查一查', en: 'Look at the new number too' },
    how: {
      zh: '新号可能是别人用过的。先试一试能不能注册和收到验证码；收到别人的短信，可以到运营商 App 申请“二次号码焕新”。',
      tw: '新號碼可能是別人用過的。先試試能不能註冊和收到驗證碼；收到別人的簡訊，中國大陸的號碼可以到電信業者的 App 申請「二次號碼煥新」。',
      en: "It may have been somebody else's. Check that it can sign up and receives codes; if texts for another person arrive, ask for the clean-up (二次号码焕新) in the carrier's app.",
    },
  },
  {
    id: 'bill-settled',
    when: 'day',
    title: {
      zh: '结清话费，正式销号',
      tw: '結清電話費，正式辦理註銷',
      en: 'Settle the bill and cancel properly',
    },
    how: {
      zh: '去营业厅或在运营商 App 办理销号，记下日期。不要只是不充值：欠费的号码也会被收回再卖，还会留下欠费记录。',
      tw: '到門市或在電信業者的 App 辦理註銷，記下日期。不要只是不繳費：欠費的號碼也會被收回再配發，還會留下欠費紀錄。',
      en: "Cancel in a shop or in the carrier's app and note the date. Do not just stop paying: an unpaid number is taken back and sold too, and the debt stays yours.",
    },
  },
  {
    id: 'sim-destroyed',
    when: 'after',
    title: { zh: '剪毁 SIM 卡', tw: '剪毀 SIM 卡', en: 'Destroy the SIM card' },
    how: {
      zh: '确认销号成功后，把芯片剪断再扔；eSIM 从手机里删除。',
      tw: '確認註銷成功後，把晶片剪斷再丟；eSIM 從手機裡刪除。',
      en: 'Once the number is cancelled, cut through the chip before you throw the card away; remove an eSIM from the phone.',
    },
  },
];
