import { isBig, listTexts } from './dom.ts';
import { fold } from './fold.ts';
import { MEANING, readMeaning } from './meaning.ts';
import { SIGN_OUT } from './sign-out.ts';

const OTHERS = MEANING.firm | MEANING.recipient | MEANING.other | MEANING.sample;

/** Where every page of a site has such a menu, for whoever is signed in. */
const PAGE_TOP =
  'header,[role=banner],[class*="header" i],[class*="top" i],[class*="dropdown" i],[class*="popup" i]';

/** Whether a menu beside the content is that of the user's account: under a title that says so, which is no link. */
export const hasAccountMenu = (document: Document): boolean =>
  [...document.querySelectorAll('aside,dl,nav[aria-label],[class*="side" i]')].slice(0, 20).some((menu) => {
    if (isBig(menu) || menu.closest(PAGE_TOP)) return false;
    const nodes = listTexts(menu, 30).filter(({ data }) => /\S/.test(data));
    const [first] = nodes;
    const isTitled = first && !first.parentElement?.closest('a,button,[role=button],[role=menuitem]');
    const head = readMeaning(menu.getAttribute('aria-label') ?? (isTitled ? first.data : '')).bits;
    return (
      nodes.length > 3 &&
      (head & MEANING.account) !== 0 &&
      !(head & OTHERS) &&
      nodes.some(({ data }) => data.trim().length <= 20 && SIGN_OUT.test(fold(data.trim())))
    );
  });
