import { groupWords } from './group-words.ts';
import { words } from './words.ts';

/** The words as they are looked up. In the build this file is replaced by what it comes to (see build-plugin.ts). */
export const wordTable = groupWords(words);
