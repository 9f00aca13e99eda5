import type { LanguageWords } from './language-words.ts';

/** Czech. */
export default {
  nothing: 'kontaktni$ kontaktu$',
  thing: 'datum karta karty variabiln',
  fresh: 'nove$ novy$',
  firm: 'infolink linka$ linky$ pobock zakaznick',
  recipient: 'prijemc',
  other: `
    cestujic clenove_rodiny dodac doruc faktur kuryr lekar$ nouzov objednav pomoc prodejc pronajimatel
    ridic$ rodice sofer$ soused zablok zamestnan zamestnavatel
  `,
  client: 'klient zakazni',
  sent: 'odeslali poslali',
  code: 'kod$ kodu$',
  signup: 'vytvorit_ucet',
  absent: 'neni_nastav neuveden',
  phone: 'mobiln',
  number: 'cislo',
  own: 'moje$ overen potvrzen vas_tele vase_cislo vase_tele',
  account: 'bezpecnost kontaktni_udaj moje_udaj nastaven osobni prihlasov ucet uctu zabezpec',
  login: 'prihlaseni$ prihlasit',
  change: 'upravit zmena zmenit',
} satisfies LanguageWords;
