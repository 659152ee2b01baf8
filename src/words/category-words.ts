import type { Category } from '../ledger/model.ts';
import type { InBoth, Lang } from './lang.ts';

/** What money of a category buys, in the fewest words: they follow "cho" and "for". */
const SHORT: Readonly<Record<string, InBoth>> = {
  'dao-tao-nghe': { vi: 'dạy nghề', en: 'vocational training' },
  'nang-luc-quan-ly': { vi: 'tập huấn quản lý', en: 'management training' },
  'mo-hinh-may-moc': { vi: 'mô hình và máy móc', en: 'models and machinery' },
  'mo-hinh': { vi: 'mô hình trình diễn', en: 'demonstration models' },
  'may-moc': { vi: 'máy móc tiên tiến', en: 'advanced machinery' },
  'san-xuat-sach-hon': { vi: 'sản xuất sạch hơn', en: 'cleaner production' },
  'san-pham-tieu-bieu': { vi: 'sản phẩm tiêu biểu', en: 'product awards, fairs and brands' },
  'binh-chon': { vi: 'bình chọn sản phẩm', en: 'product awards' },
  'hoi-cho': { vi: 'hội chợ', en: 'trade fairs' },
  'thuong-hieu': { vi: 'thương hiệu', en: 'brands and showrooms' },
  'tu-van': { vi: 'tư vấn', en: 'advice' },
  'thong-tin': { vi: 'thông tin, tuyên truyền', en: 'publicity' },
  'cum-cong-nghiep-lien-ket': { vi: 'cụm công nghiệp và môi trường', en: 'industrial clusters and the environment' },
  'hop-tac-quoc-te': { vi: 'hợp tác quốc tế', en: 'international cooperation' },
  'nang-luc-to-chuc': { vi: 'bộ máy khuyến công', en: 'the programme itself' },
};

/** A category in the middle of a sentence; one without short words goes by its name in lower case. */
export function shortCategory(category: string, categories: ReadonlyMap<string, Category>, lang: Lang): string {
  const short = SHORT[category];
  if (short) return short[lang];
  const named = categories.get(category);
  const name = (lang === 'vi' ? named?.name_vi : named?.name_en) ?? category;
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
