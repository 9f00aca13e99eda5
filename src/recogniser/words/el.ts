import type { LanguageWords } from './language-words.ts';

/** Greek. */
export default {
  nothing: 'επικοινωνιας',
  thing: 'αφμ$ γεννησ',
  fresh: 'νεο$ νεος$ νεου$',
  firm: 'εξυπηρετηση',
  recipient: 'παραληπτ',
  other: `
    γιατρο διευθυνση_παραδοσης εκτακτ επειγ επιβατ κουριερ μελη_οικογεν οδηγο παραγγελ πωλητη υπαλληλ
  `,
  client: 'πελατ',
  code: 'κωδικος_επιβεβ',
  absent: 'δεν_εχει_οριστει',
  phone: 'κινητ τηλεφων',
  mail: 'ηλεκτρονικ',
  number: 'αριθμ',
  own: 'επαληθευμεν επιβεβαιωμεν σας$',
  account: 'ασφαλεια λογαριασμ προφιλ ρυθμισ στοιχεια',
  change: 'αλλαγη επεξεργασια',
} satisfies LanguageWords;
