/** Opens the shadow root of an element; the page side can open closed ones through the extension API. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null | undefined;

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;

/** Tags that stand within a line, those of frameworks for small apps among them; anything else starts a new one. */
const INLINE =
  /^(?:span|b|i|em|strong|small|a|font|u|s|mark|bd[io]|sub|sup|tt|code|var|ins|del|big|abbr|time|data|output|q|kbd|samp|(?:uni|wx)-text|taro-text-core)$/i;

export const isInline = (element: Element): boolean => INLINE.test(element.localName);

/** The element around a node as it is drawn: the slot it is put into, and out of shadow roots and frames too. */
export function parentOf(node: Node): Element | null {
  const { assignedSlot } = node as Element | Text;
  if (assignedSlot) return assignedSlot;
  const parent = node.parentNode;
  if (isElement(parent)) return parent;
  if (parent && 'host' in parent) return (parent as ShadowRoot).host;
  return parent?.nodeType === 9 ? ((parent as Document).defaultView?.frameElement ?? null) : null;
}

/** Text of a node with white space folded. */
export const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** More than a label, a row or a small section: not worth reading as context. */
export const isBig = (element: Element): boolean => hasMore(element, 60);

/** Whether there are more than so many elements in it. Asked with brackets the browser would count all of them first. */
export const hasMore = (root: Element | Document, than: number): boolean =>
  root.getElementsByTagName('*').item(than) !== null;

const UNSEEN = 'script,style,template,noscript,[hidden]';

/** Whether a person can see the element. */
export const isVisible = (element: Element): boolean =>
  !element.matches(UNSEEN) && element.checkVisibility({ checkVisibilityCSS: true });

/** Text nodes under `root` in order, at most `most`; `into` decides which elements are entered. */
export function listTexts(
  root: Node,
  most: number,
  into: (element: Element) => boolean = () => true,
): Text[] {
  const texts: Text[] = [];
  let at: Node | null = root.firstChild;
  for (let steps = most * 8; at && texts.length < most && steps > 0; steps--) {
    if (at.nodeType === 3) texts.push(at as Text);
    let next: Node | null = isElement(at) && into(at) ? at.firstChild : null;
    while (!next && at && at !== root) {
      next = at.nextSibling;
      if (!next) at = at.parentNode;
    }
    at = at === root ? null : next;
  }
  return texts;
}

/** At least two separate texts or fields: a row rather than a cell. */
export function isStructured(element: Element): boolean {
  let parts = 0;
  for (const text of listTexts(element, 12)) if (/\S/.test(text.data)) parts++;
  // Of a large element most are told by their texts; looking for fields goes through all of it.
  return parts > 1 || parts + element.querySelectorAll('input,select,textarea').length > 1;
}

const firstClass = (element: Element): string | undefined => element.getAttribute('class')?.match(/\S+/)?.[0];

/** Made by the same hand: same tag, the same first class, and the same place in a component that names its places. */
export const isAlike = (a: Element, b: Element): boolean =>
  a.localName === b.localName &&
  firstClass(a) === firstClass(b) &&
  a.getAttribute('data-slot') === b.getAttribute('data-slot');

/** What can be pressed. */
export const ACTION = 'a,button,[role=button]';

/** Whether all texts of an element can be pressed: a cell of buttons is no row beside another. */
export const isAllActions = (element: Element): boolean =>
  listTexts(element, 12).every(
    ({ data, parentElement }) => !/\S/.test(data) || parentElement?.closest(ACTION),
  );
