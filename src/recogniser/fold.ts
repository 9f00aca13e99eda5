/** Traditional characters and their simplified twins, of those that words for numbers are made of. */
const HAN =
  '號号電电話话機机聯联絡络連连綁绑設设帳账戶户個个資资驗验證证碼码訂订單单貨货顧顾員员會会錄录註注冊册備备輔辅舊旧當当現现緊紧親亲業业務务諮咨詢询舉举報报熱热線线運运遞递護护駕驾駛驶傳传積积時时間间數数額额總总門门簽签確确認认換换變变変变試试應应徵征歷历編编輯辑關关帐账們们問问簡简訊讯郵邮記记許许購购録录約约証证規规様样伝传屬属醫医師师經经發发險险監监學学銀银預预領领導导請请無无開开選选營营網网維维論论獎奖動动內内國国攜携實实長长點点賣卖買买專专區区稱称辦办車车館馆廳厅費费繳缴陸陆銷销鋪铺儲储項项題题騎骑紀纪級级納纳組组職职處处見见訪访診诊詳详賬账轉转遊游過过還还鄰邻須须態态係系東东為为與与撥拨輸输結结裝装計计協协別别範范刪删薦荐遺遗狀状檔档給给尋寻圖图樣样媽妈進进達达獲获閱阅順顺兩两責责張张產产掛挂筆笔據据鎖锁來来續续遠远聲声蹤踪賠赔補补帶带強强餘余詐诈騙骗並并雙双匯汇課课負负讀读幫帮劃划顯显暱昵練练習习誌志團团幣币種种誤误議议廣广盤盘憑凭眾众沒没欄栏評评檢检屆届託托讓让鑑鉴構构僅仅質质養养參参償偿願愿隨随紙纸這这調调盜盗則则審审節节罰罚標标僱雇於于啟启將将雲云載载優优說说寫写價价龍龙對对禮礼錢钱愛爱語语義义風风氣气戲戏臺台閣阁鑰钥誰谁罷罢蓋盖適适圍围環环貼贴歡欢樂乐績绩綜综財财場场軟软穩稳榮荣鄉乡隊队極极條条屜屉廢废擬拟擔担滿满繫系';

let twins: Map<string, string> | undefined;

function readTwins(): Map<string, string> {
  const pairs = new Map<string, string>();
  for (let i = 0; i < HAN.length; i += 2) pairs.set(HAN.charAt(i), HAN.charAt(i + 1));
  return pairs;
}

/** Simplified characters for traditional ones. */
function simplify(text: string): string {
  let simple = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x4e00) continue;
    twins ??= readTwins();
    const twin = twins.get(text.charAt(i));
    if (!twin) continue;
    simple += text.slice(from, i) + twin;
    from = i + 1;
  }
  return from ? simple + text.slice(from) : text;
}

/** Han characters and signs of ASCII only: most texts, and nothing in them to fold but these. */
const PLAIN = /^[ -~\u4e00-\u9fff]*$/;

/** Lower case, no accents, no invisible signs, full-width as half-width, traditional as simplified characters. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  return simplify(
    PLAIN.test(lower)
      ? lower
      : lower
          .normalize('NFKD')
          .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
          .normalize('NFC')
          // The two letters whose strokes and missing dots are no accents.
          .replace(/ı/g, 'i')
          .replace(/ł/g, 'l'),
  );
}

/**
 * One form for texts and words to meet in: folded letters, white space single, and none between characters that
 * are written without it (`绑 定 手 机` is `绑定手机`).
 */
export function fold(text: string): string {
  const letters = foldLetters(text);
  if (!/\s/.test(letters)) return letters;
  const folded = letters
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u1100-\uffdc]) (?=[\u1100-\uffdc])/g, '')
    .trim();
  // A label set letter by letter, as old pages do for looks.
  return /^(?:\S ){3,}\S ?:?$/.test(folded) ? folded.replace(/ /g, '') : folded;
}
