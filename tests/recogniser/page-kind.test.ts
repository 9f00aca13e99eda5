// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readPageKind } from '../../src/recogniser/page-kind.ts';
import { openPage } from './open-page.ts';

const kind = (body: string, title = '', url = 'https://www.example.com/') =>
  readPageKind(openPage(body, title), new URL(url));
const at = (path: string) => kind('', '', `https://www.example.com${path}`);

it('makes nothing of a page that says nothing', () => {
  expect(kind('<h1>木桥</h1>', '木桥')).toEqual({
    against: undefined,
    logged: false,
    device: false,
    client: false,
    account: false,
    login: false,
    signup: false,
    chinese: true,
    phone: false,
    known: false,
    banking: false,
    end: false,
    adding: false,
    fresh: false,
    path: false,
    record: false,
    item: false,
    managing: false,
    unsaved: false,
    matter: false,
    own: false,
    home: false,
  });
});

describe('reads what a page is about', () => {
  it.each([
    ['in its title', '', '账号安全'],
    ['in its heading', '<h1>账号安全</h1>', '木桥'],
    ['in a heading by role', '<div role="heading" aria-level="1">账号安全</div>', ''],
    ['in the first part of its title', '', '账号安全 | 木桥'],
    ['before a dash', '', '账号安全-木桥'],
    ['before a bar', '', '账号安全|木桥'],
    ['before a dash with spaces', '', 'Account - Wooden Bridge'],
    ['in words that say whose', '', 'Your numbers'],
  ])('%s', (_, body, title) => {
    expect(kind(body, title).account).toBe(true);
    expect(kind(body, title).known).toBe(true);
  });

  it.each([
    ['in the name of the firm behind its title', '', '木桥 | 账号安全'],
    ['in a heading of the page’s head', '<header><h1>账号安全</h1></header>', ''],
    ['in a heading that leads elsewhere', '<h1><a href="/">账号安全</a></h1>', ''],
    ['in one of several headings', '<h1>账号安全</h1><h1>木桥</h1>', ''],
    ['in a sentence', `<h1>账号安全${'，很重要的事'.repeat(12)}</h1>`, ''],
    ['in a smaller heading', '<h2>账号安全</h2>', ''],
  ])('but not %s', (_, body, title) => {
    expect(kind(body, title).account).toBe(false);
  });

  it.each(['Контактная информация', 'Recapiti', 'Contact information', '联系信息'])(
    'takes %s for the user’s own only where the address says so too',
    (title) => {
      expect(kind('', title, 'https://www.example.com/x').account).toBe(false);
      expect(kind('', title, 'https://www.example.com/profile').account).toBe(true);
    },
  );

  it('says which title speaks against it', () => {
    expect(kind('<h1>订单详情</h1>', '木桥').against).toBe('订单详情');
    expect(kind('', '收货地址').against).toBe('收货地址');
    expect(kind('', 'Customer support').against).toBe('Customer support');
    expect(kind('', '账号安全').against).toBeUndefined();
    expect(kind('', '我的订单').account).toBe(false);
  });

  it('takes somebody’s profile for the user’s own only where the address says so too', () => {
    const against = (title: string, path: string) =>
      kind('', title, `https://www.example.com${path}`).against;
    expect(against('Staff profile', '/x')).toBe('Staff profile');
    expect(against('Staff profile', '/account')).toBeUndefined();
    expect(against('Your staff profile', '/x')).toBeUndefined();
    expect(against('Staff', '/account')).toBe('Staff');
    expect(against('Livreur', '/mes-coordonnees')).toBe('Livreur');
    expect(against('Profil du livreur', '/mes-coordonnees')).toBeUndefined();
  });

  it.each([
    ['client', '客户资料'],
    ['signup', '注册账号'],
    ['login', 'Sign in'],
    ['phone', '手机号码'],
    ['phone', 'Mobile number'],
    ['adding', '添加手机'],
    ['adding', 'Add phone number'],
    ['adding', 'Telefonnummer hinzufügen'],
    ['adding', 'Book a room'],
    ['adding', 'Report a number'],
    ['adding', 'New phone'],
    ['fresh', '新手机号'],
  ] as const)('finds %s in %s', (name, title) => {
    expect(kind('', title)[name]).toBe(true);
    expect(kind('', '木桥')[name]).toBe(false);
  });

  it('in its heading alone', () => {
    expect(kind('<h1>手机号码</h1>', '木桥').phone).toBe(true);
    expect(kind('<h1>添加手机</h1>', '木桥').adding).toBe(true);
  });

  it.each(['为您添加手机', 'Telefon hinzufügen oder ändern', 'Address', 'A new phone'])(
    'is no page to add something: %s',
    (title) => {
      expect(kind('', title).adding).toBe(false);
    },
  );

  it('is no phone page when it is about somebody else’s or a new one', () => {
    expect(kind('', '客服电话').phone).toBe(false);
    expect(kind('', '新手机号').phone).toBe(false);
  });

  it('knows Chinese from Japanese and from others', () => {
    expect(kind('', '账号').chinese).toBe(true);
    expect(kind('', 'アカウント設定').chinese).toBe(false);
    expect(kind('', 'Account').chinese).toBe(false);
  });
});

describe('a page to sign in', () => {
  const form = '<form><input type="password"></form>';
  it('is one by its words, unless they speak of the account too', () => {
    expect(kind(form, 'Log in').login).toBe(true);
    expect(kind(form, 'Login details').login).toBe(false);
  });

  it('is one within the settings only when it asks for a password', () => {
    const url = 'https://www.example.com/settings/login';
    expect(kind('', 'Log in', url).login).toBe(false);
    expect(kind(form, 'Log in', url).login).toBe(true);
  });
});

it.each(['本机号码一键登录', '一键登录', 'One-tap sign in'])(
  'takes a page with a button %s for one to sign in',
  (text) => {
    expect(kind(`<button>${text}</button>`, '手机号').login).toBe(true);
    expect(kind(`<main><a href="#">${text}</a></main>`).login).toBe(true);
    expect(kind(`<p>${text}</p>`).login).toBe(false);
    expect(kind(`<button>${text}</button>`, '账号设置').login).toBe(false);
  },
);

it.each(['邀約面試', '发送面试邀请', 'Shortlist candidate', 'Send offer'])(
  'takes a page with a button %s for an applicant’s',
  (text) => {
    expect(kind(`<button>${text}</button>`).record).toBe(true);
    expect(kind(`<button>我的${text}</button>`).record).toBe(false);
    expect(kind('<button>面试邀请</button>').record).toBe(false);
  },
);

it.each(['/account', '/my/profile', '/settings/', '/user/me'])(
  'sees that %s ends with the user’s own',
  (path) => {
    expect(at(path).end).toBe(true);
  },
);

it.each(['/patients/22/profile', '/account/orders', '/', '/accounts'])('sees that %s does not', (path) => {
  expect(at(path).end).toBe(false);
});

describe('reads an address', () => {
  it.each([
    '/orders',
    '/recipients',
    '/invoices',
    '/tickets',
    '/order-list',
    '/customers',
    '/leads',
    '/crm',
    '/cart',
    '/employees',
    '/staff',
    '/members',
    '/register',
    '/log-in',
    '/signin',
    '/setting/orders',
    '/order',
    '/passenger',
    '/recipient',
    '/invoice',
    '/ticket',
    '/order/detail',
    '/my/addresses',
    '/account/addressBook',
    '/contacts',
    '/help/phone',
    '/faq',
    '/support',
    '/passengers',
    '/checkout',
    '/login',
    '/sign-in',
    '/signup',
    '/admin/users',
    '/#/login',
  ])('%s as that of other matters', (path) => {
    expect(at(path).path).toBe(true);
  });

  it.each([
    '/',
    '/account',
    '/settings/security',
    '/account/profile',
    '/settings/sign-in',
    '/iam/sign-in-factors',
    '/iam/sign-in/mfa',
    '/settings/login',
    '/setting/login',
    '/borders',
    '/addressing',
    '/users/detail',
  ])('%s as that of none', (path) => {
    expect(at(path).path).toBe(false);
  });

  it('deep in an account as that of none, unless it ends there', () => {
    expect(at('/account/orders/a/b/c').path).toBe(false);
    expect(at('/shop/orders/a/b/c').path).toBe(true);
    expect(at('/account/orders').path).toBe(true);
  });

  it.each(['help', 'hilfe', 'support', 'faq', 'crm'])('of the host %s. as that of other matters', (host) => {
    expect(kind('', '', `https://${host}.example.com/x`).path).toBe(true);
    expect(kind('', '', `https://my${host}.example.com/x`).path).toBe(false);
  });

  it.each(['/me', '/user/center', '/user-center', '/personal/center'])(
    'of one’s own corner even at the help desk’s host: %s',
    (path) => {
      expect(kind('', '', `https://crm.example.com${path}`).against).toBeUndefined();
      expect(kind('', '', `https://crm.example.com${path}/x`).against).toBe('crm.example.com');
    },
  );

  it.each(['/register', '/registration', '/join', '/sign-up', '/signUp', '/signup'])(
    '%s as that of a sign-up',
    (path) => {
      expect(at(path).signup).toBe(true);
    },
  );

  it.each([
    '/account',
    '/Profile/edit',
    '/userCenter',
    '/my/phone',
    '/#/safe',
    '/mypage',
    '/me',
    '/mi',
    '/mein',
    '/mijn',
    '/min',
    '/mina',
    '/mine',
    '/minside',
    '/mon',
    '/moncompte',
    '/dato',
    '/dados',
    '/dati',
    '/ho-so',
    '/tai-khoan',
    '/setting',
  ])('%s as the user’s own', (path) => {
    expect(at(path).own).toBe(true);
  });

  it.each(['/', '/news', '/economy', '/phone', '/mexico', '/mint', '/monday', '/meme', '/dark'])(
    '%s as nobody’s',
    (path) => {
      expect(at(path).own).toBe(false);
    },
  );

  it.each([
    '/users/20255',
    '/customers/7',
    '/#/leads/3',
    '/crm/contact/detail?id=3',
    '/user/view?uid=8&memberId=3',
  ])('%s as that of one record of many', (path) => {
    expect(at(path).record).toBe(true);
  });

  it.each(['/users/me', '/user/detail', '/account/20255', '/userdetail?page=1'])(
    '%s as that of none of many',
    (path) => {
      expect(at(path).record).toBe(false);
    },
  );
});

describe('takes a page for somebody else’s profile', () => {
  const buttons = (...texts: string[]) => texts.map((text) => `<button>${text}</button>`).join('');
  it.each([
    ['关注', '私信'],
    ['+ 关注', '发消息'],
    ['Sledovat prodejce', 'Napsat zprávu'],
    ['Obserwuj', 'Napisz wiadomość'],
    ['Подписаться', 'Написать сообщение'],
    ['Takip et', 'Mesaj gönder'],
    ['Follow', 'Message'],
    ['フォローする', 'メッセージ'],
    ['Seguir', 'Mensaje'],
  ])('that can be followed and written to: %s, %s', (follow, write) => {
    expect(kind(buttons(follow, write)).record).toBe(true);
    expect(kind(`<main><a>${follow}</a><i role="button">${write}</i></main>`).record).toBe(true);
  });

  it.each([
    [['关注']],
    [['Follow orders', 'メッセージ']],
    [['Seguir comprando', 'Mensaje']],
    [['私信']],
    [['关注我们', '私信设置']],
    [['关注', '回复私信']],
    [['取消关注', '私信']],
    [['已关注的人', '私信']],
  ])('not with %s alone', (texts) => {
    expect(kind(buttons(...texts)).record).toBe(false);
  });

  it.each(['发消息', 'Message', 'Send message', 'Nachricht schreiben', 'Envoyer un message'])(
    'that can be written to, where neither title nor address is of an account: %s',
    (write) => {
      const page = `<h1>Jo</h1>${buttons(write)}`;
      expect(kind(page, 'Jo', 'https://example.com/directory/jo').record).toBe(true);
      expect(kind(page, 'Jo', 'https://example.com/my/jo').record).toBe(false);
      expect(kind(page, 'Account', 'https://example.com/jo').record).toBe(false);
    },
  );

  it('not by links outside the content', () => {
    expect(kind('<a>关注</a><a>私信</a>').record).toBe(false);
  });
});

describe('takes a page for', () => {
  it.each([
    '客户信息维护_个人网上银行_木桥银行',
    '고객정보 - 나무은행 인터넷뱅킹',
    'Details | Wood Internet Banking',
  ])('one of a bank at home: %s', (title) => {
    expect(kind('', title).banking).toBe(true);
  });

  it('none such where a bank is only named', () => {
    expect(kind('', '客户管理 - 木桥银行').banking).toBe(false);
  });

  it.each([
    ['/thread-20255-1-1.html', true],
    ['/forum.php?mod=viewthread&tid=1', true],
    ['/topic/20255', true],
    ['/t/cannot-change-my-number/20255', true],
    ['/questions/20255', true],
    ['/t/20255', false],
    ['/threads', false],
    ['/topics/settings', false],
  ])('what people wrote in a forum by its address: %s', (path, expected) => {
    const { record, against } = readPageKind(
      openPage('', '个人闲置'),
      new URL(`https://bbs.example.com${path}`),
    );
    expect([record, against !== undefined]).toEqual([expected, expected]);
  });

  it.each([
    ['My viewings', true],
    ['Mój kredyt', true],
    ['我的看房', true],
    ['Thiết bị của tôi', true],
    ['My account', false],
    ['My details', false],
    ['My phone numbers', false],
    ['我的档案', false],
    ['我的在线简历 - 木桥', false],
    ['My Sora Power - 契約者情報', false],
    ['My Sora Power - 料金', true],
    ['Mysteries', false],
    ['Viewings', false],
  ])('what of the user’s it is about by its title: %s', (title, expected) => {
    expect(readPageKind(openPage('', title), new URL('https://www.example.com/my/x')).matter).toBe(expected);
  });

  it('one of several things of the user’s by its address', () => {
    const item = (path: string) => kind('', '', `https://www.example.com${path}`).item;
    expect(item('/my/visitors/8841')).toBe(true);
    expect(item('/mein/fahrzeuge/4/edit')).toBe(true);
    expect(item('/my/visitors/8841/pay')).toBe(false);
    expect(item('/my/visitors/new')).toBe(false);
    expect(item('/my/visitors')).toBe(false);
    for (const own of [
      'u',
      'users',
      'customer',
      'member',
      'edit',
      'info',
      'account',
      'profile',
      'change',
      'step',
      'settings',
      'phone',
    ])
      expect(item(`/x/${own}/8841`)).toBe(false);
  });

  it.each([
    '会员管理',
    '用户列表',
    'User management',
    'All members',
    'Customers',
    'Benutzerverwaltung',
    '회원관리',
  ])('a place where users are managed: %s', (title) => {
    expect(kind('', title).managing).toBe(true);
  });

  it.each(['会员中心', 'Manage your membership', 'Members’ area', '회원정보'])('none such: %s', (title) => {
    expect(kind('', title).managing).toBe(false);
  });

  it.each([
    'http://192.168.8.1/',
    'http://10.0.0.138/status',
    'http://172.16.0.1/',
    'https://x.example.com/docs/user',
  ])('about a device or how something is programmed: %s', (url) => {
    expect(kind('', '', url).against).toBe(new URL(url).hostname);
  });

  it.each([
    'http://172.15.0.1/',
    'http://110.0.0.1/',
    'https://10.0.example.com/',
    'https://x.example.com/my/documents/',
  ])('not about such: %s', (url) => {
    expect(kind('', '', url).against).toBeUndefined();
  });

  it('the record of one of many by its address', () => {
    const record = (path: string) => kind('', '', `https://www.example.com${path}`).record;
    expect(record('/teacher/student/detail?id=20260012')).toBe(true);
    expect(record('/patients/view?pid=7')).toBe(true);
    expect(record('/adm/member_form.php?w=u&mb_id=baram77')).toBe(true);
    expect(record('/staff/4471')).toBe(true);
    expect(record('/purchase/supplier/view?id=1390000012')).toBe(true);
    expect(record('/student/detail')).toBe(false);
    expect(record('/adm/membership_form.php?id=7')).toBe(false);
  });
});
