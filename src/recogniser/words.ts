/**
 * The words by which pages say what a number is: one list per meaning, one string per group of languages, words
 * divided by white space. A word in Latin, Greek or Cyrillic letters is found at the start of a word of the page
 * and may go on (`telef` finds Telefonnummer); `$` at its end forbids that, `_` stands for a space. Words of other
 * scripts are found anywhere. The longest word at a place wins, so `nothing` holds the exceptions. Words are written
 * folded (see fold.ts): lower case, without accents, simplified characters; a test says which are not.
 *
 * To add a language, add its words to each list; a list may go without.
 */
export const words = {
  /** Longer words that only look as if they held one of the words below. */
  nothing: [
    '手机客户端 手机版 手机端 手机应用 手机app 客户端 尊敬的客户 亲爱的客户 个人 法人代表 成人 投保人 下单 号码包 고객님',
    'espace_client customer_profile customer_account customer_login client_area client_account kundenkonto cartoon mobile_app mobile_site phone_app phonebook helpful',
  ],
  /** Numbers that are not telephone numbers: orders, papers, cards, dates. Stands by the number only. */
  thing: [
    '单号 编号 流水 工号 学号 身份证 身分证 证件 护照 驾驶证 卡号 银行卡 信用卡 储蓄卡 会员卡 金融卡 账户号 户口号码 社保 公积金 税号 统一编号 车牌 备案 公网安备 许可证 邮编 邮政 微信号 激活码 邀请码 兑换码 取件码 序列号 型号 版本 金额 余额 积分 数量 时间 日期 生日 出生 密码 传真 座机 固话 固定电话 市话 银联 会员号 设备',
    '注文番号 会员番号 お客样番号 顾客番号 受付番号 管理番号 追迹番号 传票番号 口座 予约番号 社员番号 学籍番号 免许 カード マイナンバー パスワード 生年月日 日时 郵便 ファックス 固定电话 お客様番号',
    '주문번호 회원번호 고객번호 계좌 카드 송장 예약번호 사업자 학번 사번 우편 여권 주민 비밀번호 생년월일 생일 일시 날짜 팩스 포인트',
    'id$ ids$ uid user_id account_n order_n customer_n customer_id client_n member_n member_id membership_n invoice_n tracking case_n ticket_n reference confirmation_n booking_n serial model policy_n contract_n registration_n employee_n employee_id student_n student_id tax vat$ loyalty rewards flyer passport ssn$ social_security card$ cards$ visa$ mastercard amex american_express discover unionpay iban routing sort_code imei iccid zip$ postal postcode date$ dob$ birth password pin$ fax landline ip$ amount balance points version icp$ qq$ ref$ created updated joined expir last_login last_seen',
    'kundennummer kundennr bestellnummer auftragsnummer rechnungsnummer mitgliedsnummer vertragsnummer sendungsnummer kartennummer kontonummer steuer ausweis personalnummer karte plz postleit datum geburt uhrzeit passwort kennung festnetz',
    'numero_client numero_de_client numero_de_commande numero_de_suivi numero_de_carte numero_de_compte numero_de_pedido numero_de_cliente numero_de_tarjeta numero_de_cuenta numero_de_socio numero_do_pedido numero_do_cartao numero_da_conta numero_cliente numero_ordine numero_carta carte$ naissance mot_de_passe identifiant fixe$ tarjeta fecha nacim contrasena dni$ nie$ curp fijo$ cartao nascim senha cpf cnpj nascita codice_fisc',
    'klantnummer bestelnummer ordernummer factuurnummer lidnummer kaart rekening geboorte wachtwoord bsn$ numer_klient numer_zamow numer_kart numer_kont karta karty urodz haslo pesel nip$ номер_заказ номер_клиент номер_карт номер_счет номер_договор карта карты дата рожд парол паспорт инн$ снилс время kort$ kortet kundnummer',
    'musteri_no siparis_no kart tarih dogum sifre kimlik hesap_no ma_khach ma_đon ngay_sinh mat_khau can_cuoc cccd cmnd so_tai_khoan so_the nomor_pesanan nomor_kartu nomor_rekening kartu tanggal lahir sandi nik$ ktp npwp บัตร วันเกิด วันที่ รหัสสมาชิก รหัสไปรษณีย์ بطاقة تاريخ',
  ],
  /** A number that is about to be typed. */
  fresh: [
    '新手机 新的手机 新绑定 新电话 新号 新的号 新门号 换成 新しい携帯 新しい电话 新しい番号 新携帯 变更后 变更後 새휴대 새전화 새번호 새로운 변경할 신규',
    'new_phone new_number new_mobile new_tel new_cell new_uk neue_handy neue_mobil neue_telef neue_rufn neue_numm neuen_ nouveau_num nouveau_tel nouveau_mob nuevo_num nuevo_tel nuevo_mov nuevo_cel novo_num novo_tel novo_cel nuovo_num nuovo_tel nuovo_cel nieuw_ nieuwe_ nowy_num nowy_tel новыи_ном новыи_тел нового_ном yeni_tel yeni_num yeni_cep so_moi so_đien_thoai_moi nomor_baru telepon_baru เบอร์ใหม่ หมายเลขใหม่',
  ],
  /** An invented number that shows what one looks like. */
  sample: [
    '示例: 举例 例如 例: 比如 譬如 如: 格式 脱敏 掩码 例えば 记入例 入力例 예시 예) 예: 형식 ตัวอย่าง 样例值 示例值',
    'e.g example sample format such_as should_look placeholder z.b z._b beispiel par_ex p._ex ex.: ejemplo p._ej exemplo esempio bijv voorbeeld przyklad np. наприм vi_du contoh ornek',
  ],
  /** The firm's own number: service, hotline, branch. */
  firm: [
    '客服 客户服务 热线 咨询 举报 投诉 服务电话 联系我们 联络我们 售后 商务合作 招商 救援 报警 拨打 致电 人工 总机 总部 前台 门店 网点 营业 站联系电话 站电话 店电话 院电话 校电话 公司电话 单位电话 处电话 お问い合 お问合 问い合 サポート カスタマー フリーダイヤル コール 窓口 代表电话 고객센터 고객상담 고객지원 상담 문의 대표번호 대표전화 콜센터',
    'customer_service customer_support customer_care support hotline helpline help_line helpdesk help_desk call_us call_our call_cent contact_us reach_us phone_me call_me toll freephone enquir inquir office reception sales$ branch 24/7 24_hours fraud questions kundenservice kundendienst kundenbetreuung servicenummer service_client kontaktieren rufen_sie assistance contactez appelez atencion_al servicio_al soporte llame llama atendimento suporte sac$ ligue fale_conosco assistenza servizio_clienti chiama klantenservice bel_ons infolinia obslug biuro kundservice kundeservice горяч поддержк служб звоните справочн підтримк tong_đai cham_soc ho_tro layanan bantuan hubungi musteri_hizm destek cagri_merkez bize_ulas ศูนย์บริการ สายด่วน ติดต่อเรา خدمة',
  ],
  /** Who receives a parcel, travels or is written to: makes a whole group of lines somebody else's. */
  recipient: [
    '收货人 收件人 寄件人 取件人 收货信息 收件信息 默认地址 乘车人 乘客姓名 旅客姓名 入住人 就诊人 加好友 拉黑 发消息 线索 商机 お届け先 送り先 受取人 받는사람 받는분 수령인 수취인 수령자',
    'recipient consignee ship_to shipping_to deliver_to delivered_to default_address passenger_name guest_name lead_id lead_owner share_contact block_user block_contact add_to_contacts add_friend empfanger lieferadresse destinat ontvanger odbiorc получател одержувач nguoi_nhan penerima alici$ ผู้รับ المستلم',
  ],
  /** Other people and other matters: orders, contacts, staff, help. */
  other: [
    '收货 收件 寄件 取件 联系人 联络人 连络人 乘客 旅客 入住 住客 紧急 亲友 亲情 家人 家属 亲属 父亲 母亲 爸爸 妈妈 配偶 好友 朋友 患者 就诊 员工 同事 成员 骑手 司机 师傅 老师 导师 卖家 买家 商家 店铺 掌柜 快递 配送 物流 派送 承运 推荐人 介绍人 申请人 经办 负责人 发起人 持有人 受让人 担保人 代理 受益人 保险人 收款 付款人 转账 法人 房东 租客 业主 中介 经纪 顾问 经理 医生 家长 孩子 监护 订单 运单 收货地址 地址管理 通讯录 用户管理 用户列表 会员管理 会员列表 人员管理 修改用户 编辑用户 手机用户 帮助 常见问题 公告 评论 中奖 获奖 充值 缴费 工单 日志 名单 排行 版主 黑名单 来电 转接 共享 选号 靓号 签署方 原用户 变更为 更换为 手机由 号由 手机号由 号码由 维修 班主任 房管',
    'お届け 配送 受取 送り主 宛先 取引先 搭乗者 乗客 宿泊者 同行者 注文 连络账 アドレス账 住所录 従业员 担当 出品者 购入者 ドライバー ヘルプ よくある 家族 友だち ユーザー管理 メンバー 배송 보내는 수령 수취 주문 긴급 비상 보호자 거래처 승객 투숙 주소록 배달 기사 판매자 직원 회원관리 친구 가족 추천 도움말 자주묻는',
    'receiver shipping shipment ships$ deliver billing order$ orders$ purchas checkout invoice passenger travell traveler guest$ guests$ emergency next_of_kin contacts$ contact_person contact_list address_book addresses leads$ lead$ patient employee staff team$ teams$ members$ users$ user_info user_list user_manag manage_user edit_user all_users directory driver rider courier carrier seller buyer vendor merchant store$ shop$ friend famil father mother relative refer invit payee beneficiar landlord tenant agent$ agents$ doctor teacher parent guardian help$ faq ticket winner top-up top_up recharge their$ audit log$ leaderboard comment review blocked caller calls$ chat$ callback deputy manager supervisor colleague companion advisor adviser assistant applicant moderator coach nurse buy$ extension shared_with child spouse partner witness insured contractor changed_from changed_to forward',
    'liefer versand bestell rechnung notfall ansprechpartner kontakte$ adressbuch fahrgast reisende gast$ gaste mitarbeiter benutzerverwaltung fahrer verkaufer hilfe freund familie berater filiale livraison expedit command factur urgence carnet_d passager voyageur employe livreur vendeu aide$ ami$ amis$ conseiller envio entrega pedido emergencia contactos$ contatos$ libreta pasajer huesped emplead repartidor vendedor ayuda ajuda amig asesor fatura passageir hosped funcionari spedizion consegna ordine$ ordini fattur rubrica contatti$ passegger ospit dipendent corriere venditor aiuto bezorg lever verzend noodgeval contacten adresboek passagier medewerker verkoper hulp dostaw wysyl zamow faktur kontakty$ pasazer pracowni kurier sprzed pomoc доставк отправител заказ экстренн адресная пассажир гостя гости сотрудник курьер водител продав помощь друз родствен замовл giao_hang nguoi_gui đon_hang khan_cap danh_ba hanh_khach nhan_vien tai_xe nguoi_ban tro_giup đia_chi gioi_thieu pengirim pesanan darurat alamat penumpang tamu$ karyawan kurir penjual teslimat siparis acil adres yolcu misafir calisan kurye satici yardim จัดส่ง คําสั่งซื้อ ฉุกเฉิน ที่อยู่ ผู้โดยสาร พนักงาน คนขับ ผู้ขาย ช่วยเหลือ التوصيل الشحن الطلب طوارئ',
  ],
  /** Somebody whom the firm serves: on a sales desk another person, at a bank oneself. */
  client: [
    '客户 顾客 고객 ลูกค้า customer client$ clients$ cliente kunde$ kunden$ klant$ klanten$ klient клиент клієнт khach_hang pelanggan musteri',
  ],
  /** A code that comes by text message, or the field for it. */
  code: [
    '验证码 校验码 动态码 短信码 认证コード 认証コード 确认コード 인증번호 인증코드 code$ codes$ passcode otp$ codigo codice kod$ kodu$ kode$ код$ รหัส رمز',
  ],
  /** Where a code has just gone: perhaps to a number typed a moment ago. */
  sent: [
    '已发送 已寄 已传送 已下发 已发至 已发到 送信しました 발송되 발송했 전송되 sent_to sent_a sent_it texted gesendet geschickt envoye_a avons_envoye enviado_a enviamos inviato_a verzonden отправлен отправил đa_gui telah_dikirim gonderildi',
  ],
  /** Making an account: nothing is on file yet. */
  signup: [
    '注册账号 免费注册 立即注册 用户注册 会员注册 注册新 开户 新规登录 会员登录 会员登録 新規登録 회원가입 สมัคร sign_up signup register$ create_account create_an_account create_your registrier inscription crear_cuenta registrarse registrati criar_conta cadastre rejestrac регистр đang_ky daftar$ kayit_ol uye_ol',
  ],
  /** No number is on file. */
  absent: [
    '未绑定 未设置 未设定 尚未 还没 暂无 暂未 未填写 未添加 没有绑定 立即绑定 去绑定 马上绑定 未登录 未登録 登録されていません 미등록 등록되지 없음 등록하기 미설정',
    'not_set not_yet not_added not_provided not_linked none$ no_phone no_mobile no_number add_phone add_a_phone add_mobile add_a_mobile add_number add_a_number haven nicht_hinterlegt nicht_angegeben keine_ hinzufug non_renseign aucun ajouter no_hay sin_tele sin_num anadir agregar nao_inform nao_cadastr adicionar nessun aggiungi niet_ingesteld geen_ toevoegen brak$ nie_pod dodaj не_указан не_привязан не_добавлен добавить chua_ them_so belum tambah eklenme ekle$ yok$ ยังไม่ เพิ่ม',
  ],
  phone: [
    '手机 电话 移动号 行动 门号 联系方式 联络方式 携帯 携带 ケータイ スマートフォン スマホ 连络先 휴대 핸드폰 전화 연락처 모바일',
    'phone mobile$ mobiles$ mobile_ cell$ cell_ cellular cellphone telephone telefon tel$ sms$ text_message handphone handy mobil$ mobiln mobilt mobilf mobilr telef rufnumm portable$ movil movel celular telemovel telephon mobiel gsm komork ponsel telepon no_hp nomor_hp cep_tel tlf puhelin matkapuh đien_thoai di_đong sđt телефон мобильн мобільн сотов τηλεφων κινητ โทรศัพท์ มือถือ เบอร์ هاتف جوال موبايل تلفن موبایل טלפון נייד फोन मोबाइल',
  ],
  mail: [
    '邮箱 邮件 信箱 メール 이메일 메일 e-mail email mail$ courriel correo почт пошт e-posta eposta อีเมล البريد',
  ],
  /** A number without saying which kind. */
  number: ['号码 番号 번호 number nummer numret numero numer$ номер nomor'],
  /** Says that what stands here is the user's own or on file. */
  own: [
    '绑定 密保 预留 验证 认证 核验 注册 辅助 备用 原 当前 目前 现在 您的 你的 我的 受信任 关联 实名 双重 本人 登録 认証 确认济 再设定 予备 ご本人 信頼 인증 등록 본인 현재 기존 복구',
    'your$ my$ verified registered linked bound current primary recovery rescue backup back-up trusted confirmed on_file existing old$ two- two_ 2-step 2-factor ihre meine hinterlegt verifizier bestatigt aktuell wiederherst votre verifie actuel recuper tu$ su$ mi$ verific actual seu$ meu$ atual tuo$ uw$ je$ huidig herstel twoj zweryf odzysk ваш мои подтвержд текущ резервн привязан основнои cua_ban cua_toi hien_tai khoi_phuc anda$ terverif saat_ini pemulihan onayl mevcut kurtarma din$ ditt$ verifierad bekraft bekreft aterstall ยืนยัน ของคุณ กู้คืน',
  ],
  /** Pages and sections about the user's own account. */
  account: [
    '安全 账号 账户 个人 基本信息 基本资料 基本设置 我的 资料 设置 设定 会员 密码管理 联系信息 联系方式 用户中心 用户信息 アカウント プロフィール マイ 登録情报 セキュリティ 계정 내정보 회원 프로필 마이 보안 설정 개인정보',
    'account profile setting security personal preferences my$ your$ contact_info contact_detail sign-in_detail two-step two-factor 2-step konto profil einstellung sicherheit person daten$ compte parametres securite coordonnees informations cuenta perfil ajustes configura seguridad datos conta$ seguranca dados profilo impostazioni sicurezza dati$ gegevens instelling beveilig ustawien bezpiecz dane$ mina_sidor min_side sakerhet sikkerhet профил аккаунт учетн личн настро безопас кабинет профіл налашт tai_khoan ho_so cai_đat bao_mat ca_nhan akun pengaturan keamanan hesap ayarlar guvenlik บัญชี โปรไฟล์ ตั้งค่า ความปลอดภัย ส่วนตัว حساب',
  ],
  login: [
    '登录 登入 登陆 找回 忘记 重置 ログイン サインイン 로그인 log_in login sign_in sign-in signin log_on forgot anmelden einloggen connexion connecter iniciar_ses acceder entrar$ accedi inloggen aanmelden zaloguj logowan воити вход$ увіити đang_nhap masuk giris oturum เข้าสู่ระบบ',
  ],
  /** What one does to a number on file. */
  change: [
    '修改 更换 更改 变更 换绑 解绑 编辑 编集 변경 수정 change edit$ update remove manage replace unbind unlink reveal andern bearbeiten entfernen modif changer cambia editar alterar mudar wijzig bewerk aanpass zmien edytuj изменить редактир сменить змінити thay_đoi sua$ ubah ganti degistir duzenle guncelle byt$ byta$ andra$ endre เปลี่ยน แก้ไข',
  ],
} as const satisfies Record<string, readonly string[]>;
