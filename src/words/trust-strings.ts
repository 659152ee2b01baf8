import type { Lang } from './lang.ts';

const vi = {
  feed: 'Sổ Khuyến công: cập nhật',
  change: {
    value: 'Con số',
    boundary: 'Địa giới',
    recast: 'tính lại theo địa giới mới',
    review: 'Kiểm tra',
    doubt: 'Nghi vấn',
    locator: 'Nguyên văn',
    note: 'Ghi chú',
    nothing: 'không ghi',
    seeRelease: (date: string) => `Bản phát hành ngày ${date}`,
  },
  release: {
    kicker: (date: string) => `Bản phát hành ngày ${date}`,
    added: 'số liệu thêm mới',
    corrected: 'đính chính',
    withdrawn: 'rút khỏi sổ',
    addedIn: (figures: string, places: string) => `${figures} số liệu ở ${places} nơi`,
    perPlace: (figures: string, sources: string) => `${figures} số liệu từ ${sources} tài liệu`,
    tooMany: 'Bản này quá dài để kê từng dòng; mỗi nơi dưới đây dẫn về trang có đủ số liệu, tệp CSV có tất cả.',
    pageOf: (place: string) => `Trang của ${place}`,
    previous: 'Bản trước',
    next: 'Bản sau',
    all: 'Mọi bản phát hành',
    file: 'Tải bản này đúng như đã phát hành (CSV)',
    nothing: 'không thay đổi',
  },
  source: {
    count: (sources: string) => `${sources} tài liệu`,
    figures: 'Số liệu',
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
    addressOnly: 'Chỉ đọc được qua bản dịch máy',
    languages: { vi: 'tiếng Việt', en: 'tiếng Anh', fr: 'tiếng Pháp', de: 'tiếng Đức', th: 'tiếng Thái' },
  },
};

const en: typeof vi = {
  feed: 'Sổ Khuyến công: updates',
  change: {
    value: 'Figure',
    boundary: 'Boundaries',
    recast: 'restated in the new boundaries',
    review: 'Checked',
    doubt: 'Doubt',
    locator: 'As printed',
    note: 'Note',
    nothing: 'nothing',
    seeRelease: (date) => `Release of ${date}`,
  },
  release: {
    kicker: (date) => `Release of ${date}`,
    added: 'figures added',
    corrected: 'corrected',
    withdrawn: 'withdrawn',
    addedIn: (figures, places) => `${figures} figures in ${places} places`,
    perPlace: (figures, sources) => `figures: ${figures}, documents: ${sources}`,
    tooMany: 'This release is too long to list line by line; each place below leads to a page with all its figures, and the CSV file holds everything.',
    pageOf: (place) => `Page of ${place}`,
    previous: 'Previous release',
    next: 'Next release',
    all: 'All releases',
    file: 'Download this release exactly as published (CSV)',
    nothing: 'no change',
  },
  source: {
    count: (sources) => `documents: ${sources}`,
    figures: 'Figures',
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
    addressOnly: 'Known only through a machine translation',
    languages: { vi: 'Vietnamese', en: 'English', fr: 'French', de: 'German', th: 'Thai' },
  },
};

const BY_LANG: Readonly<Record<Lang, typeof vi>> = { vi, en };

/** The words of the pages that let a reader check the ledger: sources, releases, reconciliation, coverage, downloads. */
export function trustStrings(lang: Lang): typeof vi {
  return BY_LANG[lang];
}
