import { page } from '../../e2e/support/account-pages.ts';

/** Sentences as sites write them; digits in them so that looking for digits alone finds plenty. */
const TEXTS = [
  '限时优惠 ¥39.90，已售 2,381 件',
  '订单 2026-11-03 18:24 已完成',
  'Delivered on 3 November, 2 items',
  '查看全部评价（1,024）',
  '编号 A-20261103-77',
  'Settings, privacy and security',
  '会员积分 8,650 分，有效期至 2027-03-31',
  '第 3 页 / 共 128 页',
];

/** The row that the recogniser is to find. */
const ROW = (mask: string) =>
  `<div class="row"><span class="label">绑定手机</span><span class="value">${mask}</span><a href="#">修改</a></div>`;

/**
 * A page of about `elements` elements, nested as lists of cards are. With `mask` it is an account page that shows
 * this number in the middle; without it holds nothing that could be a phone number.
 */
export function benchPage(elements: number, mask?: string): string {
  const cards: string[] = [];
  // Eight elements to a card.
  for (let n = 0; n < Math.floor(elements / 8); n++) {
    const text = (k: number) => TEXTS[(n + k) % TEXTS.length] ?? '';
    cards.push(
      `<li class="card"><div class="head"><h3>${text(0)}</h3><span class="tag">${n % 7}</span></div>` +
        `<p>${text(1)} <b>${text(2)}</b></p><a href="#">${text(3)}</a></li>`,
    );
  }
  if (mask !== undefined) cards.splice(cards.length >> 1, 0, `<li>${ROW(mask)}</li>`);
  return page('账号与安全', `<main><h1>账号与安全</h1><ul>${cards.join('')}</ul></main>`);
}

/** An account page that is drawn anew sixty times a second, as some counters and tickers make of a page. */
export function redrawnPage(mask: string): string {
  const script = `<script>
    let n = 0;
    const draw = () => {
      document.querySelector('#ticker').innerHTML = '<p>剩余 <b>' + (600 - n++) + '</b> 秒</p>' +
        '<ul>' + '<li><span>第 ' + n + ' 条</span><a href="#">查看</a></li>'.repeat(40) + '</ul>' +
        ${JSON.stringify(ROW(mask))};
    };
    setInterval(draw, 1000 / 60);
  </script>`;
  return page('账号与安全', `<main><h1>账号与安全</h1><div id="ticker"></div></main>${script}`);
}
