import { Document, isScalar, parseDocument, type Node } from 'yaml';
import { quote, type Doubt } from './doubts.ts';
import { IMPORT_MAP, type ImportMap } from './import-map.ts';
import { answer } from './map-answers.ts';

const HEAD = ` Cách máy đọc biểu này. Máy ghi read và because (vì sao); người biên tập quyết định ở set và ở những chỗ có dấu "?".
 Dùng lại cho biểu cùng mẫu: npm run data:import -- TỆP-MỚI --map TỆP-NÀY --source MÃ-NGUỒN
 Phần this_file chỉ đúng cho một tệp; với tệp khác máy đọc lại, hoặc hỏi lại.

 Có thể thêm:
   ở một bảng, use: no (bỏ cả bảng) và set: {unit: triệu đồng, programme: kcqg, status: thuc-hien, indicator: kinh-phi, category: hoi-cho|all,
     numbers: vi|en, digits: stored|shown, hidden: take|skip, dashes: zero|missing, place: bac-giang}
   ở một cột, set: {indicator, category, programme, status, unit, numbers, place, role: value|place|words|unit|ordinal|note}
   missing: [chữ có nghĩa là không có số]    places: {tên trong biểu: tên tỉnh, mã nơi, hoặc skip}
   rows: {nhãn dòng: {indicator, category, programme, status}, skip (bỏ), section (tiêu đề của các dòng dưới), part (một phần của tỉnh ở trên)
     hoặc group (chỉ là tên nhóm)}
   ở this_file, một bảng: period, boundaries (ngày của địa giới, hoặc period), periods: {cột: kỳ}, skip: [ô hoặc dòng bỏ qua]`;

/** Writes a map as an editor reads it: open questions as `?` where their answers go, comments on what each part is for. */
export function writeMap(map: ImportMap, doubts: readonly Doubt[]): string {
  const open = doubts.filter(({ question }) => question !== null && question.path.at(-1) !== '+');
  const asked = open.reduce((filled, { question }) => (valueAt(filled, question!.path) === undefined ? answer(filled, question!.path, '?') : filled), map);
  const document = new Document(withoutEmpty(asked), { aliasDuplicateObjects: false });
  document.commentBefore = HEAD;
  for (const { question, message } of open) {
    const node = document.getIn([...question!.path], true);
    const { choices, form } = question!;
    if (isScalar(node)) node.comment = ` ${message} ${choices.length > 0 ? `Chọn: ${choices.map(({ value }) => value).join(' | ')}.` : `Ghi ${form}.`}`;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Reads a map an editor may have changed, or says in Vietnamese what is wrong with it. */
export function readMap(text: string): { readonly map: ImportMap } | { readonly problems: readonly string[] } {
  const document = parseDocument(text);
  if (document.errors.length > 0) return { problems: document.errors.map(({ linePos, message }) => `Dòng ${linePos?.[0].line ?? 1}: không phải YAML đúng cách (${message.split('\n')[0]}).`) };
  const result = IMPORT_MAP.safeParse(document.toJS());
  if (result.success) return { map: result.data };
  return {
    problems: result.error.issues.map(({ path, message, code }) => {
      const node = document.getIn(path, true) as Node | undefined;
      const line = node?.range == null ? '' : `Dòng ${text.slice(0, node.range[0]).split('\n').length}: `;
      const value = document.getIn(path);
      const what = code === 'unrecognized_keys' ? `có mục lạ (${message})` : `không nhận ${quote(String(value ?? ''))}`;
      return `${line}${path.join(' › ') || 'tệp'} ${what}.`;
    }),
  };
}

/** Without sections in which nothing is said, for the eye. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined && !(typeof inner === 'object' && inner !== null && Object.keys(inner).length === 0)));
}

function valueAt(map: ImportMap, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], map);
}
