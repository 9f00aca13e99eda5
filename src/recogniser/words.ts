/**
 * The words by which pages say what a number is. One entry per language and meaning; alternatives are joined by
 * `|` and may use regular expression syntax without capturing groups. They are matched against folded text (see
 * fold.ts): lower case, no accents, no white space between CJK characters or Hangul. Words in Latin, Greek and
 * Cyrillic letters match at the start of a word and may go on (`telefon` finds `Telefonnummer`); end one with
 * `\b` where it must not. Where meanings overlap at the same place, the meaning listed first wins.
 *
 * To add a language, add one string to each meaning; an entry may be missing.
 */
export const words = {
  /** Numbers that are not telephone numbers: orders, papers, cards, codes, dates. Stands by the number only. */
  thing: [
    // Chinese
    '单号|單號|编号|編號|流水|工号|学号|身份证|身分證|证件|證件|护照|護照|驾驶证|卡号|卡號|(?:银行|信用|储蓄|借记|會員|会员)卡|金融卡|账户号|开户|社保|公积金|税号|統一編號|统一社会|车牌|車牌|备案|備案|公网安备|许可证|邮编|邮政|郵遞|微信号|激活码|[邀申]请码|推荐码|兑换码|取件码|口令|序列号|型号|版本|[金余]额|積分|积分|数量|时间|時間|日期|生日|出生|密码|密碼|传真|傳真|座机|固话|固定电话|市话|银联|会员号|房号|设备',
    // Japanese
    '(?:注文|会員|お客様|顧客|受付|管理|追跡|伝票|口座|予約|社員|学籍|整理|証明|製造|型|カード|証券|免許)番号|カード|口座|マイナンバー|免許|パスワード|暗証|生年月日|日時|日付|郵便|ファックス|固定電話|金額|残高|ポイント',
    // Korean
    '(?:주문|회원|고객|계좌|카드|운송장|송장|예약|사업자|접수|학|사|우편|여권|주민)(?:등록)?번호|카드|계좌|비밀번호|생년월일|생일|일시|날짜|팩스|유선|금액|포인트',
    // English
    'ids?\\b|u ?id\\b|(?:account|order|customer|client|member(?:ship)?|invoice|tracking|case|ticket|reference|confirmation|booking|serial|model|policy|contract|registration|employee|student|tax|vat|loyalty|rewards?|flyer|bank|document|part|item|meter|roll|licence|license|plan|pin|receipt|transaction|shipment|parcel|passport) ?(?:no\\b|nr|num|id\\b|#)|passport|ssn|social security|(?:gift |bank |credit |debit )?cards?\\b|visa\\b|mastercard|amex|american express|discover\\b|unionpay|iban|routing|sort code|imei|iccid|zip\\b|(?:postal|promo|referral|product|item|country|area|source|bar) ?codes?\\b|post(?:al|code)|dates?\\b|birth|dob\\b|password|pin\\b|fax|landline|ip\\b|amount|balance|points|version|icp|qq\\b|ref\\b|serial|created|updated|joined|expir|last (?:login|sign|seen)',
    // German, French, Spanish and Portuguese, Italian, Dutch, Polish
    '(?:kunden|bestell|auftrags|rechnungs|mitglieds|vertrags|sendungs|karten|konto|steuer|ausweis|personal|referenz|versicherten|zahler|buchungs|serien|vorgangs|ticket)-?n(?:umm|r)|ausweis|karte|plz|postleit|datum|geburt|uhrzeit|passwort|kennung|festnetz|betrag',
    'n(?:umero|o|°)?[.°]? (?:d[eou]s? |d[aeo] |di )?(?:l[ao] )?(?:client|command|factur|suivi|carte|compte|dossier|passeport|adheren|contrat|siren|cliente|pedido|seguim|tarjeta|cuenta|socio|document|ident|cartao|conta|pedid|ordine|carta|conto|tessera|reserv|rastre)|carte\\b|naissance|mot de passe|identifiant|siret|fixe\\b|tarjeta|fecha|nacim|contrasena|dni\\b|nie\\b|curp|rfc\\b|fijo\\b|cartao|nascim|senha|cpf|cnpj|cep\\b(?! ?(?:tel|no))|codice (?:fisc|client)|nascita|partita iva|fisso',
    'kort(?:et)?\\b|kortti|kund(?:e)?nummer|(?:klant|bestel|order|factuur|lid|polis|kaart|rekening)(?:nummer|nr)|kaart|bankreken|geboorte|wachtwoord|bsn\\b|numer (?:klient|zamowien|kart|kont|rachunk|umow|przesyl|dowod)|karty?\\b|urodzen|haslo|pesel|nip\\b|regon',
    // Russian and Ukrainian, Turkish, Vietnamese, Indonesian
    'номер (?:заказ|клиент|карт|счет|договор|паспорт|полис|отправл|замовл|рахунк)|карт[аыу]|кредитн|дата|рожден|народж|парол|паспорт|инн\\b|снилс|индекс|время|факс|городской',
    '(?:musteri|siparis|fatura|takip|hesap|kart|uye|sicil|vergi|pasaport) n[ou]|kart|tarih|dogum|sifre|(?:tc )?kimlik',
    'ma (?:khach|đon|so thue|van|xac|buu)|ngay sinh|mat khau|can cuoc|cmnd|cccd|so (?:tai khoan|the)|(?:nomor|no\\.?) (?:pesanan|pelanggan|kartu|rekening|resi|anggota|invoice|ktp)|kartu|tanggal|lahir|sandi|nik\\b|ktp|npwp',
    // Thai, Arabic
    'รหัส(?:สมาชิก|ลูกค้า|ไปรษณีย์|นักศึกษา|พนักงาน)|บัตร|วันเกิด|วันที่|เลขที่|หมายเลข(?:คำสั่ง|สมาชิก|บัญชี|พัสดุ)|رقم (?:الطلب|العميل|الحساب|البطاقة|الهوية)|بطاقة|تاريخ',
  ],
  /** A number that is about to be typed. */
  fresh: [
    '新(?:的|绑定|綁定)?(?:手机|手機|电话|電話|号|號|門號)|换成|改为|变更后|變更後',
    '新しい(?:携帯|電話|番号)|新(?:電話|携帯)|変更後|새(?:로운)?(?:휴대|전화|번호|핸드|연락)|변경할|신규(?:휴대|전화|번호)',
    'new\\b[a-z ]{0,16}(?:phone|number|mobile|tel|cell)|neue? (?:handy|mobil|telef|rufn|numm)|neue[srn]? (?:handy|mobil|telef|rufn|numm)|nouveau (?:num|tel|port|mob)|nouvelle ligne|nuevo (?:num|tel|mov|cel)|novo (?:num|tel|cel)|nuovo (?:num|tel|cel)|nieuwe? (?:num|tel|mob)|nowy (?:num|tel)|нов(?:ый|ого) (?:ном|тел)|новий (?:ном|тел)|so (?:đien thoai )?moi|(?:nomor|telepon|ponsel|hp) baru|yeni (?:tel|num|cep)',
    '(?:เบอร์|หมายเลข)[^ ]{0,12}ใหม่|جديد',
  ],
  /** An invented number that shows what one looks like. */
  sample: [
    '(?:示例|样例|範例|范例)(?:$|[:(])|举例|舉例|例如|例:|比如|譬如|如:|格式|脱敏|掩码|例えば|記入例|入力例|例\\)|예시|예\\)|예:|형식|ตัวอย่าง|مثال',
    'e\\.?g\\.|example|sample|format|such as|should look|placeholder|for instance|z\\. ?b\\.|beispiel|(?:par|p\\.) ?ex|ex\\. ?:|ejemplo|p\\. ?ej|exemplo|esempio|bijv|voorbeeld|przyklad|np\\.|например|наприклад|vi du|contoh|ornek|mask(?:ing)? rule',
  ],
  /** The firm's own number: service, hotline, branch. */
  firm: [
    '客服|客戶服務|客户服务|热线|熱線|咨询|諮詢|举报|舉報|投诉|投訴|服务电话|服務電話|联系我们|联络我们|聯[絡繫]我們|售后|售後|商务合作|招商|救援|报警|拨打|撥打|致电|致電|人工|总机|总部|前台|门店|門市|网点|營業|营业|(?:[站店厅院校馆社台处所行]|公司|单位|平台|商户|物业)(?:的|联系|服务)?(?:电话|電話|手机)',
    'お問い?合わ?せ|サポート|カスタマー|フリーダイヤル|コール|窓口|代表電話|고객(?:센터|상담|지원)|상담|문의|대표(?:번호|전화)|콜센터',
    'customer (?:service|support|care|relations)|support|hotline|help ?line|help ?desk|call (?:us|our|center|centre)|contact us|reach us|(?:phone|call) me\\b|toll|freephone|[ei]nquir|office|reception|sales\\b|branch|24/7|24 hours|fraud line|questions',
    'kunden(?:service|dienst|support|betreuung)|servicenummer|kontaktieren|rufen sie|service client|assistance|contactez|appelez|atencion al|servicio al|soporte|llam[ae]|contactanos|atendimento|suporte|sac\\b|ligue|fale conosco|assistenza|servizio clienti|chiama|klantenservice|bel ons|infolinia|obslug|biuro|kundservice|kundeservice|asiakaspalvelu|zakaznick|ugyfelszolg',
    'горяч|поддержк|служб|звоните|справочн|підтримк|гаряч|дзвон|tong đai|cham soc|ho tro|layanan|bantuan|call center|hubungi|musteri hizm|destek|cagri|bize ulas|ศูนย์บริการ|สายด่วน|ติดต่อเรา|خدمة|اتصل',
  ],
  /** Who receives a parcel, travels or is written to: makes a whole group of lines somebody else's. */
  recipient: [
    '收货人|收貨人|收件人|寄件人|取件人|收货信息|收件信息|默认地址|預設地址|乘车人|乘客姓名|旅客姓名|入住人|就诊人|加好友|加为好友|拉黑|发消息|线索|商机',
    'お届け先|送り先|受取人|받는(?:사람|분)|수[령취]인|수령자|탑승자',
    'recipient|consignee|ship(?:ping)? to\\b|deliver(?:ed)? to\\b|default address|passenger name|guest name|lead (?:id|name|owner|source)|share contact|block (?:user|contact|this)|add to contacts|add friend|emergency contact',
    'empfanger|lieferadresse|destinataire|destinatari[oa]|ontvanger|odbiorc|получател|одержувач|nguoi nhan|penerima|alici\\b|ผู้รับ|المستلم',
  ],
  /** Other people and other matters: orders, contacts, staff, customers, help. */
  other: [
    '收货|收貨|收件|寄件|取件|联系人|聯絡人|連絡人|乘客|旅客|入住|房客|住客|紧急|緊急|亲友|亲情|家人|家属|亲属|好友|朋友|患者|就诊|员工|員工|同事|成员|成員|骑手|司机|卖家|賣家|买家|買家|商家|店铺|店主|掌柜|快递|配送|物流|派送|承运|推荐人|邀请|受益人|被保|收款|付款人|转账|经办|负责人|法定代表|法人|房东|租客|中介|经纪|顾问|医生|家长|监护|订单|訂單|运单|(?:收货|地址)(?:地址|管理|簿)|通讯录|通訊錄|(?:用户|用戶|会员|會員|人员|学员|学生)(?:管理|列表)|修改用户|编辑用户|帮助|幫助|常见问题|公告|评论|评价|中奖|获奖|充值|缴费|代付|工单|日志|名单|排行|版主|房管|师傅|老师|班主任|签署方|手机用户|孩子|(?<!会)员(?:[:(]|手机|电话|$)|(?:变更|更换|修改|改绑|换)[为成到]$|(?:手机|号码?)由$|管理员|业主|屋主|父亲|母亲|爸爸|妈妈|配偶|导师|宿舍|原用[户戶]|(?<![个個本私成投订約约])人(?:信息|资料|資料|姓名|手机|手機|电话|電話|联系)?$|同行|同住|教练|导师|主管|上级|代理|拦截|屏蔽|黑名单|被叫|主叫|来电|來電|转接|轉接|保险人|子女|孩子|儿童|老人|监护|共享|靓号|选号|号码(?:市场|商城|库)|出租|转让',
    'お届け|配送|受取|送り主|緊急|宛先|取引先|搭乗者|乗客|宿泊者|同行者|注文|連絡帳|アドレス帳|住所録|従業員|担当|出品者|購入者|ドライバー|ヘルプ|よくある|家族|友だち|ユーザー管理|会員管理|メンバー',
    '배송|받는|보내는|수령|수취|주문|긴급|비상|보호자|거래처|승객|투숙|주소록|배달|기사|판매자|직원|(?:회원|사용자|고객)(?:관리|목록)|친구|가족|추천|도움말|자주묻는',
    'receiver|ship(?:ping|ment|s)?\\b|deliver|billing|orders?\\b|purchas|checkout|invoice|passenger|travell?er|guests?\\b|emergency|next of kin|contacts\\b|contact (?:person|list)|address ?book|addresses|leads?\\b|patients?\\b|employees?\\b|staff|team members?|members\\b|users\\b|user (?:info|list|management)|(?:manage|edit|all) users?\\b|directory|drivers?\\b|riders?\\b|couriers?\\b|carrier|sellers?\\b|buyers?\\b|vendor|merchant|stores?\\b|shops?\\b|friends?\\b|famil|relative|referr|invit|payees?\\b|beneficiar|landlord|tenants?\\b|agents?\\b|hosts?\\b|doctor|parent|guardian|help\\b|faq|tickets?\\b|winner|top.?up|recharge|their\\b|audit|log\\b|logs\\b|leaderboard|comments?\\b|reviews?\\b|changed (?:from|to)|blocked|call (?:log|history|forward)|calls\\b|callers?\\b|chat\\b|teams?\\b|contractor|father|mother|mom\\b|dad\\b|callback|deputy|delegate|manager|supervisor|colleague|companion|co-?travell?er|advis[oe]r|assistant|assigned to|applicant|moderator|coach|tutor|teacher|nurse|buy\\b|available numbers|rent\\b|extension|shared with|device owner|child|spouse|partner|witness|executor|insured|claimant|broker|landline|forward',
    'liefer|versand|bestell|rechnung|notfall|ansprechpartner|kontakte\\b|adressbuch|fahrgast|reisende|gaste?\\b|mitarbeiter|benutzerverwaltung|fahrer|verkaufer|hilfe|freund|familie|berater|vertreter|vorgesetzt|kolleg|begleit|blockiert|gesperrte|filiale|livraison|conseiller|gestionnaire|bloque|agence|voisin|expedit|command|factur|urgence|carnet d|contacts\\b|passager|voyageur|employe|utilisateurs|livreur|vendeur|aide\\b|amis?\\b|famill|proche',
    'envio|entrega|pedido|emergencia|contac?tos\\b|libreta|pasajer|huesped|emplead|usuarios\\b|repartidor|vendedor|ayuda|amig|familia|asesor|gestor|bloquead|sucursal|fatura|gerente|consulent|filiale|passageir|hosped|funcionari|entregador|ajuda|spedizion|consegna|ordin[ei]\\b|fattur|emergenza|rubrica|contatti\\b|passegger|ospit|dipendent|utenti\\b|corriere|venditor|aiuto',
    'bezorg|lever|verzend|noodgeval|contacten|adresboek|passagier|medewerker|gebruikers\\b|verkoper|hulp|dostaw|wysyl|zamowien|faktur|awaryjn|kontakty\\b|pasazer|pracowni|uzytkownicy|kurier|sprzedaw|pomoc',
    'доставк|отправител|заказ|экстренн|контактное лицо|адресная|пассажир|гост[яи]|сотрудник|пользовател[ией]|курьер|водител|продав|помощь|друз|родствен|замовл|водій|допомог',
    'giao hang|nguoi gui|đon hang|khan cap|danh ba|nhan vien|tai xe|nguoi ban|tro giup|đia chi|pengirim|pesanan|darurat|alamat|penumpang|tamu\\b|karyawan|kurir|penjual|pengguna\\b|teslimat|siparis|fatura|acil|adres|yolcu|misafir|calisan|kullanicilar|kurye|satici|yardim',
    'จัดส่ง|คำสั่งซื้อ|ฉุกเฉิน|สมุดที่อยู่|ผู้โดยสาร|พนักงาน|คนขับ|ผู้ขาย|ช่วยเหลือ|ที่อยู่|التوصيل|الشحن|الطلب|طوارئ',
  ],
  /** Somebody whom the firm serves: on a sales desk another person, at a bank oneself. */
  client: [
    '(?<!尊敬的|亲爱的|尊敬的各位)客[户戶](?!端)|顾客|顧客|お客様情報|고객(?!님|센터)|ลูกค้า|العملاء',
    'customers?\\b(?! (?:profile|account|login|area|portal|number|id))|clients?\\b(?! (?:profile|account|login|area|portal|number|id))|kunden?\\b|kunden(?:liste|daten|verwaltung)|(?<!espace )clients?\\b|clientes?\\b|clienti?\\b|klant(?:en)?\\b|klien[ct]|клиент|клієнт|khach|pelanggan|musteri',
  ],
  /** A code that comes by text message, or the field for it. */
  code: [
    '验证码|驗證碼|校验码|动态码|短信码|認証コード|確認コード|コード|인증번호|인증코드',
    '(?:pass|verification |security |one-time |sms )?codes?\\b|otp\\b|codigo|codice|kod\\b|kodu\\b|kode\\b|код\\b|รหัส|رمز',
  ],
  /** Where a code has just gone: perhaps to a number typed a moment ago. */
  sent: [
    '已(?:经)?(?:发送|發送|寄[至出到]|傳送|下发|发至|发到)|(?:送信|送付)(?:しました|済)|발송(?:되|했|하였)|전송(?:되|했)',
    '(?:been |just |was |were |code )?sent(?: [a-z]+){0,3} to\\b|texted|gesendet|geschickt|envoye a|avons envoye|(?:hemos |ha sido )?enviad[oa] a|enviamos|inviato a|verzonden|wyslan|отправ(?:лен|ил)|đa gui|telah dikirim|gonderildi|ส่ง[^ ]{0,12}แล้ว',
  ],
  /** Making an account: nothing is on file yet. */
  signup: [
    '注册(?!手机|手機|号|時|时|信息|邮)|註冊(?!手機)|开户|新規登録|会員登録(?!情報)|회원가입|สมัคร',
    'sign ?up|register\\b|registration|create (?:an? |your )?(?:[a-z]+ )?account|join (?:us|now)|registrier|inscri(?:re|ption)|creer un compte|crear (?:una )?cuenta|registr(?:arse|ati|azione|o\\b)|criar conta|cadastr(?:e-se|o\\b)|rejestr|zarejestr|регистр|đang ky|daftar\\b|kayit ol|uye ol',
  ],
  /** No number is on file. */
  absent: [
    '未绑定|未綁定|未设[置定]|未設[置定]|尚未|还没|還沒|暂无|暂未|未填写|未添加|没有绑定|未登记|立即绑定|去绑定|马上绑定|立即設定|立即添加|未登録|登録されていません|登録がありません|미등록|등록되지|등록된[^ ]{0,6}없|없음|등록하기|미설정',
    'not (?:yet )?(?:set|added|provided|linked|bound|registered|specified|on file)|none\\b|no (?:phone|mobile|number)|add (?:a )?(?:phone|mobile|number)|haven.?t|nicht (?:hinterlegt|angegeben|festgelegt)|keine |hinzufugen|non renseign|non defini|aucun|ajouter|no hay|sin (?:tele|num|mov|cel)|no (?:anadi|agreg|configur)|anadir|agregar|nao (?:inform|cadastr|adicion)|adicionar|nessun|non (?:impost|inser)|aggiungi|niet (?:inge|toege)|geen |toevoegen|brak\\b|nie (?:pod|dod|ustaw)|dodaj|не (?:указан|привязан|добавлен|вказан|додан)|добавить|додати|chua |them so|belum|tambah|eklenme|ekle\\b|yok\\b|ยังไม่|เพิ่ม',
  ],
  phone: [
    '手机(?!客户端|版|端|型号|品牌|浏览|应用|app|令牌|扫)|手機(?!版|型號|app)|电话|電話|移动号|行動|門號|门号|联系方式|聯絡方式|携帯|ケータイ|スマートフォン|スマホ|連絡先|휴대|핸드폰|전화|연락처|모바일',
    'phone|mobiles?\\b|cell(?: ?phone|ular)?\\b|tele?phon|tel\\b|sms\\b|handphone|handy|mobil(?:e|nummer|num|tel|funk|ni|no)?\\b|telef|rufnumm|portable|mov[ie]l|celular|telemovel|cellular|telefo|mobiel|gsm|komork|ponsel|telepon|(?:no|nomor)\\.? ?hp|cep ?(?:tel|no)|tlf|puhelin|matkapuh|đien thoai|di đong|sđt',
    'телефон|мобильн|мобільн|сотов|τηλεφων|κινητ|โทรศัพท์|มือถือ|เบอร์|هاتف|جوال|موبايل|محمول|تلفن|موبایل|טלפון|נייד|फ़?ोन|फोन|मोबाइल',
  ],
  mail: [
    '邮箱|邮件|郵箱|郵件|信箱|メール|이메일|메일',
    'e-?mail|mail\\b|courriel|correo|почт|пошт|e-?posta|อีเมล|البريد',
  ],
  /** A number without saying which kind. */
  number: ['号码|號碼|番号|번호', 'number|nummer(?:et)?\\b|numret|numero|numer\\b|номер|nomor\\b'],
  /** Says that what stands here is the user's own or on file. */
  own: [
    '绑定|綁定|密保|预留|預留|验证|驗證|认证|認證|核验|注册|註冊|辅助|輔助|备用|備用|原|当前|當前|目前|现在|您的|你的|我的|本人|受信任|关联|關聯|实名|双重|登録|認証|確認済|再設定|予備|現在|ご本人|信頼|인증|등록|본인|현재|기존|복구|신뢰',
    'your\\b|my\\b|verified|registered|linked|bound|current|primary|recovery|rescue|back-?up|trusted|confirmed|on file|existing|old\\b|two|2-?(?:step|fa)|ihre?\\b|meine?\\b|hinterlegt|verifizier|bestatigt|aktuell|wiederherst|votre|verifie|actuel|recuper|vos\\b|tu\\b|su\\b|mi\\b|verificad|actual|seu\\b|meu\\b|atual|tuo\\b|verificat|attual|uw\\b|je\\b|huidig|herstel|twoj|zweryfik|aktualn|odzysk|ваш|мой|подтвержд|текущ|резервн|привязан|основной|cua (?:ban|toi)|hien tai|khoi phuc|anda\\b|saya\\b|terverif|saat ini|pemulihan|onayl|mevcut|kurtarma|din\\b|ditt\\b|mitt\\b|verifierad|bekraftet|bekreftet|vahvistet|aterstall|gjenopprett|overen|potvrz',
    'ยืนยัน|ของคุณ|ปัจจุบัน|กู้คืน',
  ],
  /** Pages and sections about the user's own account. */
  account: [
    '安全|账[号户]|帳[號戶]|帐[号户]|个人|個人|基本(?:信息|资料|資料|设置)|我的|资料|資料|设置|設定|会员|會員|密码|密碼|联系信息|联系方式|用户中心|用户信息|アカウント|プロフィール|会員|マイ|登録情報|お客様情報|セキュリティ|設定|계정|내정보|회원|프로필|마이|보안|설정|개인정보',
    'account|profile|settings?\\b|security|personal|preferences|my\\b|your\\b|contact (?:info|detail)|sign-?in (?:detail|method)|two-(?:step|factor)|2-step|konto|profil|einstellung|sicherheit|person|daten|compte|parametres|securite|coordonnees|informations|cuenta|perfil|ajustes|configura|seguridad|datos|conta\\b|seguranca|dados|definicoes|profilo|impostazioni|sicurezza|dati\\b|gegevens|instellingen|beveiliging|ustawieni|bezpiecz|dane\\b|mina sidor|min side|sakerhet|sikkerhet|innstill|asetuk|turvall|omat tiedot|nastaven|ucet|cont\\b|fiok|beallit|biztons',
    'профил|аккаунт|учетн|личн|настройк|безопасн|кабинет|профіль|обліков|налаштув|особист|tai khoan|ho so|cai đat|bao mat|ca nhan|akun|pengaturan|keamanan|hesap|ayarlar|guvenlik|kisisel|บัญชี|โปรไฟล์|ตั้งค่า|ความปลอดภัย|ส่วนตัว|حساب|الملف|الإعدادات',
  ],
  login: [
    '登录|登錄|登入|登陆|找回|忘记|忘記|重置|ログイン|サインイン|로그인',
    'log ?in|sign ?in|log ?on|forgot|reset|anmelden|einloggen|connexion|connecter|iniciar ses|acceder|entrar\\b|iniciar sess|accedi|inloggen|aanmelden|zaloguj|logowanie|войти|вход\\b|увійти|вхід|đang nhap|masuk|giris|oturum|เข้าสู่ระบบ',
  ],
  /** What one does to a number on file. */
  change: [
    '修改|更换|更換|更改|变更|變更|换绑|換綁|解绑|解綁|编辑|編輯|変更|編集|변경|수정|เปลี่ยน|แก้ไข',
    'change|edit\\b|update\\b|remove\\b|manage|replace|un(?:bind|link)|reveal|andern|bearbeiten|entfernen|modif|changer|cambia|editar|alterar|mudar|wijzig|bewerk|aanpass|zmien|edytuj|изменить|редактир|сменить|змінити|thay đoi|sua\\b|ubah|ganti|degistir|duzenle|guncelle|byta?\\b|andra\\b|endre|skift|vaihda|muokkaa|zmenit|upravit|schimba|modosit|allagi|αλλαγη|επεξεργ',
  ],
} as const satisfies Record<string, readonly string[]>;
