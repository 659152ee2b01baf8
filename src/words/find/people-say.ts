import type { InBoth } from '../lang.ts';

type Sayings = Readonly<Record<string, InBoth>>;

/**
 * What readers call things, beside the names the ledger gives them: by id, parted by commas. A name here is as good as a title, so it must
 * mean that thing and no other.
 */
export const INDICATORS_SAID: Sayings = {
  'kinh-phi': { vi: 'kinh phí, tiền, tiền khuyến công, ngân sách, chi phí, chi bao nhiêu', en: 'funding, money, budget, spending, VND, cost' },
  'chi-phi-chuong-trinh': { vi: 'chương trình khuyến công, tổng mức chương trình', en: 'programme cost' },
  'tong-von': { vi: 'tổng vốn, tổng mức đầu tư', en: 'total investment' },
  'von-doi-ung': { vi: 'vốn đối ứng, vốn doanh nghiệp', en: 'counterpart capital, own capital' },
  'ty-le-ke-hoach': { vi: 'tỷ lệ giải ngân, tiến độ, hoàn thành kế hoạch', en: 'completion rate, disbursement rate' },
  'de-an': { vi: 'đề án, số đề án, dự án', en: 'projects, number of projects' },
  'co-so-ho-tro': { vi: 'cơ sở được hỗ trợ, cơ sở CNNT, doanh nghiệp được hỗ trợ, cơ sở công nghiệp nông thôn được hỗ trợ', en: 'establishments supported, firms supported, businesses supported' },
  'co-so-thanh-lap': { vi: 'thành lập doanh nghiệp, khởi nghiệp', en: 'new establishments' },
  'mo-hinh-trinh-dien': { vi: 'mô hình, mô hình trình diễn, số mô hình', en: 'demonstration models, models' },
  'may-moc-ho-tro': { vi: 'số máy, máy được hỗ trợ', en: 'machines' },
  'day-chuyen': { vi: 'dây chuyền', en: 'technology lines, production lines' },
  'gian-hang': { vi: 'gian hàng, số gian hàng', en: 'booths, stalls, fair booths' },
  'san-pham-quoc-gia': { vi: 'sản phẩm cấp quốc gia, sản phẩm tiêu biểu quốc gia', en: 'national products' },
  'san-pham-khu-vuc': { vi: 'sản phẩm cấp khu vực, sản phẩm tiêu biểu khu vực', en: 'regional products' },
  'san-pham-cap-tinh': { vi: 'sản phẩm cấp tỉnh, sản phẩm tiêu biểu cấp tỉnh', en: 'provincial products' },
  'lao-dong-dao-tao': { vi: 'lao động, lao động được đào tạo, học viên, người học nghề', en: 'workers, trainees, workers trained' },
  'lop-dao-tao': { vi: 'lớp học, lớp đào tạo', en: 'classes, training classes' },
  'viec-lam': { vi: 'việc làm', en: 'jobs, employment' },
  'hoi-thao': { vi: 'hội thảo, tập huấn', en: 'workshops' },
  'doanh-thu-tu-van': { vi: 'doanh thu tư vấn', en: 'consultancy revenue' },
};

/** The same for programme categories. */
export const CATEGORIES_SAID: Sayings = {
  'dao-tao-nghe': { vi: 'đào tạo nghề, dạy nghề, truyền nghề, đào tạo', en: 'training, vocational training' },
  'nang-luc-quan-ly': { vi: 'tập huấn quản lý, khởi sự doanh nghiệp', en: 'management training, start-ups' },
  'mo-hinh': { vi: 'mô hình trình diễn', en: 'demonstration' },
  'may-moc': { vi: 'máy móc, thiết bị, máy móc tiên tiến, máy móc thiết bị', en: 'machinery, machines, equipment' },
  'san-xuat-sach-hon': { vi: 'sản xuất sạch hơn, SXSH, sản xuất sạch', en: 'cleaner production' },
  'san-pham-tieu-bieu': { vi: 'sản phẩm tiêu biểu, sản phẩm CNNT tiêu biểu', en: 'typical products, products' },
  'binh-chon': { vi: 'bình chọn', en: 'awards, product selection' },
  'hoi-cho': { vi: 'hội chợ, triển lãm, xúc tiến thương mại', en: 'fairs, trade fairs, exhibitions' },
  'thuong-hieu': { vi: 'thương hiệu, nhãn hiệu, phòng trưng bày', en: 'brands, showrooms' },
  'tu-van': { vi: 'tư vấn', en: 'advice, consultancy' },
  'thong-tin': { vi: 'thông tin, tuyên truyền, truyền thông', en: 'publicity, information' },
  'cum-cong-nghiep-lien-ket': { vi: 'cụm công nghiệp, môi trường, ô nhiễm, xử lý môi trường', en: 'clusters, industrial clusters, environment, pollution' },
  'hop-tac-quoc-te': { vi: 'hợp tác quốc tế', en: 'international cooperation' },
  'nang-luc-to-chuc': { vi: 'bộ máy khuyến công, cán bộ khuyến công', en: 'khuyến công staff' },
};

/** Places by the id of any of their forms, beside the spellings that tables use (`PLACE_SPELLINGS`). */
export const PLACES_SAID: Sayings = {
  'viet-nam': { vi: 'cả nước, toàn quốc, Việt Nam, VN', en: 'Vietnam, country, nationwide, national total' },
  'phia-bac': { vi: 'miền Bắc, phía Bắc', en: 'north, northern region, northern Vietnam' },
  'mien-trung-tay-nguyen': { vi: 'miền Trung, Tây Nguyên', en: 'central region, Central Highlands' },
  'phia-nam': { vi: 'miền Nam, phía Nam', en: 'south, southern region, southern Vietnam' },
  'ha-noi': { vi: 'thủ đô', en: 'capital' },
  'ho-chi-minh': { vi: 'Sài Gòn, Hồ Chí Minh, thành phố Hồ Chí Minh', en: 'Saigon, HCMC, HCM City, Ho Chi Minh' },
  'ba-ria-vung-tau': { vi: 'Vũng Tàu, Bà Rịa', en: 'Vung Tau, Ba Ria' },
};

/** Pages of the site by their paths. */
export const PAGES_SAID: Sayings = {
  '': { vi: 'trang chủ', en: 'home page' },
  'tinh/': { vi: 'danh sách tỉnh, 34 tỉnh, 63 tỉnh, sáp nhập, hợp nhất tỉnh, tỉnh mới, tỉnh cũ', en: 'list of provinces, merger, mergers, new provinces' },
  'vung/': { vi: 'ba khu vực, các vùng', en: 'regions, three regions' },
  'nam/': { vi: 'các năm, theo năm', en: 'by year' },
  'noi-dung/': { vi: 'nội dung khuyến công, chín nhóm', en: 'programme categories, nine groups' },
  'chi-tieu/': { vi: 'danh mục chỉ tiêu', en: 'list of indicators' },
  'bai-viet/': { vi: 'bài báo', en: 'articles, story' },
  'bieu-do/': { vi: 'biểu đồ, nhúng, nhúng biểu đồ, mã nhúng, chèn biểu đồ, iframe, bản đồ', en: 'gallery, embed, embed a chart, embed code, iframe, maps' },
  'kham-pha/': { vi: 'tự vẽ biểu đồ, vẽ biểu đồ, so sánh, so sánh các tỉnh, so sánh tỉnh, tra cứu', en: 'explorer, compare, compare provinces, comparison, draw a chart, make a chart, chart builder' },
  'so-lieu/': { vi: 'tải số liệu, tải về, tải xuống, dữ liệu, dữ liệu mở, CSV, Excel, JSON, Parquet, API', en: 'download, downloads, open data, dataset, CSV, Excel, JSON, Parquet, API' },
  'nguon/': { vi: 'danh sách nguồn, nguồn số liệu', en: 'list of sources' },
  'cap-nhat/': { vi: 'đính chính, mới cập nhật, lịch sử thay đổi, bản phát hành, RSS', en: 'corrections, changes, releases, RSS, feed' },
  'doi-chieu/': { vi: 'sai lệch, không khớp, mâu thuẫn, kiểm tra số liệu, nguồn khác nhau', en: 'discrepancies, disagreements, identities' },
  'do-phu/': { vi: 'thiếu số liệu, còn thiếu, tỉnh thiếu số liệu', en: 'missing data, gaps' },
  'phuong-phap/': { vi: 'cách làm, khuyến công là gì, nghị định 45, nghị định 45/2012/NĐ-CP, nghị định 235/2025/NĐ-CP, nghị định 235', en: 'methodology, how it is made, decree 45, decree 45/2012' },
  'thuat-ngu/': { vi: 'từ điển, viết tắt, giải thích từ', en: 'abbreviations, terms' },
  'kiem-tra/': { vi: 'kiểm tra tệp, kiểm tra CSV, nộp số liệu, gửi số liệu', en: 'check a file, submit data, CSV checker' },
};

/** Terms of the glossary. */
export const TERMS_SAID: Sayings = {
  'khuyen-cong-quoc-gia': { vi: '', en: 'national khuyến công, national industrial promotion' },
  'khuyen-cong-dia-phuong': { vi: '', en: 'local khuyến công, local industrial promotion' },
};

/** Sections of the method by their anchors. */
export const METHOD_SAID: Sayings = {
  'so-tu-tinh': { vi: 'tự tính, tính toán', en: 'computed figures' },
  'dia-gioi': { vi: 'sáp nhập, địa giới', en: 'boundaries, merger' },
  'nghi-van': { vi: 'nghi vấn, số nghi ngờ', en: 'doubtful figures' },
  'giay-phep': { vi: 'giấy phép, bản quyền, trích dẫn, ghi nguồn, CC BY', en: 'licence, license, cite, citation, credit, CC BY' },
  'gop-y': { vi: 'góp ý, báo sai, liên hệ', en: 'contact, report an error, feedback' },
};

/** The names of one thing in one language. */
export function said(sayings: Sayings, id: string, lang: keyof InBoth): string[] {
  const names = sayings[id]?.[lang] ?? '';
  return names === '' ? [] : names.split(', ');
}
