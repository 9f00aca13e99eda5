import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'huawei-cloud',
  name: { zh: '华为云', en: 'Huawei Cloud' },
  aliases: ['huawei yun'],
  category: 'developer',
  icon: 'huawei',
  hosts: ['huaweicloud.com'],
  rebind: {
    counter: {
      zh: '账号中心 > 基本信息 > 华为账号信息 > 前往管理，到华为账号里改；改不了就提工单或打客服 4000-955-988。',
      en: 'Account centre > Basic information > Huawei ID information > Manage leads to the Huawei ID, where it is changed; otherwise open a ticket or call 4000-955-988.',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '提工单或打客服电话，按要求交证明，审核后由客服改号。',
      en: 'Open a ticket or phone support, hand in the proof asked for; support changes the number after review.',
    },
  },
  smsLogin: 'unknown',
  smsSignatures: ['华为云', '华为账号'],
  hotline: '4000-955-988',
  sharesAccountWith: ['huawei-id'],
  sources: [
    'https://huaweicloud.com/s/JeaJi-acuumqjOivgeeggeaOpeaUtuWZqCU/t_30_p_1',
    'public source code: OTP parser test, synthetic SMS samples',
  ],
  unverified: ['oldNumberCode', 'sharesAccountWith', 'smsSignatures:华为云'],
});
