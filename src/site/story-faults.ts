import { nearest } from '../ledger/suggest.ts';

/** What an editor is told about a story: what stands there and which rule it breaks, then how to mend it. */
export interface StoryFault {
  /** Stable: a code is never used again for another rule. */
  readonly code: StoryCode;
  readonly message: string;
  readonly hint: string;
}

/** BV1xx figures that are named · BV2xx figures that are typed · BV3xx components · BV4xx what stands above a story. */
export type StoryCode = keyof typeof FAULTS;

type Said = readonly [message: string, hint: string];

const BY_NAME = 'Gọi tên số liệu bằng <Fig of="nơi/kỳ.chỉ-tiêu.nguồn-tiền.loại-số" />.';

const FAULTS = {
  BV101: (key: string, near: readonly string[]): Said => [
    `Sổ không có số liệu “${key}”.`,
    near.length === 0
      ? 'Xem khóa đúng ở cuối địa chỉ khi bấm vào con số trên trang của nơi ấy; số mới thì thêm vào một bản phát hành trước đã.'
      : `Gần nhất: ${near.join(' ; ')}. Số mới thì thêm vào một bản phát hành trước đã.`,
  ],
  BV102: (key: string, release: string, reason: string): Said => [
    `Số liệu “${key}” đã bị rút khỏi sổ ở bản ${release}: ${reason}`,
    'Bỏ câu dùng số này, hoặc dùng số khác. Số đã rút không được viết vào bài.',
  ],
  BV103: (key: string, doubt: string): Said => [
    `Số liệu “${key}” còn nghi vấn: ${doubt}`,
    'Muốn dùng thì thêm chữ doubtful vào <Fig>: bài sẽ in kèm lời nghi vấn. Số nghi vấn không được đưa vào phép tính.',
  ],
  BV104: (message: string, expression: string, near: readonly string[]): Said => [
    `Không tính được “${expression}”: ${message}`,
    near.length === 0
      ? 'Phép tính viết bằng khóa trong ngoặc vuông, số và + - * / ( ); mọi khóa phải là số liệu đang có trong sổ và không còn nghi vấn.'
      : `Gần nhất: ${near.join(' ; ')}.`,
  ],
  BV105: (asked: number, allowed: number): Said => [
    `Xin ${asked} chữ số thập phân, trong khi chữ số in ở nguồn chỉ cho phép ${allowed}.`,
    `Viết decimals={${allowed}} hoặc bỏ decimals; thêm chữ số là bịa độ chính xác.`,
  ],
  BV106: (asked: string, unit: string): Said => [
    `Đơn vị “${asked}” không thay được “${unit}”.`,
    'Thuộc tính unit chỉ đổi được tên gọi của thứ đếm được (“cơ sở” thành “xưởng”); tiền và tỷ lệ giữ đơn vị của sổ.',
  ],
  BV107: (key: string): Said => [
    `Số liệu “${key}” không còn nghi vấn.`,
    'Bỏ chữ doubtful ở <Fig>, và đọc lại câu văn: lời dè dặt có thể đã thừa.',
  ],
  BV108: (comparison: string, now: string): Said => [
    `Câu văn dựa trên phép so sánh không còn đúng: “${comparison}”; ${now}.`,
    'Viết lại câu cho đúng với sổ, rồi sửa phép so sánh đi kèm. Chênh lệch nằm trong phạm vi làm tròn thì chưa gọi là hơn kém.',
  ],
  BV109: (comparison: string): Said => [
    `Không đọc được phép so sánh “${comparison}”.`,
    'Viết that="[khóa] > [khóa]", với <, >, <= hoặc >=; nhiều phép cách nhau bằng dấu chấm phẩy; [nơi/*.chỉ-tiêu.nguồn-tiền.loại-số] là mọi năm.',
  ],
  BV201: (typed: string, near: readonly string[]): Said => [
    `Con số gõ tay: “${typed}”.`,
    near.length === 0
      ? `${BY_NAME} Chỉ năm, ngày tháng, số hiệu văn bản và số thứ tự được gõ thẳng.`
      : `Sổ có số này ở ${near.join(' ; ')}. ${BY_NAME}`,
  ],
  BV301: (name: string, known: readonly string[]): Said => [
    `Bài viết không có thành phần <${name}>.`,
    `Dùng một trong: ${known.map((one) => `<${one}>`).join(', ')}.`,
  ],
  BV302: (name: string, wrong: string, known: readonly string[]): Said => [
    `<${name}> không nhận thuộc tính ${wrong}.`,
    `Nhận: ${known.join(', ')}. Giá trị phải viết sẵn ("…", {1}, {false}), không tính bằng mã.`,
  ],
  BV303: (what: string, name: string, known: readonly string[]): Said => [
    `Không có ${what} nào tên là “${name}”.`,
    `${suggestion(name, known)}Có: ${known.join(', ')}.`,
  ],
  BV304: (name: string, reason: string): Said => [`<${name}>: ${reason}`, 'Sửa thuộc tính cho đủ và đúng.'],
  BV306: (code: string): Said => [
    `Bài viết không chứa mã: {${code}}`,
    'Số tính ra thì dùng <Fig expr="[khóa] / [khóa] * 100" />; thành phần của bài có sẵn, không cần import.',
  ],
  BV305: (name: string): Said => [
    `Biểu đồ “${name}” không có gì để vẽ.`,
    'Sổ không đủ số liệu cho nơi và kỳ này. Bỏ biểu đồ, hoặc chọn nơi khác.',
  ],
  BV401: (rule: string): Said => [`Phần đầu bài (giữa hai dòng ---) chưa đúng: ${rule}`, 'Cần đủ ba mục: title, standfirst, published.'],
} satisfies Record<string, (...facts: never[]) => Said>;

function suggestion(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return near === null ? '' : `Có phải “${near}”? `;
}

/** Makes a fault of the catalogue from the facts of the case. */
export function storyFault<Code extends StoryCode>(code: Code, ...facts: Parameters<(typeof FAULTS)[Code]>): StoryFault {
  const say = FAULTS[code] as (...given: readonly unknown[]) => Said;
  const [message, hint] = say(...facts);
  return { code, message, hint };
}
