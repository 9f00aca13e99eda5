import type { RetiringSummary, Row } from '../../src/model/ready-view.ts';

/** A row of the list: open, seen, SMS login, code on the old number. */
export const makeRow = (siteId: string, part: Partial<Row> = {}): Row => ({
  siteId,
  numberId: 'old',
  name: { zh: siteId, en: siteId },
  category: 'social',
  hosts: [`${siteId}.test`],
  state: 'open',
  grade: 'seen',
  at: Date.UTC(2027, 1, 1),
  mask: '138****8000',
  changeUrl: `https://${siteId}.test/phone`,
  oldNumberCode: 'yes',
  smsLogin: 'yes',
  group: 'sms-login',
  danger: 50,
  reasons: ['sms-login', 'locks-out'],
  unverified: false,
  ...part,
});

/** A retiring Chinese number without a day. */
export const makeRetiring = (part: Partial<RetiringSummary> = {}): RetiringSummary => ({
  numberId: 'old',
  display: '138 0013 8000',
  status: 'retiring',
  freezeDays: 90,
  freezeKnown: true,
  counts: { total: 0, done: 0, open: 0, unsure: 0, check: 0 },
  ...part,
});
