import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'eastmoney',
  name: { zh: '东方财富', en: 'East Money' },
  aliases: ['dongfang caifu', '东财', 'dongcai'],
  category: 'securities',
  hosts: ['18.cn', 'eastmoney.com'],
  rebind: {
    appPath: {
      zh: '东方财富 > 我 > 设置 > 账号与安全 > 手机号；交易账户另改：交易 > 业务办理 > 修改个人资料',
      en: 'East Money app > Me > Settings > Account & security > Phone number; the trading account is separate: Trade > Services > Change personal details',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'yes',
  smsSignatures: ['东方财富'],
  hotline: '95357',
  sources: ['https://letgooo.com/gupiao/828406.html'],
  unverified: ['appPath', 'hotline', 'smsLogin', 'smsSignatures'],
});
