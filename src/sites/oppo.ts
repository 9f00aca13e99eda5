import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'oppo',
  name: { zh: 'OPPO账号', en: 'OPPO (HeyTap) Account' },
  aliases: ['欢太', 'huantai', 'heytap'],
  category: 'device',
  icon: 'oppo',
  hosts: ['heytap.com', 'oppo.com'],
  accountPages: [
    {
      url: 'https://id.heytap.com/',
      kind: 'show',
      confidence: 'low',
      source: 'public source code: web host of the account; the page with the phone was not seen',
    },
  ],
  rebind: {
    url: 'https://id.heytap.com/',
    appPath: {
      zh: '手机 设置 > OPPO 账号 > 个人信息与安全 > 手机号 > 更换手机号',
      en: 'Phone settings > OPPO account > Personal information & security > Phone number > Change phone number',
    },
    oldNumberCode: 'no',
    whenLost: {
      zh: '用账号密码和新号验证码即可；旧号已停用，可在网页上自助找回。',
      en: 'Account password and a code to the new number are enough; if the old number is dead, use self-service recovery on the web.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['OPPO', '欢太'],
  hotline: '95018998',
  sources: ['https://www.uanyun.com/oppo/1772288498.html'],
  asOf: '2026',
  unverified: ['hotline', 'page:0', 'smsLogin', 'smsSignatures'],
});

export const examples: Example[] = [
  { page: 'bound', url: 'https://id.heytap.com/', expect: { outcome: 'shown', numbers: ['138 **** 8000'] } },
  { page: 'devices', url: 'https://id.heytap.com/', expect: { outcome: 'unrecognised' } },
];
