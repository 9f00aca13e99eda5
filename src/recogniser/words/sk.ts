import type { LanguageWords } from './language-words.ts';

/** Slovak. */
export default {
  nothing: 'dals hlavny$ kontaktn kontaktu$ pracovn sukromn',
  thing: 'cislo_uctu cislo_zmluvy dic$ ico$ karta karty psc$ variabiln zasielk',
  fresh: 'nove$ novy$',
  firm: 'infolink linka$ linky$ pobock podpora zakaznick',
  recipient: 'prijemc',
  other: `
    ambulanci cestuj dodac doruc kurier lekar$ matka$ nadriad nudzovy objednav otec$ pomoc pracovnik
    pravnik predajc rodici sestra$ sofer$ spolumajitel sused$ trener ucitel uctovni vodic zablok
    zakonny_zastup zamestnan zamestnavatel
  `,
  client: 'klient zakazni',
  sent: 'poslali',
  code: 'kodu$',
  signup: 'vytvorit_ucet',
  absent: 'neuveden',
  number: 'cislo',
  own: 'moj$ moje$ overen primarn registrovan vas_tele vase_cislo vase_tele',
  account: 'bezpecnost kontaktne_udaj moje_udaj nastaven osobne_udaj prihlasov ucet uctu zabezpec',
  login: 'prihlasit',
  change: 'upravit zmena zmenit',
} satisfies LanguageWords;
