/** Labels as sites write them, language by language: what the word lists must read in them. */
import { describe, expect, it } from 'vitest';
import { isQualified, MEANING, readMeaning } from '../../src/recogniser/meaning.ts';
import { AGAINST } from '../../src/recogniser/weighing.ts';

/** By language, divided by bars. */
type Labels = Record<string, string>;

/** A telephone number of one's own, whatever it is called beside that: the main one, the second, the one at home. */
const OWN_PHONES: Labels = {
  de: 'Primäre Telefonnummer | Hauptrufnummer | Zweite Telefonnummer | Weitere Handynummer | Alternative Telefonnummer | Zusätzliche Telefonnummer | Private Handynummer | Telefon privat | Telefon geschäftlich | Telefon dienstlich | Geschäftliche Mobilnummer | Bevorzugte Telefonnummer | Aktuelle Mobilnummer | Registrierte Handynummer | Hinterlegte Handynummer | Telefonnummer zur Wiederherstellung | Sicherheitstelefonnummer | Telefon tagsüber | Mobilfunknummer | Handy | Mobil | Telefon (mobil) | Bestätigte Mobilnummer | Verifizierte Rufnummer | Telefonnummer für Anmeldung | Rufnummer für mTAN | Ihre Mobilnummer | Deine Handynummer | Sekundäre Telefonnummer | Standardtelefonnummer | Kontaktrufnummer | Kontakt-Handynummer | Handynummer des Kontoinhabers | Persönliche Handynummer | Vertrauenswürdige Telefonnummer | Telefonnummer für SMS | Tel. mobil | Tel. privat | Mobiltelefon-Nr. | Mobil-Nr. | Handy-Nr.',
  fr: 'Téléphone principal | Téléphone secondaire | Téléphone portable | Tél. mobile | Mobile personnel | Numéro de mobile | Téléphone professionnel | Autre téléphone | Numéro de téléphone alternatif | Téléphone de contact | N° de portable | N° de téléphone | Portable | Votre mobile | Mobile vérifié | Numéro de téléphone par défaut | Téléphone en journée | Téléphone domicile | Téléphone usuel | Tél. portable',
  es: 'Teléfono principal | Teléfono primario | Teléfono secundario | Teléfono móvil | Teléfono celular | Celular | Móvil personal | Teléfono alternativo | Teléfono adicional | Teléfono preferido | Teléfono actual | Teléfono registrado | Teléfono verificado | Teléfono de recuperación | Teléfono de seguridad | Teléfono de contacto | N.º de móvil | Núm. de teléfono | Número de celular | Número de teléfono predeterminado | Teléfono particular | Teléfono de casa | Teléfono asociado | Teléfono vinculado | Móvil habitual | Teléfono laboral | Móvil de confianza | Celular registrado',
  it: 'Telefono principale | Telefono secondario | Telefono cellulare | Cellulare | Cellulare personale | Numero di cellulare | Numero di telefono alternativo | Cellulare certificato | Recapito telefonico | Recapito cellulare | N. cellulare | Tel. cellulare | Telefono di casa | Telefono associato | Cellulare associato | Cellulare abilitato',
  pt: 'Telefone principal | Telefone secundário | Celular | Celular principal | Telemóvel | Telemóvel principal | Telefone alternativo | Telefone adicional | Celular cadastrado | Telefone verificado | Celular confirmado | Telefone de segurança | Telefone de contato | Contacto telefónico | N.º de telemóvel | Nº de celular | Telefone residencial | Telefone pessoal | Celular pessoal | Telemóvel registado | Telefone celular',
  nl: 'Primair telefoonnummer | Secundair telefoonnummer | Mobiel nummer | Mobiele telefoon | Telefoon privé | Telefoon werk | Alternatief telefoonnummer | Extra telefoonnummer | Geverifieerd mobiel nummer | Tel. mobiel | 06-nummer | Telefoon overdag | Gekoppeld telefoonnummer | Mobiel privé | Telefoonnummer (mobiel)',
  pl: 'Telefon główny | Główny numer telefonu | Dodatkowy numer telefonu | Telefon komórkowy | Nr telefonu | Nr tel. | Numer telefonu komórkowego | Komórka | Telefon prywatny | Telefon służbowy | Alternatywny numer telefonu | Aktualny numer telefonu | Zweryfikowany numer telefonu | Telefon do autoryzacji | Numer do autoryzacji SMS | Telefon kontaktowy | Telefon domowy | Potwierdzony numer telefonu | Przypisany numer telefonu | Domyślny numer telefonu',
  cs: 'Hlavní telefon | Primární telefon | Vedlejší telefon | Mobilní telefon | Mobil | Číslo mobilu | Alternativní telefon | Další telefon | Ověřené telefonní číslo | Bezpečnostní telefon | Kontaktní telefon | Soukromý telefon | Pracovní telefon | Telefon domů | Přihlašovací telefon | Telefon pro SMS',
  sk: 'Hlavný telefón | Mobilný telefón | Alternatívny telefón | Ďalší telefón | Overené telefónne číslo | Bezpečnostný telefón | Kontaktný telefón | Súkromný telefón | Pracovný telefón',
  sv: 'Primärt telefonnummer | Sekundärt telefonnummer | Mobilnummer | Mobiltelefon | Alternativt telefonnummer | Extra telefonnummer | Registrerat mobilnummer | Verifierat telefonnummer | Telefon hem | Telefon arbete | Privat mobil | Hemtelefon | Telefon dagtid | Kopplat telefonnummer',
  da: 'Primært telefonnummer | Sekundært telefonnummer | Mobilnummer | Mobiltelefon | Alternativt telefonnummer | Ekstra telefonnummer | Registreret mobilnummer | Bekræftet telefonnummer | Privat telefon | Telefon arbejde',
  no: 'Primært telefonnummer | Sekundært telefonnummer | Mobilnummer | Mobiltelefon | Alternativt telefonnummer | Ekstra telefonnummer | Registrert mobilnummer | Bekreftet telefonnummer | Telefon privat | Telefon jobb',
  fi: 'Ensisijainen puhelinnumero | Toissijainen puhelinnumero | Matkapuhelin | Matkapuhelinnumero | Vaihtoehtoinen puhelinnumero | Toinen puhelinnumero | Rekisteröity puhelinnumero | Vahvistettu puhelinnumero | Puhelin (koti) | Työpuhelin | Oma puhelinnumero',
  hu: 'Elsődleges telefonszám | Másodlagos telefonszám | Mobilszám | Mobiltelefonszám | Alternatív telefonszám | További telefonszám | Jelenlegi telefonszám | Regisztrált telefonszám | Megerősített telefonszám | Helyreállítási telefonszám | Kapcsolattartási telefonszám | Otthoni telefon | Munkahelyi telefon | Értesítési telefonszám',
  ro: 'Telefon principal | Telefon secundar | Telefon mobil | Număr de mobil | Telefon alternativ | Telefon verificat | Telefon de contact | Telefon fix | Telefon personal | Telefon serviciu | Număr de telefon asociat',
  ru: 'Основной телефон | Дополнительный телефон | Мобильный телефон | Сотовый телефон | Контактный телефон | Домашний телефон | Рабочий телефон | Личный телефон | Резервный телефон | Подтверждённый телефон | Текущий номер телефона | Телефон для входа | Телефон для связи | Телефон для восстановления | Предпочтительный телефон | Доверенный телефон | Альтернативный телефон | Тел. моб. | Моб. телефон',
  uk: 'Основний телефон | Додатковий телефон | Мобільний телефон | Контактний телефон | Домашній телефон | Робочий телефон | Особистий телефон | Резервний телефон | Підтверджений телефон | Телефон для входу | Фінансовий номер телефону',
  bg: 'Основен телефон | Допълнителен телефон | Мобилен телефон | Телефон за контакт | Домашен телефон | Служебен телефон | Потвърден телефон | Телефон за възстановяване | Личен телефон | Алтернативен телефон',
  el: 'Κύριο τηλέφωνο | Δευτερεύον τηλέφωνο | Κινητό τηλέφωνο | Κινητό | Αριθμός κινητού | Εναλλακτικό τηλέφωνο | Τηλέφωνο επικοινωνίας | Επιβεβαιωμένο κινητό | Τηλέφωνο ανάκτησης | Προσωπικό τηλέφωνο | Τηλέφωνο εργασίας',
  hr: 'Glavni telefon | Mobilni telefon | Broj mobitela | Mobitel | Dodatni telefon | Alternativni telefon | Kontakt telefon | Privatni telefon | Poslovni telefon | Kućni telefon',
  sl: 'Glavni telefon | Mobilni telefon | Mobilna številka | Dodatna telefonska številka | Alternativni telefon | Kontaktni telefon | Potrjena telefonska številka | Domači telefon | Službeni telefon',
  tr: 'Ana telefon | Birincil telefon numarası | İkincil telefon | Cep telefonu | Cep telefonu numarası | Alternatif telefon | Ek telefon | Mevcut telefon numarası | Kayıtlı telefon | Kayıtlı cep telefonu | Doğrulanmış telefon | Kurtarma telefonu | İletişim telefonu | Ev telefonu | İş telefonu | Güvenlik telefonu | Varsayılan telefon | Kişisel telefon | GSM numarası | Cep no | Güvenilir telefon',
  id: 'Nomor telepon utama | Nomor telepon kedua | Nomor HP | No. HP | Nomor ponsel | Nomor handphone | No. Telepon | Nomor telepon alternatif | Telepon rumah | Telepon kantor | Ponsel terdaftar | No. HP Aktif',
  ms: 'Nombor telefon utama | Nombor telefon bimbit | No. telefon | No. telefon bimbit | Nombor telefon alternatif | Telefon rumah',
  vi: 'Số điện thoại chính | Số điện thoại phụ | Số di động | SĐT | Điện thoại di động | Số điện thoại thay thế | Số điện thoại hiện tại | Số điện thoại đã đăng ký | Số điện thoại đã xác minh | Số điện thoại khôi phục | Điện thoại liên hệ | Điện thoại cá nhân | Điện thoại nhà riêng | Số điện thoại bảo mật | Số điện thoại nhận OTP | SĐT đăng nhập',
  th: 'เบอร์โทรศัพท์หลัก | เบอร์โทรศัพท์สำรอง | เบอร์มือถือ | หมายเลขโทรศัพท์มือถือ | โทรศัพท์มือถือ | เบอร์โทรปัจจุบัน | เบอร์ที่ลงทะเบียน | เบอร์ที่ยืนยันแล้ว | เบอร์ติดต่อ | โทรศัพท์บ้าน | เบอร์ที่ทำงาน | เบอร์โทรศัพท์ส่วนตัว',
  hi: 'मुख्य फ़ोन नंबर | प्राथमिक मोबाइल नंबर | वैकल्पिक मोबाइल नंबर | मोबाइल नंबर | फ़ोन नंबर | पंजीकृत मोबाइल नंबर | सत्यापित मोबाइल नंबर | वर्तमान मोबाइल नंबर | रिकवरी फ़ोन | संपर्क नंबर',
  ar: 'رقم الهاتف الأساسي | رقم الجوال | رقم الموبايل | رقم الهاتف المحمول | رقم هاتف بديل | رقم الجوال المسجل | رقم الهاتف الحالي | رقم الجوال الموثق | رقم التواصل | هاتف المنزل | رقم الهاتف الرئيسي | رقم الجوال المرتبط',
  he: 'טלפון ראשי | טלפון נייד | מספר נייד | מספר טלפון חלופי | טלפון נוסף | טלפון מאומת | טלפון לשחזור | טלפון ליצירת קשר | טלפון בבית | נייד | טלפון אישי',
  fa: 'شماره تلفن اصلی | شماره موبایل | تلفن همراه | شماره همراه | شماره تماس | تلفن منزل',
  ja: 'メインの電話番号 | プライマリ電話番号 | 携帯電話番号 | 携帯番号 | 電話番号(携帯) | 電話番号1 | 電話番号2 | ご連絡先電話番号 | 日中連絡先 | 日中のご連絡先電話番号 | 自宅電話番号 | 予備の電話番号 | 現在の電話番号 | 登録電話番号 | ご登録の携帯電話番号 | 認証済み電話番号 | 再設定用の電話番号 | セキュリティ電話番号 | SMS認証番号 | 本人確認用電話番号 | ログイン用電話番号 | SMS受信番号 | 第2電話番号 | 優先電話番号 | TEL | 電話 | お電話番号',
  ko: '주요 전화번호 | 기본 휴대전화 | 휴대폰번호 | 휴대전화번호 | 휴대폰 | 전화번호 | 추가 전화번호 | 보조 전화번호 | 현재 전화번호 | 등록된 휴대폰 번호 | 인증된 휴대전화 | 복구 전화번호 | 본인확인 휴대전화 | 연락처 | 자택 전화 | 직장 전화 | 로그인 전화번호 | 보안 전화번호 | 본인 명의 휴대폰 | 회원 휴대폰 | 일반전화 | 2차 인증 전화번호 | 개인 연락처',
  zh: '主要手机号 | 主手机号 | 备用手机号 | 备用手机 | 第二手机号 | 常用手机 | 常用手机号码 | 当前手机号 | 已绑手机 | 绑定的手机号 | 注册手机 | 注册手机号 | 登录手机 | 登录手机号码 | 安全手机 | 密保手机 | 预留手机 | 预留手机号码 | 银行预留手机号 | 签约手机号 | 认证手机 | 验证手机 | 实名手机号 | 联系手机 | 联系电话 | 移动电话 | 手机号码（+86） | 手机（必填） | 手机号/账号 | 账号绑定手机 | 本人手机 | 本人手机号码 | 个人手机 | 办公电话 | 工作电话 | 家庭电话 | 住宅电话 | 会员手机 | 会员手机号 | 通知手机 | 短信接收手机 | 接收短信手机号 | 找回密码手机 | 辅助手机 | 安全验证手机 | 交易手机 | 关联手机 | 关联手机号 | 联系方式 | 电话号码 | 手机号（登录账号） | 默认手机号 | 首选电话 | 接收验证码手机 | 动账通知手机 | 手机1 | 手机2 | 手机号码1',
  zht: '主要手機號碼 | 備用手機 | 第二手機 | 常用手機 | 目前手機號碼 | 已綁定手機 | 綁定的手機號碼 | 註冊手機 | 登入手機 | 安全手機 | 預留手機號碼 | 認證手機 | 驗證手機 | 行動電話 | 行動電話號碼 | 聯絡電話 | 聯絡手機 | 流動電話 | 流動電話號碼 | 手提電話 | 手提電話號碼 | 日間聯絡電話 | 住宅電話 | 會員手機 | 會員電話 | 通訊電話 | 電話（手機） | 手機號碼（會員帳號） | 預設手機號碼 | 接收簡訊手機 | 登記電話號碼 | 登記手機 | 登記流動電話 | 一次性密碼手機 | 接收OTP手機號碼 | 個人手機 | 本人電話',
  en: 'Primary mobile | Primary phone number | Main phone | Secondary phone | Alternate phone | Additional phone | Other phone | Mobile phone | Mobile | Cell | Cell phone | Cellphone number | Cellular | Home phone | Work phone | Business phone | Daytime phone | Evening phone | Preferred phone | Best contact number | Current phone number | Registered mobile | Registered mobile number | Verified phone | Recovery phone | Backup phone | Trusted phone number | Security phone | Two-factor phone | 2FA phone number | Authentication phone | Login phone | Sign-in phone | Contact number | Contact phone | Tel | Tel. | Telephone no. | Phone no. | Mobile no. | Mob. no. | Phone # | Personal mobile | SMS number | Text message number | Phone for text alerts | Notification phone | Phone on file | Account phone | Account phone number | Linked phone | Linked mobile number | Associated phone number | Phone (mobile) | Phone 1 | Phone 2 | Primary contact number | Handphone | H/P | OTP mobile number | Mobile number for OTP | Profile phone | My phone | UK mobile | US phone number | International mobile | Voice phone | Verification phone | Day phone | Phone type: Mobile | Mobile (primary) | Primary (mobile) | Home telephone | Work mobile',
};

/** Numbers that are no telephone's. */
const THINGS: Labels = {
  de: 'Kundennummer | Bestellnummer | Auftragsnummer | Mitgliedsnummer | Vertragsnummer | Rechnungsnummer | Kontonummer | Steuernummer | Ausweisnummer | Reisepassnummer | Kartennummer | IBAN | PLZ | Sendungsnummer | Referenznummer | Seriennummer | Faxnummer | Matrikelnummer | Versicherungsnummer | Patientennummer | Ticketnummer | Buchungsnummer | Zählernummer | Kundennr. | Benutzer-ID | Vorgangsnummer | Aktenzeichen',
  fr: "Numéro client | N° client | Référence client | Numéro de commande | Numéro d'adhérent | Numéro de contrat | N° de facture | Numéro de compte | Numéro fiscal | N° de sécurité sociale | Numéro de carte | Code postal | Numéro de suivi | Référence | Numéro de série | Fax | Numéro étudiant | N° de police | N° de dossier | Numéro de réservation | Identifiant | SIRET | N° de passeport | Numéro de compteur",
  es: 'Número de cliente | Número de pedido | Número de socio | Número de contrato | N.º de factura | Número de cuenta | NIF | DNI | CUIT | CURP | Número de tarjeta | Código postal | Número de seguimiento | Referencia | Número de serie | Fax | Número de estudiante | N.º de póliza | Número de expediente | Localizador | Número de reserva | Pasaporte | Cédula | ID de usuario',
  it: "Numero cliente | Codice cliente | Numero ordine | Numero d'ordine | Numero tessera | Numero contratto | Numero fattura | Numero conto | Codice fiscale | Partita IVA | Carta d'identità | Numero carta | Codice di tracciamento | Fax | Matricola | Numero polizza | Numero pratica | Codice prenotazione | Passaporto | ID utente",
  pt: 'Número do cliente | Número do pedido | N.º de encomenda | Número de sócio | Número do contrato | Nº da fatura | Número da conta | CPF | NIF | RG | CNPJ | Número do cartão | Código postal | Código de rastreio | Referência | Número de série | Fax | Matrícula | N.º da apólice | Protocolo | Número da reserva | Passaporte | Número de utente',
  nl: 'Klantnummer | Klantnr. | Bestelnummer | Lidnummer | Contractnummer | Factuurnummer | Rekeningnummer | BSN | Paspoortnummer | Kaartnummer | Postcode | Trackingnummer | Referentie | Serienummer | Fax | Studentnummer | Polisnummer | Patiëntnummer | Ticketnummer | Boekingsnummer | KvK-nummer | Btw-nummer | Gebruikers-ID | Dossiernummer | Meternummer',
  pl: 'Numer klienta | Numer zamówienia | Numer członkowski | Numer umowy | Numer faktury | Numer konta | Numer rachunku | PESEL | NIP | Numer dowodu | Numer paszportu | Numer karty | Kod pocztowy | Numer przesyłki | Numer referencyjny | Numer seryjny | Faks | Numer albumu | Numer polisy | Numer pacjenta | Numer biletu | Numer rezerwacji | REGON | ID użytkownika',
  cs: 'Zákaznické číslo | Číslo objednávky | Členské číslo | Číslo smlouvy | Číslo faktury | Číslo účtu | Rodné číslo | IČO | DIČ | Číslo občanského průkazu | Číslo pasu | Číslo karty | PSČ | Číslo zásilky | Variabilní symbol | Výrobní číslo | Fax | Číslo pojistky | Číslo rezervace',
  sk: 'Zákaznícke číslo | Číslo objednávky | Členské číslo | Číslo zmluvy | Číslo faktúry | Číslo účtu | Rodné číslo | IČO | Číslo karty | PSČ | Číslo zásielky | Variabilný symbol | Fax',
  sv: 'Kundnummer | Ordernummer | Medlemsnummer | Avtalsnummer | Fakturanummer | Kontonummer | Personnummer | Organisationsnummer | Passnummer | Kortnummer | Postnummer | Spårningsnummer | Referensnummer | Serienummer | Fax | OCR-nummer | Försäkringsnummer | Bokningsnummer | Användar-ID',
  da: 'Kundenummer | Ordrenummer | Medlemsnummer | Aftalenummer | Fakturanummer | Kontonummer | CPR-nummer | CVR-nummer | Pasnummer | Kortnummer | Postnummer | Sporingsnummer | Serienummer | Fax | Policenummer | Bookingnummer | Bruger-id',
  no: 'Kundenummer | Ordrenummer | Medlemsnummer | Avtalenummer | Fakturanummer | Kontonummer | Fødselsnummer | Organisasjonsnummer | Passnummer | Kortnummer | Postnummer | Sporingsnummer | Serienummer | Faks | Bookingnummer | KID',
  fi: 'Asiakasnumero | Tilausnumero | Jäsennumero | Sopimusnumero | Laskun numero | Tilinumero | Henkilötunnus | Y-tunnus | Passin numero | Kortin numero | Postinumero | Seurantanumero | Viitenumero | Sarjanumero | Faksi | Opiskelijanumero | Varausnumero',
  hu: 'Ügyfélszám | Vevőkód | Rendelésszám | Rendelési szám | Tagsági szám | Szerződésszám | Számlaszám | Adószám | Adóazonosító | TAJ szám | Személyi igazolvány | Útlevélszám | Kártyaszám | Irányítószám | Csomagszám | Hivatkozási szám | Fax | Foglalási szám | Felhasználóazonosító',
  ro: 'Cod client | Număr comandă | Nr. comandă | Număr membru | Număr contract | Număr factură | Cont IBAN | CNP | Serie buletin | Pașaport | Număr card | Cod poștal | AWB | Număr de urmărire | Fax | Număr poliță | Număr rezervare | Cod abonat',
  ru: 'Номер клиента | Номер заказа | Номер участника | Номер договора | Лицевой счёт | Номер счёта | ИНН | СНИЛС | Паспорт | Номер карты | Индекс | Почтовый индекс | Трек-номер | Номер отправления | Серийный номер | Факс | Номер зачётной книжки | Номер полиса | Номер билета | Номер бронирования | ОГРН | Идентификатор | ID пользователя | Номер заявки',
  uk: 'Номер клієнта | Номер замовлення | Номер договору | Особовий рахунок | Номер рахунку | ІПН | РНОКПП | Паспорт | Номер картки | Поштовий індекс | Номер ТТН | Трек-номер | Факс | Номер поліса | Номер бронювання | ЄДРПОУ',
  bg: 'Номер на поръчка | Номер на договор | Номер на фактура | ЕГН | ЕИК | Лична карта | Номер на карта | Пощенски код | Товарителница | Факс | Абонатен номер',
  el: 'Αριθμός παραγγελίας | Αριθμός μέλους | Αριθμός συμβολαίου | Αριθμός τιμολογίου | Αριθμός λογαριασμού | ΑΦΜ | ΑΜΚΑ | Αριθμός ταυτότητας | Διαβατήριο | Αριθμός κάρτας | Τ.Κ. | Ταχυδρομικός κώδικας | Αριθμός αποστολής | Φαξ | Αριθμός παροχής',
  hr: 'Broj kupca | Broj narudžbe | Članski broj | Broj ugovora | Broj računa | OIB | Broj osobne iskaznice | Broj kartice | Poštanski broj | Broj pošiljke | Faks | Broj rezervacije',
  sl: 'Številka stranke | Številka naročila | Članska številka | Številka pogodbe | Številka računa | Davčna številka | EMŠO | Številka kartice | Poštna številka | Faks',
  tr: 'Müşteri no | Sipariş numarası | Sipariş no | Üye numarası | Sözleşme no | Fatura no | Hesap numarası | T.C. Kimlik No | TCKN | Vergi numarası | Pasaport no | Kart numarası | Posta kodu | Takip numarası | Referans no | Seri no | Faks | Öğrenci no | Poliçe no | Rezervasyon no | Abone no | Tesisat no | Kullanıcı ID',
  id: 'Nomor pelanggan | ID pelanggan | Nomor pesanan | No. pesanan | Nomor anggota | Nomor kontrak | Nomor faktur | Nomor rekening | No. rekening | NIK | NPWP | Nomor paspor | Nomor kartu | Kode pos | Nomor resi | No. resi | Nomor seri | Faks | NIM | Nomor polis | Kode booking | Nomor tiket | ID pengguna',
  ms: 'Nombor pesanan | No. ahli | Nombor akaun | No. akaun | No. kad pengenalan | No. pasport | Nombor kad | Poskod | Nombor penjejakan | No. rujukan | Faks | ID pengguna',
  vi: 'Mã khách hàng | Mã đơn hàng | Số đơn hàng | Mã thành viên | Số hợp đồng | Số hóa đơn | Số tài khoản | CCCD | CMND | Số CCCD | Mã số thuế | Hộ chiếu | Mã bưu chính | Mã vận đơn | Số tham chiếu | Số sê-ri | Fax | Mã sinh viên | Mã đặt chỗ | ID người dùng',
  th: 'หมายเลขคำสั่งซื้อ | หมายเลขสมาชิก | เลขที่สัญญา | เลขที่ใบแจ้งหนี้ | เลขที่บัญชี | เลขบัตรประชาชน | เลขผู้เสียภาษี | หมายเลขบัตร | รหัสไปรษณีย์ | หมายเลขพัสดุ | แฟกซ์ | รหัสนักศึกษา | หมายเลขการจอง',
  hi: 'ग्राहक आईडी | ऑर्डर नंबर | सदस्य संख्या | खाता संख्या | आधार नंबर | पैन नंबर | कार्ड नंबर | पिन कोड | ट्रैकिंग नंबर | संदर्भ संख्या | फैक्स | बुकिंग नंबर | उपभोक्ता संख्या',
  ar: 'رقم العميل | رقم الطلب | رقم العضوية | رقم العقد | رقم الفاتورة | رقم الحساب | رقم الهوية | رقم الإقامة | الرقم الضريبي | رقم جواز السفر | رقم البطاقة | الرمز البريدي | رقم الشحنة | رقم التتبع | الرقم المرجعي | الرقم التسلسلي | الفاكس | رقم الطالب | رقم الحجز | رقم الوثيقة | رقم المشترك',
  he: 'מספר הזמנה | מספר חבר | מספר חוזה | מספר חשבונית | מספר חשבון | תעודת זהות | מספר ת.ז. | מספר דרכון | מספר כרטיס | מיקוד | מספר מעקב | פקס | מספר סטודנט | מספר פוליסה',
  fa: 'شماره مشتری | شماره سفارش | شماره عضویت | شماره قرارداد | شماره فاکتور | شماره حساب | کد ملی | شماره کارت | کد پستی | شماره پیگیری | شماره سریال | فکس | شماره دانشجویی | شماره رزرو | شماره شبا | شماره پرونده',
  ja: 'お客様番号 | 会員番号 | 会員ID | 注文番号 | ご注文番号 | 契約番号 | 請求書番号 | 口座番号 | マイナンバー | 旅券番号 | パスポート番号 | カード番号 | 郵便番号 | お問い合わせ番号 | 追跡番号 | 伝票番号 | 製造番号 | シリアル番号 | FAX | FAX番号 | 学籍番号 | 証券番号 | 診察券番号 | 予約番号 | 受付番号 | 管理番号 | 供給地点特定番号 | 検針番号 | ポイントカード番号 | 法人番号',
  ko: '고객번호 | 회원번호 | 주문번호 | 계약번호 | 청구서 번호 | 계좌번호 | 주민등록번호 | 사업자등록번호 | 여권번호 | 카드번호 | 우편번호 | 운송장번호 | 송장번호 | 일련번호 | 팩스 | 학번 | 증권번호 | 예약번호 | 접수번호 | 사번 | 승인번호 | 가상계좌 | 통신판매업신고번호',
  zh: '客户编号 | 客户号 | 会员编号 | 会员号 | 会员卡号 | 订单号 | 订单编号 | 合同号 | 合同编号 | 发票号 | 银行账号 | 银行卡号 | 卡号 | 身份证号 | 证件号码 | 护照号 | 护照号码 | 邮编 | 邮政编码 | 运单号 | 快递单号 | 物流单号 | 流水号 | 交易号 | 序列号 | 传真 | 学号 | 工号 | 保单号 | 就诊卡号 | 病历号 | 预约号 | 受理编号 | 业务编号 | 户号 | 用电户号 | 水表号 | 车牌号 | 纳税人识别号 | 统一社会信用代码 | 社保卡号 | 公积金账号 | QQ号 | 微信号 | 抖音号 | 用户ID | UID | 设备号 | IMEI | ICCID | 备案号 | 许可证号 | 考生号 | 准考证号 | 报名号 | 座位号 | 房间号 | 票号 | 取票号 | 发票抬头电话 | 税号 | 编号 | 账号ID | 商户号 | 店铺ID',
  zht: '客戶編號 | 會員編號 | 會員號碼 | 訂單編號 | 訂單號碼 | 合約編號 | 發票號碼 | 銀行帳號 | 帳戶號碼 | 身分證字號 | 身份證號碼 | 護照號碼 | 信用卡號 | 卡號 | 郵遞區號 | 物流單號 | 追蹤編號 | 序號 | 傳真 | 學號 | 員工編號 | 保單號碼 | 病歷號 | 掛號序號 | 預約編號 | 電號 | 水號 | 車牌號碼 | 統一編號 | 八達通號碼 | 里數會員號碼 | 取件編號 | 載具條碼 | 交易編號 | 參考編號',
  en: "Customer number | Customer ID | Order number | Order # | Member number | Membership no. | Contract number | Invoice number | Account number | Acct no. | Tax ID | SSN | Social Security number | NI number | National Insurance number | Passport number | Driver's licence number | Card number | ZIP | Postcode | Tracking number | Reference number | Ref | Serial number | Fax | Student ID | Policy number | NHS number | MRN | Patient ID | Ticket number | Booking reference | Confirmation number | PNR | Meter number | MPAN | Case number | Claim number | User ID | Employee ID | Frequent flyer number | Loyalty number | Routing number | Sort code | IMEI | ICCID | VIN | License plate | Application number | Voucher code | Gift card number | ABN | TFN | Medicare number | PIN",
};

/** Other people and other matters, whose number is not the user's. */
const OTHERS: Labels = {
  de: 'Notfallkontakt | Telefon des Notfallkontakts | Empfänger | Lieferadresse | Telefon des Ehepartners | Ansprechpartner | Ihr Berater | Fahrer | Kundenservice | Hotline | Vermieter | Arbeitgeber | Bevollmächtigter | Hausarzt | Erziehungsberechtigte | Begünstigter | Bestellung | Rechnungsadresse | Verkäufer | Gast | Mitreisende | Support | Filiale',
  fr: "Contact d'urgence | Destinataire | Adresse de livraison | Téléphone du conjoint | Votre conseiller | Chauffeur | Service client | Employeur | Mandataire | Médecin traitant | Représentant légal | Bénéficiaire | Commande | Adresse de facturation | Vendeur | Assistance | Agence | Personne à prévenir | Livreur",
  es: 'Contacto de emergencia | Destinatario | Dirección de envío | Teléfono del cónyuge | Tu gestor | Conductor | Atención al cliente | Arrendador | Empleador | Apoderado | Médico de cabecera | Beneficiario | Pedido | Dirección de facturación | Vendedor | Pasajero | Soporte | Sucursal | Repartidor | Acompañante',
  it: 'Contatto di emergenza | Destinatario | Indirizzo di spedizione | Telefono del coniuge | Il tuo consulente | Autista | Servizio clienti | Locatore | Datore di lavoro | Delegato | Medico di base | Tutore | Beneficiario | Ordine | Indirizzo di fatturazione | Venditore | Passeggero | Assistenza | Filiale | Corriere',
  pt: 'Contato de emergência | Contacto de emergência | Destinatário | Endereço de entrega | Telefone do cônjuge | Seu gerente | Motorista | Atendimento ao cliente | Senhorio | Empregador | Procurador | Médico de família | Beneficiário | Pedido | Morada de faturação | Vendedor | Passageiro | Suporte | Entregador | Apoio ao cliente',
  nl: 'Noodcontact | Ontvanger | Bezorgadres | Telefoon partner | Uw adviseur | Chauffeur | Klantenservice | Verhuurder | Werkgever | Gemachtigde | Huisarts | Ouder/verzorger | Begunstigde | Bestelling | Factuuradres | Verkoper | Filiaal | Koerier',
  pl: 'Kontakt awaryjny | Odbiorca | Adres dostawy | Telefon współmałżonka | Twój doradca | Kierowca | Obsługa klienta | Infolinia | Wynajmujący | Pracodawca | Pełnomocnik | Lekarz | Opiekun | Beneficjent | Zamówienie | Sprzedawca | Pasażer | Pomoc | Oddział | Kurier',
  cs: 'Nouzový kontakt | Příjemce | Doručovací adresa | Telefon manžela | Váš poradce | Řidič | Zákaznická linka | Pronajímatel | Zaměstnavatel | Zmocněnec | Lékař | Zákonný zástupce | Obdarovaný | Objednávka | Fakturační adresa | Prodejce | Cestující | Podpora | Pobočka | Kurýr',
  sk: 'Núdzový kontakt | Príjemca | Dodacia adresa | Vodič | Zákaznícka linka | Zamestnávateľ | Lekár | Zákonný zástupca | Objednávka | Predajca | Cestujúci | Podpora | Pobočka | Kuriér',
  sv: 'Nödkontakt | Mottagare | Leveransadress | Din rådgivare | Förare | Kundtjänst | Hyresvärd | Arbetsgivare | Ombud | Läkare | Vårdnadshavare | Anhörig | Beställning | Fakturaadress | Säljare | Resenär | Support | Bud',
  da: 'Nødkontakt | Modtager | Leveringsadresse | Din rådgiver | Chauffør | Kundeservice | Udlejer | Arbejdsgiver | Læge | Værge | Pårørende | Ordre | Sælger | Passager | Support | Bud',
  no: 'Nødkontakt | Mottaker | Leveringsadresse | Din rådgiver | Sjåfør | Kundeservice | Utleier | Arbeidsgiver | Lege | Verge | Pårørende | Ordre | Selger | Passasjer | Support | Bud',
  fi: 'Hätäyhteyshenkilö | Vastaanottaja | Toimitusosoite | Neuvojasi | Kuljettaja | Asiakaspalvelu | Vuokranantaja | Työnantaja | Lääkäri | Huoltaja | Lähiomainen | Myyjä | Matkustaja | Tuki | Kuriiri',
  hu: 'Vészhelyzeti kapcsolattartó | Címzett | Szállítási cím | Tanácsadója | Sofőr | Ügyfélszolgálat | Bérbeadó | Munkáltató | Meghatalmazott | Orvos | Törvényes képviselő | Kedvezményezett | Rendelés | Számlázási cím | Eladó | Utas | Futár',
  ro: 'Contact de urgență | Destinatar | Adresă de livrare | Consultantul dvs. | Șofer | Serviciul clienți | Angajator | Împuternicit | Medic de familie | Tutore | Beneficiar | Comandă | Adresă de facturare | Vânzător | Pasager | Suport | Curier',
  ru: 'Экстренный контакт | Получатель | Адрес доставки | Телефон супруга | Ваш менеджер | Водитель | Служба поддержки | Горячая линия | Арендодатель | Работодатель | Доверенное лицо | Врач | Законный представитель | Заказ | Продавец | Пассажир | Курьер | Отделение | Родственник | Контактное лицо',
  uk: "Екстрений контакт | Отримувач | Адреса доставки | Ваш менеджер | Водій | Служба підтримки | Гаряча лінія | Орендодавець | Роботодавець | Довірена особа | Лікар | Законний представник | Замовлення | Продавець | Пасажир | Кур'єр | Відділення | Контактна особа",
  bg: 'Спешен контакт | Получател | Адрес за доставка | Вашият консултант | Шофьор | Обслужване на клиенти | Наемодател | Работодател | Пълномощник | Лекар | Настойник | Поръчка | Продавач | Пътник | Куриер | Офис',
  el: 'Επαφή έκτακτης ανάγκης | Παραλήπτης | Ο σύμβουλός σας | Οδηγός | Εξυπηρέτηση πελατών | Εργοδότης | Εξουσιοδοτημένος | Γιατρός | Κηδεμόνας | Δικαιούχος | Παραγγελία | Πωλητής | Επιβάτης | Κατάστημα',
  hr: 'Kontakt u nuždi | Hitni kontakt | Primatelj | Adresa dostave | Vaš savjetnik | Vozač | Korisnička podrška | Najmodavac | Poslodavac | Opunomoćenik | Liječnik | Skrbnik | Narudžba | Prodavatelj | Putnik | Poslovnica',
  sl: 'Kontakt v sili | Prejemnik | Naslov za dostavo | Vaš svetovalec | Voznik | Podpora uporabnikom | Najemodajalec | Delodajalec | Pooblaščenec | Zdravnik | Skrbnik | Prodajalec | Potnik | Poslovalnica',
  tr: 'Acil durum kişisi | Alıcı | Teslimat adresi | Eşinin telefonu | Danışmanınız | Sürücü | Şoför | Müşteri hizmetleri | Ev sahibi | İşveren | Vekil | Aile hekimi | Veli | Lehtar | Sipariş | Fatura adresi | Satıcı | Yolcu | Destek | Şube | Kurye | Kefil',
  id: 'Kontak darurat | Penerima | Alamat pengiriman | Agen Anda | Sopir | Pengemudi | Layanan pelanggan | Atasan | Dokter | Wali | Ahli waris | Pesanan | Penjual | Penumpang | Bantuan | Cabang | Kurir',
  ms: 'Kenalan kecemasan | Penerima | Alamat penghantaran | Pemandu | Khidmat pelanggan | Majikan | Doktor | Penjaga | Waris | Pesanan | Penjual | Penumpang | Cawangan | Penghantar',
  vi: 'Liên hệ khẩn cấp | Người nhận | Địa chỉ giao hàng | Tư vấn viên | Tài xế | Chăm sóc khách hàng | Tổng đài | Chủ nhà | Người giám hộ | Bác sĩ | Phụ huynh | Người thụ hưởng | Đơn hàng | Người bán | Hành khách | Chi nhánh | Shipper | Người thân',
  th: 'ผู้ติดต่อฉุกเฉิน | ผู้รับ | ที่อยู่จัดส่ง | ที่ปรึกษา | คนขับ | ฝ่ายบริการลูกค้า | เจ้าของบ้าน | นายจ้าง | แพทย์ | ผู้ปกครอง | ผู้รับผลประโยชน์ | คำสั่งซื้อ | ผู้ขาย | ผู้โดยสาร | สาขา | พนักงานส่ง',
  hi: 'आपातकालीन संपर्क | प्राप्तकर्ता | डिलीवरी पता | ड्राइवर | ग्राहक सेवा | मकान मालिक | डॉक्टर | अभिभावक | नामांकित | ऑर्डर | विक्रेता | यात्री | शाखा',
  ar: 'جهة اتصال الطوارئ | المستلم | عنوان التوصيل | مستشارك | السائق | خدمة العملاء | جهة العمل | الوكيل | الطبيب | ولي الأمر | المستفيد | الطلب | البائع | الدعم | الفرع | المندوب | مدير العلاقة',
  he: 'איש קשר לחירום | נמען | כתובת למשלוח | היועץ שלך | שירות לקוחות | בעל הדירה | מעסיק | מיופה כוח | רופא | אפוטרופוס | מוטב | הזמנה | נוסע | תמיכה | סניף',
  fa: 'تماس اضطراری | گیرنده | آدرس تحویل | مشاور شما | راننده | پشتیبانی | صاحبخانه | کارفرما | وکیل | پزشک | ذینفع | سفارش | فروشنده | شعبه | پیک',
  ja: '緊急連絡先 | お届け先 | 配送先 | 受取人 | 担当者 | 担当アドバイザー | ドライバー | お客様サポート | コールセンター | 勤務先 | 代理人 | 主治医 | 配偶者 | 保証人 | 注文 | 請求先 | 出品者 | 搭乗者 | 同乗者 | 支店 | 配達員 | 管理会社 | 店舗',
  ko: '비상연락처 | 긴급 연락처 | 수령인 | 받는 사람 | 받는분 | 배송지 | 담당 매니저 | 기사님 | 고객센터 | 집주인 | 임대인 | 대리인 | 주치의 | 보호자 | 배우자 | 보증인 | 주문 | 판매자 | 탑승자 | 동승자 | 지점 | 배송기사 | 관리사무소 | 법정대리인',
  zh: '紧急联系人 | 收货人 | 收件人 | 收货地址 | 寄件人 | 取件人 | 配偶 | 客户经理 | 专属顾问 | 司机 | 骑手 | 快递员 | 客服 | 热线 | 房东 | 雇主 | 委托人 | 代理人 | 主治医生 | 监护人 | 家长 | 受益人 | 被保险人 | 担保人 | 共同借款人 | 订单 | 卖家 | 买家 | 乘机人 | 乘车人 | 入住人 | 门店 | 网点 | 班主任 | 推荐人 | 介绍人 | 举报 | 投诉 | 经办人 | 法人 | 同事 | 下属 | 粉丝 | 好友 | 亲属 | 子账号',
  zht: '緊急聯絡人 | 收件人 | 收貨地址 | 寄件人 | 取件人 | 配偶 | 客戶經理 | 專屬顧問 | 司機 | 外送員 | 快遞員 | 客服 | 熱線 | 房東 | 業主 | 僱主 | 代理人 | 主診醫生 | 監護人 | 家長 | 受益人 | 受保人 | 擔保人 | 訂單 | 賣家 | 買家 | 乘客 | 旅客 | 入住人 | 門市 | 管理處 | 導師 | 推薦人 | 保證人 | 法定代理人 | 家屬',
  en: 'Emergency contact | Recipient | Delivery address | Shipping address | Spouse | Your adviser | Relationship manager | Driver | Customer service | Hotline | Landlord | Employer | Power of attorney | GP | Guardian | Parent | Next of kin | Beneficiary | Order | Billing address | Seller | Buyer | Passenger | Traveller | Guest | Branch | Store | Courier | Support | Referee | Trusted contact | Legacy contact | Case worker | Account manager | Agent | Property manager | Concierge | Housekeeper | Nanny | Vet | School office | Coach | Team member | Lead | Prospect | Patient | Co-applicant | Cosigner | Witness | Executor',
};

/** Relatives, teachers, and people whom one turns to. */
const PEOPLE: Labels = {
  de: 'Lehrer | Klassenlehrer | Mitinhaber | Persönlicher Berater | Eltern | Mutter | Vater | Bruder | Schwester | Nachbar | Freund | Anwalt | Steuerberater | Sekretariat | Hausmeister | Vorgesetzter | Personalabteilung | Ehefrau | Betreuer | Sachbearbeiter | Apotheke',
  fr: 'Professeur | Professeur principal | Enseignant | Cotitulaire | Co-titulaire | Entraîneur | Parents | Mère | Père | Frère | Sœur | Voisin | Avocat | Comptable | Secrétariat | Cabinet médical | Gardien | Responsable RH | Épouse | Réception | Pharmacie',
  es: 'Profesor | Tutor académico | Cotitular | Entrenador | Padres | Madre | Padre | Hermano | Hermana | Vecino | Amigo | Abogado | Contador | Secretaría | Consultorio | Supervisor | Recursos humanos | Esposa | Farmacia | Maestra',
  it: 'Insegnante | Docente | Cointestatario | Allenatore | Genitori | Madre | Padre | Fratello | Sorella | Avvocato | Commercialista | Segreteria | Studio medico | Portineria | Risorse umane | Moglie | Reception | Farmacia',
  pt: 'Professor | Cotitular | Treinador | Mãe | Pai | Irmão | Irmã | Vizinho | Amigo | Advogado | Contador | Secretaria | Consultório | Porteiro | Supervisor | Recursos humanos | Esposa | Farmácia',
  nl: 'Leraar | Docent | Mentor | Medehouder | Ouders | Moeder | Vader | Broer | Advocaat | Boekhouder | Secretariaat | Conciërge | Leidinggevende | Echtgenote',
  pl: 'Wychowawca | Nauczyciel | Współwłaściciel | Trener | Rodzice | Matka | Ojciec | Siostra | Sąsiad | Prawnik | Księgowa | Sekretariat | Przychodnia | Dozorca | Przełożony',
  cs: 'Učitel | Třídní učitel | Spolumajitel | Trenér | Rodiče | Matka | Otec | Bratr | Sestra | Soused | Právník | Sekretariát | Ordinace | Domovník | Nadřízený | Personální oddělení | Manželka',
  sk: 'Učiteľ | Triedny učiteľ | Spolumajiteľ | Tréner | Rodičia | Matka | Otec | Sestra | Sused | Právnik | Účtovník | Ambulancia | Nadriadený | Manželka',
  sv: 'Lärare | Klassföreståndare | Medinnehavare | Tränare | Föräldrar | Mamma | Pappa | Syster | Granne | Advokat | Vaktmästare | Hustru | Reception',
  da: 'Lærer | Medindehaver | Træner | Forældre | Søster | Nabo | Advokat | Hustru | Reception',
  no: 'Lærer | Medinnehaver | Trener | Foreldre | Søster | Nabo | Advokat | Vaktmester | Ektefelle',
  fi: 'Opettaja | Luokanopettaja | Valmentaja | Vanhemmat | Äiti | Isä | Veli | Sisko | Naapuri | Asianajaja | Kirjanpitäjä | Isännöitsijä | Esimies | Puoliso',
  hu: 'Tanár | Osztályfőnök | Társtulajdonos | Szülők | Testvér | Szomszéd | Ügyvéd | Könyvelő | Titkárság | Házmester | Felettes | Házastárs',
  ro: 'Profesor | Diriginte | Cotitular | Antrenor | Părinți | Mama | Tata | Frate | Soră | Vecin | Avocat | Contabil | Secretariat | Soție',
  ru: 'Учитель | Классный руководитель | Созаёмщик | Тренер | Родители | Мать | Отец | Мама | Папа | Брат | Сестра | Сосед | Адвокат | Бухгалтер | Секретарь | Начальник | Отдел кадров | Персональный менеджер | Воспитатель | Преподаватель | Куратор',
  uk: 'Вчитель | Класний керівник | Тренер | Батьки | Мати | Батько | Мама | Тато | Брат | Сестра | Сусід | Адвокат | Бухгалтер | Начальник | Відділ кадрів | Дружина | Персональний менеджер | Вихователь | Викладач',
  bg: 'Учител | Класен ръководител | Треньор | Родители | Майка | Баща | Брат | Сестра | Съсед | Адвокат | Счетоводител | Началник | Съпруга',
  el: 'Δάσκαλος | Καθηγητής | Συνδικαιούχος | Προπονητής | Γονείς | Μητέρα | Πατέρας | Αδελφός | Αδελφή | Γείτονας | Δικηγόρος | Λογιστής | Γραμματεία | Ιατρείο | Προϊστάμενος | Σύζυγος',
  hr: 'Učitelj | Razrednik | Trener | Roditelji | Majka | Otac | Sestra | Susjed | Odvjetnik | Tajništvo | Ordinacija | Supruga',
  sl: 'Učitelj | Razrednik | Trener | Sestra | Sosed | Odvetnik | Računovodja | Tajništvo | Ordinacija | Nadrejeni',
  tr: 'Öğretmen | Sınıf öğretmeni | Ortak hesap sahibi | Antrenör | Kardeş | Komşu | Avukat | Muhasebeci | Muayenehane | Kapıcı | İnsan kaynakları',
  id: 'Guru | Wali kelas | Pelatih | Orang tua | Ayah | Saudara | Tetangga | Pengacara | Sekretariat | Atasan | HRD | Istri | Suami | Resepsionis',
  vi: 'Giáo viên | Giáo viên chủ nhiệm | Huấn luyện viên | Hàng xóm | Luật sư',
  th: 'ครู | อาจารย์ | โค้ช | พี่ชาย | น้องสาว | เพื่อนบ้าน | ทนายความ | นักบัญชี | ภรรยา | สามี',
  ar: 'المعلم | معلم الصف | المدرب | الوالدان | الأخت | المحامي | المحاسب | المشرف | الموارد البشرية | الزوجة | شريك الحساب',
  he: 'מחנכת | שותף בחשבון | מאמן | הורים | עורך דין | רואה חשבון | מזכירות | מנהל ישיר | בן/בת זוג | רופאת המשפחה',
  fa: 'معلم | والدین | برادر | خواهر | همسایه | وکیل | حسابدار',
  hi: 'शिक्षक | माता-पिता | वकील | लेखाकार',
  ja: '担任 | 共同名義人 | コーチ | 隣人 | 友人 | 弁護士 | 税理士 | 会計士 | 管理人 | 上司',
  ko: '담임 | 선생님 | 공동명의자 | 코치 | 부모님 | 어머니 | 아버지 | 친구 | 변호사 | 세무사 | 회계사 | 행정실',
  zh: '老师 | 班主任 | 共同持有人 | 教练 | 父母 | 父亲 | 母亲 | 邻居 | 朋友 | 律师 | 秘书 | 前台 | 上司 | 领导 | 妻子 | 丈夫 | 药店 | 维修点 | 辅导员 | 导师 | 理财顾问 | 中介',
  zht: '老師 | 導師 | 聯名持有人 | 教練 | 父母 | 父親 | 母親 | 鄰居 | 朋友 | 律師 | 會計師 | 主管 | 丈夫 | 理專',
  en: 'Teacher | Form tutor | Joint holder | Coach | Parents | Mother | Father | Brother | Sister | Neighbour | Neighbor | Friend | Lawyer | Accountant | Line manager | Wife | Husband | Reception | Pharmacy | Personal banker | Financial adviser | Professor | Lecturer | Instructor | Mentor | Advisor | Childminder | Babysitter',
};

const labelsIn = (labels: Labels) =>
  Object.entries(labels).flatMap(([lang, all]) => all.split(' | ').map((label) => [lang, label] as const));

/** Says by itself what a qualifying word would be needed for. */
const EXPLAINED = MEANING.own | MEANING.account | MEANING.login | MEANING.code | MEANING.sent;

describe('reads in a label', () => {
  it.each(labelsIn(OWN_PHONES))('%s %s: a telephone, and nobody else', (_, label) => {
    const { bits, last } = readMeaning(label);
    expect(last).toBe(MEANING.phone);
    expect(bits & (AGAINST | MEANING.client)).toBe(0);
    expect((bits & EXPLAINED) === 0 && isQualified(label)).toBe(false);
  });

  it.each(labelsIn(THINGS))('%s %s: not a telephone', (_, label) => {
    expect(readMeaning(label).bits & (AGAINST | MEANING.thing)).not.toBe(0);
  });

  it.each([...labelsIn(OTHERS), ...labelsIn(PEOPLE)])('%s %s: not the user', (_, label) => {
    expect(readMeaning(label).bits & AGAINST).not.toBe(0);
  });
});
