import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'gosuslugi',
  name: { zh: '俄罗斯政务服务（Госуслуги）', en: 'Gosuslugi' },
  aliases: ['госуслуги', '俄罗斯政务'],
  category: 'government',
  hosts: ['gosuslugi.ru'],
  accountPages: [
    {
      url: 'https://lk.gosuslugi.ru/settings/account',
      kind: 'show',
      labels: ['Телефон'],
      confidence: 'low',
      source: 'general knowledge: no public evidence was found',
    },
  ],
  rebind: {
    url: 'https://lk.gosuslugi.ru/settings/account',
    oldNumberCode: 'optional',
    whenLost: {
      zh: '还登录着：验证码发到新号。已退出：用邮箱或证件找回。',
      en: 'Signed in: the code goes to the new phone. Signed out: recover by e-mail or with documents.',
    },
  },
  smsLogin: 'no',
  sources: ['https://gosuslugisovet.ru/qa/view/kak-vosstanovit-gosuslugi-pri-smene-nomera'],
  asOf: '2025',
  unverified: ['page:0', 'smsLogin'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://lk.gosuslugi.ru/settings/account',
    expect: { outcome: 'shown', numbers: ['+7 *** *** 46 **'] },
  },
  { page: 'documents', url: 'https://lk.gosuslugi.ru/settings/account', expect: { outcome: 'unrecognised' } },
];
