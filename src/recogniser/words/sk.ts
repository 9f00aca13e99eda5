import type { LanguageWords } from './language-words.ts';

/** Slovak. */
export default {
  nothing: 'kontaktu$',
  thing: 'karta karty variabiln',
  fresh: 'nove$ novy$',
  firm: 'infolink linka$ linky$ pobock zakaznick',
  recipient: 'prijemc',
  other: `
    dodac doruc kurier lekar$ nudzovy objednav pomoc predajc sofer$ zablok zamestnan zamestnavatel
  `,
  client: 'klient zakazni',
  sent: 'poslali',
  code: 'kodu$',
  signup: 'vytvorit_ucet',
  absent: 'neuveden',
  number: 'cislo',
  own: 'moj$ moje$ overen vas_tele vase_cislo vase_tele',
  account: 'bezpecnost kontaktne_udaj moje_udaj nastaven osobne_udaj prihlasov ucet uctu zabezpec',
  login: 'prihlasit',
  change: 'upravit zmena zmenit',
} satisfies LanguageWords;
