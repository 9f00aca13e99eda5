import type { LanguageWords } from './language-words.ts';

/** Hebrew. */
export default {
  thing: 'זהות תאריך_לידה תעודת_זהות',
  fresh: 'טלפון_חדש מספר_חדש',
  firm: 'שירות_לקוחות',
  recipient: 'נמען',
  other: 'בני_משפחה בעל_הדירה הזמנ חירום כתובת_למשלוח נוסע רופא',
  client: 'לקוח',
  code: 'קוד_אימות',
  absent: 'לא_הוגדר לא_עודכן',
  phone: 'טלפון טלפון_חדש נייד',
  mail: 'אימייל דואר_אלקטרוני',
  number: 'מספר מספר_חדש',
  own: 'מאומת שלך',
  account: 'אבטחה האזור_האישי הגדרות הפרטים_שלי חשבון פרופיל פרטי_התקשרות פרטי_קשר פרטים_אישיים',
  login: 'התחברות',
  change: 'עדכון עריכה שינוי',
} satisfies LanguageWords;
