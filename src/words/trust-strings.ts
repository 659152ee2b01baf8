import type { Lang } from './lang.ts';

const vi = {
  feed: 'Sổ Khuyến công: cập nhật',
  change: {
    boundary: 'Địa giới',
    recast: 'tính lại theo địa giới mới',
    review: 'Kiểm tra',
    doubt: 'Nghi vấn',
    locator: 'Nguyên văn',
    note: 'Ghi chú',
  },
  release: {
    kicker: (date: string) => `Bản phát hành ngày ${date}`,
    added: 'Thêm vào sổ',
    corrected: 'Đính chính',
    withdrawn: 'Rút khỏi sổ',
    unit: 'số liệu',
    sayAdded: (figures: string) => `thêm ${figures} số liệu`,
    sayCorrected: (figures: string) => `đính chính ${figures}`,
    sayWithdrawn: (figures: string) => `rút ${figures}`,
    addedIn: (figures: string, places: string) => `${figures} số liệu ở ${places} nơi`,
    perPlace: (figures: string, sources: string) => `${figures} số liệu từ ${sources} tài liệu`,
    tooMany: 'Bản này quá dài để kê từng dòng; mỗi nơi dưới đây dẫn về trang có đủ số liệu, tệp CSV có tất cả.',
    pageOf: (place: string) => `Trang của ${place}`,
    previous: 'Bản trước',
    next: 'Bản sau',
    all: 'Mọi bản phát hành',
    file: 'Tải bản này đúng như đã phát hành (CSV)',
  },
  source: {
    unit: 'tài liệu',
    document: 'Tài liệu',
    figures: 'Số liệu',
    machineTranslation: 'Sổ chỉ đọc được những bài này qua bản dịch máy sang tiếng nước ngoài; bản tiếng Việt chưa tìm thấy. Chữ số thường còn nguyên, tên gọi và đơn vị thì có thể sai.',
    describe: (title: string, publisher: string, date: string, figures: string) =>
      `${title}. ${publisher || 'Không rõ nơi đăng'}, ${date}. Sổ lấy ${figures} số liệu từ tài liệu này.`,
    noPublisher: 'Không rõ',
    noDate: 'không ghi ngày',
    noUrl: 'Không có địa chỉ trên mạng.',
    unused: 'Sổ đang không giữ con số nào từ tài liệu này.',
    none: 'chưa dùng',
    usage: 'Trong sổ',
    printed: 'Nguồn in',
    shown: 'đang hiển thị',
    shownInstead: (value: string) => `Sổ hiển thị ${value}, theo`,
    tooMany: (figures: string) => `Tài liệu này cho ${figures} số liệu, quá nhiều để kê từng dòng. Xem theo từng nơi:`,
    changed: 'Đã đính chính hoặc rút lại',
    languages: { vi: 'tiếng Việt', en: 'tiếng Anh', fr: 'tiếng Pháp', de: 'tiếng Đức', th: 'tiếng Thái' },
  },
};

const en: typeof vi = {
  feed: 'Sổ Khuyến công: updates',
  change: {
    boundary: 'Boundaries',
    recast: 'restated in the new boundaries',
    review: 'Checked',
    doubt: 'Doubt',
    locator: 'As printed',
    note: 'Note',
  },
  release: {
    kicker: (date) => `Release of ${date}`,
    added: 'Added',
    corrected: 'Corrected',
    withdrawn: 'Withdrawn',
    unit: 'figures',
    sayAdded: (figures) => `${figures} added`,
    sayCorrected: (figures) => `${figures} corrected`,
    sayWithdrawn: (figures) => `${figures} withdrawn`,
    addedIn: (figures, places) => `${figures} figures in ${places} places`,
    perPlace: (figures, sources) => `figures: ${figures}, documents: ${sources}`,
    tooMany: 'This release is too long to list line by line; each place below leads to a page with all its figures, and the CSV file holds everything.',
    pageOf: (place) => `Page of ${place}`,
    previous: 'Previous release',
    next: 'Next release',
    all: 'All releases',
    file: 'Download this release exactly as published (CSV)',
  },
  source: {
    unit: 'documents',
    document: 'Document',
    figures: 'Figures',
    machineTranslation: 'Only machine translations of these articles into a foreign language were found, not the Vietnamese originals. Digits mostly survive; names and units may be wrong.',
    describe: (title, publisher, date, figures) =>
      `${title}. ${publisher || 'Publisher unknown'}, ${date}. Figures taken from it: ${figures}.`,
    noPublisher: 'Unknown',
    noDate: 'undated',
    noUrl: 'No address on the web.',
    unused: 'The ledger holds no figure from this document now.',
    none: 'not used',
    usage: 'In the ledger',
    printed: 'As printed',
    shown: 'shown',
    shownInstead: (value) => `The ledger shows ${value}, from`,
    tooMany: (figures) => `This document gives ${figures} figures, too many to list. By place:`,
    changed: 'Corrected or withdrawn',
    languages: { vi: 'Vietnamese', en: 'English', fr: 'French', de: 'German', th: 'Thai' },
  },
};

const BY_LANG: Readonly<Record<Lang, typeof vi>> = { vi, en };

/** The words of the pages that let a reader check the ledger: sources, releases, reconciliation, coverage, downloads. */
export function trustStrings(lang: Lang): typeof vi {
  return BY_LANG[lang];
}
