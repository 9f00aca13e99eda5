import type { LanguageWords } from './language-words.ts';

/** Croatian, Bosnian and Serbian in Latin letters. */
export default {
  nothing: 'alternativn dodatn glavni$ kontaktni$ kontaktu$ kucn poslovn',
  thing: `
    broj_kupca broj_racuna broj_ugovor clanski faks iskaznic kartic narudzb oib$ posiljk postanski
    rezervacij
  `,
  fresh: 'novi$ novo$',
  firm: 'korisnicka_podrs poslovnic sigurnosna_sluzb',
  recipient: 'primatelj',
  other: `
    clanovi_obitelji dostavljac hitne_slucaj hitni kurir lekar$ lijecnik majka$ nadreden najmodav
    narudzb nuzdi odvjetnik opunomoc ordinacij otac$ pomoc poslodav prodavac prodavatelj putnik$
    racunovod razrednik roditelj savjetnik sestra$ skrbnik supruga$ susjed tajnistv trener ucitelj
    vozac$ zaposleni
  `,
  client: 'klijent kupac$',
  sent: 'poslali',
  absent: 'dodaj nije_postavljen nije_unesen',
  phone: 'mobiln mobitel',
  mail: 'e-posta',
  number: 'broj$ broja$',
  own: 'moj$ moje$ potvrđen registriran sigurnosni$ trenutn vas_broj vas_tele',
  account: `
    kontaktni_podaci moji_podaci osobni osobni_podaci podaci_za_kontakt postavk racun$ sigurnost
  `,
  change: 'izmeni$ promeni promijeni uredi$',
} satisfies LanguageWords;
