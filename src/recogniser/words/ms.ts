import type { LanguageWords } from './language-words.ts';

/** Malay. */
export default {
  nothing: 'wajib',
  thing: 'kad_pengenalan lahir',
  fresh: 'baharu$ baru$',
  sample: 'contoh',
  firm: 'bantuan khidmat_pelanggan',
  recipient: 'pembeli$ penerima',
  other: `
    ahli_keluarga alamat darurat doktor$ kecemasan pekerja$ pemandu pemilik_rumah pengirim penjual
    penumpang pesanan waris$
  `,
  client: 'pelanggan',
  signup: 'daftar$',
  absent: 'belum tambah tidak_ditetapkan',
  phone: 'bimbit handphone',
  mail: 'e-mel$',
  number: 'nombor',
  own: 'anda$ disahkan pemulihan',
  account: 'keselamatan maklumat_hubungan maklumat_peribadi tetapan',
  login: 'masuk',
  change: 'ganti kemas_kini tukar$ ubah',
} satisfies LanguageWords;
