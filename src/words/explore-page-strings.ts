import type { Lang } from './lang.ts';

const vi = {
  title: 'Khám phá số liệu',
  description: 'Chọn chỉ tiêu, nguồn vốn, nơi và năm để tự vẽ biểu đồ từ số liệu khuyến công; xem bảng, nguồn của từng con số và tải về.',
  lede: 'Chọn điều muốn biết: hình, bảng và nguồn của từng con số hiện ra ngay. Địa chỉ trang giữ lại lựa chọn, gửi cho ai người ấy thấy đúng hình đó.',
  loading: 'Đang tải số liệu. Nếu mãi không hiện gì, xem:',
  noScript: 'Phần này cần JavaScript. Không có nó, mọi biểu đồ đã dựng sẵn vẫn xem được:',
  gallery: 'Biểu đồ dựng sẵn, theo loại và nơi',
  indicators: 'Từng chỉ tiêu với mọi số liệu',
  places: 'Từng tỉnh, thành phố',
  downloads: 'Toàn bộ sổ, để tự mở bằng phần mềm bảng tính',
  compare: 'So sánh trong phần khám phá',
  notFound: 'Không thấy hình cần tìm?',
  draw: 'Tự vẽ biểu đồ từ số liệu của sổ',
};

const en: typeof vi = {
  title: 'Explore the figures',
  description: 'Choose an indicator, budget, places and years to draw your own chart of Vietnam’s industrial promotion figures; see the table and where each number comes from, and download it.',
  lede: 'Choose what you want to know: the picture, the table and the source of every number appear at once. The address keeps your choice, so that whoever you send it to sees the same picture.',
  loading: 'Loading figures. If nothing appears, see:',
  noScript: 'This part needs JavaScript. Without it every ready-made chart is still there:',
  gallery: 'Ready-made charts, by kind and place',
  indicators: 'Every indicator with all its figures',
  places: 'Every province and city',
  downloads: 'The whole ledger, to open in a spreadsheet',
  compare: 'Compare in the explorer',
  notFound: 'Not what you are looking for?',
  draw: 'Draw your own chart from the ledger',
};

const BY_LANG: Readonly<Record<Lang, typeof vi>> = { vi, en };

/** What the explorer's page says before it is used, and links that lead to it. */
export function explorePageStrings(lang: Lang): typeof vi {
  return BY_LANG[lang];
}
