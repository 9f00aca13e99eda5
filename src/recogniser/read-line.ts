import { BREAK, type Candidate, SEAM } from './find-candidates.ts';
import { fold } from './fold.ts';
import { MEANING, readMeaning } from './meaning.ts';
import { hasLetter } from './scripts.ts';
import { isNaming, isRemark, type Name, PHONE, type Surroundings } from './surroundings.ts';

/** Somebody's who is not the user, or nobody's. */
const PEOPLE = MEANING.other | MEANING.recipient | MEANING.firm | MEANING.sample | MEANING.fresh;

/** The text of the number's own line, nearest part first. */
export function readLine(candidate: Candidate, found: Surroundings, name: Name): void {
  // A question names nothing: "Not your number? Call …".
  const line = (candidate.before.split(BREAK).at(-1) ?? '').replace(/[^。！!？?；;|｜]*[？?]/g, ' ');
  const lineBits = readMeaning(line.replaceAll(SEAM, ' ').slice(-120)).bits;
  let isFirst = true;
  const clauses = line.split(/[。！？!?；;|｜,，]|\. /);
  for (const part of clauses.reverse().flatMap((clause) => clause.split(SEAM).reverse())) {
    const text = part.trim();
    // What stands before another number is that one's label.
    if (/\d[\d *•.-]{6,}\d/.test(text) && !hasLetter(text.replace(/^.*\d[\d *•.-]{6,}\d/s, ''))) break;
    if (!hasLetter(text)) continue;
    const meaning = readMeaning(text.slice(-60));
    // "A code goes to 尾号 8000 的手机": what it goes to stands behind; and so where an earlier clause is about other
    // things than people: "beside your password, we send to 尾号 8000 的手机".
    const isNearest = isFirst && !isNaming(meaning) && !(lineBits & PEOPLE);
    isFirst = false;
    if (isNearest || (meaning.bits & MEANING.code && !(meaning.bits & MEANING.phone))) {
      const behind = /^的(?:手机|电话)/.exec(fold(candidate.after).trim());
      if (behind)
        return void name(behind[0], 'same-text-after', 0, {
          ...PHONE,
          bits: PHONE.bits | meaning.bits | (/[您你]的?$/.test(text) ? MEANING.own : 0),
        });
    }
    // "No phone is on file yet. The number …": an earlier clause of which none is on file names no other one.
    if (isNaming(meaning) && !(found.passed && meaning.bits & MEANING.absent)) {
      name(text, 'same-text', 0, meaning);
      // Told in passing: "求购自行车，电话 138…"; or of another sentence: "We never phone you. Who calls from 138…".
      const at = line.indexOf(text);
      const before = line.slice(0, at);
      const told = [before, before.split(SEAM).at(-1) ?? ''].flatMap((one) =>
        one.split(/[，,]/).slice(0, -1),
      );
      found.passed =
        (found.passed && /[。！!]|\. /.test(line.slice(at + text.length))) ||
        told.some((one) => hasLetter(one) && !readMeaning(one).bits);
      // Somebody named earlier in the sentence: "Referee: Jo Ash, phone 139…".
      const sentence = (line.split(/[。！？!?；;|｜]|\. /).at(-1) ?? '').replaceAll(SEAM, ' ');
      const bits = readMeaning(sentence.slice(-80)).bits & (MEANING.other | MEANING.recipient);
      if (bits && !(meaning.bits & MEANING.own)) found.titles.push({ text: sentence, bits });
      // The same in a part of its own: "Referee: Jo Ash | phone: 139…".
      for (const one of line.split(/[|｜;；]/).slice(0, -1)) {
        const head = /^[^:：]+(?=[:：])/.exec(one)?.[0].trim() ?? '';
        const about = readMeaning(head).bits & (MEANING.other | MEANING.recipient);
        if (about && !bits && !(meaning.bits & MEANING.own)) found.titles.push({ text: head, bits: about });
      }
      return;
    }
    found.row |= meaning.bits;
    if (!meaning.bits) {
      if (/[:：]$/.test(text)) {
        found.unknown = text;
        return;
      }
      found.passed = true;
    }
  }
  const whole = readMeaning(line.replaceAll(SEAM, ''));
  if (isNaming(whole) && !(found.passed && whole.bits & MEANING.absent))
    return void name(line.replaceAll(SEAM, ''), 'same-text', 0, whole);
  // "…尾号 8000 的手机": whose it is stands before.
  const behind = (candidate.after.split(BREAK)[0] ?? '').replace(/^[^。！!；;|｜,，]*[？?].*$/s, '');
  const after = (behind.split(/[。！？!?；;|｜,，]|\. /)[0] ?? '').replace(/^[\ue000\s]*的/, '');
  const meaning = readMeaning(after.slice(0, 40));
  const text = after.replaceAll(SEAM, '').trim();
  if (isNaming(meaning) && !found.passed && !isRemark(text, meaning))
    name(text, 'same-text-after', 0, meaning);
}
