import { describe, expect, it } from 'vitest';
import { fold, foldLetters } from '../../src/recogniser/fold.ts';
import { isKnownLabel, isQualified, MEANING, readMeaning } from '../../src/recogniser/meaning.ts';
import type { LanguageWords } from '../../src/recogniser/words/language-words.ts';
import { words } from '../../src/recogniser/words.ts';

const namesIn = (text: string) =>
  Object.entries(MEANING)
    .filter(([, bit]) => readMeaning(text).bits & bit)
    .map(([name]) => name);

it('holds only words that are written folded', () => {
  const all = Object.values(words).flat();
  expect(all.filter((word) => foldLetters(word) !== word)).toEqual([]);
  expect(all).not.toContain('');
  // Blanks between letters of some scripts are taken out of a page's text: words with one would never be found.
  const spaced = all.map((word) => word.replaceAll('_', ' '));
  expect(spaced.filter((word) => fold(word).trim() !== word.trim())).toEqual([]);
});

it('knows the words of every language that has a file', () => {
  const files = import.meta.glob<LanguageWords>('../../src/recogniser/words/??.ts', {
    eager: true,
    import: 'default',
  });
  expect(Object.keys(files).length).toBeGreaterThan(30);
  for (const [file, language] of Object.entries(files))
    for (const [meaning, text] of Object.entries(language)) {
      const list = text.trim().split(/\s+/);
      expect(new Set(list).size, `${file} has a word twice under ${meaning}`).toBe(list.length);
      expect(words[meaning as keyof typeof words], file).toEqual(expect.arrayContaining(list));
    }
});

it('has its lists in the order of the meanings, because a word knows its lists by their place', () => {
  expect(Object.keys(words)).toEqual(['nothing', ...Object.keys(MEANING)]);
  expect(Object.values(MEANING)).toEqual(Object.keys(MEANING).map((_, i) => 2 ** (i + 1)));
});

it.each([
  ['绑 定 手 机：', '绑定手机:'],
  ['绑\u00a0定\u00a0手\u00a0机', '绑定手机'],
  ['綁定手機號碼', '绑定手机号码'],
  ['Téléphone', 'telephone'],
  ['P h o n e', 'phone'],
  ['휴대폰 번호', '휴대폰번호'],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

describe('reads a telephone label in', () => {
  it.each([
    '手机号码',
    '绑定手机',
    '密保手機',
    '已验证手机',
    '電話番号',
    '携帯電話',
    '휴대폰 번호',
    'Mobile number',
    'Phone',
    'Telefonnummer',
    'Handynummer',
    'Téléphone',
    'Móvil',
    'Telemóvel',
    'Cellulare',
    'Mobiel nummer',
    'Numer telefonu',
    'Номер телефона',
    'Мобільний телефон',
    'Số điện thoại',
    'Nomor Telepon',
    'หมายเลขโทรศัพท์',
    'Cep telefonu',
    'Telefon',
  ])('%s', (label) => {
    expect(namesIn(label)).toContain('phone');
    expect(namesIn(label)).not.toContain('thing');
    expect(namesIn(label)).not.toContain('other');
  });
});

describe('reads in the languages of Europe, Asia and the Near East', () => {
  it.each([
    [
      'account',
      '聯絡資訊 · Información de contacto · Contactgegevens · Контактная информация · İletişim bilgileri · Thông tin liên hệ · Informasi kontak · ข้อมูลติดต่อ · معلومات الاتصال · संपर्क जानकारी · Kontaktuppgifter · Kontaktní údaje · Στοιχεία επικοινωνίας · פרטי קשר · Kontaktoplysninger · Yhteystiedot · Elérhetőségek · Данни за контакт · Kontaktni podaci · Maklumat hubungan · اطلاعات تماس',
    ],
    [
      'other',
      'Noodcontact · Kontakt alarmowy · Acil durum kişisi · Người liên hệ khẩn cấp · Kontak darurat · ผู้ติดต่อฉุกเฉิน · جهة اتصال للطوارئ · आपातकालीन संपर्क · Nouzový kontakt · Lähiomainen · Kontakt za hitne slučajeve · Gezinsleden · Члены семьи · Aile üyeleri · أفراد العائلة · בני משפחה · Családtagok · Vermieter · Bailleur · Arrendador · Chủ nhà · Passagier · Hành khách · Cestující · Hausarzt · 의사 · Bác sĩ · الطبيب · Dostavljač · Empleado · Pracownik · Karyawan · 판매자 · 出品者 · ผู้ขาย · 大家さん · 집주인',
    ],
    [
      'fresh',
      'Yeni numara · Yeni telefon · नया नंबर · Nytt nummer · Nytt telefonnummer · Nové číslo · Νέος αριθμός · Νέο τηλέφωνο · מספר חדש · Nyt nummer · Uusi numero · Új telefonszám · Număr nou · Нов номер · Novi broj · Nombor baharu · شماره جدید',
    ],
    [
      'absent',
      'No especificado · Non impostato · Не вказано · Belirtilmemiş · غير محدد · सेट नहीं · Ej angivet · Neuvedeno · Δεν έχει οριστεί · לא עודכן · Ikke oppgitt · Ei lisätty · Nincs megadva · Nespecificat · Nije uneseno · Tidak ditetapkan',
    ],
    [
      'own',
      'Bevestigd · Potwierdzony · Підтверджено · تم التحقق · सत्यापित · Επιβεβαιωμένο · מאומת · Potvrđen · Disahkan · رقم هاتفك · आपका नंबर · Vaše číslo · Ο αριθμός σας · המספר שלך',
    ],
    ['mail', 'ईमेल · דואר אלקטרוני · E-post · Sähköposti · Имейл · E-mel · ایمیل'],
    [
      'login',
      'Se connecter · Accedi · تسجيل الدخول · लॉग इन · Logga in · Přihlásit se · התחברות · Kirjaudu sisään',
    ],
    ['recipient', 'प्राप्तकर्ता · Mottagare · Příjemce · נמען · Címzett · Отримувач'],
    ['client', 'Zákazník · Πελάτης · לקוח · Asiakas · Ügyfél · Kupac · ग्राहक'],
    [
      'thing',
      'Personalausweis · Codice fiscale · תעודת זהות · Henkilötunnus · تاريخ الميلاد · Data nașterii',
    ],
  ] as const)('what says “%s”', (name, texts) => {
    const missed = texts.split(' · ').filter((text) => !namesIn(text).includes(name));
    expect(missed).toEqual([]);
  });

  it('whose contact data they are', () => {
    for (const text of [
      'Contactgegevens van de winkel',
      'Contact details of the driver',
      'Coordonnées du livreur',
    ])
      expect(namesIn(text)).not.toContain('account');
    for (const text of ['Contactgegevens', 'Driver contact details', 'Dati del profilo'])
      expect(namesIn(text)).toContain('account');
  });
});

describe('reads something else in', () => {
  it.each([
    ['订单编号', 'thing'],
    ['证件号码', 'thing'],
    ['Kundennummer', 'thing'],
    ['Order number', 'thing'],
    ['Numéro de commande', 'thing'],
    ['N° client', 'thing'],
    ['Nº de contrat', 'thing'],
    ['代办员手机', 'other'],
    ['联系员手机', 'other'],
    ['客服热线', 'firm'],
    ['油惠站联系电话', 'other'],
    ['Customer support', 'firm'],
    ['收货人手机', 'recipient'],
    ['紧急联系人电话', 'other'],
    ['维修员手机', 'other'],
    ['Aluno dependente', 'other'],
    ['Dependents', 'other'],
    ['My students', 'client'],
    ['新手机号', 'fresh'],
    ['New phone number', 'fresh'],
    ['例如：', 'sample'],
  ])('%s: %s', (label, name) => {
    expect(namesIn(label)).toContain(name);
  });

  it.each(['本人手机', '会员手机', '投保人（本人）手机'])('but nobody else in %s', (label) => {
    expect(namesIn(label)).not.toContain('other');
  });
});

it('knows which of two things a label ends on', () => {
  expect(readMeaning('身份证绑定手机').last).toBe(MEANING.phone);
  expect(readMeaning('手机 / 证件号码').last).toBe(MEANING.thing);
});

describe('finds words', () => {
  it('at the beginning of words of alphabets, and anywhere in other scripts', () => {
    expect(namesIn('Telephones')).toContain('phone');
    expect(namesIn('Microphone')).not.toContain('phone');
    expect(namesIn('Изтелефон')).not.toContain('phone');
    expect(namesIn('旧手机')).toContain('phone');
    expect(namesIn('Meine手机')).toContain('phone');
  });

  it('that may not go on as they stand', () => {
    expect(namesIn('Tel.')).toContain('phone');
    expect(namesIn('tel')).toContain('phone');
    expect(namesIn('Telling')).not.toContain('phone');
  });

  it('not in an address, and not far behind', () => {
    expect(namesIn('phone@example.com')).toEqual([]);
    expect(namesIn('mobile-phone.jo@example.com')).toEqual([]);
    expect(namesIn('jo@xphone')).toEqual([]);
    expect(readMeaning('小满')).toEqual({ bits: 0, last: 0 });
    expect(namesIn('my phone@example.com')).toEqual(namesIn('my'));
    expect(namesIn(`${'小满 '.repeat(60)}手机`)).toContain('phone');
    expect(namesIn(`${'小满 '.repeat(100)}手机`)).not.toContain('phone');
    expect(readMeaning(`${'小满 '.repeat(100)}手机`, 400).bits & MEANING.phone).not.toBe(0);
  });
});

describe('reads in a label', () => {
  it.each<[string, string[], string[]]>([
    ['New', [], ['fresh']],
    ['New number', ['fresh', 'number'], []],
    ['忘记密码时使用', [], ['thing']],
    ['密码', ['thing'], []],
    ['密码: 1234', ['thing'], []],
    ['Current number', ['number', 'own'], ['thing']],
    ['Wiederherstellungsnummer', ['number'], ['thing']],
    ['Kundennummer', ['thing'], []],
    ['Policy number', ['thing'], []],
    ['Numéro de contrat', ['thing'], []],
    ['Your number', ['number', 'own'], ['thing']],
    ['保证人资料', ['other'], ['account']],
    ['本人资料', ['account'], ['other']],
    ['申请人的手机', ['other'], []],
    ['持卡人手机', ['phone'], ['other']],
    ['某某公司联系电话', ['other'], []],
    ['Kid’s phone', ['other', 'phone'], []],
    ["Kid's tablet", ['other'], []],
    ["What's your phone?", ['phone'], ['other']],
    ['我的新手机号是', ['other'], []],
    ['my cell number is', ['other'], []],
    ['mijn nummer is even buiten gebruik:', ['other'], []],
    ['Mijn nummer', ['number', 'own'], ['other']],
    ['il mio numero è', ['other'], []],
    ['Il mio numero e la mia offerta', ['number', 'own'], ['other']],
    ['Mijn nummer is gewijzigd', ['number', 'own'], ['other']],
    ['Мой номер телефона', ['phone', 'own'], ['other']],
    ['Teléfono atención primaria', ['phone'], ['own']],
    ['Telefon primarie', ['other'], ['own']],
    ['Téléphone du titulaire secondaire', ['other'], []],
    ['Telefon na pracovníka', ['other'], []],
    ['Vertrauenswürdige Person Telefon', ['other'], []],
    ['Vertrauenswürdige Telefonnummer', ['phone', 'own'], ['other']],
    ['Nombor telefon akaun', ['phone'], ['thing']],
    ['Τηλέφωνο λογαριασμού', ['phone'], ['thing']],
    ['Postavke računa', ['account'], ['thing']],
    ['טלפון לשליחת קודים', ['phone'], ['other']],
    ['رقم جوال العميل', ['phone'], ['thing']],
    ['Mobile contract', ['phone'], ['thing']],
    ['Mobile number, so they can call you', ['phone'], ['thing']],
    ['物业预留手机号', ['phone', 'own'], ['firm']],
    ['Il mio numero', ['number', 'own'], ['other']],
    ['Default number', ['number'], ['thing']],
    ['Kontaktnummer', ['number'], ['thing']],
    ['Nuværende nummer', ['number', 'own'], ['thing']],
    ['आधार नंबर', ['thing'], ['phone']],
    ['手机号变更为', ['other'], []],
    ['您的手机号变更为', ['phone'], ['other']],
    ['Phone changed from Jo to', ['other'], []],
    ['示例', ['sample'], []],
    ['示例图', [], ['sample']],
    ['看示例', [], ['sample']],
    ['Camille Exemple', [], ['sample']],
    ['Nome completo\ue000Marina Exemplo \ue000CPF', [], ['sample']],
    ['คุณ มาลี ตัวอย่าง', [], ['sample']],
    ['Numéro Exemple', ['sample'], []],
    ['Display Example', ['sample'], []],
    ['Zum Beispiel', ['sample'], []],
    ['exemple', ['sample'], []],
    ['We text trip changes and sign-in codes to your phone at', ['phone', 'own'], ['other']],
    ['We text you trip changes to your phone', ['other'], []],
    ['Nous envoyons les rappels de visite sur votre mobile', ['phone', 'own'], []],
    ['Nous envoyons un code sur votre mobile', ['code'], []],
    ['International Example', ['sample'], []],
    ['Gültiges Beispiel', ['sample'], []],
    ['หมายเลขของคุณคือ ตัวอย่าง', ['sample'], []],
    ['Edition number', ['thing'], []],
    ['Change number', ['number'], ['thing']],
    ['Vi sender koder til dit mobilnummer', ['phone'], ['other']],
  ])('%s: %s, not %s', (label, some, none) => {
    expect(namesIn(label)).toEqual(expect.arrayContaining(some));
    for (const name of none) expect(namesIn(label)).not.toContain(name);
  });
});

describe('knows a label with a word that no list has', () => {
  it.each([
    'Blurb phone',
    'Phone of Blurb',
    '保姆手机',
    '手机保姆',
    '유모 휴대폰',
    'Телефон няньки',
    'phoneBlurb phone',
    'HR电话',
    'GP phone',
    'Bürgertelefon',
  ])('%s', (label) => {
    expect(isQualified(label)).toBe(true);
  });

  it.each([
    'Phone',
    'Phone number (required)',
    'Phone no.',
    'My phone',
    '手机号码',
    '您的手机',
    '手机 1',
    '휴대폰 번호',
    'Номер телефона',
    'phoneNumber',
    'SIM卡手机',
    '2FA phone',
    'MY PHONE',
    'Kontakttelefon',
    'Контактный телефон',
    'İletişim telefonu',
    '支付手机号',
    'WhatsApp / celular',
    'Best phone to reach you',
  ])('but not: %s', (label) => {
    expect(isQualified(label)).toBe(false);
  });
});

it('says whether a label need not be listed for a site', () => {
  expect(isKnownLabel('绑定手机')).toBe(true);
  expect(isKnownLabel('小满')).toBe(false);
});

it('takes the account beside others for the account too', () => {
  expect(readMeaning('账号与就诊人').bits & MEANING.account).toBeTruthy();
  expect(readMeaning('就诊人资料').bits & MEANING.account).toBeFalsy();
});

it('takes a program that is called a keeper for no person', () => {
  expect(readMeaning('手机管家').bits & MEANING.other).toBeFalsy();
  expect(readMeaning('楼栋管家').bits & MEANING.other).toBeTruthy();
});

it('takes emergency details for those of others, whatever “details” says alone', () => {
  expect(namesIn('Emergency details')).toContain('other');
  expect(namesIn('Emergency information settings')).not.toContain('account');
  expect(namesIn('Acil durum bilgilerim')).not.toContain('account');
  expect(namesIn('Delivery settings')).toContain('account');
});

it('does not take somebody who is personally there for the user for personal data', () => {
  for (const title of [
    'Ihre persönliche Ansprechpartnerin',
    'Your personal adviser',
    'Votre conseillère personnelle',
  ])
    expect(namesIn(title), title).not.toContain('account');
  expect(namesIn('Persönliche Daten')).toContain('account');
});

it('does not take a new device for a new number', () => {
  for (const text of [
    'When you sign in on a new device we text a code to your phone',
    '在新设备登录时向手机发送验证码',
    'Si inicias sesión en un nuevo dispositivo enviamos un código a tu teléfono',
  ])
    expect(namesIn(text), text).not.toContain('fresh');
  expect(namesIn('New phone number')).toContain('fresh');
});

it('takes what another party has on file with the user for that party’s', () => {
  for (const title of ['雇主资料', '僱主資料', '僱主的聯絡資料'])
    expect(namesIn(title), title).not.toContain('account');
  // A driver's own page, or a landlord's, calls him so.
  expect(namesIn('司机资料')).toContain('account');
});

it('does not take every word that ends like “no.” for a number of something', () => {
  expect(namesIn('Ověřeno')).toEqual(['own']);
  expect(namesIn('Valid')).toEqual([]);
  expect(namesIn('Membership no. 4412')).toContain('thing');
  expect(namesIn('Policy no')).toContain('thing');
  for (const text of ['Userid', 'CustomerNo', 'RefNo', 'Kundennr'])
    expect(namesIn(text), text).toContain('thing');
  for (const text of ['Bereikbaarheid', 'Prepaid']) expect(namesIn(text), text).not.toContain('thing');
});
