import { error, quoted, warning } from './entry.ts';

/** KC2xx: a file that is not the table it should be: delimiter, quotes, header, fields. */
export const SHAPE_PROBLEMS = {
  KC201: error<{ header: string }>(({ header }) => ({
    vi: ['Tệp trống, không có cả dòng tiêu đề.', `Dòng đầu phải là: ${header}`],
    en: ['The file is empty; even the header row is missing.', `The first line must be: ${header}`],
  })),
  KC202: error<{ delimiter: 'semicolon' | 'tab' }>(({ delimiter }) => ({
    vi: [
      `Các ô cách nhau bằng ${delimiter === 'tab' ? 'dấu tab' : 'dấu chấm phẩy “;”'}; sổ chỉ đọc CSV ngăn cách bằng dấu phẩy.`,
      'Lưu lại bằng kiểu “CSV UTF-8 (phân cách bằng dấu phẩy)”. Nếu Excel vẫn ghi “;”, vào Cài đặt vùng của Windows, đổi “Dấu phân cách danh sách” thành “,” và dấu thập phân thành “.”.',
    ],
    en: [
      `Cells are separated by ${delimiter === 'tab' ? 'tabs' : 'semicolons “;”'}; the ledger reads comma-separated CSV only.`,
      'Save it as “CSV UTF-8 (comma delimited)”. If Excel still writes “;”, set the list separator to “,” and the decimal symbol to “.” in the Windows region settings.',
    ],
  })),
  KC203: error(() => ({
    vi: ['Dấu nháy kép mở ở đây không được đóng, nên phần còn lại của tệp dính vào một ô.', 'Thêm dấu " ở cuối ô. Muốn có dấu nháy kép trong ô thì viết hai dấu liền nhau: "".'],
    en: ['The double quote opened here is never closed, so the rest of the file runs into one cell.', 'Add a " at the end of the cell. A double quote inside a cell is written twice: "".'],
  })),
  KC204: error(() => ({
    vi: ['Sau dấu nháy kép đóng ô còn chữ, nên không rõ ô kết thúc ở đâu.', 'Dấu nháy kép nằm trong ô phải viết hai lần: "Sản phẩm ""Gốm Bát Tràng"" đạt giải". Hoặc dùng “ ”.'],
    en: ['There is text after the closing quote of a cell, so its end is not clear.', 'A double quote inside a cell is written twice: "The ""Bát Tràng"" product". Or use “ ”.'],
  })),
  KC205: error<{ found: number; expected: number }>(({ found, expected }) => ({
    vi: [`Dòng có ${found} ô, tiêu đề có ${expected} cột: thiếu ${expected - found} ô.`, 'Thêm dấu phẩy cho mỗi ô để trống, kể cả các ô trống ở cuối dòng.'],
    en: [`The row has ${found} cells, the header ${expected} columns: ${expected - found} missing.`, 'Write a comma for every empty cell, also for those at the end of the row.'],
  })),
  KC206: error<{ found: number; expected: number }>(({ found, expected }) => ({
    vi: [`Dòng có ${found} ô, tiêu đề có ${expected} cột: thừa ${found - expected} ô.`, 'Ô có dấu phẩy bên trong phải đặt giữa hai dấu nháy kép, ví dụ "Báo cáo số 12, trang 3".'],
    en: [`The row has ${found} cells, the header ${expected} columns: ${found - expected} too many.`, 'A cell with a comma inside must stand in double quotes, e.g. "Report 12, page 3".'],
  })),
  KC207: error<{ printed: string; fixed: string }>(({ printed, fixed }) => ({
    vi: [`Dòng thừa một ô vì số ${quoted(printed)} viết dấu phẩy thập phân: dấu phẩy ấy đã cắt số làm đôi.`, `Viết số bằng dấu chấm thập phân: ${fixed}.`],
    en: [`The row has one cell too many because ${quoted(printed)} has a decimal comma, which cuts the number in two.`, `Write a decimal point: ${fixed}.`],
  })),
  KC208: error<{ name: string; first: number }>(({ name, first }) => ({
    vi: [`Cột ${quoted(name)} có hai lần trong tiêu đề (lần đầu ở cột ${first}).`, 'Xóa cột thừa cùng mọi ô của nó, hoặc sửa tên nếu gõ nhầm.'],
    en: [`Column ${quoted(name)} stands twice in the header (first as column ${first}).`, 'Delete the surplus column with all its cells, or mend its name.'],
  })),
  KC209: error<{ name: string; nearest: string | null; columns: string }>(({ name, nearest, columns }) => ({
    vi: [`Bảng này không có cột ${quoted(name)}.`, nearest === null ? `Các cột của bảng: ${columns}.` : `Có phải ${quoted(nearest)}? Tên cột viết thường, không dấu.`],
    en: [`This table has no column ${quoted(name)}.`, nearest === null ? `Its columns are: ${columns}.` : `Did you mean ${quoted(nearest)}? Column names are lower case without marks.`],
  })),
  KC210: error<{ name: string; header: string }>(({ name, header }) => ({
    vi: [`Tiêu đề thiếu cột ${quoted(name)}.`, `Dòng tiêu đề đầy đủ: ${header}`],
    en: [`The header lacks the column ${quoted(name)}.`, `The whole header row: ${header}`],
  })),
  KC211: warning(() => ({
    vi: ['Dòng trống ở giữa tệp; dòng này được bỏ qua.', 'Xóa dòng trống.'],
    en: ['An empty row inside the file; it is skipped.', 'Delete the empty row.'],
  })),
  KC212: warning(() => ({
    vi: ['Tệp chỉ có dòng tiêu đề, không có số liệu.', 'Thêm dòng, hoặc xóa tệp nếu không dùng.'],
    en: ['The file has a header and no rows.', 'Add rows, or delete the file if it is not needed.'],
  })),
  KC213: error<{ file: string; header: string }>(({ file, header }) => ({
    vi: [`Thư mục dữ liệu thiếu tệp ${file}.`, `Tạo tệp ấy, ít nhất với dòng tiêu đề: ${header}`],
    en: [`The data folder lacks ${file}.`, `Create it, at least with its header row: ${header}`],
  })),
  KC214: error<{ file: string }>(({ file }) => ({
    vi: [`Sổ không đọc tệp ${file}, nên mọi số trong đó sẽ bị bỏ sót.`, 'Đợt số liệu đặt ở releases/NĂM-THÁNG-NGÀY-ten-dot.csv; tệp khác thì để ngoài thư mục dữ liệu.'],
    en: [`The ledger does not read ${file}, so every figure in it would be missed.`, 'A release belongs at releases/YYYY-MM-DD-slug.csv; keep other files outside the data folder.'],
  })),
  KC215: warning<{ name: string; place: number; header: string }>(({ name, place, header }) => ({
    vi: [`Cột ${quoted(name)} không đứng đúng chỗ (cột thứ ${place}); sổ vẫn đọc được, nhưng phần mềm khác đọc theo thứ tự.`, `Xếp các cột theo thứ tự: ${header}`],
    en: [`Column ${quoted(name)} is out of order (its place is ${place}); the ledger reads it, but other software goes by order.`, `Put the columns in this order: ${header}`],
  })),
  KC216: error<{ from: number; columns: number }>(({ from, columns }) => ({
    vi: [
      columns === 1 ? `Cột thứ ${from} không có tên ở dòng đầu.` : `Từ cột thứ ${from} có ${columns} cột không có tên ở dòng đầu.`,
      'Bảng tính hay lưu thừa cột trống ở bên phải. Trong Excel: chọn các cột ấy, bấm chuột phải → Xóa (Delete), rồi lưu lại. Cột có số liệu thì đặt tên.',
    ],
    en: [
      columns === 1 ? `Column ${from} has no name in the first row.` : `From column ${from} on, ${columns} columns have no name in the first row.`,
      'Spreadsheets often save empty columns on the right. In Excel select them, right-click → Delete, and save again. A column that holds data needs its name.',
    ],
  })),
  KC217: error<{ header: string; separator: boolean; release: boolean }>(({ header, separator, release }) => ({
    vi: [
      'Dòng đầu không phải là dòng tên cột: không có tên cột nào của bảng này.',
      separator ? 'Xóa dòng “sep=”, sổ không cần dòng ấy.' : `${release ? 'Bảng tính của một sở thì để ngoài thư mục dữ liệu và chạy npm run data:import -- TỆP. Tệp của sổ thì dòng' : 'Dòng'} đầu phải là: ${header}`,
    ],
    en: [
      'The first row is no header: it has none of the column names of this table.',
      separator ? 'Delete the “sep=” line; the ledger needs none.' : `${release ? 'Keep a department\'s spreadsheet outside the data folder and run npm run data:import -- FILE. In a file of the ledger the' : 'The'} first line must be: ${header}`,
    ],
  })),
  KC218: warning(() => ({
    vi: ['Tệp mở đầu bằng dấu BOM không nhìn thấy, do Excel hoặc Notepad ghi thêm; phần mềm khác sẽ đọc sai tên cột đầu.', 'Lưu lại không có BOM: trong Notepad chọn mã hóa “UTF-8”, không chọn “UTF-8 với BOM”.'],
    en: ['The file begins with an invisible BOM, which Excel or Notepad adds; other software will misread the first column name.', 'Save it without: in Notepad choose the encoding “UTF-8”, not “UTF-8 with BOM”.'],
  })),
};
