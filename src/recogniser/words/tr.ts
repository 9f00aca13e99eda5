import type { LanguageWords } from './language-words.ts';

/** Turkish. */
export default {
  nothing: 'ikincil iletisim kisisel varsayilan yeni_bir_cihaz yeni_cihaz zorunlu',
  thing: `
    dogum faks hesap_no hesap_numara kart kimlik posta_kodu sifre takip_no takip_numara tarih tckn
    uye_no uye_numara vergi
  `,
  fresh: 'yeni$',
  sample: 'bicim formati$ formatinda ornek',
  firm: 'destek musteri_hizm sube$ subeniz',
  recipient: 'alici$',
  other: `
    acil$ adres aile_uye antrenor avukat calisan danisman doktor$ engellen esinin ev_sahibi fatura
    guvenilir_kisi hekim$ hekimi insan_kaynak isveren kapici$ kardes kefil komsu$ kurye lehtar
    muayenehane muhasebeci ogretmen ortak_hesap rehberin satici siparis sofor$ soforu surucu$ teslimat
    vekil veli$ yardim yolcu$
  `,
  client: 'musteri',
  sent: 'gonderd gonderdik gonderildi gonderiyoruz',
  code: 'kod$ kodu$',
  signup: 'hesap_olustur kayit_ol uye_ol',
  absent: 'belirtilmemis bulunmamakta bulunmuyor ekle$ eklenme kayitli_degil yok$',
  phone: 'cep_no$ cep_num cep_tel gsm',
  mail: 'e-posta eposta',
  number: 'numara$ numaran numaras',
  own: 'birincil dogrulan guvenilir kayitli kurtarma mevcut numaraniz onayl telefonunuz',
  account: `
    ayarlar bilgilerim guvenlik hesab hesap iletisim_bilgi kisisel_bilgi kullanici_bilgi profil
    uyelik_bilgi
  `,
  login: 'giris oturum',
  change: 'degistir duzenle guncelle',
} satisfies LanguageWords;
