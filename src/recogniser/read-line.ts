import { BREAK, type Candidate, SEAM } from './find-candidates.ts';
import { fold } from './fold.ts';
import { MEANING, readMeaning } from './meaning.ts';
import { hasLetter, isMasked } from './scripts.ts';
import { isNaming, isRemark, type Name, PHONE, type Surroundings } from './surroundings.ts';

/** Somebody's who is not the user, or nobody's. */
const PEOPLE = MEANING.other | MEANING.recipient | MEANING.firm | MEANING.sample | MEANING.fresh;

/** In what is left of a number: words such as "ending in". */
const ENDS = /\p{L}/u;
/** Between such words and what it is that ends so: 末尾が 0012 のカード. */
const OF_WHAT = /^[\ue000\s]*(?:的|の|인)[\ue000\s]*(?=\S)/;
/** Folded: addresses the user. */
const YOUR = /[您你]的?|(?<![a-z])your?(?![a-z])/;
/** Folded: who is greeted, at the head of a line, by the number that he has signed in with: 尊敬的 138****8000 用户. */
const HONOURED = /^(?:尊敬的|亲爱的)(?:用户|客户|会员)?[:：]?$/;
const WHO = /^(?:用户|客户|会员|先生|女士|[,，:：!！]|您好|你好)/;
/** Folded, at the head of a sentence: "we hold" a number "for you". */
const WE_HOLD = /(?:^|[.!?] )we (?:have|hold)$/;
const FOR_YOU = /^(?:for you|on (?:file|record)|as your)/;
/** Folded, a way by which codes come: "Text to •••23". */
const TEXT_TO = /^(?:text|sms|text message)s? (?:to|at)$|^sms (?:an|au?|al|para|na|till|naar|til)$/;
/** Something is sent to the user. */
const SENDS = /[您你]的?$|发送?|發送?|寄|推送|短信|簡訊|验证码|驗證碼/;
/** Folded: refers to what was named before it: "your phone, whose number ends in 12". */
const WHOSE =
  /^(?:номер котор\S*|dont le numero|deren nummer|dessen nummer|whose number|cuyo numero|il cui numero|cujo numero)$/;

/** The text of the number's own line, nearest part first. */
export function readLine(candidate: Candidate, found: Surroundings, name: Name): void {
  const next = fold((candidate.after.split(BREAK)[0] ?? '').replaceAll(SEAM, ' ').slice(0, 24)).trim();
  const last = fold((candidate.before.split(BREAK).at(-1) ?? '').replaceAll(SEAM, ' ')).trim();
  const masked = isMasked(candidate.raw);
  if ((masked && HONOURED.test(last) && WHO.test(next)) || (WE_HOLD.test(last) && FOR_YOU.test(next)))
    return void name(`${last} … ${next.slice(0, 8)}`, 'same-text', 0, {
      bits: PHONE.bits | MEANING.own,
      last: PHONE.last,
    });
  if (masked && TEXT_TO.test(last)) return void name(last, 'same-text', 0, PHONE);
  if (ENDS.test(candidate.raw) && OF_WHAT.test(candidate.after)) {
    const what = candidate.after.replace(OF_WHAT, '').split(/[\ue000\ue001\s,，.。、;；()（）]/)[0] ?? '';
    // The noun comes first here, and what is done with it behind it.
    for (let length = 2; length <= Math.min(what.length, 7); length++) {
      const meaning = readMeaning(what.slice(0, length));
      if (meaning.bits & MEANING.phone) break;
      if (meaning.bits & MEANING.thing)
        return void name(what.slice(0, length), 'same-text-after', 0, meaning);
    }
  }
  // A question names nothing: "Not your number? Call …".
  const line = (candidate.before.split(BREAK).at(-1) ?? '').replace(/[^。！!？?；;|｜]*[？?]/g, ' ');
  const lineBits = readMeaning(line.replaceAll(SEAM, ' ').slice(-120)).bits;
  let isFirst = true;
  const clauses = line.split(/[。！？!?；;|｜,，]|\. /);
  for (const part of clauses.reverse().flatMap((clause) => clause.split(SEAM).reverse())) {
    const text = part.trim();
    // What stands before another number is that one's label.
    if (/\d[\d *•.-]{6,}\d/.test(text) && !hasLetter(text.replace(/^.*\d[\d *•.-]{6,}\d/s, ''))) break;
    if (!hasLetter(text) || WHOSE.test(fold(text))) continue;
    const meaning = readMeaning(text.slice(-60));
    // "A code goes to 尾号 8000 的手机": what it goes to stands behind; and so where an earlier clause is about other
    // things than people: "beside your password, we send to 尾号 8000 的手机".
    const isNearest =
      isFirst &&
      !isNaming(meaning) &&
      SENDS.test(text) &&
      !(
        (lineBits | readMeaning(next.split(/[。,;!]/)[0] ?? '').bits) &
        (PEOPLE | MEANING.thing) &
        ~(lineBits & MEANING.thing)
      );
    isFirst = false;
    if (isNearest || (meaning.bits & MEANING.code && !(meaning.bits & MEANING.phone))) {
      const behind = /^的(?:手机|电话)/.exec(next);
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
        (told.some((one) => hasLetter(one) && !readMeaning(one).bits) &&
          // "When a claim is settled, we text your mobile •••12": said to the user, of the user.
          !(meaning.bits & MEANING.own && YOUR.test(fold(text)) && masked));
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
