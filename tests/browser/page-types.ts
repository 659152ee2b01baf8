/** One page of each type: a rich and a poor province, an old and a new one, a long table and a short one. */
export const PAGE_TYPES: readonly string[] = [
  '', 'tinh/', 'tinh/bac-giang/', 'tinh/hung-yen/', 'tinh/bac-ninh-2025/', 'tinh/dong-nai-2026/', 'vung/', 'vung/phia-bac/', 'ca-nuoc/',
  'nam/', 'nam/2023/', 'noi-dung/', 'noi-dung/mo-hinh-may-moc/', 'chi-tieu/', 'chi-tieu/co-so-may-moc/', 'nguon/',
  'nguon/bct-hnkc-bac-18/', 'bai-viet/', 'bai-viet/ket-qua-2023-phia-bac/', 'phuong-phap/', 'so-lieu/', 'cap-nhat/',
  'cap-nhat/2026-11-23-05-ra-soat/', 'doi-chieu/', 'do-phu/', 'thuat-ngu/', 'tim/', 'kiem-tra/', 'kham-pha/', '404.html',
  'bieu-do/', 'bieu-do/hai-ranh-gioi-phia-bac/', 'bieu-do/do-phu-kinh-phi-phia-bac/', 'bieu-do/ban-do-so-lieu/', 'bieu-do/theo-nguon-ke-hoach-2024-phia-bac/',
];
