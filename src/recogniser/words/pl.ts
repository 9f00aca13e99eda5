import type { LanguageWords } from './language-words.ts';

/** Polish. */
export default {
  nothing: 'kontakt$ kontaktow kontaktu$ nowego_urzadz nowym_urzadz wymagan',
  thing: 'haslo kart karta karty nip$ pesel pin$ urodz',
  fresh: 'nowy',
  sample: 'na_przyklad np.$ przyklad',
  firm: 'infolinia obslug oddzial',
  recipient: 'kupujac odbiorc',
  other: `
    adres audit awaryjn delegat doktor$ dostaw faktur kierowc kontakt_alarmowy kredytobior kurier lekarz
    moderator naglych opiekun pacjent partner pasazer pomoc poreczyciel pracodawc pracownik rodzin
    sprzedawc w_razie_wypadku wiadomosci$ wynajmujac zablok zamow
  `,
  client: 'klient',
  sent: 'wyslali',
  code: 'kod$ kodu$',
  signup: 'utworz_konto zaloz_konto',
  absent: 'brak$ dodaj nie_pod',
  phone: 'komork',
  number: 'numer$ numeru$',
  own: 'autoryz moj$ moje$ odzysk potwierdzon twoj zaufan zweryf',
  account: 'bezpiecz dane$ konto profil ustawien',
  login: 'logowan zaloguj',
  change: 'edytuj usun zmien',
} satisfies LanguageWords;
