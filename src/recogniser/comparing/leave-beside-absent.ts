import { listTexts } from '../dom.ts';
import type { Absent } from '../find-absent.ts';
import { fold } from '../fold.ts';
import { MEANING } from '../meaning.ts';
import { isNameOfPerson } from '../name-of-person.ts';
import { RECORD } from '../weigh.ts';
import { isMarked, type Judged, saysOwn, speakAgainst } from './judged.ts';

/**
 * "Mobile: not set" among the user's own data says that there is none on file. Another number with this very label,
 * outside of them and marked by nothing as the user's, is rather somebody else's: the user is asked. So it is in the
 * data of one who is named, under another title that says nothing of the user, even where it can be changed. The head
 * of a column stands over rows of many kinds and says nothing of this.
 */
export function leaveBesideAbsent(judged: readonly Judged[], { why, isOffer, isHome, title }: Absent): void {
  const text = fold(why.label ?? '');
  for (const one of judged) {
    const { label } = one.around;
    if (one.score < RECORD || !label || fold(label.text) !== text || /^(?:column|above)$/.test(label.by))
      continue;
    const isApart = title !== undefined && isUnderAnother(one, title);
    const isOutside =
      isHome && !isMarked(one) && !one.evidence.some(({ name }) => name === 'account-section');
    if (!isOffer && (isApart || isOutside)) speakAgainst(one, 'said to be absent', RECORD - 1 - one.score);
  }
}

/** Whether a number stands under a title of its own that does not speak of the user, in the data of one who is named. */
function isUnderAnother(one: Judged, mine: string): boolean {
  const { titles, label } = one.around;
  const title = titles.find(({ text, row }) => text !== label?.text && !row);
  return (
    title !== undefined &&
    title.text !== mine &&
    !(title.bits & (MEANING.account | MEANING.own | MEANING.phone)) &&
    !saysOwn(one) &&
    [...(one.around.rowElement.parentElement?.children ?? [])].slice(0, 12).some((row) =>
      isNameOfPerson(
        listTexts(row, 4)
          .find(({ data }) => /\S/.test(data))
          ?.data.trim() ?? '',
      ),
    )
  );
}
