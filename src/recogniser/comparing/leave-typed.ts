import { MEANING } from '../meaning.ts';
import { ASK } from '../weigh.ts';
import { digitsIn, type Judged, labelBits, speakAgainst } from './judged.ts';

const SENT = MEANING.code | MEANING.sent;

/** A number that the user has typed a moment ago, wherever the page says it again. */
export function leaveTyped(judged: readonly Judged[]): void {
  leaveSent(judged);
  leaveRepeated(judged);
}

/** A number to which a code was just sent, written out in full. */
function leaveSent(judged: readonly Judged[]): void {
  const sent = judged.filter((one) => one.candidate.via !== 'field' && labelBits(one) & SENT).map(digitsIn);
  for (const one of judged) {
    const isWhole = !/[^\d\s+().-]/.test(one.candidate.raw);
    if (one.score < ASK || !isWhole || labelBits(one) & SENT || !sent.includes(digitsIn(one))) continue;
    speakAgainst(one, 'a code was sent there', -6);
  }
}

/** Evidence that a number stands in its field only because somebody types it. */
const TYPED = /^(?:being typed|field for a new number|form for a new number|form to add)$/;

/** What stands in a field for a new number, again in a text: 短信已发往 139****0026. */
function leaveRepeated(judged: readonly Judged[]): void {
  const fields = judged.filter(({ candidate }) => candidate.via === 'field');
  for (const one of judged) {
    if (one.candidate.via === 'field' || one.score < ASK) continue;
    if (fields.some((field) => isTypedIn(field, one))) speakAgainst(one, 'the new number again', -8);
  }
}

function isTypedIn(field: Judged, one: Judged): boolean {
  const [typed, digits] = [digitsIn(field), digitsIn(one)];
  if (typed.slice(-4) !== digits.slice(-4) || typed.slice(0, 3) !== digits.slice(0, 3)) return false;
  const isSent = (labelBits(one) & MEANING.sent) !== 0;
  return (
    (labelBits(field) & MEANING.fresh) !== 0 ||
    field.evidence.some(({ name }) => TYPED.test(name) || (isSent && name === 'code form'))
  );
}
