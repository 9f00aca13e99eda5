import type { LanguageWords } from './language-words.ts';

/** Slovene. */
export default {
  nothing: 'alternativn dodatn domac glavni$ kontaktni$ sluzben',
  thing: `
    clanska davcna emso faks kartic naroci posiljk postna stevilka_pogodb stevilka_racuna
    stevilka_stranke
  `,
  fresh: 'novi$ novo$',
  firm: 'podpora_upor poslovalnic',
  other: `
    delodaj nadrejen najemodaj naslov_za_dostav odvetnik ordinacij pooblascen potnik prejemnik prodajal
    racunovod razrednik sestra$ skrbnik sosed$ svetoval tajnistv trener ucitelj v_sili voznik zaposleni
    zdravnik
  `,
  absent: 'dodaj',
  phone: 'gsm mobiln mobitel',
  mail: 'e-posta',
  number: 'stevilka',
  own: 'potrjen registriran trenutn',
  account: 'moji_podatk nastavitve osebni_podatk racun$ varnost',
  change: 'uredi$',
} satisfies LanguageWords;
