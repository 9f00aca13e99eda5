import type { PageHints } from '../catalogue/page-table.ts';
import { isVisible, textOf } from './dom.ts';
import { fold } from './fold.ts';
import { mayPlease, SIGN_IN_TEXT } from './glance.ts';
import { MEANING, readMeaning } from './meaning.ts';
import type { PageKind } from './page-kind.ts';
import { SIGN_OUT } from './sign-out.ts';
import type { Part } from './survey-page.ts';

/** A form to sign in with, and no way to sign out. */
export function* isSignedOut(
  parts: readonly Part[],
  pageKind: () => PageKind,
  hints: PageHints | undefined,
): Generator<void, boolean> {
  if (hints?.s?.length) {
    const texts = new Set(hints.s.map(fold));
    for (const { root } of parts)
      for (const element of root.querySelectorAll('a,button,h1,h2,h3,p,span,div'))
        if (!element.childElementCount && texts.has(fold(textOf(element))) && isVisible(element)) return true;
  }
  for (const { fields: all, text: whole } of parts) {
    const fields = all.filter(isInput);
    if (!fields.length && !mayPlease(whole)) continue;
    yield;
    const text = fold(whole.slice(0, SIGN_IN_TEXT));
    const signedIn = SIGN_OUT.test(text);
    if (!signedIn && PLEASE.test(text)) return true;
    for (const field of fields) {
      if (!/^(?:password|tel|email|text|)$/.test(field.type) || !isVisible(field)) continue;
      yield;
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

const isInput = (field: Element): field is HTMLInputElement => field.localName === 'input';

const PLEASE =
  /请(?:先|重新)?登[录入]|登[录入](?:已|状态已?)?(?:[超逾]时|过期|失效)(?!时|后|设|提|自|处)|please (?:sign|log) in|sign in to (?:continue|view)|session (?:has )?(?:expired|timed out)|ログインしてください|로그인이필요|bitte (?:melden|loggen)|veuillez vous connecter|inicia sesion para/;
