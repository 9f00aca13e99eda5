import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: '139-mail',
  name: { zh: '139邮箱', en: '139 Mail' },
  aliases: ['139 youxiang', '移动云邮', 'yidong youxiang'],
  category: 'mail',
  hosts: ['139.com', 'mail.10086.cn'],
  rebind: {
    appPath: {
      zh: '手机号就是邮箱名，可另加别名。号码一注销，邮箱就没了。',
      en: 'The number is the mailbox name (an alias can be added). When the number is cancelled, the mailbox is gone.',
    },
    oldNumberCode: 'no',
    whenLost: {
      zh: '没有号码就找不回来。先转发或导出邮件。',
      en: 'Without the number it cannot be recovered. Forward or export your mail first.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['139邮箱', '中国移动'],
  hotline: '10086',
  sources: ['public source code: addresses and words of this service'],
  unverified: ['appPath', 'hotline', 'smsLogin', 'smsSignatures', 'whenLost'],
});
