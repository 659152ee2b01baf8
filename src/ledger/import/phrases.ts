import type { Category, Indicator } from '../model.ts';
import { wordsOf } from './fold.ts';

/** What a phrase of a header or label stands for. */
export interface Meaning {
  readonly indicator?: string;
  readonly category?: string;
  readonly programme?: string;
  readonly status?: string;
  /** A unit named in passing. */
  readonly unit?: string;
  /** "Tổng số", "cộng": all of what stands beside it. */
  readonly total?: true;
  /** May stand anywhere and says nothing. */
  readonly filler?: true;
}

// Written without marks, as they are compared. Only wordings that can mean nothing else; whatever is not here is asked.
const PHRASES: readonly (readonly [Meaning, string])[] = [
  [{ programme: 'kcqg' }, 'kcqg | khuyen cong quoc gia | kc quoc gia | quoc gia | trung uong | tw | nstw | ngan sach trung uong'],
  [{ programme: 'kcdp' }, 'kcdp | khuyen cong dia phuong | kc dia phuong | dia phuong | nsdp | ngan sach dia phuong'],
  [{ programme: 'kcdp-tinh' }, 'cap tinh | khuyen cong cap tinh | khuyen cong dia phuong cap tinh | kcdp cap tinh | kcdp tinh | ngan sach tinh | ngan sach cap tinh'],
  [{ programme: 'kcdp-huyen' }, 'cap huyen | khuyen cong cap huyen | khuyen cong dia phuong cap huyen | kcdp cap huyen | kcdp huyen | ngan sach huyen | ngan sach cap huyen'],
  [{ total: true }, 'tong | tong so | tong cong | cong | chung'],
  [{ status: 'ke-hoach' }, 'ke hoach | kh | ke hoach giao | kh giao | ke hoach duoc giao | kh duoc giao | duoc giao | giao ke hoach'],
  [{ status: 'thuc-hien' }, 'thuc hien | th | ket qua | ket qua thuc hien | da thuc hien | kq th'],
  [{ status: 'uoc' }, 'uoc | uoc thuc hien | uoc th | uth | uoc ket qua'],
  [{ status: 'muc-tieu' }, 'muc tieu'],
  [{ unit: 'triệu đồng' }, 'trieu dong | trieu d | trieu vnd | trd | tr dong | tr d'],
  [{ unit: 'tỷ đồng' }, 'ty dong | ti dong | ty d | ty vnd'],
  [{ unit: 'nghìn đồng' }, 'nghin dong | ngan dong | nghin d | ngan d | 1000 dong | 1 000 dong | 1000d | 1 000d | 1000 d | 1 000 d'],
  [{ unit: '%' }, '%'],
  [{ indicator: 'kinh-phi' }, 'kinh phi | kinh phi khuyen cong | kinh phi ho tro | kp | nguon kinh phi | kinh phi khuyen cong ho tro | von khuyen cong'],
  [{ indicator: 'kinh-phi', programme: 'kcqg' }, 'von kcqg | nguon von kcqg'],
  [{ indicator: 'kinh-phi', programme: 'kcdp' }, 'von kcdp | nguon von kcdp'],
  [{ indicator: 'tong-von' }, 'tong von | tong von dau tu | tong von thuc hien'],
  [{ indicator: 'von-doi-ung' }, 'von doi ung | doi ung | kinh phi doi ung | von doi ung cua co so | von doi ung cua doanh nghiep'],
  [{ indicator: 'kinh-phi-phan-bo' }, 'kinh phi phan bo | kinh phi duoc phan bo | kinh phi da phan bo'],
  [{ indicator: 'kinh-phi-hop-dong' }, 'kinh phi da ky hop dong | kinh phi ky hop dong'],
  [
    { indicator: 'ty-le-ke-hoach', status: 'thuc-hien' },
    'th kh | % th kh | ty le th kh | ty le % th kh | ty le thuc hien ke hoach | ty le thuc hien so voi ke hoach | ty le % thuc hien so voi ke hoach | % so voi ke hoach | ty le so voi ke hoach | so voi ke hoach | so voi kh | % thuc hien | % thuc hien ke hoach | ty le hoan thanh ke hoach | dat % ke hoach | % hoan thanh ke hoach | % ke hoach | thuc hien so voi ke hoach | th so voi kh | so sanh th kh | so sanh thuc hien ke hoach | so sanh thuc hien voi ke hoach',
  ],
  [{ indicator: 'ty-le-ke-hoach', status: 'uoc' }, 'uoc th kh | % uoc th kh | ty le uoc th kh | ty le % uoc th kh | ty le uoc thuc hien so voi ke hoach | uoc thuc hien so voi ke hoach | so sanh uoc th kh'],
  [{ indicator: 'thay-doi-ke-hoach', status: 'ke-hoach' }, 'tang giam so voi ke hoach nam truoc'],
  [{ indicator: 'de-an' }, 'de an | so de an | so luong de an | de an khuyen cong | tong so de an'],
  [{ indicator: 'co-so-ho-tro' }, 'co so duoc ho tro | so co so duoc ho tro | co so cnnt duoc ho tro | so co so cnnt duoc ho tro | so co so cnnt | co so cnnt | so cs cnnt | so cs cnnt thu huong | so cs cnnt duoc ho tro | co so cong nghiep nong thon | co so cong nghiep nong thon duoc ho tro | so co so thu huong | co so thu huong'],
  [{ indicator: 'co-so-thanh-lap' }, 'co so duoc ho tro thanh lap | co so thanh lap moi | doanh nghiep duoc ho tro thanh lap'],
  [{ indicator: 'co-so-may-moc' }, 'co so ung dung may moc | co so ung dung may moc tien tien | co so ung dung may moc thiet bi tien tien | so co so ung dung may moc thiet bi'],
  [{ indicator: 'may-moc-ho-tro' }, 'so may moc | so may moc thiet bi | may moc duoc ho tro | may moc tien tien duoc ho tro | so may moc duoc ho tro'],
  [{ indicator: 'day-chuyen' }, 'day chuyen | day chuyen cong nghe | so day chuyen'],
  [{ indicator: 'mo-hinh-san-xuat-sach-hon' }, 'mo hinh san xuat sach hon | mo hinh thi diem san xuat sach hon | mo hinh sxsh'],
  [{ indicator: 'gian-hang' }, 'gian hang | so gian hang | gian hang hoi cho | so gian hang hoi cho'],
  [{ indicator: 'hoi-cho-trong-nuoc' }, 'hoi cho trong nuoc | hoi cho trien lam trong nuoc | so hoi cho trong nuoc'],
  [{ indicator: 'hoi-cho-nuoc-ngoai' }, 'hoi cho nuoc ngoai | hoi cho trien lam nuoc ngoai | hoi cho o nuoc ngoai'],
  [{ indicator: 'san-pham-cap-tinh' }, 'san pham tieu bieu cap tinh | san pham cnnt tieu bieu cap tinh | sp cnnt tieu bieu cap tinh | san pham cap tinh'],
  [{ indicator: 'san-pham-khu-vuc' }, 'san pham tieu bieu cap khu vuc | san pham cnnt tieu bieu cap khu vuc | sp cnnt tieu bieu cap khu vuc | san pham cap khu vuc'],
  [{ indicator: 'san-pham-quoc-gia' }, 'san pham tieu bieu cap quoc gia | san pham cnnt tieu bieu cap quoc gia | sp cnnt tieu bieu cap quoc gia | san pham cap quoc gia'],
  [{ indicator: 'lao-dong-dao-tao' }, 'lao dong duoc dao tao | lao dong dao tao | so lao dong duoc dao tao | lao dong duoc dao tao nghe | so lao dong duoc dao tao nghe | lao dong dao tao nghe | so lao dong dao tao | so lao dong dao tao nghe'],
  [{ indicator: 'lao-dong-co-viec' }, 'lao dong co viec lam | lao dong co viec lam sau dao tao | so lao dong co viec lam sau dao tao'],
  [{ indicator: 'ty-le-co-viec' }, 'ty le co viec lam sau dao tao | ty le lao dong co viec lam | ty le lao dong co viec lam sau dao tao'],
  [{ indicator: 'lop-dao-tao' }, 'lop dao tao | so lop dao tao | lop dao tao nghe | so lop dao tao nghe | lop truyen nghe'],
  [{ indicator: 'viec-lam' }, 'viec lam tao ra | so viec lam tao moi | viec lam moi | tao viec lam'],
  [{ indicator: 'hoi-thao' }, 'hoi thao | hoi thao tap huan | so hoi thao | so cuoc hoi thao'],
  [{ indicator: 'doanh-thu-tu-van' }, 'doanh thu tu van | doanh thu tu van phat trien cong nghiep'],
  [{ indicator: 'mo-hinh-trinh-dien', category: 'mo-hinh' }, 'mo hinh trinh dien | mo hinh trinh dien ky thuat | so mo hinh trinh dien'],
  [{ category: 'dao-tao-nghe' }, 'dao tao nghe | dao tao truyen nghe | dao tao nghe truyen nghe'],
  [{ category: 'may-moc' }, 'may moc | may moc thiet bi | may moc thiet bi tien tien | ung dung may moc | ung dung may moc thiet bi | ung dung may moc thiet bi tien tien'],
  [{ category: 'san-xuat-sach-hon' }, 'san xuat sach hon | sxsh'],
  [{ category: 'hoi-cho' }, 'hoi cho | hoi cho trien lam'],
  [{ category: 'binh-chon' }, 'binh chon san pham | binh chon'],
  [{ category: 'tu-van' }, 'tu van'],
  [{ category: 'thong-tin' }, 'thong tin tuyen truyen'],
  [
    { filler: true },
    'so | luong | so luong | ho tro | duoc | ve | cua | cac | va | trong | trong do | do | theo | cho | nguon | tu nguon | hoat dong | cong tac | chuong trinh | khuyen cong | kc | noi dung | chi tieu | nam | ky | giao | trong nam | bao cao | dvt | don vi tinh | gom | bao gom | tu',
  ],
];

/** Every phrase the import understands, by its words joined with single spaces; with what the ledger's own tables are called. */
export class PhraseBook {
  readonly #meanings = new Map<string, Meaning>();
  readonly #longest: number;

  constructor(indicators: readonly Indicator[], categories: readonly Category[]) {
    const known = new Set([...indicators.map(({ indicator }) => indicator), ...categories.map(({ category }) => category)]);
    for (const { category, name_vi } of categories) this.#meanings.set(wordsOf(name_vi).join(' '), { category });
    for (const { indicator, name_vi } of indicators) this.#meanings.set(wordsOf(name_vi).join(' '), { indicator });
    for (const [meaning, phrases] of PHRASES) {
      const { indicator, category } = meaning;
      if ((indicator !== undefined && !known.has(indicator)) || (category !== undefined && !known.has(category))) continue;
      for (const phrase of phrases.split(' | ')) this.#meanings.set(phrase, meaning);
    }
    this.#longest = Math.max(...[...this.#meanings.keys()].map((phrase) => phrase.split(' ').length));
  }

  /** What words mean that are one phrase as a whole; null when they are none. */
  exact(words: readonly string[]): Meaning | null {
    return this.#meanings.get(words.join(' ')) ?? null;
  }

  /** Cuts words into known phrases, the longest first at every place; words that belong to none come back as `rest`. */
  read(words: readonly string[]): { readonly found: readonly { readonly meaning: Meaning; readonly words: string }[]; readonly rest: readonly string[] } {
    const found: { meaning: Meaning; words: string }[] = [];
    const rest: string[] = [];
    let at = 0;
    while (at < words.length) {
      let taken = 0;
      for (let length = Math.min(this.#longest, words.length - at); length > 0 && taken === 0; length--) {
        const phrase = words.slice(at, at + length).join(' ');
        const meaning = this.#meanings.get(phrase);
        if (meaning === undefined) continue;
        found.push({ meaning, words: phrase });
        taken = length;
      }
      if (taken === 0) rest.push(words[at]!);
      at += Math.max(1, taken);
    }
    return { found, rest };
  }
}
