import type { LanguageWords } from './language-words.ts';

/** Persian, and Urdu. */
export default {
  thing: 'کد_ملی',
  fresh: 'جدید',
  firm: 'پشتیبانی',
  other: 'سفارش فروشنده کارفرما',
  code: 'رمز کد_تأیید',
  absent: 'تنظیم_نشده',
  phone: 'تلفن موبایل',
  mail: 'ایمیل',
  number: 'شماره',
  own: 'تأیید_شده شماره_شما',
  account: 'اطلاعات_تماس اطلاعات_شخصی امنیت تنظیمات حساب',
  login: 'ورود$',
  change: 'تغییر ویرایش',
} satisfies LanguageWords;
