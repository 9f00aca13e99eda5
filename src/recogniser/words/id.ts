import type { LanguageWords } from './language-words.ts';

/** Indonesian. */
export default {
  nothing: 'aktif$ kantor$ kedua$ kontak$ perangkat_baru pribadi rumah$ tambahan utama$ wajib',
  thing: 'faks kart kartu kode_booking kode_pos ktp lahir nik$ nim$ npwp rekening sandi tanggal',
  fresh: 'baru$',
  sample: 'contoh',
  firm: 'bantuan cabang kantor_cabang kantor_pusat kantor_utama layanan',
  recipient: 'pembeli$ penerima',
  other: `
    agen_anda alamat anggota_keluarga atasan ayah$ darurat diblokir dokter$ guru$ hrd$ istri$ karyawan
    kurir orang_tua pekerja$ pelatih pemilik_rumah pengacara pengemudi pengirim pengundang penjual
    penumpang pesanan resepsionis saudara$ sopir suami$ tetangga wali$ waris$
  `,
  client: 'pelanggan',
  code: 'kode$',
  signup: 'buat_akun daftar$',
  absent: 'belum tambah tidak_ditetapkan',
  phone: 'handphone no._hp no_hp nomor_hp ponsel telepon',
  mail: 'surel$',
  number: 'nomor',
  own: 'anda$ disahkan pemulihan saat_ini terdaftar terverif',
  account: `
    akun biodata data_diri data_kontak data_pribadi informasi_kontak informasi_pribadi keamanan
    pengaturan
  `,
  login: 'masuk',
  change: 'ganti tukar$ ubah',
} satisfies LanguageWords;
