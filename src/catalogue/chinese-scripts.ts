/**
 * Characters of the catalogue's names that are written differently in the two Chinese scripts, each simplified one
 * followed by its traditional one, as Taiwan writes it. Only for names: in running text one simplified character can
 * stand for several traditional ones.
 */
const PAIRS = [
  '业業东東个個丰豐为為么麼乐樂习習书書买買云雲亚亞亿億众眾优優会會储儲儿兒兴興农農务務动動劳勞医醫华華卖賣发發号號员員哔嗶团團园園国國图圖坚堅声聲壳殼头頭学學宁寧',
  '宝寶宾賓寿壽尔爾币幣广廣强強当當录錄忧憂戏戲战戰户戶报報捞撈携攜斗鬥无無条條来來树樹档檔欧歐气氣汇匯汉漢游遊满滿炉爐点點爱愛猎獵猪豬猫貓玛瑪电電盘盤码碼积積税稅',
  '窝窩笔筆简簡红紅线線缤繽网網罗羅联聯脉脈脸臉腾騰艺藝苏蘇荟薈荣榮莱萊虾蝦蚁蟻蚂螞视視订訂议議讯訊记記设設证證评評语語贝貝财財账帳购購贴貼赞贊赶趕软軟辉輝达達运運',
  '逊遜递遞邮郵钉釘铁鐵银銀链鏈锦錦闪閃闲閒际際陆陸顺順领領频頻飞飛饿餓马馬鱼魚鸟鳥麦麥',
].join('');

const letters = [...PAIRS];
const everyOther = (from: 0 | 1) => letters.filter((_letter, at) => at % 2 === from);
const traditional = everyOther(1);
const TRADITIONAL = new Map(everyOther(0).map((letter, at) => [letter, traditional[at] ?? letter]));
const SIMPLIFIED = new Map([...TRADITIONAL].map(([letter, other]) => [other, letter]));
// Hong Kong writes it so.
SIMPLIFIED.set('\u8cec', '\u8d26');

const HAN = /\p{Script=Han}/gu;

/** A service's Chinese name in traditional characters. */
export const toTraditional = (name: string): string =>
  name.replace(HAN, (letter) => TRADITIONAL.get(letter) ?? letter);

/** Text for searching: characters of names simplified, widths and case made equal. */
export const foldName = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(HAN, (letter) => SIMPLIFIED.get(letter) ?? letter);
