import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'shopee',
  name: { zh: '虾皮', en: 'Shopee' },
  aliases: ['xiapi', '蝦皮'],
  category: 'shopping',
  icon: 'shopee',
  hosts: [
    'shopee.co.id',
    'shopee.co.th',
    'shopee.com.br',
    'shopee.com.my',
    'shopee.ph',
    'shopee.sg',
    'shopee.tw',
    'shopee.vn',
  ],
  accountPages: [
    {
      url: 'https://shopee.vn/user/account/profile',
      kind: 'show',
      labels: ['Phone Number', 'Số điện thoại'],
      confidence: 'high',
      source:
        'public source code: words of this page; https://trachanh.vn/khong-doi-duoc-so-dien-thoai-shopee',
    },
    {
      url: 'https://shopee.sg/user/account/profile',
      kind: 'show',
      labels: ['Phone Number'],
      confidence: 'low',
      source: 'same path as on shopee.vn; this address was not seen itself',
    },
    {
      url: 'https://shopee.ph/user/account/profile',
      kind: 'show',
      labels: ['Phone Number'],
      confidence: 'low',
      source: 'same path as on shopee.vn; this address was not seen itself',
    },
    {
      url: 'https://shopee.tw/user/account/profile',
      kind: 'show',
      labels: ['Phone Number', '手機號碼'],
      confidence: 'low',
      source: 'same path as on shopee.vn; this address was not seen itself',
    },
    {
      url: 'https://shopee.co.id/user/account/profile',
      kind: 'show',
      labels: ['Phone Number', 'Nomor Telepon'],
      confidence: 'low',
      source: 'same path as on shopee.vn; this address was not seen itself',
    },
    {
      url: 'https://shopee.com.my/user/account/profile',
      kind: 'show',
      labels: ['Phone Number'],
      confidence: 'low',
      source: 'same path as on shopee.vn; this address was not seen itself',
    },
    {
      url: 'https://shopee.co.th/user/account/profile',
      kind: 'show',
      labels: ['Phone Number', 'หมายเลขโทรศัพท์'],
      confidence: 'low',
      source: 'same path as on shopee.vn; this address was not seen itself',
    },
    {
      url: 'https://shopee.com.br/user/account/profile',
      kind: 'show',
      labels: ['Phone Number'],
      confidence: 'low',
      source: 'same path as on shopee.vn; this address was not seen itself',
    },
  ],
  rebind: {
    url: 'https://shopee.vn/user/account/profile',
    oldNumberCode: 'optional',
    whenLost: {
      zh: '12 小时内换过一次就不能再换（新加坡站）。新号若已在别人的账号上，要填换号申请表。',
      en: "No second change within 12 hours (Singapore). If the new number sits on somebody else's account, fill in the change-of-number form.",
    },
  },
  smsLogin: 'yes',
  sources: [
    'public source code: words of the account page; https://trachanh.vn/khong-doi-duoc-so-dien-thoai-shopee',
    'https://trachanh.vn/khong-doi-duoc-so-dien-thoai-shopee',
    'https://help.shopee.sg/portal/4/article/131722',
  ],
  asOf: '2025',
  unverified: ['page:1', 'page:2', 'page:3', 'page:4', 'page:5', 'page:6', 'page:7', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://shopee.vn/user/account/profile',
    expect: { outcome: 'shown', numbers: ['*********34'] },
  },
  {
    page: 'bound-en',
    url: 'https://shopee.sg/user/account/profile',
    expect: { outcome: 'shown', numbers: ['*********56'] },
  },
  {
    page: 'bound-tw',
    url: 'https://shopee.tw/user/account/profile',
    expect: { outcome: 'shown', numbers: ['*********78'] },
  },
  { page: 'addresses', url: 'https://shopee.sg/user/account/address', expect: { outcome: 'unrecognised' } },
];
