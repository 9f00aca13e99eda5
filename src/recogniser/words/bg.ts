import type { LanguageWords } from './language-words.ts';

/** Bulgarian, Macedonian and Serbian in Cyrillic letters. */
export default {
  nothing: 'контактн уведомл',
  thing: 'дата егн$ карта парол паспорт рожд',
  fresh: 'нов',
  sample: 'наприм',
  firm: 'обслужване_на_клиент служб',
  recipient: 'получател',
  other: `
    водител доставк куриер пасажир пациент поръчк при_спешност продав пътник семеин служител
    членове_на_семеи шофьор
  `,
  client: 'клиент',
  code: 'код$',
  signup: 'регистр',
  absent: 'не_е_зададен',
  phone: 'смс$ телефон',
  mail: 'имеил пошт',
  number: 'номер',
  own: 'ваш защитн мои потвърден резервн текущ телефонът_ви',
  account: `
    безопас данни_за_контакт контактни_данни личн лични_данни моите_данни настро профил сигурност
  `,
  login: 'вход$ входа$',
  change: 'промени$ редактир',
} satisfies LanguageWords;
