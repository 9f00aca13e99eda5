import type { LanguageWords } from './language-words.ts';

/** Croatian, Bosnian and Serbian in Latin letters. */
export default {
  nothing: 'kontaktni$ kontaktu$',
  thing: 'oib$',
  fresh: 'novi$ novo$',
  firm: 'korisnicka_podrs',
  recipient: 'primatelj',
  other: `
    clanovi_obitelji dostavljac hitne_slucaj kurir lekar$ lijecnik narudzb pomoc prodavac prodavatelj
    putnik$ vozac$ zaposleni
  `,
  client: 'klijent kupac$',
  sent: 'poslali',
  absent: 'dodaj nije_postavljen nije_unesen',
  phone: 'mobiln mobitel',
  mail: 'e-posta',
  number: 'broj$ broja$',
  own: 'moj$ moje$ potvrđen vas_broj vas_tele',
  account: `
    kontaktni_podaci moji_podaci osobni osobni_podaci podaci_za_kontakt postavk racun$ sigurnost
  `,
  change: 'izmeni$ promeni promijeni uredi$',
} satisfies LanguageWords;
