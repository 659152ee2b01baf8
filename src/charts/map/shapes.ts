/** Which places the shapes of the map are, and which old provinces make up each new one. */

/** Place ids by location id of `@svg-maps/vietnam`; the archipelagos are places of the map only. */
export const PLACE_OF_SHAPE: Readonly<Record<string, string>> = {
  angiang: 'an-giang',
  baria: 'ba-ria-vung-tau',
  baclieu: 'bac-lieu',
  bacgiang: 'bac-giang',
  backan: 'bac-kan',
  bacninh: 'bac-ninh',
  bentre: 'ben-tre',
  binhduong: 'binh-duong',
  binhdinh: 'binh-dinh',
  binhphuoc: 'binh-phuoc',
  binhthuan: 'binh-thuan',
  camau: 'ca-mau',
  caobang: 'cao-bang',
  cantho: 'can-tho',
  danang: 'da-nang',
  daklak: 'dak-lak',
  daknong: 'dak-nong',
  dongnai: 'dong-nai',
  dongthap: 'dong-thap',
  dienbien: 'dien-bien',
  gialai: 'gia-lai',
  hagiang: 'ha-giang',
  hanam: 'ha-nam',
  hanoi: 'ha-noi',
  hatinh: 'ha-tinh',
  haiduong: 'hai-duong',
  haiphong: 'hai-phong',
  haugiang: 'hau-giang',
  hoabinh: 'hoa-binh',
  hcm: 'ho-chi-minh',
  hoangsa: 'hoang-sa',
  hungyen: 'hung-yen',
  khanhhoa: 'khanh-hoa',
  kiengiang: 'kien-giang',
  kontum: 'kon-tum',
  lamdong: 'lam-dong',
  langson: 'lang-son',
  laichau: 'lai-chau',
  laocai: 'lao-cai',
  longan: 'long-an',
  namdinh: 'nam-dinh',
  ninhbinh: 'ninh-binh',
  ninhthuan: 'ninh-thuan',
  nghean: 'nghe-an',
  phutho: 'phu-tho',
  phuyen: 'phu-yen',
  quangbinh: 'quang-binh',
  quangnam: 'quang-nam',
  quangngai: 'quang-ngai',
  quangninh: 'quang-ninh',
  quangtri: 'quang-tri',
  sonla: 'son-la',
  soctrang: 'soc-trang',
  tayninh: 'tay-ninh',
  thanhhoa: 'thanh-hoa',
  thaibinh: 'thai-binh',
  thainguyen: 'thai-nguyen',
  tthue: 'thua-thien-hue',
  tiengiang: 'tien-giang',
  travinh: 'tra-vinh',
  truongsa: 'truong-sa',
  tuyenquang: 'tuyen-quang',
  vinhlong: 'vinh-long',
  vinhphuc: 'vinh-phuc',
  yenbai: 'yen-bai',
};

/** The 23 units formed on 1 July 2025 and the old provinces they were formed of (Resolution 202/2025/QH15). */
export const MERGED: Readonly<Record<string, readonly string[]>> = {
  'tuyen-quang-2025': ['ha-giang', 'tuyen-quang'],
  'thai-nguyen-2025': ['bac-kan', 'thai-nguyen'],
  'lao-cai-2025': ['lao-cai', 'yen-bai'],
  'phu-tho-2025': ['hoa-binh', 'phu-tho', 'vinh-phuc'],
  'bac-ninh-2025': ['bac-giang', 'bac-ninh'],
  'hai-phong-2025': ['hai-duong', 'hai-phong'],
  'hung-yen-2025': ['hung-yen', 'thai-binh'],
  'ninh-binh-2025': ['ha-nam', 'nam-dinh', 'ninh-binh'],
  'quang-tri-2025': ['quang-binh', 'quang-tri'],
  'da-nang-2025': ['da-nang', 'quang-nam'],
  'quang-ngai-2025': ['quang-ngai', 'kon-tum'],
  'gia-lai-2025': ['binh-dinh', 'gia-lai'],
  'dak-lak-2025': ['phu-yen', 'dak-lak'],
  'khanh-hoa-2025': ['khanh-hoa', 'ninh-thuan'],
  'lam-dong-2025': ['binh-thuan', 'dak-nong', 'lam-dong'],
  'dong-nai-2025': ['binh-phuoc', 'dong-nai'],
  'tay-ninh-2025': ['tay-ninh', 'long-an'],
  'ho-chi-minh-2025': ['binh-duong', 'ba-ria-vung-tau', 'ho-chi-minh'],
  'dong-thap-2025': ['tien-giang', 'dong-thap'],
  'vinh-long-2025': ['ben-tre', 'tra-vinh', 'vinh-long'],
  'an-giang-2025': ['an-giang', 'kien-giang'],
  'can-tho-2025': ['can-tho', 'hau-giang', 'soc-trang'],
  'ca-mau-2025': ['bac-lieu', 'ca-mau'],
};

/** Other ids of the same ground: Huế before and since it is a city, Đồng Nai before and since. */
const SAME_GROUND: Readonly<Record<string, string>> = { hue: 'thua-thien-hue', 'dong-nai-2026': 'dong-nai-2025' };

/** Old provinces, both boundaries: the id a place has on the map. */
export const onMap = (place: string): string => SAME_GROUND[place] ?? place;

const ISLANDS = ['hoang-sa', 'truong-sa'];

/** The 63 units before July 2025. */
export const OLD_UNITS: readonly string[] = Object.values(PLACE_OF_SHAPE).filter((place) => !ISLANDS.includes(place));

const absorbed = new Set(Object.values(MERGED).flat());

/** The 34 units since July 2025. */
export const NEW_UNITS: readonly string[] = [...Object.keys(MERGED), ...OLD_UNITS.filter((place) => !absorbed.has(place))];

/** The old provinces that a unit of either boundary covers. */
export const membersOf = (unit: string): readonly string[] => MERGED[unit] ?? [unit];
