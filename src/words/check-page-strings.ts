import type { Lang } from './lang.ts';

const vi = {
  title: 'Kiểm tra tệp số liệu',
  description: 'Thả tệp CSV hoặc Excel của một đợt công bố để biết lỗi ở ô nào, sửa ra sao và sổ sẽ thay đổi những gì. Tệp không rời máy bạn.',
  lede: 'Thả tệp của đợt công bố vào đây trước khi gửi. Trang chỉ ra từng ô sai và cách sửa, cho xem trước những số sẽ thêm hoặc đổi, rồi trả lại tệp đã sẵn sàng.',
  privacy: 'Tệp không rời máy bạn. Mọi bước đọc và kiểm tra chạy ngay trong trình duyệt; sau khi trang tải xong, bạn có thể ngắt mạng mà vẫn kiểm tra được tệp CSV.',
  choose: {
    label: 'Chọn tệp CSV hoặc Excel',
    drop: 'hoặc kéo tệp thả vào khung này',
    formats: 'Đợt công bố .csv hay .xlsx; có thể thả cùng lúc sources.csv, indicators.csv và các bảng khác nếu đợt này cần nguồn, chỉ tiêu mới.',
  },
  opening: 'Đang nạp sổ hiện hành…',
  progress: 'Tiến độ',
  noScript: 'Phần kiểm tra cần JavaScript. Không bật được thì dùng một trong hai cách ở mục “Kiểm tra cách khác” dưới đây: kết quả giống hệt.',
  otherWays: {
    heading: 'Kiểm tra cách khác',
    command: 'Bằng dòng lệnh',
    commandText: 'Cần Node.js và một bản sao kho mã nguồn. Đặt tệp vào data/releases/ rồi chạy:',
    pull: 'Bằng pull request',
    pullText: 'Gửi tệp lên kho mã nguồn bằng pull request. Máy kiểm tra và ghi lỗi ngay tại dòng sai.',
    columns: 'Cột của một đợt công bố',
    columnsText: (columns: string) => `Dòng đầu của tệp kê đủ ${columns} cột; mỗi dòng sau là một con số.`,
    showColumns: 'Xem từng cột',
    template: 'Tải tệp mẫu, mới có dòng đầu (CSV)',
  },
};

const en: typeof vi = {
  title: 'Check a data file',
  description: 'Drop the CSV or Excel file of a release to see which cell is wrong, how to mend it and what would change in the ledger. The file never leaves your machine.',
  lede: 'Drop the file of a release here before you send it. The page names every wrong cell and how to mend it, previews the figures that would be added or changed, and hands the finished file back.',
  privacy: 'The file never leaves your machine. Everything is read and checked in this browser; once the page has loaded you may cut the network and still check CSV files.',
  choose: {
    label: 'Choose a CSV or Excel file',
    drop: 'or drop it on this frame',
    formats: 'A release as .csv or .xlsx; drop sources.csv, indicators.csv and other tables with it if the release needs new sources or indicators.',
  },
  opening: 'Loading the current ledger…',
  progress: 'Progress',
  noScript: 'Checking needs JavaScript. Without it, use one of the two ways under “Other ways to check” below: the result is the same.',
  otherWays: {
    heading: 'Other ways to check',
    command: 'By command',
    commandText: 'You need Node.js and a copy of the repository. Put the file into data/releases/ and run:',
    pull: 'By pull request',
    pullText: 'Send the file to the repository as a pull request. It is checked there, and errors are marked at their lines.',
    columns: 'Columns of a release',
    columnsText: (columns) => `The first line of the file names all ${columns} columns; every other line is one figure.`,
    showColumns: 'See each column',
    template: 'Download an empty file with the first line (CSV)',
  },
};

const BY_LANG: Readonly<Record<Lang, typeof vi>> = { vi, en };

/** What stands on the page where editors check files before any is dropped. */
export function checkPageStrings(lang: Lang): typeof vi {
  return BY_LANG[lang];
}
