import type { LanguageWords } from './language-words.ts';

/** Malay. */
export default {
  nothing: 'dihubungi rumah$ utama$ wajib',
  thing: 'faks kad$ kad_pengenalan lahir no._akaun nombor_akaun penjejak poskod',
  fresh: 'baharu$ baru$',
  sample: 'contoh',
  firm: 'bantuan cawangan khidmat_pelanggan',
  recipient: 'pembeli$ penerima',
  other: `
    ahli_keluarga alamat darurat doktor$ kecemasan majikan pekerja$ pemandu pemilik_rumah penghantar
    pengirim penjaga penjual penumpang pesanan waris$
  `,
  client: 'pelanggan',
  signup: 'daftar$',
  absent: 'belum tambah tidak_ditetapkan',
  phone: 'bimbit handphone',
  mail: 'e-mel$',
  number: 'nombor',
  own: 'anda$ berdaftar disahkan pemulihan semasa$',
  account: 'akaun akaun_saya keselamatan maklumat_hubungan maklumat_peribadi tetapan',
  login: 'masuk',
  change: 'ganti kemas_kini tukar$ ubah',
} satisfies LanguageWords;
