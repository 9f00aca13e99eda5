import type { LanguageWords } from './language-words.ts';

/** Turkish. */
export default {
  nothing: 'iletisim yeni_bir_cihaz yeni_cihaz zorunlu',
  thing: 'dogum kart kimlik sifre tarih',
  fresh: 'yeni$',
  sample: 'bicim formati$ formatinda ornek',
  firm: 'destek musteri_hizm sube$ subeniz',
  recipient: 'alici$',
  other: `
    acil$ adres aile_uye calisan doktor$ engellen ev_sahibi fatura hekim$ hekimi isveren kurye rehberin
    satici siparis sofor$ soforu surucu$ teslimat yardim yolcu$
  `,
  client: 'musteri',
  sent: 'gonderd gonderdik gonderildi gonderiyoruz',
  code: 'kod$ kodu$',
  signup: 'hesap_olustur kayit_ol uye_ol',
  absent: 'belirtilmemis bulunmamakta bulunmuyor ekle$ eklenme kayitli_degil yok$',
  phone: 'cep_no$ cep_tel gsm',
  mail: 'e-posta eposta',
  number: 'numara$ numaran numaras',
  own: 'dogrulan kayitli kurtarma mevcut numaraniz onayl telefonunuz',
  account: `
    ayarlar bilgilerim guvenlik hesab hesap iletisim_bilgi kisisel_bilgi kullanici_bilgi profil
    uyelik_bilgi
  `,
  login: 'giris oturum',
  change: 'degistir duzenle guncelle',
} satisfies LanguageWords;
