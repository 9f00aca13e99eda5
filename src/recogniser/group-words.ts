/** Words in the form in which they are looked up: those that begin with one character together. */
export interface WordTable {
  /** The first characters, one after the other. */
  heads: string;
  /**
   * For each first character its words, divided by `|`, the groups by line breaks; the longest word first. At the
   * end of each stand its lists: `A` the first of them, `B` the second …
   */
  groups: string;
}

/** Sorts the lists of words by first character; done when the extension is built, so that a page need not. */
export function groupWords(lists: Readonly<Record<string, readonly string[]>>): WordTable {
  const named = new Map<string, string>();
  Object.values(lists).forEach((list, i) => {
    for (const word of new Set(list)) {
      const spaced = word.replaceAll('_', ' ');
      named.set(spaced, (named.get(spaced) ?? '') + String.fromCharCode(65 + i));
    }
  });
  const groups = new Map<string, string[]>();
  const lengthOf = (word: string) => word.replace(/\$$/, '').length;
  const inOrder = [...named.keys()].sort(
    (a, b) =>
      lengthOf(b) - lengthOf(a) || Number(a.endsWith('$')) - Number(b.endsWith('$')) || (a < b ? -1 : 1),
  );
  for (const word of inOrder) {
    const head = word.charAt(0);
    groups.set(head, [...(groups.get(head) ?? []), word + named.get(word)]);
  }
  const heads = [...groups.keys()].sort();
  return { heads: heads.join(''), groups: heads.map((head) => groups.get(head)?.join('|')).join('\n') };
}
