import type { NumberRole } from '../model/outcome.ts';
import { fold } from './fold.ts';
import type { Surroundings } from './surroundings.ts';

/** Folded, the most telling first. */
const ROLES: [NumberRole, RegExp][] = [
  [
    'second-factor',
    /两步|兩步|双重|雙重|二次|二段階|2段階|2단계|이중|two-?\s?(?:step|factor)|second (?:step|factor)|2-?\s?(?:step|fa)|sms (?:code|auth)|codes are|security code|zwei|deux (?:etapes|facteurs)|dos pasos|duas etapas|due (?:passaggi|fattori)|двухфактор|двухэтап/,
  ],
  [
    'recovery',
    /辅助|找回|恢复|救援|再设定|復旧|복구|recovery|rescue|wiederherstell|recuper|herstel|odzysk|восстановл|khoi phuc|pemulihan|กู้คืน|kurtarma/,
  ],
  [
    'backup',
    /备用|予备|예비|보조|back-?up|alternat|secondary|zweit(?:e[nrs]?)? ?(?:n|handy|rufn|tel|mob)|secours|respaldo|резервн|запасн|дополнительн|du phong|cadangan|yedek/,
  ],
  ['reserved-at-bank', /预留|預留/],
  ['login', /登录(?:手机|账)|登入(?:手机|账)|login|sign-?in/],
  ['security', /密保|安全手机|安全号码|security (?:phone|number|mobile)|セキュリティ/],
  ['contact', /联系(?:电话|手机|方式)|联络|连络先|연락처|contact/],
];

/** What the page says the number is for, from the label first and the nearest title second. */
export function readRole(around: Surroundings): NumberRole | undefined {
  for (const text of [around.label?.text, around.titles[0]?.text]) {
    const folded = text ? fold(text) : '';
    const role = folded && ROLES.find(([, words]) => words.test(folded))?.[0];
    if (role) return role;
  }
  return undefined;
}
