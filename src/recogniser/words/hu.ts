import type { LanguageWords } from './language-words.ts';

/** Hungarian. */
export default {
  thing: 'szemelyi_igazolv szemelyi_szam',
  fresh: 'uj$',
  firm: 'ugyfelszolg',
  recipient: 'cimzett',
  other: `
    alkalmazott berbeado blokk csaladtag elado$ futar hozzatartozo munkaltato orvos$ rendeles sofor$
    szallitasi_cim utas$ veszhelyzet
  `,
  client: 'ugyfel$ ugyfelek',
  absent: 'nincs_megadva',
  phone: 'mobilsz',
  number: 'szam$ szama$',
  own: 'megerosit',
  account: 'adataim adatlap beallit biztonsag elerhetoseg fiok kapcsolattartasi szemelyes_adat',
  login: 'bejelentkezes$',
  change: 'modosit szerkeszt',
} satisfies LanguageWords;
