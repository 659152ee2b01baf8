/**
 * How a result is told. Vietnamese: verb, noun of the thing counted, rest of the phrase ("giúp" 399 "cơ sở" "đưa máy móc …").
 * English: past and base form, noun in singular and plural, rest. An empty noun means an amount of money with its own unit.
 */
export interface Outcome {
  readonly vi: readonly [verb: string, noun: string, rest: string];
  readonly en: readonly [past: string, base: string, one: string, many: string, rest: string];
}

/** What was done with the money, in the order a report tells it. */
export const WORK_OUTCOMES: Readonly<Record<string, Outcome>> = {
  'de-an': { vi: ['thực hiện', 'đề án', ''], en: ['carried out', 'carry out', 'project', 'projects', ''] },
  'co-so-ho-tro': { vi: ['hỗ trợ', 'cơ sở', ''], en: ['supported', 'support', 'establishment', 'establishments', ''] },
  'co-so-may-moc': {
    vi: ['giúp', 'cơ sở', 'đưa máy móc tiên tiến vào sản xuất'],
    en: ['equipped', 'equip', 'establishment', 'establishments', 'with advanced machinery'],
  },
  'may-moc-ho-tro': { vi: ['hỗ trợ mua', 'máy', ''], en: ['helped buy', 'help buy', 'machine', 'machines', ''] },
  'day-chuyen': {
    vi: ['hỗ trợ', 'dây chuyền công nghệ', ''],
    en: ['supported', 'support', 'production line', 'production lines', ''],
  },
  'mo-hinh-trinh-dien': {
    vi: ['dựng', 'mô hình trình diễn kỹ thuật', ''],
    en: ['set up', 'set up', 'demonstration model', 'demonstration models', ''],
  },
  'mo-hinh-san-xuat-sach-hon': {
    vi: ['làm thí điểm', 'mô hình sản xuất sạch hơn', ''],
    en: ['ran', 'run', 'cleaner-production pilot', 'cleaner-production pilots', ''],
  },
  'mo-hinh-va-thi-diem': {
    vi: ['dựng', 'mô hình trình diễn và thí điểm sản xuất sạch hơn', ''],
    en: ['set up', 'set up', 'demonstration model or pilot', 'demonstration models and pilots', ''],
  },
  'co-so-san-xuat-sach-hon': {
    vi: ['tư vấn, đánh giá sản xuất sạch hơn cho', 'cơ sở', ''],
    en: ['assessed', 'assess', 'establishment', 'establishments', 'for cleaner production'],
  },
  'co-so-xu-ly-o-nhiem': {
    vi: ['giúp', 'cơ sở', 'xử lý ô nhiễm'],
    en: ['helped', 'help', 'establishment', 'establishments', 'treat pollution'],
  },
  'he-thong-xu-ly-o-nhiem': {
    vi: ['hỗ trợ', 'hệ thống xử lý ô nhiễm', ''],
    en: ['supported', 'support', 'pollution-treatment system', 'pollution-treatment systems', ''],
  },
  'cum-quy-hoach': {
    vi: ['hỗ trợ quy hoạch chi tiết', 'cụm công nghiệp', ''],
    en: ['helped plan', 'help plan', 'industrial cluster', 'industrial clusters', ''],
  },
  'cum-xu-ly-o-nhiem': {
    vi: ['hỗ trợ xử lý ô nhiễm ở', 'cụm công nghiệp', ''],
    en: ['helped clean up', 'help clean up', 'industrial cluster', 'industrial clusters', ''],
  },
  'cum-ho-tro': {
    vi: ['hỗ trợ', 'cụm công nghiệp', 'về quy hoạch, hạ tầng, nước thải'],
    en: ['supported', 'support', 'industrial cluster', 'industrial clusters', 'with plans, infrastructure and waste-water treatment'],
  },
  'lao-dong-dao-tao': { vi: ['dạy nghề cho', 'lao động', ''], en: ['trained', 'train', 'worker', 'workers', ''] },
  'lop-dao-tao': { vi: ['mở', 'lớp dạy nghề', ''], en: ['held', 'hold', 'training class', 'training classes', ''] },
  'lao-dong-co-viec': {
    vi: ['đưa', 'lao động', 'vào việc làm sau khi học nghề'],
    en: ['helped', 'help', 'trained worker', 'trained workers', 'find work'],
  },
  'ty-le-co-viec': {
    vi: ['giúp', '', 'người học nghề có việc làm'],
    en: ['helped', 'help', '', '', 'of trainees find work'],
  },
  'viec-lam': { vi: ['tạo', 'việc làm', ''], en: ['created', 'create', 'job', 'jobs', ''] },
  'luot-nguoi-quan-ly': {
    vi: ['tập huấn quản lý, sản xuất sạch hơn cho', 'lượt người', ''],
    en: ['taught', 'teach', 'person', 'people', 'management and cleaner production'],
  },
  'hoc-vien-khoi-su': {
    vi: ['dạy khởi sự doanh nghiệp cho', 'người', ''],
    en: ['taught', 'teach', 'person', 'people', 'to start a business'],
  },
  'co-so-thanh-lap': {
    vi: ['giúp thành lập', 'cơ sở', ''],
    en: ['helped start', 'help start', 'establishment', 'establishments', ''],
  },
  'hoi-thao': { vi: ['tổ chức', 'hội thảo, tập huấn', ''], en: ['held', 'hold', 'seminar or training event', 'seminars and training events', ''] },
  'dai-bieu-hoi-thao': {
    vi: ['đón', 'đại biểu', 'dự hội thảo, tập huấn'],
    en: ['drew', 'draw', 'delegate', 'delegates', 'to seminars'],
  },
  'co-so-tu-van': { vi: ['tư vấn cho', 'cơ sở', ''], en: ['advised', 'advise', 'establishment', 'establishments', ''] },
  'tinh-co-tu-van': {
    vi: ['có', 'tỉnh, thành phố', 'làm tư vấn phát triển công nghiệp'],
    en: ['had', 'have', 'province or city', 'provinces and cities', 'offering industrial consultancy'],
  },
  'du-an-tu-van': {
    vi: ['thực hiện', 'dự án tư vấn phát triển công nghiệp', ''],
    en: ['took on', 'take on', 'industrial consultancy project', 'industrial consultancy projects', ''],
  },
  'doanh-thu-tu-van': {
    vi: ['thu', '', 'từ dịch vụ tư vấn phát triển công nghiệp'],
    en: ['earned', 'earn', '', '', 'from industrial consultancy'],
  },
};

/** Products, brands and fairs, in the order a report tells them. */
export const PRODUCT_OUTCOMES: Readonly<Record<string, Outcome>> = {
  'san-pham-quoc-gia': {
    vi: ['có', 'sản phẩm', 'được công nhận tiêu biểu cấp quốc gia'],
    en: ['had', 'have', 'product', 'products', 'certified at national level'],
  },
  'tinh-co-san-pham-quoc-gia': {
    vi: ['có', 'tỉnh, thành phố', 'có sản phẩm cấp quốc gia'],
    en: ['had', 'have', 'province or city', 'provinces and cities', 'with nationally certified products'],
  },
  'san-pham-khu-vuc': {
    vi: ['có', 'sản phẩm', 'tiêu biểu cấp khu vực'],
    en: ['had', 'have', 'product', 'products', 'certified at regional level'],
  },
  'tinh-co-san-pham-khu-vuc': {
    vi: ['có', 'tỉnh, thành phố', 'có sản phẩm cấp khu vực'],
    en: ['had', 'have', 'province or city', 'provinces and cities', 'with regionally certified products'],
  },
  'san-pham-cap-tinh': {
    vi: ['có', 'sản phẩm', 'tiêu biểu cấp tỉnh'],
    en: ['had', 'have', 'product', 'products', 'certified at provincial level'],
  },
  'san-pham-quoc-gia-dang-ky': {
    vi: ['đưa', 'sản phẩm', 'dự bình chọn cấp quốc gia'],
    en: ['entered', 'enter', 'product', 'products', 'for the national award'],
  },
  'san-pham-khu-vuc-dang-ky': {
    vi: ['đưa', 'sản phẩm', 'dự bình chọn cấp khu vực'],
    en: ['entered', 'enter', 'product', 'products', 'for the regional award'],
  },
  'san-pham-cap-tinh-dang-ky': {
    vi: ['đưa', 'sản phẩm', 'dự bình chọn cấp tỉnh'],
    en: ['entered', 'enter', 'product', 'products', 'for the provincial award'],
  },
  'san-pham-binh-chon': {
    vi: ['hỗ trợ bình chọn', 'sản phẩm', 'các cấp'],
    en: ['supported awards for', 'support awards for', 'product', 'products', 'at all levels'],
  },
  'luot-co-so-san-pham': {
    vi: ['có', 'lượt cơ sở', 'mang sản phẩm đi bình chọn'],
    en: ['recorded', 'record', 'entry', 'entries', 'by establishments in product awards'],
  },
  'co-so-thuong-hieu': {
    vi: ['giúp', 'cơ sở', 'làm thương hiệu, mở phòng trưng bày'],
    en: ['helped', 'help', 'establishment', 'establishments', 'with brands and showrooms'],
  },
  'gian-hang': { vi: ['hỗ trợ', 'gian hàng hội chợ', ''], en: ['supported', 'support', 'fair booth', 'fair booths', ''] },
  'luot-hoi-cho': {
    vi: ['đưa', 'lượt cơ sở', 'đi hội chợ, triển lãm'],
    en: ['supported', 'support', 'appearance', 'appearances', 'by establishments at fairs'],
  },
  'hoi-cho-trong-nuoc': {
    vi: ['hỗ trợ', 'hội chợ, triển lãm', 'trong nước'],
    en: ['supported', 'support', 'fair', 'fairs', 'at home'],
  },
  'hoi-cho-nuoc-ngoai': {
    vi: ['hỗ trợ', 'hội chợ, triển lãm', 'ở nước ngoài'],
    en: ['supported', 'support', 'fair', 'fairs', 'abroad'],
  },
};

/** Projects limited to a category: "thực hiện 53 đề án máy móc". */
export function projectsFor(category: string): Outcome | undefined {
  const names = PROJECTS_FOR[category];
  return names && { vi: ['thực hiện', `đề án ${names[0]}`, ''], en: ['carried out', 'carry out', `${names[1]} project`, `${names[1]} projects`, ''] };
}

const PROJECTS_FOR: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  'dao-tao-nghe': ['dạy nghề', 'training'],
  'nang-luc-quan-ly': ['tập huấn quản lý', 'management training'],
  'mo-hinh-may-moc': ['mô hình, máy móc', 'model and machinery'],
  'mo-hinh': ['mô hình trình diễn', 'demonstration'],
  'may-moc': ['máy móc', 'machinery'],
  'san-xuat-sach-hon': ['sản xuất sạch hơn', 'cleaner-production'],
  'san-pham-tieu-bieu': ['sản phẩm tiêu biểu', 'product'],
  'binh-chon': ['bình chọn sản phẩm', 'product-award'],
  'hoi-cho': ['hội chợ', 'trade-fair'],
  'tu-van': ['tư vấn', 'advisory'],
  'thong-tin': ['thông tin', 'publicity'],
};
