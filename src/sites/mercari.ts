import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'mercari',
  name: { zh: '煤炉', en: 'Mercari' },
  aliases: ['meilu', 'メルカリ'],
  category: 'shopping',
  hosts: ['mercari.com'],
  rebind: {
    url: 'https://jp.mercari.com/mypage',
    appPath: {
      zh: 'マイページ（我的页面）> 個人情報設定（个人信息设置）> 電話番号の確認（电话号码）',
      en: 'マイページ (my page) > 個人情報設定 (personal information) > 電話番号の確認 (phone number)',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '登录要短信验证码；旧号收不到时，从帮助页底部的未登录咨询表申请，并提交身份证件。',
      en: 'Signing in needs a texted code; without the old number use the inquiry form for signed-out users at the foot of the help page and send identity documents.',
    },
  },
  smsLogin: 'no',
  sources: [
    'apple/password-manager-resources: quirks/change-password-URLs.json',
    'https://services.awaisora.com/2025/04/27/1831ee39-194e-4ce2-a9b5-e2bd7bb2fd58',
    'https://hibino-bibouroku.info/cant-log-in-to-mercari',
  ],
  asOf: '2025',
  unverified: ['appPath', 'smsLogin'],
});
