import { defineSite } from '../catalogue/define-site.ts';
import type { Example } from '../model/site.ts';

export default defineSite({
  id: 'huawei-id',
  name: { zh: '华为账号', en: 'HUAWEI ID' },
  aliases: ['huawei zhanghao', 'huawei account'],
  category: 'device',
  icon: 'huawei',
  hosts: ['huawei.com'],
  accountPages: [
    {
      url: 'https://id1.cloud.huawei.com/AMW/portal/userCenter/index.html#/security',
      kind: 'show',
      confidence: 'high',
      source:
        'public source code: contributor guides of Huawei’s open-source projects link to this page of the account centre',
    },
  ],
  rebind: {
    url: 'https://id1.cloud.huawei.com/AMW/portal/userCenter/index.html#/security',
    appPath: {
      zh: '手机 设置 > 华为账号 > 账号与安全 > 安全手机号',
      en: 'Phone settings > HUAWEI ID > Account & security > Security phone number',
    },
    oldNumberCode: 'optional',
    whenLost: {
      zh: '换别的验证方式（邮箱、设备，已实名的可刷脸），或走账号申诉。更换可能要等一段时间才生效。',
      en: 'Use another check (mailbox, device, or face if your real name is registered) or the account appeal. The change may take effect after a waiting time.',
    },
  },
  smsLogin: 'yes',
  smsSignatures: ['华为', '华为终端'],
  hotline: '950800',
  sharesAccountWith: ['huawei-cloud'],
  sources: ['https://huaweicloud.com/s/JWlvc-aAjuS5iOeZu-mZhuWNjuS4uui0puWPtyU/t_30_p_5/Jei0puWPt-S4reW_gyU'],
  asOf: '2025',
  unverified: ['appPath', 'hotline', 'oldNumberCode', 'page:0', 'smsLogin', 'smsSignatures', 'whenLost'],
});

export const examples: Example[] = [
  {
    page: 'bound',
    url: 'https://id1.cloud.huawei.com/AMW/portal/userCenter/index.html#/security',
    expect: { outcome: 'shown', numbers: ['138****8000'] },
  },
  {
    page: 'security-phone',
    url: 'https://id1.cloud.huawei.com/AMW/portal/userCenter/index.html#/security',
    expect: { outcome: 'shown', numbers: ['138****8000', '139****1234'] },
  },
  {
    page: 'signed-out',
    url: 'https://id1.cloud.huawei.com/AMW/portal/userCenter/index.html#/security',
    expect: { outcome: 'signed-out' },
  },
];
