import { z } from 'zod';
import type { Place } from '../model.ts';
import { choice, code, date, id, optional, refersTo, remark, text } from './column.ts';
import type { Table } from './table.ts';

/** `places.csv`: the country, a conference region, or a province in one form of its existence. */
export const PLACES: Table<Place> = {
  name: 'places',
  file: 'places.csv',
  title_vi: 'Địa bàn',
  title_en: 'Places',
  description_vi: 'Cả nước, các vùng của hội nghị khuyến công, và mỗi tỉnh, thành phố trong từng thời kỳ tồn tại.',
  description_en: 'The country, the conference regions, and every province in each form of its existence.',
  key: ['place'],
  row: z.strictObject({
    place: id({ title_vi: 'Mã địa bàn', title_en: 'Place', description_vi: 'mã của địa bàn, ví dụ bac-giang; đơn vị mới thêm năm, ví dụ bac-ninh-2025', description_en: 'identifier, e.g. bac-giang; a later form adds the year, e.g. bac-ninh-2025' }),
    name_vi: text({ title_vi: 'Tên tiếng Việt', title_en: 'Vietnamese name', description_vi: 'tên gọi chính thức bằng tiếng Việt', description_en: 'official name in Vietnamese' }),
    name_en: text({ title_vi: 'Tên tiếng Anh', title_en: 'English name', description_vi: 'tên dùng trong trang tiếng Anh', description_en: 'name used on English pages' }),
    level: choice(['country', 'region', 'province'], { title_vi: 'Cấp', title_en: 'Level', description_vi: 'country (cả nước), region (vùng) hoặc province (tỉnh, thành phố)', description_en: 'country, region or province' }),
    kind: optional(choice(['tinh', 'thanh-pho'], { title_vi: 'Loại', title_en: 'Kind', description_vi: 'tinh hoặc thanh-pho; để trống cho vùng và cả nước', description_en: 'tinh (province) or thanh-pho (city); empty for regions and the country' })),
    gso_code: optional(code(/^[0-9]{2}$/, { vi: 'mã thống kê gồm đúng hai chữ số, ví dụ 01', en: 'the two-digit GSO code, e.g. 01' }, { title_vi: 'Mã thống kê', title_en: 'GSO code', description_vi: 'mã hai chữ số của cơ quan thống kê; mã được dùng lại sau sáp nhập nên không dùng để nối số liệu', description_en: 'two-digit statistical code; re-used after mergers, so never a join key' })),
    iso_3166_2: optional(code(/^VN(-[A-Z0-9]{2})?$/, { vi: 'mã ISO 3166-2, ví dụ VN-HN', en: 'an ISO 3166-2 code, e.g. VN-HN' }, { title_vi: 'Mã ISO', title_en: 'ISO 3166-2', description_vi: 'mã ISO 3166-2 nếu có', description_en: 'ISO 3166-2 code where there is one' })),
    valid_from: optional(date({ title_vi: 'Có từ ngày', title_en: 'Valid from', description_vi: 'ngày đầu tiên tồn tại; để trống nếu có từ trước kỳ đầu của sổ', description_en: 'first day of its existence; empty = since before the ledger begins' })),
    valid_to: optional(date({ title_vi: 'Đến hết ngày', title_en: 'Valid to', description_vi: 'ngày cuối cùng tồn tại; để trống nếu vẫn còn', description_en: 'last day of its existence; empty = still valid' })),
    successor: optional(refersTo('places', 'place', { title_vi: 'Địa bàn kế tiếp', title_en: 'Successor', description_vi: 'địa bàn tiếp nối sau khi sáp nhập hoặc đổi tên', description_en: 'the place it became part of' })),
    note: optional(remark({ title_vi: 'Ghi chú', title_en: 'Note', description_vi: 'căn cứ và điều cần lưu ý', description_en: 'evidence and remarks' })),
  }),
};
