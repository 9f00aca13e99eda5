import { isQualified, MEANING } from '../meaning.ts';
import { readRole } from '../read-role.ts';
import { RECORD } from '../weigh.ts';
import { isSameNumber, type Judged, labelBits, speakAgainst } from './judged.ts';

/** A telephone that gets one-time passwords: a code is the user's own to receive. */
const CODE = /(?:^|[^a-z])otp(?:$|[^a-z])/i;

/** Longer labels are sentences. */
const LONGEST = 32;

/** Beside a plain "phone", one with a word more than that is rather somebody else's: "nominee's phone". */
export function leaveQualified(hopeful: readonly Judged[], lost: readonly Judged[]): void {
  const plain = hopeful.filter((one) => one.score >= RECORD && !lost.includes(one) && hasPlainLabel(one));
  if (!plain.length) return;
  for (const one of hopeful) {
    const { label } = one.around;
    if (!label || label.text.length > LONGEST || labelBits(one) & MEANING.own || !isQualified(label.text))
      continue;
    if ((readRole(one.around) ?? 'contact') !== 'contact' || CODE.test(label.text)) continue;
    if (plain.every((other) => isSameNumber(one, other))) continue;
    speakAgainst(one, 'another number has a plainer label', Math.min(-4, RECORD - 1 - one.score));
  }
}

const hasPlainLabel = (one: Judged): boolean =>
  (labelBits(one) & MEANING.phone) !== 0 && !isQualified(one.around.label?.text ?? '');
