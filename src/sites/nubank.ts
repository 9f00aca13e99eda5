import { defineSite } from '../catalogue/define-site.ts';

export default defineSite({
  id: 'nubank',
  name: { zh: 'Nubank', en: 'Nubank' },
  category: 'bank',
  icon: 'nubank',
  hosts: ['nubank.com.br'],
  rebind: {
    appPath: {
      zh: 'App：perfil（个人资料）> Meus dados > Telefone',
      en: 'App: perfil (profile) > Meus dados > Telefone',
    },
    oldNumberCode: 'unknown',
  },
  smsLogin: 'no',
  secondFactor: {
    zh: '未查到可以自行开启的两步验证。',
    en: 'No two-step verification was found that you could turn on.',
  },
  sources: ['2factorauth/twofactorauth: entries/n/nubank.com.br.json'],
  asOf: '2025',
  unverified: ['appPath', 'smsLogin'],
});
