import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'tianyi-cloud',
  name: { zh: '天翼云盘', en: 'Tianyi Cloud Drive (189)' },
  aliases: ['tianyi yunpan', '189 cloud'],
  category: 'netdisk',
  hosts: ['cloud.189.cn'],
  rebind: {
    url: 'https://e.189.cn/user/account/',
    appPath: {
      zh: '天翼云盘 > 我的 > 设置 > 账号与安全',
      en: 'Tianyi Cloud app > Me > Settings > Account & security',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  secondFactor: {
    zh: '开了设备锁，新设备登录要绑定手机的验证码。',
    en: 'With device lock on, a new device needs a code to the bound phone.',
  },
  smsSignatures: ['天翼账号', '天翼云盘'],
  hotline: '10000',
  sharesAccountWith: ['189-mail', 'china-telecom'],
  sources: ['public source code: addresses and words of this service'],
  unverified: ['appPath', 'sharesAccountWith', 'smsLogin', 'smsSignatures', 'url'],
});
