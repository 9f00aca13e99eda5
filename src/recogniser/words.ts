/**
 * The words by which pages say what a number is: one list per meaning, one string per group of languages, words
 * divided by white space. A word in Latin, Greek or Cyrillic letters is found at the start of a word of the page
 * and may go on (`telef` finds Telefonnummer); `$` at its end forbids that, `_` stands for a space. Words of other
 * scripts are found anywhere. The longest word at a place wins, so `nothing` holds the exceptions. Words are written
 * folded (see fold.ts): lower case, without accents, simplified characters; a test says which are not.
 *
 * To add a language, add its words to each list; a list may go without. The lists stand in the order of MEANING.
 */
export const words = {
  /** Longer words that only look as if they held one of the words below. */
  nothing: [
    '用户号码 报名信息 手机管家 电脑管家 更新 重新 最新 刷新 新浪 新闻 手机客户端 手机版 客户端 尊敬的客户 亲爱的客户 入住人数 个人 法人代表 投保人 下单 고객님',
    'espace_client customer_profile kundenkonto mobile_app phone_app',
    '网上营业厅 掌上营业厅 长号 短号 새기기 새로운기기 client_area customer_portal kundenportal contatti$ contactos$',
    '联系 联络 常用 移动 私人 工作 办公 家庭 国内 海外 境外 大陆 地区 国家 区号 内地 流动 手提 住宅 住家 接收 必填 选填 可选 日中 自宅 必须 任意 通知 提醒 告警 支付 交易 网银 动账 首选 默认 主要 港澳台 开户 授权 可信 理财 办税 机主 持卡人 订阅 简历 用户名 の确认 の管理 の登录 자택 개인 필수 선택',
    'validade$ validez$ with that this used home work day daytime evening preferred privat perso principal main$ full text alert notif other weitere autre otro altro outro voice call$ whatsapp whats_app telegram signal viber international national country area region contact$ kontakt$ kontaktu$ required optional obligat pflicht requis facult obbligat opcional verplicht wymagan обяз zorunlu bat_buoc wajib public visible only format domicil particular casa business mainland avisos avisi notific ruckfragen alternat haupt default$ titulaire titular$ intestatari inhaber lien_he unter$ emergency_alert emergency_notif automat best$ reach$ saved$ contacto$ contato$ contatto$ recapito$ kontaktow kontaktni$ контактн уведомл chinh$ iletisim επικοινωνιας',
  ],
  /** Numbers that are not telephone numbers: orders, papers, cards, dates. Stands by the number only. */
  thing: [
    'szemelyi_szam szemelyi_igazolv',
    'personalausweis codice_fiscale nif$ іпн$ nik$ เลขบัตรประชาชน αφμ$ henkilotunnus cnp$ егн$ oib$ kad_pengenalan کد_ملی تاريخ_الميلاد जन्म fodelsedat γεννησ תאריך_לידה fødselsdat syntyma naster תעודת_זהות',
    '客户号 户号 זהות',
    '单号 编号 工号 学号 身份证 身分证 证件 护照 驾驶证 卡号 银行卡 信用卡 储蓄卡 会员卡 户口号码 社保 税号 车牌 备案 公网安备 许可证 邮编 邮政 微信号 激活码 邀请码 序列号 型号 版本 金额 余额 积分 时间 日期 生日 出生 密码 传真 座机 固话 固定电话 会员号 设备',
    '注文番号 会员番号 顾客番号 受付番号 口座 予约番号 免许 カード マイナンバー パスワード 生年月日 日时 邮便 ファックス 固定电话 お客样番号',
    '주문번호 회원번호 고객번호 계좌 카드 송장 학번 우편 여권 주민 비밀번호 생년월일 생일 날짜 팩스',
    'id$ ids$ uid tracking serial tax vat$ loyalty rewards passport ssn$ social_security card$ cards$ visa$ iban imei zip$ date$ dob$ birth password pin$ fax landline ip$ amount balance points version icp$ qq$ rx$ ref$ joined last_login last_seen',
    'steuer ausweis karte plz postleit datum geburt passwort festnetz',
    'carte$ naissance mot_de_passe identifiant tarjeta fecha nacim contrasena dni$ cartao nascim senha cpf nascita',
    'kaart rekening geboorte wachtwoord bsn$ karta karty urodz haslo pesel nip$ карта карты дата рожд парол паспорт инн$ снилс время kort$ kortet',
    'kart tarih dogum sifre kimlik ngay_sinh mat_khau can_cuoc cccd kartu tanggal lahir sandi ktp บัตร วันเกิด วันที่ بطاقة تاريخ',
    '账户号码 社会保障 存折 电子账户 cpr$ cpr-nummer personnummer fodselsnummer 사업자등록 사업자번호 법인등록 통신판매 契约番号 お客さま番号 契约编号 checking_account savings_account bank_account bankkonto compte_bancaire cuenta_bancaria conta_bancaria conto_bancario bankrekening 合同号 合同编号 일련번호 인증서 الهوية आधार खाता_संख्या बैंक_खाता उपभोक्ता_संख्या आईडी',
  ],
  /** A number that is about to be typed. */
  fresh: [
    'nyt_nummer nyt_telefon מספר_חדש טלפון_חדש',
    'नया nytt$ nove$ novy$ νεος$ νεο$ νεου$ uusi$ uj$ nou$ noul$ novi$ baharu$ جدید',
    '新 변경할 새 신규 ใหม่ new$ neue nouveau nouvelle nuevo novo$ nuovo nieuw nowy нов yeni$ baru$ moi$ جديد',
  ],
  /** An invented number that shows what one looks like. */
  sample: [
    '记入例 入力例 填写示例 填写范例',
    '示例: 例如 例: 比如 如: 格式 脱敏 掩码 例えば 예시 ตัวอย่าง',
    'e.g example sample format such_as should_look looks_like beispiel ejemplo exemplo esempio voorbeeld bijvoorbeeld zum_beispiel z.b par_exemple exemple per_esempio por_ejemplo na_przyklad np.$ till_exempel t.ex for_eksempel f.eks przyklad наприм vi_du contoh ornek',
    'template vorlagen$ plantillas$ 形式 样式 模板 示例值 placeholder bicim formatinda formati$',
  ],
  /** The firm's own number: service, hotline, branch. */
  firm: [
    'apoio_ao_cliente гаряча_ліні บริการลูกค้า ग्राहक_सेवा relatii_cu_clien обслужване_на_клиент korisnicka_podrs khidmat_pelanggan پشتیبانی',
    '客服 客户服务 热线 咨询 举报 投诉 服务电话 联系我们 售后 报警 拨打 致电 人工 总机 前台 门店 网点 营业 お问い合 问い合 サポート カスタマー フリーダイヤル コール 窓口 고객센터 상담 문의 콜센터',
    'customer_service customer_support customer_care support hotline call_us contact_us call_me toll enquir inquir office reception sales$ branch kundenservice kundendienst service_client assistance atencion_al servicio_al soporte atendimento suporte assistenza servizio_clienti klantenservice infolinia obslug kundservice kundeservice kundtjanst linha_de_apoio helpline горяч поддержк служб підтримк tong_đai cham_soc ho_tro layanan bantuan musteri_hizm destek ศูนย์บริการ สายด่วน خدمة',
    '编辑短信 短信至 대표전화',
    'สาขา مركز_الاتصال linha_d linka$ linky$ reach_us वितरक एजेंसी',
    'imprint impressum mentions_legales contactanos 关于我们 会社概要 请联系 zakaznick infolink asiakaspalvelu ugyfelszolg clienti$ εξυπηρετηση שירות_לקוחות',
  ],
  /** Who receives a parcel, travels or is written to: makes a whole group of lines somebody else's. */
  recipient: [
    'נמען pembeli$',
    'nguoi_mua kaufer$ acheteur comprador acquirente koper$ kupujac покупател ผู้ซื้อ المشتري खरीदार 구매자 购入者',
    'отримувач प्राप्तकर्ता mottagare prijemc παραληπτ mottaker$ vastaanottaj cimzett primatelj',
    '收货人 收件人 寄件人 取件人 收货信息 默认地址 乘车人 入住人 就诊人 加好友 拉黑 发消息 线索 商机 お届け先 受取人 받는사람 받는분',
    'recipient consignee ship_to deliver_to default_address share_contact private_message send_message 私信 block_user block_contact empfanger zweitfahr beifahr lieferadresse destinat ontvanger odbiorc получател nguoi_nhan penerima alici$ ผู้รับ المستلم',
    '封禁 禁言 打标签 跟进 写信给 申请查看 webhook impersonate suspend_user shared_by',
  ],
  /** Other people and other matters: orders, contacts, staff, help. */
  other: [
    'primary_care care_provider care_team physician$ 门市 신뢰할수있는연락처 sofor$ soforu sofer$ soferul lich_su_giao_dich giao_dich_moi נוסע רופא participants$ participant_list participante$ participantes$ chu_nha$ checking_in_today 社员名簿 社员プロフィール 社员一览',
    'miteigentum co-owner 共有人',
    "contactpersoon_bij_nood bij_nood kontakt_alarmowy nødkontakt hatayhteys lahiomai при_спешност hitne_slucaj nudzovy componenti_della_famiglia gezinsled члены_семьи члени_сім aile_uye thanh_vien_gia_đinh anggota_keluarga สมาชิกในครอบครัว أفراد_العائلة परिवार clenove_rodiny μελη_οικογεν בני_משפחה perheenjas csaladtag членове_на_семеи clanovi_obitelji ahli_keluarga afleveradres διευθυνση_παραδοσης כתובת_למשלוח toimitusosoit szallitasi_cim 运転手 conducteur$ bestuurder водіи sofor$ ड्राइवर οδηγο chauffør sjafør kuljettaj шофьор vozac$ pemandu 販売者 出品者 vendeur$ verkoper$ sprzedawc nguoi_ban ผู้ขาย البائع विक्रेता saljare prodejc πωλητη sælger$ selger$ myyja$ elado$ vanzator prodavatelj predajc 大家さん 집주인 임대인 vermieter bailleur$ casero$ arrendador senhorio verhuurder wynajmujac арендодател орендодав ev_sahibi pemilik_rumah hyresvard pronajimatel udlejer utleier vuokranantaj berbeado मकान_मालिक בעל_הדירה เจ้าของบ้าน 乗客 passagier pasajero passeggero passageiro pasazer пассажир пасажир yolcu$ hanh_khach ผู้โดยสาร الراكب यात्री cestujic επιβατ matkustaj utas$ pasager$ пътник putnik$ 医师 의사 주치의 arzt$ врач$ врача$ лікар$ doktor$ dokter$ hekim$ bac_si แพทย์ الطبيب डॉक्टर γιατρο læge$ fastlege laakari orvos$ medic$ medic_de lijecnik encomenda طلباتي ऑर्डर bestallning ordre$ bestilling tilaus$ tilaukse поръчк سفارش zusteller coursier mensajero koerier кур'єр kuryr κουριερ kuriiri futar curier$ куриер dostavljac empleado dipendent funcionario colaborador medewerker pracownik співробітник calisan karyawan พนักงาน الموظف कर्मचारी anstalld medarbetar zamestnan υπαλληλ medarbejder ansatt$ tyontekij alkalmazott angajat служител zaposleni pekerja$",
    '访客 来访 winkel$ winkelgegevens delegat 会员管理 用户管理 成员管理 teilnehmer partecipant visitor$ visitors$ visiteur visitante besucher bezoeker 방문자 방문객 来访者 ospite ospiti w_razie_wypadku mon_salarie mes_salaries',
    '收货 收件 寄件 取件 乘客 旅客 入住 紧急 亲友 家人 家属 亲属 父亲 母亲 爸爸 妈妈 配偶 好友 朋友 患者 就诊 员工 同事 成员 骑手 司机 师傅 老师 导师 卖家 买家 商家 店铺 快递 配送 物流 承运 经办 代理 保险人 收款 转账 法人 房东 租客 业主 中介 经纪 顾问 经理 医生 家长 孩子 监护 订单 运单 收货地址 地址管理 通讯录 用户管理 用户列表 会员管理 会员列表 人员管理 修改用户 编辑用户 手机用户 帮助 常见问题 公告 评论 中奖 获奖 充值 缴费 日志 名单 排行 亲情 副卡 消息中心 站内信 版主 黑名单 来电 转接 共享 选号 靓号 签署方 报名 问卷 后台 坐席 工作台 如何 怎么 怎样 原用户 维修 来访 热销 手机由 手机号由 班主任 房管 为什么 曾绑',
    'お届け 配送 受取 宛先 注文 连络账 アドレス账 従业员 担当 ドライバー ヘルプ 家族 友だち ユーザー管理 メンバー 배송 주문 긴급 비상 보호자 승객 주소록 배달 판매자 직원 회원관리 친구 가족 추천 도움말',
    'receiver shipping deliver billing order$ orders$ purchas checkout invoice passenger travell guest$ guests$ emergency contacts$ contact_person address_book addresses leads$ lead$ patient employee staff team$ teams$ members$ users$ edit_user directory driver rider courier carrier seller buyer store$ shop$ friend famil father mother refer invit payee beneficiar landlord tenant agent$ agents$ doctor teacher parent guardian help$ faq ticket recharge their$ log$ comment review blocked caller calls$ chat$ deputy manager companion advis assistant moderator coach nurse survey questionnaire how_to how_do so_andern comment_changer como_cambiar como_alterar buy$ phone_me colleague supervisor shared_with child partner insured contractor changed_from forward accountant nominee lawyer solicitor attorney broker witness dependent dependant reports_to',
    'liefer versand bestell rechnung notfall ansprechpartner kontakte$ adressbuch gast$ mitarbeiter fahrer verkaufer hilfe freund familie berater filiale livraison expedit command factur passager employe livreur aide$ envio entrega pedido emergencia contatos$ vendedor ayuda ajuda amig fatura spedizion consegna ordine$ ordini fattur corriere venditor aiuto bezorg lever hulp dostaw zamow faktur kurier pomoc доставк заказ сотрудник курьер водител продав помощь замовл giao_hang đon_hang đia_chi pengirim pesanan alamat kurir penjual teslimat siparis adres kurye satici yardim จัดส่ง คําสั่งซื้อ ที่อยู่ ช่วยเหลือ التوصيل الشحن الطلب',
    '用户详情 会员详情 客户列表 客户详情 客户管理 客户名称 子账号 行程 收据 同行 子女 曾用 领収 기사 영수증',
    'trip$ trips$ receipt active_numbers customer_detail customer_list subaccount previous$ former$ shopper$',
    'tho_sua god_man forvaltare pengundang ฉุกเฉิน adressen$ adresses$ direcciones enderecos indirizzi chauffeur repartidor motorista',
    '企业信息 企业基本信息 企业资料 企业概况 公司信息 公司基本信息 工商信息 企业年报 名簿 信赖できる连络先 доверенныи_контакт доверенное_лицо семеин vertrauenskontakt vertrauensperson contact_de_confiance personne_de_confiance contacto_de_confianza contato_de_confianca contatto_fidato contatto_di_fiducia',
    '应征者 应聘者 pharmac farmacia 药店 authorized_user authorised_user claim$ claims$ adjuster schadenmeld sinistre siniestro sinistro schademeld waris$ hjælp hjelp hjalp next_of_kin relatives$ relative$ spouse husband wife$ sister brother sibling daughter proches pere$ mere$ conjoint enfant medecin famigliar coniuge medico$ angehorig verwandt ehepartner huisarts naaste rodzin lekarz anhorig narstaende lakare rodice lekar$ pengemudi penumpang sopir chofer autista kierowc surucu$ forare ridic$ tai_xe คนขับ سائق مستفيد المستفيد التابع جوال_الأم جوال_الأب هاتف_الأم هاتف_الأب डिलीवरी 매장회원 共同持有 联名持有 共同借款 autorizada autorizado$ co-titulaire cotitulaire conseiller neighbo pagar enviar_dinero send_money virement bonifico transferir 上级 主管 领导 理赔 出险 报案 理财师 规划师 咨询师 household conductor segundo_titular segunda_titular second_holder cotitular hausarzt behandelnd apothek 家庭成员 审批',
    'pick-up pickup supplier abholer urgence emergenza 我的地址 发票 自提 提货 变更记录 ブロック 着信拒否 차단',
    'case$ opportunity trajet viaje viagem viaggi fahrt поездк represent bevollm 编辑会员 修改会员 勤め先 勤务先 附属 garant guarant joint_ secondary_card cotitular vet$ 业者 gesperrt bloque bloccat blokk zablok заблок engellen diblokir नॉमिनी आपात طوارئ ครู ผู้ปกครอง parørende favorit favourit nominated_contact 邀请 招待 초대 管家 值班 hausverwalt verwalter creator$ organizer organiser 投顾 见守 予约详 予约一 来店 台账 сообщени 订位 订座 订房 paciente pazient pasient pacjent пациент 환자 บุคคลที่ติดต่อ ผู้ติดต่อ nabo$ soused objednav doruc dodac omainen hozzatartozo rendeles comenzi comand narudzb παραγγελ επειγ חירום הזמנ reservas$ prenotazion reservierung buchungen$ reservations$ votre_reservation your_reservation de_reservation de_reserva tu_reserva reservation_confirm booking_confirm your_booking buchungsbestatig buddy trusted_contact recovery_contact legacy_contact prescri opiekun kredytobior poreczyciel orcament presupuesto devis$ preventiv kostenvoranschlag quote$ quotes$ 报价 acil$ hekimi rehberin noodcontact noodgeval awaryjn naglych nodkontakt nodsituation hatatilan nouzov veszhelyzet urgenta экстрен екстрен khan_cap darurat kecemasan εκτακτ hosted_by superhost your_stay your_trip 操作记录 操作日志 安全日志 activity_log security_log account_activity security_activity audit payer$ appointee heir$ heirs$ trustee keyholder key_holder carer$ caregiver elternteil appointments$ my_appointment my_policies my_rides my_lessons my_courses my_classes my_cases my_repairs repairs$ my_packages my_parcels my_visits listings$ my_ads your_rides your_policies your_lessons your_courses your_listings your_ads объявлен поездки$ мои_запис chuyen_đi đat_cho$ 我的课程 我的课表 我的预约 我的保单 保单列表 我的发布 我的挂号 挂号记录 我的工单 我的报修 我的包裹 我的快递 我的团队 我的班级 我的孩子 我的宠物 我的租约 我的房源 供应商资料 供应商信息 供应商详情 供应商档案 banker gestora$ gestor$ asesora$ asesor$ gp_surgery your_gp your_surgery inbox$ messages$ nachrichten$ messagerie mensajes$ mensagens$ messaggi$ berichten$ wiadomosci$ agendament citas$ rendez-vous termine$ appuntament',
  ],
  /** Somebody whom the firm serves: on a sales desk another person, at a bank oneself. */
  client: [
    'ugyfel$ ugyfelek לקוח',
    'العميل ग्राहक zakazni πελατ asiakas$ asiakkaa klijent kupac$',
    '客户 顾客 고객 ลูกค้า customer client$ clients$ students$ pupils$ cliente kunde$ kunden$ klant$ klanten$ klient клиент клієнт khach_hang pelanggan musteri',
  ],
  /** Where a code has just gone: perhaps to a number typed a moment ago. */
  sent: [
    '查收 已发出 已发送 已寄 已发至 已发往 已发到 已下发 送信しました 발송되 발송했 전송되 sent_to sent_a texted gesendet geschickt envoye_a enviado_a inviato_a verzonden отправлен đa_gui 보냈습니다 보냈어요 보내드렸 inviato$ mandato enviamos enviado$ hemos_enviado gestuurd gonderdik gonderildi gonderiyoruz skickat poslali odeslali wyslali gonderd we_sent we_just_sent',
  ],
  /** A code that comes by text message, or the field for it. */
  code: [
    'bestatigungscode verificatiecode verifieringskod codigo_de_verificac codice_di_verifica ma_xac सत्यापन_कोड κωδικος_επιβεβ קוד_אימות bekræftelseskod bekreftelseskod vahvistuskood cod_de_verific کد_تأیید',
    '验证码 校验码 认证コード 确认コード 인증번호 인증코드 code$ codes$ passcode otp$ 动态密码 动态口令 一次性密码 tan-empfang sms-tan smstan mtan kod$ kodu$ kode$ код$ รหัส رمز',
  ],
  /** Making an account: nothing is on file yet. */
  signup: [
    '入力内容 注册账号 免费注册 立即注册 注册新 立即开户 新规登录 会员登录 회원가입 สมัคร sign_up signup register$ create_account create_an_account create_your registrier inscription crear_cuenta registrarse criar_conta регистр đang_ky daftar$ kayit_ol uye_ol account_aanmaken konto_erstellen konto_anlegen creer_un_compte creer_mon_compte crea_account crea_un_account crea_il_tuo_account crear_una_cuenta crear_tu_cuenta utworz_konto zaloz_konto skapa_konto opret_konto opprett_konto vytvorit_ucet hesap_olustur buat_akun tao_tai_khoan создать_аккаунт',
  ],
  /** No number is on file. */
  absent: [
    'no_especificad non_impostat nenhum_tele не_вказан belirtilmemis غير_محدد لم_تتم_الإضافة सेट_नहीं ej_angiv inte_angiv lagg_till_tele neuveden neni_nastav δεν_εχει_οριστει לא_הוגדר לא_עודכן ikke_angiv ikke_oppgitt ei_asetettu ei_lisatty nincs_megadva nespecificat nu_este_setat не_е_зададен nije_postavljen nije_unesen tidak_ditetapkan تنظیم_نشده',
    '未绑定 未设置 未设定 尚未 还没 暂无 暂未 未添加 没有绑定 立即绑定 去绑定 未登录 登录されていません 미등록 등록되지 없음 미설정',
    'not_set not_added not_provided not_linked none$ no_phone no_mobile no_number add_phone add_a_phone add_mobile add_a_mobile add_number add_a_number haven bulunmuyor bulunmamakta kayitli_degil nicht_hinterlegt keine_ hinzufug non_renseign aucun ajouter sin_tele anadir agregar nao_inform nao_cadastr adicionar nessun aggiungi niet_ingesteld geen_ toevoegen brak$ nie_pod dodaj не_указан не_привязан не_добавлен добавить chua_ them_so belum tambah eklenme ekle$ yok$ ยังไม่ เพิ่ม',
  ],
  phone: [
    'nyt_telefon טלפון_חדש',
    'mobitel',
    '手机 电话 短信 简讯 行动 门号 联系方式 联络方式 携帯 携带 ケータイ スマートフォン スマホ 连络先 휴대 핸드폰 전화 연락처 모바일',
    'phone mobile$ mobile_ cell$ cell_ cellular telephon telefon cellphone smartphone tel$ sms$ text_message text_a text_me$ text_notif handphone handy mobil$ mobiln mobilt mobilf telef rufnumm portable$ movil movel celular telemovel mobiel gsm komork ponsel telepon no_hp no._hp nomor_hp cep_tel cep_no$ mobilsz bimbit contact_number contact_no$ contact_no._ смс$ tlf puhelin matkapuh đien_thoai di_đong sđt телефон мобильн мобільн сотов τηλεφων κινητ โทรศัพท์ มือถือ เบอร์ هاتف جوال موبايل تلفن موبایل טלפון נייד फोन फ़ोन मोबाइल',
    'texts_and_calls calls_and_texts ll_text will_text text_codes codes_to codes_at codes_go codes_by are_sent_to codes_naar codes_an$ codes_au 第二手机 第二电话 codes_are_texted sms_message messages_sms mensajes_sms mensagens_sms messaggi_sms codes_are_deliver smsの宛先 sms宛先',
  ],
  mail: [
    'thu_đien_tu surel$ ईमेल ηλεκτρονικ דואר_אלקטרוני אימייל e-post$ e-postadr sahkopost имеил e-mel$ ایمیل',
    '邮箱 邮件 信箱 メール 이메일 메일 e-mail email mail$ courriel correo почт пошт e-posta eposta อีเมล البريد',
  ],
  /** A number without saying which kind. */
  number: [
    'nyt_nummer מספר_חדש',
    'numara$ numaran broj$ broja$ nombor شماره szam$ szama$',
    '号码 番号 번호 number nummer numret numero numer$ numeru$ numaras cislo numar$ numarul αριθμ номер nomor מספר नंबर رقم หมายเลข 送信先',
  ],
  /** Says that what stands here is the user's own or on file. */
  own: [
    'vase_cislo vase_tele vas_broj vas_tele',
    'підтверджен potwierdzon geverifieerd bevestigd confermat confirmad تم_التحقق सत्यापित επιβεβαιωμεν επαληθευμεν מאומת potvrđen disahkan تأیید_شده потвърден ton_num ton_tel numaraniz telefonunuz رقمك رقم_هاتفك आपका σας$ שלך puhelinnumerosi numarul_tau телефонът_ви شماره_شما',
    '绑定 密保 预留 验证 认证 核验 注册 辅助 备用 原 当前 目前 现在 您的 你的 我的 受信任 关联 实名 双重 本人 本机 证明 登录 登记 确认济 再设定 予备 ご本人 信頼 인증 등록 본인 현재 기존 복구 예약자 予约者 预订人 预约人 契约 メイン ログイン用',
    'your$ my$ verified registered linked bound current primary recovery rescue backup back-up trusted confirmed on_file on_record existing old$ two- two_ 2-step 2-factor ihre meine hinterlegt verifizier bestatigt aktuell wiederherst votre verifie actuel recuper tu$ su$ mi$ verific actual seu$ meu$ minha meus$ mio$ mia$ mijn$ moj$ moje$ mitt$ mein$ atual tuo$ uw$ je$ huidig herstel twoj zweryf odzysk ваш мои подтвержд текущ резервн запасн дополнительн привязан основнои cua_ban cua_toi hien_tai khoi_phuc anda$ terverif saat_ini pemulihan onayl mevcut kurtarma din$ ditt$ verifierad bekraft bekreft aterstall ยืนยัน ของคุณ กู้คืน',
    'validee valide$ validad validat miei tuoi password_re mon$ tus$ mis$ confian fiducia terdaftar certificato$ authentic authentif autentic autoryz overen potvrzen bekræft vahvist megerosit verificat deine$ dein$ deiner$ 签约 留存 xac_minh xac_thuc associad asociad associat associe verknupf 已绑 registrad cadastrad zaufan защитн доверенныи kayitli dogrulan',
    'we_hold we_have_for held_for 第二手机 第二电话 bij_ons_bekend पंजीकृत المسجل',
  ],
  /** Pages and sections about the user's own account. */
  account: [
    '联络资讯 连络先情报 informacion_de_contacto informacion_personal recapiti$ informacoes_de_contato informacoes_de_contacto contactgegevens контактная_информац контактні_дані iletisim_bilgi thong_tin_lien_he informasi_kontak data_kontak informasi_pribadi data_pribadi data_diri معلومات_الاتصال بيانات_الاتصال البيانات_الشخصية المعلومات_الشخصية ملفي_الشخصي संपर्क_जानकारी संपर्क_विवरण व्यक्तिगत_जानकारी kontaktuppgift personuppgift kontaktni_udaj kontaktne_udaj osobne_udaj moje_udaj פרטי_קשר הפרטים_שלי kontaktoplysning kontaktopplysning personopplysning yhteystied henkilotied elerhetoseg kapcsolattartasi szemelyes_adat adataim date_de_contact datele_mele контактни_данни данни_за_контакт лични_данни моите_данни kontaktni_podaci podaci_za_kontakt osobni_podaci moji_podaci maklumat_hubungan maklumat_peribadi اطلاعات_تماس اطلاعات_شخصی особист моі_дані ข้อมูลส่วนบุคคล безпек sikkerhed$ securitate сигурност امنیت definicoes تنظیمات',
    'sign-in_factor login_factor authentication_factor פרטים_אישיים פרטי_התקשרות האזור_האישי ข้อมูลติดต่อ ข้อมูลการติดต่อ',
    '企业信息 企业基本信息 企业资料 企业概况 公司信息 公司基本信息 工商信息 企业年报 安全 账号 账户 个人 基本信息 基本资料 基本设置 资料 设置 设定 会员 联系信息 联系方式 用户中心 アカウント プロフィール 登录情报 セキュリティ 계정 내정보 회원 프로필 마이 보안 설정 개인정보',
    'account profile setting security personal preferences contact_info contact_detail sign-in_detail sign-in_method sign-in_option login_detail login_method two-step two-factor 2-step konto profil einstellung sicherheit personlich personnel persoonl daten$ compte parametres securite coordonnees informations cuenta perfil ajustes configura seguridad datos conta$ seguranca dados profilo impostazioni sicurezza dati$ gegevens instelling beveilig veilighei ustawien bezpiecz dane$ mina_sidor min_side sakerhet sikkerhet профил аккаунт учетн личн настро безопас кабинет профіл налашт tai_khoan ho_so cai_đat bao_mat ca_nhan akun pengaturan keamanan hesap hesab ayarlar guvenlik บัญชี โปรไฟล์ ตั้งค่า ความปลอดภัย ส่วนตัว حساب',
    'stammdaten anmeldedaten sign-in_info sign-in_and sign-in_& login_info login_and login_&',
    '用户信息 用户资料 登录日志 登录记录 マイページ お客样情报 how_you_sign',
    'member_detail membership',
    '员工门户 员工自助 员工中心 司机端 骑手端 商家端 卖家端 家长端 employee_self employee_portal self_service self-service',
    'bezpecnost prihlasov sicherungsverfahren so_erreichen_wir_sie comment_vous_joindre how_to_reach_you reach_you about_you kontaktdaten kontaktinformation vertragspartner me_joindre address_and_phone addresses_and_phone phones_and_address ข้อมูลผู้ใช้ 登记人',
    '参保人 缴存人 纳税人 考生 basic_info 基本情报 ユーザー情报 ログイン情报 기본정보 kundendaten mitgliedsdaten mes_donnees profiel контактные_данные персональн mina_uppgift installningar',
    'nastaven uctu ucet osobni zabezpec oplysning opplysning innstilling indstilling asetuk tilin$ omat_tiedot turvallis fiok beallit adatlap biztonsag contul$ setari siguranta postavk racun$ sigurnost tetapan keselamatan λογαριασμ προφιλ ρυθμισ ασφαλεια στοιχεια חשבון פרופיל הגדרות אבטחה खाता प्रोफ सेटिंग सुरक्षा الملف_الشخصي الإعدادات الأمان بياناتي',
    '利用者情报 登录者情报 会员登录内容 登录内容 会员情报 会员登录情报 bilgilerim uyelik_bilgi kullanici_bilgi kisisel_bilgi miei_contatti tuoi_contatti contatti_certif contatti_person お届け情报 届出 要保人 나의 benutzer 业主信息 业主中心 车主中心 家长中心 骑手中心 司机中心 卖家中心 商家中心',
  ],
  login: [
    'kirjaudu_sisaan bejelentkezes$ prihlasit prihlaseni$',
    'se_connecter accedi$ تسجيل_الدخول साइन_इन लॉग_इन logga_in התחברות logg_inn ورود$',
    'восстановление_доступ восстановить_доступ сброс_парол сбросить_парол reset_your_password account_recovery recover_your_account passwort_zuruck restablec redefinir_senha reimposta_password パスワード再设定 パスワードリセット 비밀번호재설정 비밀번호찾기 mot_de_passe_oubli contrasena_olvid olvid passwort_vergessen esqueci wachtwoord_vergeten password_dimentic',
    '登录 登入 找回 忘记 重置 ログイン サインイン 로그인 log_in login sign_in sign-in signin sign_on log_on forgot anmelden einloggen connexion iniciar_ses entrar$ inloggen aanmelden zaloguj logowan воити воидите вход$ входа$ входу$ увіити увіидіть đang_nhap masuk giris oturum เข้าสู่ระบบ',
  ],
  /** What one does to a number on file. */
  change: [
    'редагува cap_nhat עדכון skift$ muuta$ editeaza промени$ uredi$ izmeni$ tukar$ تغییر ویرایش',
    '修改 更换 更改 变更 换绑 解绑 编辑 编集 변경 수정 change edit$ update remove manage replace unbind unlink reveal andern bearbeiten entfernen modif changer cambia editar alterar mudar wijzig bewerk aanpass zmien edytuj изменить редактир сменить змінити thay_đoi sua$ ubah ganti degistir duzenle guncelle byt$ byta$ andra$ endre เปลี่ยน แก้ไข',
    'zmenit upravit zmena rediger muokkaa vaihda modosit szerkeszt schimba promijeni promeni kemas_kini αλλαγη επεξεργασια שינוי עריכה बदल संपादित تعديل تغيير',
    '换一个 换号 delete loschen supprimer eliminar excluir rimuov verwijder usun удалить',
  ],
} as const satisfies Record<string, readonly string[]>;
