const vi = {
  home: {
    title: 'Tiền khuyến công chi bao nhiêu, được những gì',
    intro:
      'Khuyến công là tiền nhà nước giúp xưởng nhỏ, hợp tác xã và làng nghề ở nông thôn mua máy, dạy nghề, làm thương hiệu, đưa hàng ra hội chợ. Sổ này chép lại những con số đã công bố về chương trình, kèm nguồn của từng số, chỗ còn nghi vấn và cả những chỗ chưa ai công bố.',
    latestYear: 'Năm gần nhất có đủ số liệu',
    map: 'Tìm tỉnh của bạn trên bản đồ',
    mapOf: {
      63: (known: string, all: string) => `Sổ có số liệu của ${known}/${all} tỉnh, thành phố cũ; màu càng đậm càng nhiều số liệu`,
      34: (known: string, all: string) => `Sổ có số liệu của ${known}/${all} tỉnh, thành phố hiện nay; tỉnh vừa hợp nhất mới có ít số liệu`,
    },
    stories: 'Bài viết từ sổ',
    latestChanges: 'Mới đổi trong sổ',
    findPlace: 'Chọn tỉnh, thành phố',
    gaps: 'Còn thiếu gì',
  },
  places: {
    title: 'Tỉnh, thành phố',
    intro:
      'Mỗi tỉnh một trang, kể cả những tỉnh đã hợp nhất từ ngày 1/7/2025: tỉnh cũ giữ trang của mình, và số liệu của tỉnh mới không bao giờ chia ngược về tỉnh cũ.',
    current: '34 tỉnh, thành phố từ 1/7/2025',
    former: '63 tỉnh, thành phố đến 30/6/2025',
    neighbours: 'Cùng khu vực',
    sections: {
      funding: 'Kinh phí',
      results: 'Kết quả',
      missing: 'Còn thiếu',
      withdrawn: 'Số đã rút khỏi sổ',
    },
    withdrawnNote: 'Những số từng công bố rồi rút lại. Địa chỉ của chúng vẫn ở đây để ai đã trích dẫn biết vì sao.',
  },
  regions: {
    title: 'Ba khu vực',
    intro:
      'Ngành Công Thương họp hội nghị khuyến công theo ba khu vực, và phần lớn số liệu chung được công bố ở đó. Từ tháng 7/2025 ranh giới các khu vực thay đổi, nên mỗi khu vực có hai trang; số của hai trang không so thẳng với nhau.',
    members: 'Các tỉnh, thành phố của khu vực',
  },
  years: {
    title: 'Theo năm',
    of: (year: string) => `Khuyến công năm ${year}`,
    intro: 'Mỗi năm một trang: cả nước, các khu vực, rồi đến từng tỉnh có số liệu. Số của nhiều năm gộp lại và số giữa năm đứng riêng, không trộn với số cả năm.',
    eachProvince: 'Từng tỉnh, thành phố',
  },
  categories: {
    title: 'Tiền chi vào việc gì',
    intro:
      'Nghị định 45/2012/NĐ-CP chia khuyến công thành chín nhóm việc. Mỗi báo cáo gộp và gọi tên một khác; sổ xếp tất cả về một cách chia để so được.',
    one: 'Nội dung khuyến công',
    subgroups: 'Nhóm nhỏ',
    legalBasis: 'Căn cứ',
    indicators: 'Đo bằng gì',
  },
  indicators: {
    title: 'Chỉ tiêu',
    intro:
      'Mỗi chỉ tiêu đếm một thứ. Máy móc, cơ sở và đề án là ba thứ khác nhau: một đề án có thể giúp nhiều cơ sở, một cơ sở có thể mua nhiều máy.',
    additive: 'Cộng được giữa các tỉnh',
    notAdditive: 'Không cộng được giữa các tỉnh',
    general: 'Chung cho cả chương trình',
  },
  sources: {
    title: 'Nguồn',
    intro:
      'Mọi con số trong sổ chép từ một tài liệu đã công bố. Khi các nguồn cho số khác nhau, sổ chọn nguồn gần gốc hơn, rồi mới hơn, và vẫn để số kia bên cạnh.',
    taken: 'Những số lấy từ nguồn này',
    open: 'Mở tài liệu',
  },
  method: {
    title: 'Phương pháp',
    intro: 'Số liệu được chép, kiểm, chọn và tính ra sao; và sổ không làm những gì.',
    sections: {
      'khuyen-cong': 'Khuyến công là gì',
      'trong-so': 'Trong sổ có gì',
      'chep-so': 'Chép số thế nào',
      ky: 'Cả năm, giữa năm, nhiều năm',
      'hon-gan-khoang': 'Hơn, gần, khoảng',
      'loai-so': 'Làm được và dự định',
      'chon-nguon': 'Khi các nguồn nói khác nhau',
      'nghi-van': 'Số còn nghi vấn',
      'so-tu-tinh': 'Số do sổ tự tính',
      'dia-gioi': 'Địa giới cũ và mới',
      'doi-chieu': 'Đối chiếu và làm tròn',
      'dinh-chinh': 'Đính chính',
      'khong-biet': 'Điều sổ không biết',
      'giay-phep': 'Giấy phép và trích dẫn',
      'gop-y': 'Góp ý, báo sai',
    },
  },
  data: {
    title: 'Số liệu',
    intro: 'Tải toàn bộ sổ, hay từng bảng, ở dạng hợp với việc bạn làm. Mỗi cột đều có mô tả bằng tiếng Việt và tiếng Anh.',
    tables: 'Các bảng',
    columns: 'Các cột',
    howToCite: 'Ghi nguồn thế nào',
  },
  updates: {
    title: 'Cập nhật',
    intro: 'Sổ lớn lên bằng các bản phát hành có ngày. Bản đã phát hành thì khóa lại: số sai được đính chính hoặc rút ở bản sau, và cả số cũ lẫn lý do đều ở lại đây.',
    added: 'Thêm mới',
    corrections: 'Đính chính',
    withdrawals: 'Rút lại',
    feed: 'Theo dõi qua RSS',
    allChanges: (changes: string) => `Xem cả ${changes} chỗ đính chính và rút`,
  },
  reconciliation: {
    title: 'Đối chiếu',
    intro: 'Phần cộng có bằng tổng không, tỷ lệ có khớp với hai con số của nó không, hai nguồn có nói giống nhau không. Máy tính lại từng phép, kể cả khi kết quả không đẹp.',
    disagreements: 'Các nguồn nói khác nhau',
    doubtful: 'Các số còn nghi vấn',
  },
  coverage: {
    title: 'Độ phủ',
    intro: 'Tỉnh nào, năm nào có số liệu, và chỗ nào còn trống. Ô trống nghĩa là sổ chưa tìm thấy số công bố, không phải là không có hoạt động.',
    full: 'có số cả năm',
    partial: 'chỉ có số giữa năm hoặc nhiều năm gộp',
  },
  glossary: {
    title: 'Thuật ngữ',
    intro: 'Những chữ người đọc báo hay gặp trong tin khuyến công, giải thích bằng một câu.',
    basis: 'Căn cứ',
  },
  stories: {
    title: 'Bài viết',
    intro: 'Những gì đọc ra được từ sổ. Mỗi con số trong bài dẫn về dòng của nó.',
  },
  charts: {
    title: 'Biểu đồ',
    intro: 'Mọi biểu đồ của sổ, kèm bảng số, nguồn, tệp tải về và mã nhúng cho tòa soạn.',
  },
  notFound: {
    title: 'Không có trang này',
    intro: 'Địa chỉ có thể đã gõ sai. Sổ không xóa trang của tỉnh cũ, nên nếu bạn tìm một tỉnh trước sáp nhập, hãy vào danh sách tỉnh, thành phố.',
    toPlaces: 'Danh sách tỉnh, thành phố',
    toHome: 'Về trang đầu',
  },
};

const en: typeof vi = {
  home: {
    title: 'What industrial promotion money pays for',
    intro:
      'Industrial promotion (khuyến công) is public money that helps small workshops, cooperatives and craft villages in rural Vietnam buy machines, train workers, build brands and reach trade fairs. This ledger records the figures published about the programme: each with its source and its doubts, and the gaps that nobody has filled.',
    latestYear: 'The latest year with full figures',
    map: 'Find a province on the map',
    mapOf: {
      63: (known, all) => `The ledger has figures for ${known} of the ${all} former provinces and cities; the darker, the more`,
      34: (known, all) => `The ledger has figures for ${known} of today’s ${all} provinces and cities; those just merged have few yet`,
    },
    stories: 'Stories from the ledger',
    latestChanges: 'Latest changes',
    findPlace: 'Choose a province or city',
    gaps: 'What is missing',
  },
  places: {
    title: 'Provinces and cities',
    intro:
      'One page for each, including the provinces merged on 1 July 2025: former provinces keep their pages, and figures of a new province are never split back into old ones.',
    current: '34 provinces and cities from 1 July 2025',
    former: '63 provinces and cities to 30 June 2025',
    neighbours: 'In the same region',
    sections: {
      funding: 'Funding',
      results: 'Results',
      missing: 'What is missing',
      withdrawn: 'Withdrawn figures',
    },
    withdrawnNote: 'Figures that were published and then taken back. Their addresses stay here, so that whoever cited one learns why.',
  },
  regions: {
    title: 'Three regions',
    intro:
      'The ministry and the provinces meet on industrial promotion (khuyến công) in three regions, and most joint figures are released there. The regions changed in July 2025, so each has two pages, whose figures cannot be compared directly.',
    members: 'Provinces and cities of the region',
  },
  years: {
    title: 'By year',
    of: (year) => `Khuyến công in ${year}`,
    intro: 'One page a year: the country, the regions, then every province with data. Figures for several years together, or for part of a year, stand apart from full-year figures.',
    eachProvince: 'Province by province',
  },
  categories: {
    title: 'What the money is for',
    intro:
      'Decree 45/2012/NĐ-CP divides industrial promotion (khuyến công) into nine groups of activities. Reports merge and name them in different ways; the ledger sorts all of them into one scheme.',
    one: 'Activity of the programme',
    subgroups: 'Sub-groups',
    legalBasis: 'Legal basis',
    indicators: 'How it is measured',
  },
  indicators: {
    title: 'Indicators',
    intro:
      'Each indicator counts one thing. Machines, establishments and projects are three different things: one project may help many establishments, and one establishment may buy many machines.',
    additive: 'Can be summed over provinces',
    notAdditive: 'Cannot be summed over provinces',
    general: 'For the programme as a whole',
  },
  sources: {
    title: 'Sources',
    intro:
      'Every figure is taken from a published document. Where sources give different figures, the ledger takes the one nearest to the origin, then the newest, and keeps the other beside it.',
    taken: 'Figures taken from this source',
    open: 'Open the document',
  },
  method: {
    title: 'Method',
    intro: 'How figures are copied, checked, chosen and computed; and what this ledger does not do.',
    sections: {
      'khuyen-cong': 'What industrial promotion is',
      'trong-so': 'What the ledger holds',
      'chep-so': 'How figures are copied',
      ky: 'Full years, parts of years, several years',
      'hon-gan-khoang': 'More than, nearly, about',
      'loai-so': 'Done and intended',
      'chon-nguon': 'When sources differ',
      'nghi-van': 'Figures in doubt',
      'so-tu-tinh': 'What the ledger computes',
      'dia-gioi': 'Old and new boundaries',
      'doi-chieu': 'Reconciliation and rounding',
      'dinh-chinh': 'Corrections',
      'khong-biet': 'What the ledger does not know',
      'giay-phep': 'Licence and citation',
      'gop-y': 'Comments and errors',
    },
  },
  data: {
    title: 'Data',
    intro: 'Download the whole ledger, or one table, in the form that suits your work. Every column is described in Vietnamese and English.',
    tables: 'Tables',
    columns: 'Columns',
    howToCite: 'How to cite',
  },
  updates: {
    title: 'Updates',
    intro: 'The ledger grows by dated releases. A release is locked once published: a wrong figure is corrected or withdrawn in a later one, and the old figure and the reason both stay here.',
    added: 'Added',
    corrections: 'Corrections',
    withdrawals: 'Withdrawals',
    feed: 'Follow by RSS',
    allChanges: (changes) => `All ${changes} corrections and withdrawals`,
  },
  reconciliation: {
    title: 'Reconciliation',
    intro: 'Do the parts add up to the total? Does the percentage fit its two figures? Do two sources say the same? Every sum is done again by machine, also where the answer is awkward.',
    disagreements: 'Where sources disagree',
    doubtful: 'Figures in doubt',
  },
  coverage: {
    title: 'Coverage',
    intro: 'Which province has data for which year, and where the gaps are. An empty cell means that we found no published figure, not that nothing was done.',
    full: 'full-year figure',
    partial: 'only part of the year, or several years together',
  },
  glossary: {
    title: 'Glossary',
    intro: 'Words met in news about industrial promotion (khuyến công), each explained in a sentence.',
    basis: 'Basis',
  },
  stories: {
    title: 'Stories',
    intro: 'What the ledger shows. Every figure in a story links to its row.',
  },
  charts: {
    title: 'Charts',
    intro: 'Every chart of the ledger, with its data, sources, downloads and embed code for newsrooms.',
  },
  notFound: {
    title: 'There is no such page',
    intro: 'The address may be mistyped. Pages of former provinces are never removed: if you are looking for a province from before the mergers, go to the list of provinces.',
    toPlaces: 'List of provinces and cities',
    toHome: 'To the home page',
  },
};

/** The title, the first paragraph and the section headings of each page that is not one place, year or indicator. */
export const pages = { vi, en };
