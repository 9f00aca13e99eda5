import type { LanguageWords } from './language-words.ts';

/** Vietnamese. */
export default {
  nothing: 'bat_buoc chinh$ lien_he nha_rieng thay_the thiet_bi_moi',
  thing: `
    can_cuoc cccd cmnd ho_chieu hoa_đon hop_đong ma_buu ma_van mat_khau ngay_sinh so_hop_đong so_se-ri
    so_seri so_tai_khoan so_the_ngan so_the_thanh so_the_tin
  `,
  fresh: 'moi$',
  sample: 'vi_du',
  firm: 'cham_soc chi_nhanh ho_tro hotline tong_đai',
  recipient: 'nguoi_mua nguoi_nhan',
  other: `
    bac_si chu_nha$ chuyen_đi giam_ho giao_dich_moi giao_hang giao_vien hang_xom hanh_khach
    huan_luyen_vien khan_cap lich_su_giao_dich luat_su nguoi_ban nguoi_than phu_huynh shipper tai_xe
    thanh_vien_gia_đinh tho_sua thu_huong tu_van_vien đat_cho$ đia_chi đon_hang
  `,
  client: 'khach_hang',
  sent: 'đa_gui',
  code: 'ma_xac',
  signup: 'tao_tai_khoan đang_ky',
  absent: 'chua_ them_so',
  phone: 'di_đong sđt đien_thoai',
  mail: 'thu_đien_tu',
  own: 'cua_ban cua_toi da_đang_ky hien_tai khoi_phuc xac_minh xac_thuc',
  account: 'bao_mat ca_nhan cai_đat ho_so tai_khoan thong_tin_lien_he',
  login: 'đang_nhap',
  change: 'cap_nhat sua$ thay_đoi',
} satisfies LanguageWords;
