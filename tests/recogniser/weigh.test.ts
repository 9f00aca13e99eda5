// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageHints } from '../../src/catalogue/page-table.ts';
import { readNumberState } from '../../src/recogniser/read-number-state.ts';
import { recognise } from '../../src/recogniser/recognise.ts';
import { openPage } from './open-page.ts';

interface Where {
  title?: string;
  url?: string;
  hints?: PageHints;
}
const NUMBER = '138****8000';
const PLAIN = 'https://www.example.com/';

const look = (body: string, { title = '木桥', url = PLAIN, hints }: Where = {}) =>
  recognise(openPage(body, title), new URL(url), hints);

/** What spoke for and against the first number of a page: names with `+` or `-`. */
function evidence(body: string, where: Where = {}): string[] {
  const [why] = look(body, where).why;
  return (why?.evidence ?? []).map(
    ({ name, weight }) => `${weight > 0 ? '+' : weight < 0 ? '-' : ''}${name}`,
  );
}
const row = (label: string, value = NUMBER, more = '') =>
  `<div><span>${label}</span><span>${value}</span>${more}</div>`;

describe('lets speak for a number', () => {
  it.each<[string, string, Where?]>([
    ['+shape', row('手机')],
    ['+phone-label', row('手机')],
    ['+own-words', row('绑定手机')],
    ['+own-words', row('Your number', '13800138000')],
    ['+number-label', row('您的保姆号码')],
    ['+number-label', row('保姆家里的园丁家里的保姆家里的园丁家里的保姆家里的园丁家里的那个号码')],
    ['+number-label', `<div>${NUMBER}<button>更换号码</button></div>`],
    ['+known-page', row('手机'), { hints: {}, title: 'Sign in' }],
    ['+known-page', row('手机'), { hints: {}, title: '免费注册' }],
    ['+own-words', row('手机', NUMBER, '<i>已绑定</i>')],
    ['+number-label', row('号码')],
    ['+number-label', row('Your number', '+1 202 555 0123')],
    ['+own-words', row('Your number', '+1 202 555 0123')],
    ['+login-label', `<dl><dt>账号：</dt><dd>${NUMBER}</dd></dl>`],
    ['+account-name', `<dl><dt>账号：</dt><dd>150********</dd></dl>`],
    ['+account-name', `<dl><dt>会员账号：</dt><dd>${NUMBER}</dd></dl>`],
    ['+icon', `<div><i class="icon-phone"></i><span>${NUMBER}</span></div>`],
    ['+verb', row('手机', NUMBER, '<a href="#">修改</a>')],
    ['+account-section', `<h2>账号安全</h2>${row('手机')}`],
    ['+account-page', row('手机'), { title: '账号安全' }],
    ['+own-title', `<section><h2>Titular (você)</h2>${row('Celular')}</section>`],
    ['+own-title', `<section><h2>户主（我）</h2>${row('手机')}</section>`],
    ['+known-page', row('手机'), { hints: {} }],
    ['+phone-title', `<section><h2>手机号</h2><div><b>号码</b><p>${NUMBER}</p></div></section>`],
    ['+phone-page', row('号码'), { title: '手机号码' }],
    ['+site-selector', `<p><i id="n">${NUMBER}</i></p>`, { hints: { n: ['#n'] } }],
    ['+site-label', `<dl><dt>Fernruf:</dt><dd>${NUMBER}</dd></dl>`, { hints: { l: ['fernruf:'] } }],
    ['+phone-field', `<form><label>手机 <input type="tel" value="${NUMBER}"></label></form>`],
    ['+phone-field', `<form><label>手机 <input name="mobile" value="${NUMBER}"></label></form>`],
    ['+phone-field', `<form><label>手机 <input id="userPhone" value="${NUMBER}"></label></form>`],
    ['+fixed-field', `<form><label>手机 <input disabled value="${NUMBER}"></label></form>`],
    ['+fixed-field', `<form><label>手机 <input readonly value="${NUMBER}"></label></form>`],
  ])('%s', (name, body, where) => {
    expect(evidence(body, where)).toContain(name);
  });
});

describe('lets speak against a number', () => {
  it.each<[string, string, Where?]>([
    ['-opening hours', row('Phone', NUMBER, '<i>Mon to Fri, 8am to 6pm</i>')],
    ['-opening hours', row('电话', NUMBER, '<i>9:00-21:00</i>')],
    ['-to be called', `<p>電話番号の変更は、窓口（${NUMBER}）へお電話ください。</p>`],
    ['-path', row('手机'), { url: `${PLAIN}im/88213` }],
    ['-section «Seller profile»', `<h2>Seller profile</h2>${row('Phone')}`],
    ['-section «公司信息»', `<h2>公司信息</h2>${row('手机')}`],
    ['-figure', `<div class="phone-frame"><i class="phone-notch"></i>${row('手机')}</div>`],
    ['-figure', `<article class="markdown-body">${row('手机')}</article>`],
    ['-one of many', row('手机'), { url: `${PLAIN}my/visitors/8841` }],
    ['-let go of', `<p>解绑原密保手机 ${NUMBER}</p>`],
    ['-let go of', '<p>Removed the old phone +1 ***-***-**23</p>'],
    ['-let go of', `<p>您的手机 ${NUMBER} 已经解除绑定，不能再用它登录。</p>`],
    ['-let go of', `<p>Your phone ${NUMBER} is no longer linked to this account.</p>`],
    ['-number of a device', row('手机号'), { url: `${PLAIN}my/device/settings` }],
    ['-section «Jo Ashby (seller)»', `<div>${row('Name', 'Jo Ashby (seller)')}${row('Phone')}</div>`],
    ['-section «이하늘 (동생)»', `<div>${row('이름', '이하늘 (동생)')}${row('휴대폰')}</div>`],
    ['-none on file', `<p>您的账号里没有 ${NUMBER} 这个号码</p>`],
    ['-extension', row('临时号码', '13900000191 转 4821')],
    ['-chat', `<div class="msg me"><p>我之前绑定的手机号 ${NUMBER}</p></div>`],
    ['-log', `<p>2025-12-02 08:40 手机 ${NUMBER}</p>`],
    ['-page «会员管理»', `<div role="dialog"><h2>账号</h2>${row('手机')}</div>`, { title: '会员管理' }],
    ['-section «ご記入例»', `<h2>ご記入例</h2>${row('携帯電話')}`],
    ['-not saved', `<form><label>手机 <input aria-invalid="true" value="${NUMBER}"></label></form>`],
    ['-not saved', `<form><p class="has-error"><label>手机 <input value="${NUMBER}"></label></p></form>`],
    [
      '-not saved',
      `<p role="alert">已恢复未提交的草稿</p><form><label>手机 <input value="${NUMBER}"></label></form>`,
    ],
    ['-code form', `<form><p>手机 13800138000</p><label>验证码 <input></label></form>`],
    [
      '-label-of-something-else',
      `<section><div class="card-title">电子会员卡</div>${row('号码', '139 0000 0067')}</section>`,
    ],
    ['-section «豆豆的手表»', `<h2>豆豆的手表</h2>${row('手机')}`],
    ['-record', `<div class="impersonate-bar">何川</div>${row('手机')}`],
    ['-record', `<p role="alert">您正在以客户「何川」的身份查看页面（只读）</p>${row('手机')}`],
    [
      '-record',
      `<div class="top-banner">You are viewing this account as Jo Ash. <a href="#">Exit</a></div>${row('Phone')}`,
    ],
    [
      '-section «Your account manager»',
      `<h1>木桥</h1><section><h2>Your account manager</h2>${row('Mobile')}</section>`,
    ],
    ['-section «신뢰할 수 있는 연락처»', `<h2>신뢰할 수 있는 연락처</h2>${row('휴대폰')}`],
    ['-figure', `<figure>${row('手机')}</figure>`],
    ['-figure', `<figure><p>${NUMBER}</p><figcaption>手机号</figcaption></figure>`],
    ['-figure', `<figure><p>${NUMBER}</p><figcaption>设置页面</figcaption><a href="#">更换</a></figure>`],
    ['-to be called', `<div>手机 ${NUMBER} <button>拨打</button></div>`],
    ['-to be called', `<div>Phone ${NUMBER} <a href="#">Call now</a></div>`],
    [
      '-lone field',
      `<form><label>手机 <select><option>138****0000</option><option selected>${NUMBER}</option></select></label></form>`,
    ],
    ['-figure', `<figure><p>${NUMBER}</p><figcaption>图2：手机号</figcaption><a href="#">更换</a></figure>`],
    ['-figure', `<figure><p>${NUMBER}</p><figcaption>手机号</figcaption><button>查看大图</button></figure>`],
    ['-sent-to', `<p>Enviamos un código al móvil ${NUMBER}</p>`, { title: 'Cuenta' }],
    [
      '-section «Persönlich für Sie d»',
      `<section><h2>Persönlich für Sie da</h2>${row('Mobilnummer')}</section>`,
    ],
    ['-label-against', row('客服热线')],
    ['-label-against', row('收货人手机')],
    ['-label-against', row('新手机号')],
    ['-label-of-something-else', row('身份证号')],
    ['-label-of-something-else', row('邮箱')],
    ['-label-of-something-else', row('手机 / 证件号码')],
    ['-unknown-label', row('保姆号码')],
    ['-unknown-label', row('保姆家园丁号码')],
    ['-unknown-label', row('保姆家里的园丁家里的保姆家的号码')],
    [
      '-sign-in page',
      `<form><label>手机 <input value="${NUMBER}"></label></form>`,
      { title: 'Sign in', hints: {} },
    ],
    [
      '-sign-up page',
      `<form><label>手机 <input value="${NUMBER}"></label></form>`,
      { title: '免费注册', hints: {} },
    ],
    [`-page «订单详情${'很多'.repeat(8)}»`, row('手机'), { title: `订单详情${'很多'.repeat(10)}` }],
    ['-code', row('验证码')],
    ['-client', row('客户手机')],
    ['-client', `<h2>客户信息</h2>${row('手机')}`],
    ['-client', row('手机'), { title: '客户资料' }],
    ['-sent-to', `<p>验证码已发送至手机 ${NUMBER}</p>`],
    ['-unknown-label', `<dl><dt>Zählpunkt:</dt><dd>${NUMBER}</dd></dl>`],
    ['-only digits', '<p>1390000001</p>'],
    ['-other-words-between', `<div><p>手机</p><p>木桥小满</p><p>${NUMBER}</p></div>`],
    ['-beyond another value', '<div><p>手机</p><p>a@example.com</p><p>2025550123</p></div>'],
    ['-client', `<h2>客户信息</h2>${row('您的手机')}`],
    ['-page «订单详情»', row('我的账号绑定手机'), { title: '订单详情' }],
    ['-section «Shipping address of »', `<h2>Shipping address of your orders</h2>${row('Phone')}`],
    ['-section «新手机号»', `<h2>新手机号</h2><form><label>手机 <input value="${NUMBER}"></label></form>`],
    ['-nothing says whose', row('号码')],
    ['-section «订单信息»', `<h2>订单信息</h2>${row('手机')}`],
    ['-section «收货地址»', `<h2>收货地址</h2>${row('手机')}`],
    ['-page «订单详情»', row('手机'), { title: '订单详情' }],
    ['-sign-up page', row('手机'), { title: '免费注册' }],
    ['-sign-in page', row('手机'), { title: 'Sign in' }],
    ['-path', row('手机'), { url: 'https://www.example.com/orders' }],
    ['-record', row('手机'), { url: 'https://www.example.com/users/20255' }],
    ['-nothing says whose', row('手机')],
    ['-recipient', `<ul><li>收货人：林小雨</li><li>手机：${NUMBER}</li></ul>`],
    [
      '-people-table',
      `<table><tr><th>姓名</th><th>手机</th></tr><tr><td>何川</td><td>${NUMBER}</td></tr></table>`,
    ],
    ['-footer', `<footer>${row('手机')}</footer>`],
    ['-footer', `<div class="page-footer">${row('手机')}</div>`],
    ['-footer', `<div id="foot">${row('手机')}</div>`],
    ['-address', `<address>木桥路 8 号<br>手机：${NUMBER}</address>`],
    ['-chat', `<div class="bubble">我的手机号：${NUMBER}</div>`],
    ['-chat', `<div class="im chat"><p>我的手机号：${NUMBER}</p></div>`],
    ['-sample', `<p>手机，如 ${NUMBER}</p>`],
    ['-sample', `<p>手机（例：${NUMBER}）</p>`],
    ['-header', `<header>${row('手机')}</header>`],
    ['-service-number', row('电话', '400-000-0012')],
    ['-service-number', row('电话', '010-00001234')],
    ['-source code', `<pre>手机 ${NUMBER}</pre>`],
    ['-tel-link', `<div>手机 <a href="tel:13800138000">${NUMBER}</a></div>`],
    ['-prose', `<p>手机 ${NUMBER} ${'这是一个很长的说明'.repeat(12)}</p>`],
    ['-sample', `<p>手机，例如：${NUMBER}</p>`],
    ['-none on file', `<p>尚未绑定 ${NUMBER}</p>`],
    ['-let go of', `<p>手机 ${NUMBER} 已解绑</p>`],
    ['-let go of', `<p>Phone ${NUMBER} has been removed</p>`],
    ['-let go of', `<p>账号已与手机 ${NUMBER} 解除绑定</p>`],
    ['-let go of', `<p>手机号 ${NUMBER} 已与本账号解除绑定，今后不能再用它登录</p>`],
    ['-let go of', `<p>解绑成功：手机号 ${NUMBER} 已从您的账号移除</p>`],
    ['-let go of', `<h2>更换手机成功</h2>${row('原手机')}`],
    ['-let go of', `<h2>更换手机成功</h2>${row('您的原手机')}`],
    ['-let go of', `<p>绑定手机由 ${NUMBER} 换为另一个</p>`],
    ['-about something else', row('手机'), { title: '我的看房' }],
    ['-about something else', row('Phone'), { title: 'My viewings' }],
    ['-let go of', `<h2>手机号码修改完成</h2>${row('旧手机')}`],
    ['-let go of', `<h2>Phone changed</h2>${row('Old phone')}`],
    ['-let go of', `<p>手机 ${NUMBER} 变更为 139****0012</p>`],
    ['-let go of', `<p>手机 ${NUMBER}，改成别的</p>`],
    ['-let go of', `<p>Phone ${NUMBER} is already in use</p>`],
    ['-let go of', `<p>Phone ${NUMBER} already registered</p>`],
    ['-let go of', `<p>Phone ${NUMBER} was removed</p>`],
    ['-let go of', `<p>Phone ${NUMBER} replaced</p>`],
    ['-let go of', `<p>账号已和 ${NUMBER} 解绑</p>`],
    ['-let go of', `<div><span>原手机<small>已于今天 20:14 解绑</small></span><span>${NUMBER}</span></div>`],
    ['-let go of', row('Old phone', NUMBER, '<i>removed</i>').replace('removed', 'was removed')],
    ['-service-number', `<p>电话 0571 1234567</p>`],
    ['-service-number', `<p>电话 +86-010-0000-1234</p>`],
    ['-field for a new number', `<form><label>手机 <input name="newPhone" value="${NUMBER}"></label></form>`],
    ['-form to add', `<form><label>手机 <input value="${NUMBER}"></label></form>`, { title: '添加手机' }],
    [
      '-form for a new number',
      `<form><label>手机 <input value="${NUMBER}"></label></form>`,
      { title: '新手机号' },
    ],
    ['-code form', `<form><label>手机 <input value="${NUMBER}"></label><input type="password"></form>`],
    ['-code form', `<form><label>手机 <input value="${NUMBER}"></label><input name="smsCode"></form>`],
    ['-code form', `<form><label>手机 <input value="${NUMBER}"></label><input placeholder="验证码"></form>`],
    [
      '-code form',
      `<form><label>手机 <input value="${NUMBER}"></label><input placeholder="6 位数字"></form>`,
    ],
    [
      '-code form',
      `<form><label>手机 <input value="${NUMBER}"></label><label>验证码 <input value="39"></label></form>`,
    ],
    [
      '-code form',
      `<form><label>手机 <input value="${NUMBER}"></label><input autocomplete="one-time-code"></form>`,
    ],
    ['-lone field', `<form><label>手机 <input value="${NUMBER}"></label></form>`],
    ['-lone field', `<form><label>手机 <input value="${NUMBER}"></label><input name="city"></form>`],
  ])('%s', (name, body, where) => {
    expect(evidence(body, where)).toContain(name);
  });
});

describe('lets nothing speak where nothing does', () => {
  it.each<[string, string, Where?]>([
    ['+own-words', row('手机')],
    ['+verb', row('手机')],
    ['-opening hours', row('Phone', NUMBER, '<i>Mona Friedman, 8:30</i>')],
    ['-opening hours', row('通知手机', NUMBER, '<i>9:00-21:00</i><a href="#">修改</a>')],
    ['-to be called', `<p>電話番号は ${NUMBER} へ変更されました。</p>`],
    ['shape', '<p>手机尾号8000</p>'],
    ['+shape', '<p>手机尾号8000</p>'],
    ['+own-words', row('Your number', '202555012')],
    ['-only digits', row('手机', '2025550123')],
    ['-beyond another value', `<div><p>手机</p><p>a@example.com</p><p>${NUMBER}</p></div>`],
    ['-section «新手机号»', `<h2>新手机号</h2>${row('手机')}`],
    ['-nothing says whose', row('号码'), { url: 'https://www.example.com/account' }],
    ['-client', row('手机')],
    ['-sent-to', row('手机')],
    ['-nothing says whose', row('绑定手机')],
    ['-nothing says whose', row('手机', NUMBER, '<a href="#">修改</a>')],
    ['-nothing says whose', row('手机'), { title: '账号安全' }],
    ['-section «账号安全»', `<h2>账号安全</h2>${row('手机')}`],
    ['-path', row('手机'), { url: 'https://www.example.com/account' }],
    ['-footer', `<div class="football">${row('手机')}</div>`],
    ['-footer', `<div class="mcard__foot">${row('手机')}</div>`],
    ['-form to add', `<form><label>登記流動電話 <input readonly value="${NUMBER}"></label></form>`],
    [
      '-section «Seller profile»',
      `<h2>Seller profile</h2>${row('Phone')}`,
      { url: 'https://www.example.com/account' },
    ],
    ['-section «Seller profile»', `<h2>Seller profile</h2>${row('Phone')}`, { title: 'Settings' }],
    ['-section «Seller profile»', `<h2>Seller profile</h2>${row('Phone')}`, { hints: {} }],
    ['-figure', `<div class="edit-phone-screen phone-frame">${row('手机')}</div>`],
    ['-record', `<div class="impersonate-bar" hidden>何川</div>${row('手机')}`],
    ['-record', `<div class="impersonate-bar"></div>${row('手机')}`],
    ['-record', `<p role="alert">资料已保存，身份已核验</p>${row('手机')}`],
    ['-record', `<p role="alert" hidden>您正在以客户「何川」的身份查看页面</p>${row('手机')}`],
    ['-record', `<p role="status">您正在以会员身份访问，可随时退出</p>${row('手机')}`],
    ['-record', `<p role="status">You are viewing as a guest. <a href="#">Exit</a></p>${row('Phone')}`],
    ['-record', `<p role="status">You are signed in as jo@example.com</p>${row('Phone')}`],
    ['-own-title', `<section><h2>Contatos (visíveis)</h2>${row('Celular')}</section>`],
    [
      '-not saved',
      `<p role="alert" hidden>资料未保存</p><form><label>手机 <input value="${NUMBER}"></label></form>`,
    ],
    [
      '-not saved',
      `<p role="alert">实名认证资料尚未提交</p><form><label>手机 <input value="${NUMBER}"></label></form>`,
    ],
    ['-let go of', `<p>请先解绑原手机号 ${NUMBER}</p>`],
    ['-label-of-something-else', `<section><h3>SIM card</h3>${row('Number', '+44 7700 900123')}</section>`],
    ['-label-against', row('Handynummer sofort ändern')],
    ['-label-against', row('Numer telefonu do powiadomień SMS')],
    ['-code form', `<form><p>手机 13800138000</p><input type="hidden" name="currencyCode"></form>`],
    ['-code form', `<form><p>手机 13800138000</p><label>Code postal <input></label></form>`],
    ['-figure', `<figure><p>${NUMBER}</p><figcaption>手机号</figcaption><a href="#">更换</a></figure>`],
    ['-sent-to', `<p>Enviamos los códigos al móvil ${NUMBER}</p>`, { title: 'Cuenta' }],
    ['-sent-to', `<p>We send you sign-in codes at your mobile ${NUMBER}</p>`, { title: 'Account' }],
    [
      '-lone field',
      `<form><label>手机 <select><option>不接收</option><option selected>${NUMBER}</option></select></label></form>`,
    ],
    ['-figure', `<div class="phone-frames demo-ruleForm">${row('手机')}</div>`],
    ['-one of many', row('手机'), { url: `${PLAIN}my/visitors/8841`, hints: {} }],
    ['-one of many', row('我的手机'), { url: `${PLAIN}my/visitors/8841` }],
    ['-one of many', `<h2>本人</h2>${row('手机')}`, { url: `${PLAIN}my/visitors/8841` }],
    ['-one of many', row('手机'), { url: `${PLAIN}my/visitors` }],
    ['-let go of', `<p>解绑密保手机 ${NUMBER}</p>`],
    ['-log', `<p>手机 ${NUMBER} 绑定于 2025-12-02 08:40</p>`],
    ['-log', `<p>2025-12-02 手机 ${NUMBER}</p>`],
    ['-label-against', `<p>您注册时登记的手机 ${NUMBER}</p>`],
    ['-not saved', `<form><label>手机 <input value="${NUMBER}"></label><input aria-invalid="true"></form>`],
    ['-not saved', `<p role="alert">已保存</p><form><label>手机 <input value="${NUMBER}"></label></form>`],
    [
      '-not saved',
      `<p role="alert">草稿</p><form><label>手机 <input disabled value="${NUMBER}"></label></form>`,
    ],
    ['-code form', `<form><p>手机 ${NUMBER}</p><label>验证码 <input></label></form>`],
    ['-code form', `<form><p>手机 13800138000</p><label>昵称 <input></label></form>`],
    ['-label-of-something-else', `<section><h3>账号</h3>${row('号码', '139 0000 0067')}</section>`],
    ['-record', `<h2>本人信息</h2>${row('手机')}`, { url: 'https://www.example.com/users/20255' }],
    ['-section «联系我们»', `<h1>联系我们</h1><section><h2>Your account</h2>${row('Phone')}</section>`],
    ['-address', `<address>手机：${NUMBER} <a>修改</a></address>`],
    ['-chat', `<div class="chat-settings">${row('手机')}</div>`],
    ['-sample', `<p>手机变更如下 ${NUMBER}</p>`],
    ['-let go of', `<p>手机 ${NUMBER} 已停用？走申诉</p>`],
    ['-let go of', `<div><span>原手机</span><span>${NUMBER}</span><i>已停用？</i></div>`],
    ['-about something else', row('手机'), { title: '我的资料' }],
    ['-about something else', row('手机'), { title: '我的信息' }],
    ['-about something else', row('Phone'), { title: 'My details' }],
    ['-about something else', row('Your phone'), { title: 'My viewings' }],
    ['-about something else', row('Phone', NUMBER, '<a href="#">Change</a>'), { title: 'My viewings' }],
    ['-about something else', row('Phone'), { title: 'My viewings', hints: {} }],
    ['-header', `<main><header>${row('手机')}</header></main>`],
    ['-prose', `<p>手机 ${NUMBER} 已绑定</p>`],
    ['-tel-link', `<div>手机 <a href="/phone">${NUMBER}</a></div>`],
    ['-let go of', `<p>手机 ${NUMBER} 已绑定</p>`],
    ['-let go of', row('原手机')],
    ['-let go of', `<div><span>备用手机<small>旧的已于今天解绑</small></span><span>${NUMBER}</span></div>`],
    ['-let go of', `<h2>更换手机成功</h2>${row('家里的原手机')}`],
    ['-let go of', `<h2>Changed phones</h2>${row('Old phone')}`],
    ['-let go of', `<p>手机 ${NUMBER} 家人的号码已解绑</p>`],
    ['-let go of', `<p>Phone ${NUMBER} of Jo was removed</p>`],
    ['-let go of', `<p>账号已与这个很长很长很长很长的手机号 ${NUMBER} 解除绑定</p>`],
    ['-let go of', `<p>账号已与 ${NUMBER} 家人的解除</p>`],
    ['-service-number', '<p>Phone 0571 1234567</p>', { title: 'Account' }],
    ['-service-number', '<p>电话 13800138000 0571 1234567</p>'],
    ['-only digits', '<p>手机 13800138000</p>'],
    ['-record', row('手机'), { hints: {}, url: 'https://www.example.com/users/20255' }],
    ['-path', row('手机'), { hints: {}, url: 'https://www.example.com/orders' }],
    ['-page «订单详情»', row('手机'), { hints: {}, title: '订单详情' }],
    ['-lone field', `<form><label>手机 <input value="${NUMBER}"></label><input value="小满"></form>`],
    ['-lone field', `<form><label>手机 <input disabled value="${NUMBER}"></label></form>`],
    ['-code form', `<form><label>手机 <input value="${NUMBER}"></label><input name="city" value="a"></form>`],
    ['+phone-field', `<form><label>手机 <input name="city" value="${NUMBER}"></label></form>`],
    ['+fixed-field', `<form><label>手机 <input value="${NUMBER}"></label></form>`],
    ['+phone-label', row('身份证号')],
    ['+phone-label', row('手机 / 证件号码')],
    ['+number-label', `<div><p><span>${NUMBER}</span></p><p>木桥</p><button>更换号码</button></div>`],
    [
      '+known-page',
      `<form><label>手机 <input value="${NUMBER}"></label></form>`,
      { title: 'Sign in', hints: {} },
    ],
    ['-unknown-label', row('您的保姆号码')],
    ['+known-page', row('手机')],
    ['-service-number', row('手机', '13800138000')],
  ])('%s', (name, body, where) => {
    const found = evidence(body, where);
    // A page without a number would pass every time.
    expect(found).not.toEqual([]);
    expect(found).not.toContain(name);
  });
});

it('takes an open dialog about the account for a page of its own', () => {
  const dialog = `<div role="dialog"><h2>账号安全</h2>${row('绑定手机')}</div>`;
  expect(evidence(dialog, { title: '订单详情' })).toContain('+account-page');
  expect(look(dialog, { title: '订单详情' }).kind).toBe('shown');
  expect(look(`<div>${row('绑定手机')}</div>`, { title: '订单详情' }).kind).not.toBe('shown');
});

it('takes a masked number that is said to the user to be his for one on file, whatever the page is about', () => {
  const said = (text: string, number = NUMBER) =>
    look(`<div><h1>Appointments</h1><p>${text} ${number}</p></div>`, { title: 'Appointments' }).kind;
  expect(said('A reminder goes to your mobile')).toBe('shown');
  expect(said('到期提醒发到您的手机')).toBe('shown');
  expect(said('A reminder goes to your mobile', '13800138000')).not.toBe('shown');
  expect(said('A reminder goes to the mobile')).not.toBe('shown');
});

it('takes a dialog for one about the account by any title in it', () => {
  const dialog = (...titles: string[]) =>
    `<div role="dialog"><h2>${titles[0]}</h2><section><h3>${titles[1]}</h3>${row('手机')}</section></div>`;
  expect(evidence(dialog('账号安全', '小满'), { title: '订单详情' })).toContain('+account-page');
  expect(evidence(dialog('小满', '木桥'), { title: '订单详情' })).not.toContain('+account-page');
  expect(evidence(dialog('订单', '小满'), { title: '订单详情' })).not.toContain('+account-page');
});

it('counts once that a page and a section are about customers', () => {
  const found = evidence(`<h2>客户信息</h2>${row('手机')}`, { title: '客户资料' });
  expect(found.filter((name) => name === '-client')).toHaveLength(1);
});

it('believes a picture of a telephone less than the word', () => {
  const icon = `<div><i class="icon-phone"></i><span>${NUMBER}</span></div>`;
  expect(look(icon).why[0]?.decision).toBe('ignore');
  expect(look(`<div><span>手机</span><span>${NUMBER}</span></div>`).why[0]?.decision).toBe('ask');
  expect(look(icon, { title: '账号安全' }).why[0]?.decision).toBe('record');
});

it('asks at most for what nothing names, however much else speaks for it', () => {
  const body = `<h2>账号安全</h2><p>${NUMBER}</p><button>修改</button>`;
  expect(look(body, { title: '个人中心', hints: {} }).kind).not.toBe('shown');
});

it('does not take for filled in what a person is typing', () => {
  const page = openPage(
    `<form><label>绑定手机 <input value="13800138000"></label><input value="小满"></form>`,
  );
  const field = page.querySelector('input') as HTMLInputElement;
  expect(recognise(page, new URL(PLAIN)).kind).toBe('shown');
  Object.defineProperty(page, 'activeElement', { value: field });
  expect(recognise(page, new URL(PLAIN)).kind).not.toBe('shown');
});

describe('says what a number is for:', () => {
  const role = (label: string) => {
    const outcome = look(row(label), { title: '账号安全' });
    return outcome.kind === 'shown' ? outcome.numbers[0]?.role : outcome.kind;
  };

  it.each([
    ['双重验证手机', 'second-factor'],
    ['Two-step verification phone', 'second-factor'],
    ['2FA phone', 'second-factor'],
    ['2-step phone', 'second-factor'],
    ['2 step phone', 'second-factor'],
    ['Two factor phone', 'second-factor'],
    ['Twostep phone', 'second-factor'],
    ['Phone for SMS codes', 'second-factor'],
    ['Phone for SMS auth', 'second-factor'],
    ['Téléphone en deux étapes', 'second-factor'],
    ['Téléphone, deux facteurs', 'second-factor'],
    ['Telefono a due passaggi', 'second-factor'],
    ['Back-up phone', 'backup'],
    ['Sign-in phone', 'login'],
    ['Signin phone', 'login'],
    ['Telefon für Zwei-Faktor', 'second-factor'],
    ['辅助手机', 'recovery'],
    ['Recovery phone', 'recovery'],
    ['Telefon zur Wiederherstellung', 'recovery'],
    ['备用手机', 'backup'],
    ['Backup phone', 'backup'],
    ['预留手机', 'reserved-at-bank'],
    ['登录手机', 'login'],
    ['Login phone', 'login'],
    ['密保手机', 'security'],
    ['安全手机', 'security'],
    ['Security phone', 'security'],
    ['联系手机', 'contact'],
    ['聯絡電話', 'contact'],
    ['連絡先電話', 'contact'],
    ['登入手機', 'login'],
    ['予備の電話', 'backup'],
    ['再設定用の電話', 'recovery'],
    ['Contact phone', 'contact'],
    ['手机', undefined],
  ])('%s: %s', (label, expected) => {
    expect(role(label)).toBe(expected);
  });

  it('from the nearest title when the label does not', () => {
    const outcome = look(`<section><h2>辅助手机</h2><p>手机号码：${NUMBER}</p></section>`, {
      title: '账号安全',
    });
    expect(outcome).toMatchObject({ kind: 'shown', numbers: [{ role: 'recovery' }] });
  });
});

describe('a label with a word that no list has', () => {
  const weightOf = (label: string, number: string) =>
    look(`<dl><dt>${label}</dt><dd>${number}</dd></dl>`, { title: 'My account' }).why[0]?.evidence.find(
      ({ name }) => name === 'qualified-label',
    )?.weight;

  it('is rather about somebody else, less so where digits are hidden', () => {
    expect(weightOf('Plumber phone', '202-555-0181')).toBe(-6);
    expect(weightOf('Plumber phone', '***-***-0181')).toBe(-2);
  });

  it.each(['Phone', 'Mobile number (required)', 'Verified plumber phone', 'Phone for login'])(
    'is not one like «%s»',
    (label) => {
      expect(weightOf(label, '202-555-0123')).toBeUndefined();
    },
  );
});

describe('says whether it is verified:', () => {
  it.each([
    ['已验证', 'verified'],
    ['手机 138****8000 已通過認證', 'verified'],
    ['已实名', 'verified'],
    ['認証済み', 'verified'],
    ['인증 완료', 'verified'],
    ['Verified', 'verified'],
    ['bestätigt', 'verified'],
    ['Подтверждён', 'verified'],
    ['確認済み', 'verified'],
    ['已驗證', 'verified'],
    ['未驗證', 'unverified'],
    ['未確認', 'unverified'],
    ['確認待ち', 'pending'],
    ['未验证', 'unverified'],
    ['미인증', 'unverified'],
    ['Unverified', 'unverified'],
    ['not yet verified', 'unverified'],
    ['not verified', 'unverified'],
    ['not yet confirmed', 'unverified'],
    ['belum verifikasi', 'unverified'],
    ['nicht bestätigt', 'unverified'],
    ['не подтверждён', 'unverified'],
    ['belum diverifikasi', 'unverified'],
    ['待验证', 'pending'],
    ['pending', 'pending'],
    ['修改', undefined],
    ['', undefined],
  ])('%s: %s', (text, state) => {
    expect(readNumberState(text)).toBe(state);
  });
});

describe('takes a title for the user’s own where it says so', () => {
  const of = (head: string, title = 'Contacts for example.com') =>
    look(
      `<h1>${title}</h1><section><div class="card-header">${head}</div><dl><dt>Name</dt><dd>Jo</dd><dt>Phone</dt><dd>+1.2025550147</dd></dl></section>`,
      { title, url: 'https://my.example.com/domains/example.com/contacts' },
    );

  it.each([
    'Registrant <i class="badge">You</i>',
    '<h3>Registrant <i class="badge">You</i></h3>',
    'Registrant (you)',
    '联系人（本人）',
    '业主（本人）',
  ])('%s', (head) => {
    expect(of(head).kind).toBe('shown');
  });

  it.each([
    'Registrant',
    'Registrant <i class="badge">Jo</i>',
    'Registrant <i class="x">You</i>',
    'Salons Near You',
    'How We Contact You',
    'Salons <i class="tag">Near You</i>',
    'How we reach you',
    'Hotline (you)',
  ])('but not %s', (head) => {
    expect(of(head).kind).toBe('unrecognised');
  });
});

describe('who is called a customer at a bank that customers use at home', () => {
  const at = (title: string) =>
    look(`<h2>客户信息维护</h2><h3>联系方式</h3>${row('短信通知手机', NUMBER, '<a href="#">修改</a>')}`, {
      title,
    }).kind;

  it('is the user', () => {
    expect(at('客户信息维护_个人网上银行')).toBe('shown');
    expect(at('客户信息维护_客户经理平台')).toBe('unrecognised');
  });
});

describe('takes a page for the user’s own by a menu', () => {
  const menu = (head: string, out: string, tag = 'aside') =>
    evidence(
      `<${tag} class="side-menu"><h4>${head}</h4><ul><li><a>概况</a></li><li><a>消息</a></li><li><a>${out}</a></li></ul></${tag}>
       <main>${row('手机')}</main>`,
    );
  it.each([
    ['个人中心', '退出登录', 'aside'],
    ['會員中心', '登出', 'div'],
    ['My account', 'Sign out', 'nav'],
    ['Mein Konto', 'Abmelden', 'aside'],
    ['Mon compte', 'Se déconnecter', 'aside'],
  ])('with %s and %s', (head, out, tag) => {
    expect(menu(head, out, tag)).not.toContain('-nothing says whose');
  });

  it('but not with that of every page, at its top or of links alone', () => {
    const page = (menu: string) => evidence(`${menu}<main><h1>何川</h1>${row('手机')}</main>`);
    const list = '<li><a>订单</a></li><li><a>消息</a></li><li><a>退出登录</a></li>';
    expect(page(`<aside><b>个人中心</b>${list}</aside>`)).not.toContain('-nothing says whose');
    expect(page(`<header><aside><b>个人中心</b>${list}</aside></header>`)).toContain('-nothing says whose');
    expect(page(`<div class="top-bar"><dl><dt>个人中心</dt>${list}</dl></div>`)).toContain(
      '-nothing says whose',
    );
    expect(page(`<aside><a>个人中心</a>${list}</aside>`)).toContain('-nothing says whose');
  });

  it.each([
    ['没有出口的', '个人中心', '设置'],
    ['of something else', '木桥', '退出登录'],
    ['of those who help', '客户服务', '退出登录'],
    ['with a sentence about it', '个人中心', '在公共电脑上使用后请记得退出登录哦亲爱的用户'],
  ])('but not with one %s', (_, head, out) => {
    expect(menu(head, out)).toContain('-nothing says whose');
  });
});

it('takes a number that codes go to for one on file where it can be changed', () => {
  const sent = (text: string, more = '<a href="#">更换号码</a>', number = NUMBER) =>
    evidence(`<div><p>${text} ${number}</p>${more}</div>`, { title: '两步验证' });
  expect(sent('登录验证码发送到')).not.toContain('-code');
  expect(sent('登录验证码发送到', '')).toContain('-code');
  expect(sent('登录验证码发送到', undefined, '13800138000')).toContain('-code');
  expect(sent('登录验证码已发送到')).toContain('-code');
  expect(sent('请输入验证码')).toContain('-code');
  expect(sent('登录验证码发送到', '<input name="code"><a href="#">更换号码</a>')).toContain('-code');
});

it('knows where alerts go', () => {
  const alerts = (text: string) => evidence(`<p>${text} <b>+1 202 555 0123</b></p>`, { title: 'Account' });
  expect(alerts('Prescription alerts are sent to')).toContain('+own-words');
  expect(alerts('We text you at')).toContain('+own-words');
  expect(alerts('Orders are sent to')).not.toContain('+own-words');
  expect(alerts('Emma’s alerts are sent to')).not.toContain('+own-words');
  expect(alerts('Emergency contact alerts are sent to')).not.toContain('+own-words');
  expect(alerts('Customer updates are sent to')).not.toContain('+own-words');
  expect(alerts('Alerts from the shop are')).not.toContain('+own-words');
  expect(evidence(`<p>动账通知会发送到 <b>${NUMBER}</b></p>`)).toContain('+own-words');
  expect(evidence(`<p>通知 <b>${NUMBER}</b></p>`)).not.toContain('+own-words');
});

it('takes the button that changes a number for a word of what it is', () => {
  const beside = (button: string) =>
    look(`<div><p>${NUMBER}</p><a href="#">${button}</a></div>`, { title: '账号设置' }).why[0]?.decision;
  expect(beside('换绑')).toBe('record');
  expect(beside('Change number')).toBe('record');
  expect(beside('修改')).toBe('ask');
  const apart = `<section><p>${NUMBER}</p></section><section><a href="#">换绑</a></section>`;
  expect(look(apart, { title: '账号设置' }).why[0]?.decision).not.toBe('record');
});

it('takes a long sentence that says to whom it speaks for no prose', () => {
  const long = '我们会在有结果的时候第一时间通知您以免错过重要消息'.repeat(4);
  expect(evidence(`<p>${long}。您的手机 ${NUMBER}</p>`)).not.toContain('-prose');
  expect(evidence(`<p>${long}。手机 ${NUMBER}</p>`)).toContain('-prose');
  expect(evidence(`<p>${long}。您的手机 13800138000</p>`)).toContain('-prose');
});

it('takes “your mobile” for the user’s in any section, where it is masked', () => {
  const hint = (text: string, number = 'ending 0123') =>
    look(`<div><h3>Order filled</h3><p>${text} ${number}</p></div>`, { title: 'Alerts' }).why[0]?.decision;
  expect(hint('We text the mobile we have for you,')).toBe('record');
  expect(hint('We text the mobile,')).not.toBe('record');
  expect(hint('We text the mobile we have for you,', '(202) 555-0123')).not.toBe('record');
});

it('leaves “my account” beside other matters alone', () => {
  const panel = (title: string) =>
    evidence(`<div><h3>${title}</h3>${row('绑定手机')}</div>`, { url: `${PLAIN}user/tickets/260118` });
  expect(panel('我的账户')).not.toContain('-record');
  expect(panel('商户')).toContain('-record');
});

it('takes the line that somebody has signed in with at a carrier for the user’s, whatever the page is about', () => {
  const line = (label: string) => evidence(row(label, '138 0013 8000'), { title: '副卡管理' });
  expect(line('本机号码（主卡）')).not.toContain('-page «副卡管理»');
  expect(line('登录号码')).toContain('-page «副卡管理»');
  const onDevice = row('本机号码', '138 0013 8000');
  expect(evidence(onDevice, { url: 'http://192.168.1.1/account' })).toContain('-page «192.168.1.1»');
});

it('believes a bound number in a log of the account where the heading is about the account alone', () => {
  const log = (heading: string, label = '绑定手机') =>
    look(`<h1>${heading}</h1>${row(label)}`, { title: '安全日志 · 木桥' }).why[0]?.decision;
  expect(log('账号安全')).toBe('record');
  expect(log('操作记录')).not.toBe('record');
  expect(log('账号安全', '手机')).not.toBe('record');
});

it('does not take the last digits of a number for another one', () => {
  const page = (number: string) =>
    look(
      `<h2>Your phone numbers</h2><div><p>${number}</p><a href="#" aria-label="Manage phone ending in 0123">Manage</a></div>`,
      { title: 'Account' },
    ).why.find(({ raw }) => raw === 'ending in 0123')?.decision;
  expect(page('+1 202-555-0123')).toBe('ignore');
  expect(page('+1 202-555-0124')).not.toBe('ignore');
});

it('takes what a number is for, in brackets, for no word of whose it is', () => {
  const mobile = (remark: string) =>
    evidence(row(`Mobile (${remark})`, '+1 202 555 0123'), { title: 'My details' });
  expect(mobile('for flight updates')).not.toContain('-qualified-label');
  expect(mobile('für Fluginfos')).not.toContain('-qualified-label');
  expect(mobile('plumber')).toContain('-qualified-label');
  const plain = (label: string) => evidence(row(label, '+1 202 555 0123'), { title: 'My details' });
  expect(plain('Mobile for flight alerts')).not.toContain('-qualified-label');
  expect(plain('Teléfono para avisos')).not.toContain('-qualified-label');
  expect(plain('Mobile for plumbers')).toContain('-qualified-label');
  expect(plain('Mobile for dog sitter updates')).toContain('-qualified-label');
});

describe('takes for the user whoever signs in with a number:', () => {
  it.each(['（用于登录和接收通知）', ' 登录时使用', ' (used for signing in)', ' used to log in'])(
    '%s',
    (use) => {
      expect(evidence(`<dl><dt>家长手机</dt><dd>${NUMBER}${use}</dd></dl>`)).toContain('+phone-label');
    },
  );

  it.each(['（用于接收通知）', ' 登录', ''])('but not %s', (use) => {
    expect(evidence(`<dl><dt>家长手机</dt><dd>${NUMBER}${use}</dd></dl>`)).toContain('-label-against');
  });

  it('but not a hotline', () => {
    expect(evidence(`<dl><dt>客服电话</dt><dd>${NUMBER}（用于登录）</dd></dl>`)).toContain('-label-against');
  });
});
