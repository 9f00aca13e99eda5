import type { LanguageWords } from './language-words.ts';

/** Czech. */
export default {
  nothing: 'dals domu$ hlavni$ kontaktni$ kontaktu$ pracovn soukrom vedlejs',
  thing: `
    cislo_smlouvy cislo_uctu datum dic$ ico$ karta karty obcansk pasu$ pojistk psc$ rezervac variabiln
    zasilk
  `,
  fresh: 'nove$ novy$',
  firm: 'infolink linka$ linky$ pobock podpora zakaznick',
  recipient: 'prijemc',
  other: `
    bratr$ cestujic clenove_rodiny dodac domovnik doruc faktur fakturacn kuryr lekar$ manzel matka$
    nadrizen nouzov obdarovan objednav ordinac otec$ personalni_oddel pomoc poradce pracovnik pravnik
    prodejc pronajimatel ridic$ rodice sekretariat sestra$ sofer$ soused spolumajitel trener ucitel
    zablok zakonny_zastup zamestnan zamestnavatel zmocnen
  `,
  client: 'klient zakazni',
  sent: 'odeslali poslali',
  code: 'kod$ kodu$',
  signup: 'vytvorit_ucet',
  absent: 'neni_nastav neuveden',
  phone: 'mobiln mobilu$',
  number: 'cislo',
  own: 'aktualni$ moje$ obnov overen potvrzen primarn registrovan vas_tele vase_cislo vase_tele',
  account: 'bezpecnost kontaktni_udaj moje_udaj nastaven osobni prihlasov ucet uctu zabezpec',
  login: 'prihlaseni$ prihlasit',
  change: 'upravit zmena zmenit',
} satisfies LanguageWords;
