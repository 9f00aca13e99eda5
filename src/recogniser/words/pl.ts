import type { LanguageWords } from './language-words.ts';

/** Polish. */
export default {
  nothing: `
    dodatkow domow domysln glowny$ kontakt$ kontaktow kontaktu$ nowego_urzadz nowym_urzadz preferowan
    prywatn sluzbow wymagan
  `,
  thing: 'faks haslo kart karta karty kod_pocztowy nip$ pesel pin$ regon urodz',
  fresh: 'nowy',
  sample: 'na_przyklad np.$ przyklad',
  firm: 'infolinia obslug oddzial',
  recipient: 'kupujac odbiorc',
  other: `
    adres audit awaryjn beneficj dane_do_faktur delegat doktor$ dostaw dozorc faktur kierowc
    kontakt_alarmowy kredytobior ksiegow kurier lekarz matka$ moderator naglych nauczyciel ojciec$
    opiekun osoba_odbieraj pacjent partner pasazer pelnomocn pomoc poreczyciel pracodawc pracownik
    prawnik przelozon przychodni rodzic rodzin sasiad sekretariat siostra$ sprzedawc twoj_doradca
    w_razie_wypadku wiadomosci$ wspolmalzon wspolwlasc wychowawc wynajmujac zablok zamow
  `,
  client: 'klient',
  sent: 'wyslali',
  code: 'kod$ kodu$',
  signup: 'utworz_konto zaloz_konto',
  absent: 'brak$ dodaj nie_pod',
  phone: 'komork',
  number: 'numer$ numeru$',
  own: `
    aktualne$ aktualnego$ aktualny$ autoryz moj$ moje$ odzysk potwierdzon przypisan twoj zarejestrowan
    zaufan zweryf
  `,
  account: 'bezpiecz dane$ konto profil ustawien',
  login: 'logowan zaloguj',
  change: 'edytuj usun zmien',
} satisfies LanguageWords;
