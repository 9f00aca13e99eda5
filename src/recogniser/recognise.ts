import type { PageHints } from '../catalogue/page-table.ts';
import type { Outcome, Reason, ShownNumber } from '../model/outcome.ts';
import { compareNumbers, type Judged } from './compare-numbers.ts';
import { isElement, isInline, isVisible, listTexts, textOf } from './dom.ts';
import { type Candidate, listCandidates, listRoots, textUnder } from './find-candidates.ts';
import { fold } from './fold.ts';
import { MEANING, readMeaning } from './meaning.ts';
import { type PageKind, readPageKind } from './page-kind.ts';
import { readSurroundings } from './read-surroundings.ts';
import { digitsOf } from './scripts.ts';
import { ASK, RECORD, readRole, readState, weigh } from './weigh.ts';

type Root = Document | ShadowRoot;

/** A part of the page, and its text. */
interface Part {
  root: Root;
  text: string;
}

const NOTHING: Outcome = { kind: 'unrecognised', asked: [], why: [] };

/**
 * Reads a page: which number it shows as the user's own, that there is none, that nobody is signed in, or nothing
 * that could be decided. `hints` is what the catalogue knows of this page; without it the general rules apply.
 * `roots` are the parts of the page, where the caller has listed them already. Never throws, and never writes to
 * the page.
 */
export function recognise(document: Document, url: URL, hints?: PageHints, roots?: readonly Root[]): Outcome {
  try {
    return read(document, url, hints, roots ?? listRoots(document, (element) => element.shadowRoot));
  } catch {
    return NOTHING;
  }
}

function read(document: Document, url: URL, hints: PageHints | undefined, roots: readonly Root[]): Outcome {
  if (!document.body) return NOTHING;
  const parts = roots.map((root) => ({ root, text: textUnder(root) }));
  const candidates: Candidate[] = [];
  for (const { root, text } of parts) {
    const some = listCandidates(root, text);
    if (!some) return NOTHING;
    candidates.push(...some);
  }
  // Most pages on which there is nothing to judge need not be understood.
  let kind: PageKind | undefined;
  const pageKind = (): PageKind => {
    kind ??= readPageKind(document, url);
    return kind;
  };
  const judged: Judged[] = [];
  for (const candidate of candidates)
    try {
      judged.push(judge(candidate, pageKind(), hints));
    } catch {
      // A page can make its elements throw; the others are still to be read.
    }
  if (judged.length) compareNumbers(judged, pageKind());
  return decide(judged, parts, pageKind, hints);
}

function judge(candidate: Candidate, page: PageKind, hints: PageHints | undefined): Judged {
  const around = readSurroundings(candidate);
  const label = around.label?.text ?? around.unknown ?? '';
  const selector = hints?.n?.some((one) => candidate.element.closest(one)) ?? false;
  const known = hints?.l?.some((one) => fold(one) === fold(label)) ?? false;
  return {
    candidate,
    around,
    ...weigh(candidate, around, page, { selector, label: known && !around.label, page: hints !== undefined }),
  };
}

function decide(
  judged: Judged[],
  parts: readonly Part[],
  pageKind: () => PageKind,
  hints: PageHints | undefined,
): Outcome {
  const numbers: ShownNumber[] = [];
  const asked: ShownNumber[] = [];
  const why: Reason[] = [];
  const seen = new Set<string>();
  for (const { candidate, around, score, evidence } of judged.sort((a, b) => b.score - a.score)) {
    const key = digitsOf(candidate.raw);
    const decision = score >= RECORD ? 'record' : score >= ASK ? 'ask' : 'ignore';
    const label = around.label?.text ?? around.unknown;
    why.push({
      raw: candidate.raw,
      decision,
      evidence,
      ...(label !== undefined && { label }),
      ...(around.label && { by: around.label.by, distance: around.label.distance }),
    });
    if (decision === 'ignore' || seen.has(key)) continue;
    seen.add(key);
    const role = readRole(around);
    const state = readState(around.rowText);
    (decision === 'record' ? numbers : asked).push({
      raw: candidate.raw,
      ...(role && { role }),
      ...(state && { state }),
    });
  }
  if (numbers.length) return { kind: 'shown', numbers, asked, why };
  if (isSignedOut(parts, pageKind, hints)) return { kind: 'signed-out', why };
  if (!asked.length && saysAbsent(parts, pageKind, hints, why)) return { kind: 'absent', why };
  return { kind: 'unrecognised', asked, why };
}

/** A form to sign in with, and no way to sign out. */
function isSignedOut(
  parts: readonly Part[],
  pageKind: () => PageKind,
  hints: PageHints | undefined,
): boolean {
  if (hints?.s?.length) {
    const texts = new Set(hints.s.map(fold));
    for (const { root } of parts)
      for (const element of root.querySelectorAll('a,button,h1,h2,h3,p,span,div'))
        if (!element.childElementCount && texts.has(fold(textOf(element))) && isVisible(element)) return true;
  }
  for (const { root, text: whole } of parts) {
    const fields = root.querySelectorAll('input');
    if (!fields.length && !MAY_PLEASE.test(whole.slice(0, 20_000))) continue;
    const text = fold(whole.slice(0, 20_000));
    const signedIn = SIGN_OUT.test(text);
    if (!signedIn && PLEASE.test(text)) return true;
    for (const field of fields) {
      if (!/^(?:password|tel|email|text|)$/.test(field.type) || !isVisible(field)) continue;
      const password = field.type === 'password';
      if (signedIn && !(pageKind().login && password)) continue;
      const form = field.closest('form') ?? field.parentElement?.parentElement?.parentElement ?? field;
      const signIn = (one: Element) =>
        (readMeaning(one.textContent || one.getAttribute('value') || '').bits & MEANING.login) !== 0;
      const button = [...form.querySelectorAll('button,a,input[type=submit],[role=button],h1,h2,h3')].some(
        signIn,
      );
      if (button || (pageKind().login && field.type !== 'text')) return true;
    }
  }
  return false;
}

/** Signs that PLEASE may be said, as pages write it; read before anything is folded. */
const MAY_PLEASE = /[录錄]|sign|log|session|ログ|ﾛｸ|로그|bitte|veuillez|inicia/i;

const PLEASE =
  /请(?:先|重新)?登录|登录(?:已|状态已?)(?:超时|过期|失效)|please (?:sign|log) in|sign in to (?:continue|view)|session (?:has )?(?:expired|timed out)|ログインしてください|로그인이필요|bitte (?:melden|loggen)|veuillez vous connecter|inicia sesion para/;

/** Only who is signed in can sign out. */
const SIGN_OUT =
  /退出|注销|ログアウト|로그아웃|(?:log|sign) ?(?:out|off)|abmelden|deconnexion|cerrar sesion|^sair$|esci$|uitloggen|wyloguj|выйти|вийти|đang xuat|keluar|cikis|ออกจากระบบ/;

/** Signs of the words for “no number on file”, as pages write them; read before anything is folded. */
export const MAY_BE_ABSENT =
  /[未尚还還没沒暂暫미없]|[绑綁]定|등록|not\s|none|no\s|add|haven|nicht|keine|hinzuf|renseign|aucun|ajout|sin\s|adir|agreg|o\s(?:in|ca)|adicion|nessun|aggiung|niet|geen|toevoeg|brak|nie\s|dodaj|не\s|добав|ch[uư]|th[eê]|belum|tambah|ekle|yok|ยัง|เพิ่ม|ません/i;

/** A short text that says no number is on file, in a row that a telephone label names. */
function saysAbsent(
  parts: readonly Part[],
  pageKind: () => PageKind,
  hints: PageHints | undefined,
  why: Reason[],
): boolean {
  if (!hints?.a?.length && !parts.some(({ text }) => MAY_BE_ABSENT.test(text))) return false;
  const page = pageKind();
  if (!hints && (page.against || page.login || page.path)) return false;
  const words = new Set((hints?.a ?? []).map(fold));
  for (const { root } of parts) {
    for (const text of listTexts((root as Document).body ?? root, 3000)) {
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
      why.push({
        raw,
        decision: 'ignore',
        label: around.label?.text ?? raw,
        by: around.label?.by ?? 'same-text',
        evidence: [{ name: known ? 'site-absent-words' : 'absent', weight: 0 }],
      });
      return true;
    }
  }
  return false;
}
