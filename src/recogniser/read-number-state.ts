import type { NumberState } from '../model/outcome.ts';
import { fold } from './fold.ts';

const UNVERIFIED =
  /未(?:验证|认证|核验|确认)|미인증|un(?:verified|confirmed)|not (?:yet )?(?:verified|confirmed)|nicht (?:verifiziert|bestatigt)|non verifi|no verific|nao verific|niet geverif|niezweryf|не подтвержд|chua xac|belum (?:di)?verif/;
const PENDING = /待(?:验证|认证|审核)|验证中|确认待ち|pending|대기/;
const VERIFIED =
  /已(?:验证|认证|核验|通过|实名)|(?:认证|确认)済|인증(?:완료|됨)|verified|confirmed|verifiziert|bestatigt|verifi|подтвержд|đa xac|terverif|onayl/;

/** Whether the row says that the number is confirmed. */
export function readNumberState(rowText: string): NumberState | undefined {
  const text = fold(rowText);
  if (UNVERIFIED.test(text)) return 'unverified';
  if (PENDING.test(text)) return 'pending';
  return VERIFIED.test(text) ? 'verified' : undefined;
}
