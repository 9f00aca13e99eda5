import { fold } from './fold.ts';

/** Folded: the name of a row for somebody's name. */
const NAME =
  /^(?:姓名|名字|名称|氏名|お名前|名前|이름|성명|(?:full )?name|nombre(?: completo)?|nom(?: complet)?|nome(?: completo)?|naam|namn|navn|имя|фио|imie(?: i nazwisko)?|ho ten|ad soyad)[:：]?$/;

/** Whether the name of a row says that somebody's name is in it. */
export const isNameOfPerson = (label: string): boolean => label.length <= 20 && NAME.test(fold(label));
