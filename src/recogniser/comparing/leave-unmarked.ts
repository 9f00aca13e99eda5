import { fold } from '../fold.ts';
import type { PageKind } from '../page-kind.ts';
import { readRole } from '../read-role.ts';
import { isMasked } from '../scripts.ts';
import { RECORD } from '../weigh.ts';
import { isMarked, isSameNumber, type Judged, speakAgainst } from './judged.ts';

/** Folded: a telephone that gets messages, not one that sends them. */
const NOTIFIED =
  /(?:短信|通知|提醒|动账)[^发]*手机(?:号码?)?$|(?:text|sms|notification) (?:message )?(?:phone|number|mobile)$/;

/** The first of several that are all the user's: "Main number", "Recovery number". */
const MAIN = /^(?:main|primary|default|haupt|principal|основн|首选|默认|主要|メイン|glown|hlavn)/;

/** Beside a number that the page marks as the user's, one that only has a label is rather somebody else's. */
export function leaveUnmarked(hopeful: readonly Judged[], lost: readonly Judged[], page: PageKind): void {
  const sure = hopeful.filter((one) => one.score >= RECORD && isMarked(one) && !lost.includes(one));
  for (const one of hopeful) {
    const others = sure.filter((other) => !isSameNumber(one, other));
    if (others.length && !isMarked(one) && !isOfUser(one, others, page))
      speakAgainst(one, 'another number is marked as own', -4);
  }
}

/** Whether the label says as much of a number as the mark does of the others. */
function isOfUser({ candidate, around }: Judged, others: readonly Judged[], page: PageKind): boolean {
  const { label } = around;
  const text = fold(label?.text ?? '');
  // On a page of telephone numbers a picture says no less than a word.
  if (page.phone && label?.by === 'icon' && isMasked(candidate.raw)) return true;
  const isHeaded =
    /^(?:column|above|heading)$/.test(label?.by ?? '') &&
    others.some((other) => other.around.label?.text === label?.text);
  // What comes by text message has a purpose, not another owner.
  return isHeaded || MAIN.test(text) || NOTIFIED.test(text) || (readRole(around) ?? 'contact') !== 'contact';
}
