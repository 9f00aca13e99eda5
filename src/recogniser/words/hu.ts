import type { LanguageWords } from './language-words.ts';

/** Hungarian. */
export default {
  nothing: 'ertesitesi masodlagos munkahelyi otthoni tovabbi',
  thing: `
    adoazonosito adoszam csomagszam felhasznaloazonosito foglalasi hivatkozasi iranyitoszam rendeles
    szamlaszam szemelyi_igazolv szemelyi_szam szerzodesszam tagsagi taj-szam taj_szam ugyfelszam utlevel
    vevokod
  `,
  fresh: 'uj$',
  firm: 'ugyfelszolg',
  recipient: 'cimzett',
  other: `
    alkalmazott berbeado blokk csaladtag elado$ felettes futar hazastars hazmester hozzatartozo
    kedvezmenyez konyvelo meghatalmazott munkaltato orvos$ osztalyfonok rendeles sofor$ szallitasi_cim
    szamlazasi_cim szomszed szulok tanacsado tanar$ tarstulajdonos testver titkarsag torvenyes_kepvisel
    ugyved utas$ veszhelyzet
  `,
  client: 'ugyfel$ ugyfelek',
  absent: 'nincs_megadva',
  phone: 'mobilsz',
  number: 'szam$ szama$',
  own: 'elsodleges helyreallit jelenlegi megerosit regisztralt',
  account: 'adataim adatlap beallit biztonsag elerhetoseg fiok kapcsolattartasi szemelyes_adat',
  login: 'bejelentkezes$',
  change: 'modosit szerkeszt',
} satisfies LanguageWords;
