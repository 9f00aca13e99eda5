import type { LanguageWords } from './language-words.ts';

/** Finnish. */
export default {
  nothing: 'koti$ oletus toinen$ toissijai vaihtoehto yhteysnumero',
  thing: `
    asiakasnumero faksi henkilotunnus jasennumero kortin lasku opiskelijanumero passin_numero
    postinumero sarjanumero seurantanumero sopimusnumero syntyma tilaus tilausnumero tilinumero
    varausnumero viitenumero y-tunnus
  `,
  fresh: 'uusi$',
  firm: 'asiakaspalvelu palautusosoit palautusten tuki$',
  recipient: 'vastaanottaj',
  other: `
    aiti$ asianajaja esimies hatatilan hatayhteys huoltaja isa$ isannoitsija kirjanpitaja kuljettaj
    kuriiri laakari lahiomai luokanopett matkustaj myyja$ naapuri neuvoj omainen opettaja perheenjas
    puoliso sisko$ tilaukse tilaus$ toimitusosoit tyonantaja tyontekij valmentaja vanhemmat vuokranantaj
  `,
  client: 'asiakas$ asiakkaa',
  code: 'vahvistuskood',
  absent: 'ei_asetettu ei_lisatty',
  phone: 'matkapuh palautuspuhelin puhelin tyopuhelin',
  mail: 'sahkopost',
  number: 'palautusnumero',
  own: 'ensisijai nykyinen$ palautusnumero palautuspuhelin puhelinnumerosi rekisteroity vahvist',
  account: `
    asetuk henkilotied kayttajatili oma_tili omat_tiedot profiili tietoturva tilin$ turvallis yhteystied
  `,
  login: 'kirjaudu_sisaan',
  change: 'muokkaa muuta$ vaihda',
} satisfies LanguageWords;
