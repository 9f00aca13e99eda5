/** Traditional characters and their simplified twins, of those that words for numbers are made of. */
const HAN =
  '號号電电話话機机聯联絡络連连綁绑設设帳账戶户個个資资驗验證证碼码訂订單单貨货顧顾員员會会錄录註注冊册備备輔辅舊旧當当現现緊紧親亲業业務务諮咨詢询舉举報报熱热線线運运遞递護护駕驾駛驶傳传積积時时間间數数額额總总門门簽签確确認认換换變变変变試试應应徵征歷历編编輯辑關关帐账們们問问簡简訊讯郵邮記记許许購购録录約约証证規规様样伝传屬属醫医師师經经發发險险監监學学銀银預预領领導导請请無无開开選选營营網网維维論论獎奖動动內内國国攜携實实長长點点賣卖買买專专區区稱称辦办車车館馆廳厅費费繳缴陸陆銷销鋪铺儲储項项題题騎骑紀纪級级納纳組组職职處处見见訪访診诊詳详賬账轉转遊游過过還还鄰邻須须態态';

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
