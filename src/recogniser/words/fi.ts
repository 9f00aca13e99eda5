import type { LanguageWords } from './language-words.ts';

/** Finnish. */
export default {
  thing: 'henkilotunnus syntyma',
  fresh: 'uusi$',
  firm: 'asiakaspalvelu',
  recipient: 'vastaanottaj',
  other: `
    hatatilan hatayhteys kuljettaj kuriiri laakari lahiomai matkustaj myyja$ omainen perheenjas tilaukse
    tilaus$ toimitusosoit tyonantaja tyontekij vuokranantaj
  `,
  client: 'asiakas$ asiakkaa',
  code: 'vahvistuskood',
  absent: 'ei_asetettu ei_lisatty',
  phone: 'matkapuh puhelin',
  mail: 'sahkopost',
  own: 'puhelinnumerosi vahvist',
  account: 'asetuk henkilotied omat_tiedot tilin$ turvallis yhteystied',
  login: 'kirjaudu_sisaan',
  change: 'muokkaa muuta$ vaihda',
} satisfies LanguageWords;
