import type { Lang } from './lang.ts';

const vi = {
  status: {
    ready: (date: string) => `Sẵn sàng. Tệp sẽ được so với sổ đến bản ngày ${date}.`,
    noLedger: 'Chưa nạp được sổ hiện hành, nên chưa kiểm tra được. Xem lại kết nối rồi tải lại trang.',
    badFile: 'Không đọc được tệp này: tệp hỏng, hoặc không phải CSV hay Excel (.xlsx).',
    read: 'Đang đọc tệp',
    check: 'Đang kiểm tra từng ô…',
    compare: 'Đang so với sổ hiện hành…',
    percent: (percent: string) => `${percent}%`,
    row: (row: string) => `dòng ${row}`,
    done: (verdict: string) => `Đã kiểm tra xong. ${verdict}`,
  },
  verdict: {
    sound: 'Không có lỗi',
    errors: (count: string) => `${count} lỗi`,
    warnings: (count: string) => `${count} cảnh báo`,
    questions: (count: string) => `${count} điều cần trả lời`,
    ledger: (date: string) => `So với sổ đến bản phát hành ngày ${date}.`,
  },
  file: {
    roles: { release: 'đợt công bố', table: 'bảng thay cho bảng cùng tên trong sổ', sheet: 'bảng theo mẫu riêng' },
    rows: (rows: string) => `${rows} dòng`,
  },
  problems: {
    heading: 'Chỗ cần sửa',
    caption: 'Lỗi đứng trước, cảnh báo đứng sau. Bấm vào ô để đến đúng chỗ trong tệp.',
    severity: 'Mức',
    place: 'Ô',
    line: 'Dòng',
    cell: 'Trong ô',
    message: 'Điều chưa đúng',
    hint: 'Cách sửa',
    error: 'Lỗi',
    warning: 'Cảnh báo',
    empty: '(trống)',
    go: (place: string, name: string) => `${place}${name === '' ? '' : ` (${name})`}: đến ô này`,
    more: (shown: string, all: string) => `Xem thêm (đang kê ${shown} trong ${all})`,
    capped: (shown: string, all: string) => `Trang chỉ kê ${shown} chỗ đầu trong ${all}. Sửa các chỗ này rồi kiểm tra lại, hoặc chạy npm run data:check để xem tất cả.`,
    elsewhere: (file: string) => `${file}, trong sổ`,
    warningsAllowed: 'Cảnh báo không chặn việc công bố: xem lại từng chỗ, rồi ghi lý do vào cột note theo cách sửa.',
  },
  grid: {
    heading: 'Trong tệp',
    label: (file: string) => `Các ô của ${file}`,
    help: 'Phím mũi tên để đi giữa các ô, Page Up và Page Down để cuộn, Escape để về danh sách lỗi.',
    previous: 'Chỗ trước',
    next: 'Chỗ sau',
    line: 'Dòng',
    sound: 'Ô này không có lỗi.',
    at: (line: string, column: string) => `Dòng ${line}, cột ${column}`,
  },
  sheet: {
    heading: 'Từ bảng của bạn đến đợt công bố',
    questions: 'Điều cần trả lời',
    question: 'Hỏi',
    wholeFile: 'Cả bảng',
    column: (letters: string) => `Cột ${letters}`,
    caption: 'Máy không đoán đơn vị, kỳ hay tên tỉnh. Trả lời từng câu rồi bấm Đọc lại; chỗ không có ô trả lời thì sửa trong tệp.',
    answerTo: (message: string) => `Trả lời: ${message}`,
    choose: 'chọn…',
    suggestion: (value: string) => `Có lẽ: ${value}`,
    again: 'Đọc lại với các câu trả lời',
    taken: (figures: string, sums: string) => `Lấy ${figures} số liệu; tính lại ${sums} tổng in trong bảng.`,
    agree: 'Mọi tổng đều khớp, kể cả do làm tròn.',
    off: 'Tổng không khớp:',
    offLine: (label: string, at: string, printed: string, computed: string, unit: string) => `${label} (ô ${at}): bảng in ${printed}, cộng lại được ${computed} ${unit}`,
    left: 'Ô không lấy vào đợt công bố',
    leftLine: (sheet: string, at: string, as: string) => `${sheet === '' ? '' : `${sheet}, `}${at}: ${as}`,
    map: 'Tải các câu trả lời, để sang năm đọc cùng mẫu bằng một lệnh',
  },
  changes: {
    heading: 'Sổ sẽ thay đổi',
    none: 'Không con số nào thay đổi.',
    waiting: 'Bản xem trước và tệp tải về có khi tệp không còn lỗi.',
    added: (count: string) => `thêm ${count}`,
    corrected: (count: string) => `đính chính ${count}`,
    withdrawn: (count: string) => `rút ${count}`,
    sum: (parts: string) => `${parts} số liệu`,
    action: { add: 'Thêm', correct: 'Đính chính', withdraw: 'Rút' },
    what: 'Việc',
    figure: 'Số liệu',
    before: 'Đang có',
    after: 'Sẽ là',
    source: 'Nguồn',
    nothing: 'chưa có',
    gone: 'không còn',
    otherShown: 'Trang sẽ hiển thị số của nguồn khác',
    reason: (reason: string) => `Lý do: ${reason}`,
    capped: (shown: string, all: string) => `Kê ${shown} trong ${all} thay đổi; rút và đính chính đứng trước.`,
    places: 'Trang của các nơi thay đổi',
    perPlace: (figures: string) => `${figures} số`,
    charts: 'Biểu đồ thay đổi',
    chartsNear: 'Biểu đồ có thể thay đổi',
    chartsNearNote: 'Đang vẽ cùng chỉ tiêu ở kỳ khác hoặc nơi khác; số mới có thể vào hình.',
    noCharts: 'Không biểu đồ nào đang vẽ các số này.',
  },
  preview: {
    heading: 'Trên biểu đồ',
    note: 'Số của đợt này đứng ở đâu so với số đang có. Số nhập nhầm thường lộ ra ngay ở đây.',
    standing: 'Đang có',
    fresh: 'Đợt này',
    gone: 'Sẽ rút',
    brokenSeries: 'không so được',
    marked: (figures: string, unit: string) => `Số của đợt này, ${unit}: ${figures}.`,
    overYears: (unit: string) => `Qua các năm, ${unit}`,
    amongPlaces: (unit: string, count: string) => `Giữa ${count} nơi có số, ${unit}; đợt này tô đậm`,
  },
  release: {
    heading: 'Tệp đã sẵn sàng',
    intro: 'Tệp dưới đây viết lại theo đúng mẫu của sổ: mã UTF-8, dấu phẩy ngăn cột, cột theo thứ tự. Không con số nào bị đổi.',
    introSheet: 'Tệp dưới đây viết các số của bảng theo đúng mẫu của sổ; đơn vị được đổi bằng cách dời dấu thập phân, không làm tròn.',
    name: 'Tên tệp',
    nameHint: (last: string) => `Theo mẫu NĂM-THÁNG-NGÀY-ten-dot.csv, viết thường, không dấu, xếp sau ${last}.csv.`,
    download: 'Tải tệp đợt công bố',
    rows: (rows: string) => `${rows} dòng số liệu`,
    published: 'Tệp này đã công bố, giống hệt bản trong sổ.',
    steps: 'Việc còn lại',
    place: 'Đặt tệp vào thư mục data/releases của kho số liệu; trên GitHub thì dùng Add file → Upload files. Nguồn mới thì thêm vào data/sources.csv.',
    run: 'Ở máy có kho số liệu, chạy lệnh sau: lệnh ấy kiểm tra lại, đặt tên tệp theo ngày, ghi releases.csv và khóa tệp. Không có máy như thế thì gửi tệp lên là đủ, người phụ trách sẽ chạy.',
    send: 'Gửi pull request. Máy chỉ lỗi ngay tại dòng và in phần thay đổi vào đó.',
    command: (slug: string) => `npm run data:release -- ${slug}`,
  },
};

/** What was done to read a file. By itself, since the worker needs these words only. */
export const readingRemarks = {
  delimiter: (mark: ';' | '\t' | ',') => `Tệp ngăn cột bằng ${mark === ';' ? 'dấu chấm phẩy' : 'dấu tab'}; trang đã đổi thành dấu phẩy để kiểm tra, tệp tải về cũng vậy.`,
  sheet: (name: string, others: number) =>
    `Đọc trang tính “${name}” của tệp Excel, lấy đúng số lưu trong ô.${others > 0 ? ` Tệp còn ${others} trang tính khác, không đọc.` : ''}`,
  sourceHint: 'Chọn tài liệu đã in các số này. Tài liệu mới: thêm một dòng vào sources.csv rồi thả tệp ấy cùng bảng.',
  oneSheet: (name: string) => `Mỗi lần chỉ đọc một bảng theo mẫu riêng; chưa đọc ${name}.`,
} as const;

const page = {
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

/** What stands on the page before any file is dropped. By itself, since its script needs none of it. */
export function checkPageStrings(lang: Exclude<Lang, 'en'>): typeof page {
  return { vi: page }[lang];
}

const BY_LANG: Readonly<Record<'vi', typeof vi>> = { vi };

/** What stands on the page where editors check files, which is in Vietnamese only. */
export function checkStrings(lang: Exclude<Lang, 'en'>): typeof vi {
  return BY_LANG[lang];
}
