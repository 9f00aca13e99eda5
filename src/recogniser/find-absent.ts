import type { PageHints } from '../catalogue/page-table.ts';
import type { Reason } from '../model/outcome.ts';
import { ACTION, isElement, isInline, isVisible, listTexts, textOf } from './dom.ts';
import { fold } from './fold.ts';
import { mayBeAbsent } from './glance.ts';
import { MEANING, readMeaning } from './meaning.ts';
import type { PageKind } from './page-kind.ts';
import { readSurroundings } from './read-surroundings.ts';
import type { Part } from './survey-page.ts';

/** What says that no number is on file. */
export interface Absent {
  why: Reason;
  /** Only offers to add one, which may stand below those that are on file. */
  isOffer: boolean;
  /** Its section is about the user's account. */
  isHome: boolean;
  /** Title of its section, where that says that it is about the user or the account. */
  title: string | undefined;
}

/**
 * A short text that says no number is on file, in a row that a telephone label names; where none does, an offer to add
 * one. Undefined: there is neither.
 */
export function* findAbsent(
  parts: readonly Part[],
  pageKind: () => PageKind,
  hints: PageHints | undefined,
): Generator<void, Absent | undefined> {
  if (!hints?.a?.length && !parts.some(({ text }) => mayBeAbsent(text))) return undefined;
  const page = pageKind();
  if (!hints && (page.against || page.login || page.path)) return undefined;
  let offer: Absent | undefined;
  const words = new Set((hints?.a ?? []).map(fold));
  for (const { root } of parts) {
    const texts = listTexts((root as Document).body ?? root, 3000);
    for (const [place, text] of texts.entries()) {
      if (place % 64 === 0) yield;
      if (text.length > 60 || !/\S/.test(text.data) || !text.parentElement) continue;
      const raw = textOf(text);
      const known = words.has(fold(raw));
      if (!known && (raw.length > 28 || !(readMeaning(raw).bits & MEANING.absent))) continue;
      if (!isVisible(text.parentElement) || text.parentElement.closest('h1,h2,nav,header')) continue;
      let block = text.parentElement;
      while (isInline(block) && isElement(block.parentElement)) block = block.parentElement;
      const whole = (block.textContent ?? '').replace(/\s+/g, ' ');
      const at = whole.indexOf(raw);
      const around = readSurroundings({
        raw,
        number: undefined,
        block,
        element: text.parentElement,
        node: text,
        before: whole.slice(0, Math.max(at, 0)),
        after: '',
        via: 'text',
      });
      const own = readMeaning(raw);
      const bits = own.bits & MEANING.phone ? own.bits : (around.label?.meaning.bits ?? 0);
      const against =
        MEANING.thing | MEANING.firm | MEANING.recipient | MEANING.other | MEANING.sample | MEANING.mail;
      const labelled =
        bits & MEANING.phone &&
        !(bits & against) &&
        !around.titles
          .slice(0, 3)
          .some(
            (title) =>
              title.bits & (against & ~MEANING.mail & ~MEANING.thing) && !(title.bits & MEANING.account),
          );
      if (!known && (!labelled || around.landmarks.length || around.recipient)) continue;
      const isOffer = text.parentElement.closest(ACTION) !== null;
      const title = around.titles.find((one) => one.text !== around.label?.text);
      const found: Absent = {
        why: {
          raw,
          decision: 'ignore',
          label: around.label?.text ?? raw,
          by: around.label?.by ?? 'same-text',
          evidence: [{ name: known ? 'site-absent-words' : 'absent', weight: 0 }],
        },
        isOffer,
        isHome: ((title?.bits ?? 0) & MEANING.account) !== 0,
        title: title && title.bits & (MEANING.account | MEANING.own) ? title.text : undefined,
      };
      if (!isOffer) return found;
      offer ??= found;
    }
  }
  return offer;
}
