import { error, quoted, warning } from './entry.ts';

/** KC6xx: release files, their titles and their lock. */
export const RELEASE_PROBLEMS = {
  KC601: error<{ file: string; fixed: string | null }>(({ file, fixed }) => ({
    vi: [`Tên tệp ${quoted(file)} không đúng dạng của một đợt công bố.`, `Đặt tên theo mẫu NĂM-THÁNG-NGÀY-ten-dot.csv, viết thường, không dấu, ví dụ ${fixed ?? '2025-07-01-bao-cao-quy-2.csv'}.`],
    en: [`The file name ${quoted(file)} is not that of a release.`, `Name it YYYY-MM-DD-slug.csv, lower case without marks, e.g. ${fixed ?? '2025-07-01-second-quarter.csv'}.`],
  })),
  KC602: error<{ file: string; date: string }>(({ file, date }) => ({
    vi: [`Tên tệp ${quoted(file)} mang ngày ${date}, mà ngày này không có trên lịch.`, 'Đổi tên tệp theo ngày công bố thật.'],
    en: [`The file name ${quoted(file)} carries ${date}, which is no date.`, 'Rename the file with the real date of publication.'],
  })),
  KC603: error<{ release: string }>(({ release }) => ({
    vi: [`Đợt ${release} chưa có tên và tóm tắt trong releases.csv.`, `Thêm vào releases.csv một dòng bắt đầu bằng ${release}, kèm tên và tóm tắt bằng hai thứ tiếng.`],
    en: [`Release ${release} has no title and summary in releases.csv.`, `Add a row to releases.csv that begins with ${release}, with title and summary in both languages.`],
  })),
  KC604: error<{ release: string; nearest: string | null }>(({ release, nearest }) => ({
    vi: [`releases.csv nêu đợt ${quoted(release)}, nhưng không có tệp releases/${release}.csv.`, nearest === null ? 'Thêm tệp ấy, hoặc xóa dòng này.' : `Có phải ${quoted(nearest)}? Cột release là tên tệp bỏ đuôi .csv.`],
    en: [`releases.csv lists ${quoted(release)}, but there is no file releases/${release}.csv.`, nearest === null ? 'Add the file, or delete this row.' : `Did you mean ${quoted(nearest)}? The release column is the file name without .csv.`],
  })),
  KC605: error<{ file: string }>(({ file }) => ({
    vi: [
      `${file} đã công bố và đã khóa, nhưng nội dung tệp nay khác lúc khóa.`,
      `Trả tệp về như cũ (git checkout -- data/releases/${file}). Muốn đính chính: chạy npm run data:correct -- KHÓA, lệnh ấy chép dòng sai sang một đợt mới; ghi số đúng ở value, lý do ở reason (rút hẳn thì đổi action thành withdraw).`,
    ],
    en: [
      `${file} is published and locked, but is no longer what was locked.`,
      `Restore the file (git checkout -- data/releases/${file}). To correct a figure run npm run data:correct -- KEY, which copies its row into a new release; write the right value and the reason (or withdraw as action).`,
    ],
  })),
  KC606: error<{ file: string }>(({ file }) => ({
    vi: [`releases.lock ghi ${file} đã công bố, nhưng không còn tệp ấy.`, `Khôi phục tệp (git checkout -- data/releases/${file}). Đợt đã công bố không được xóa; số sai thì rút bằng withdraw trong một đợt mới.`],
    en: [`releases.lock lists ${file} as published, but the file is gone.`, `Restore it (git checkout -- data/releases/${file}). A published release is never deleted; withdraw wrong figures in a new one.`],
  })),
  KC607: warning<{ file: string }>(({ file }) => ({
    vi: [`${file} chưa khóa: chưa có trong releases.lock.`, `Khi số liệu đã chắc chắn, chạy npm run data:release -- ${draftName(file)}: lệnh ấy ghi tên đợt, khóa tệp và nói tiếp phải làm gì.`],
    en: [`${file} is not locked yet: it is not in releases.lock.`, `When its figures are final run npm run data:release -- ${draftName(file)}, which writes its title, locks it and says what comes next.`],
  })),
  KC608: error<{ line: string }>(({ line }) => ({
    vi: [`Dòng ${quoted(line)} không đúng dạng “mã SHA-256, hai dấu cách, tên tệp”.`, 'Không sửa releases.lock bằng tay: khôi phục tệp từ git, rồi chạy npm run data:lock.'],
    en: [`The line ${quoted(line)} is not “SHA-256, two spaces, file name”.`, 'Do not edit releases.lock by hand: restore it from git, then run npm run data:lock.'],
  })),
  KC609: error<{ file: string; first: number }>(({ file, first }) => ({
    vi: [`${file} đã có ở dòng ${first} của releases.lock.`, 'Không sửa releases.lock bằng tay: khôi phục tệp từ git, rồi chạy npm run data:lock.'],
    en: [`${file} already stands in line ${first} of releases.lock.`, 'Do not edit releases.lock by hand: restore it from git, then run npm run data:lock.'],
  })),
  KC610: error<{ file: string; last: string }>(({ file, last }) => ({
    vi: [`${file} xếp trước đợt đã khóa ${last}, nên sẽ làm thay đổi những gì đã công bố.`, 'Đổi ngày trong tên tệp sang ngày công bố thật, sau mọi đợt đã khóa (sửa cả releases.csv).'],
    en: [`${file} sorts before ${last}, which is locked, and would change what is published.`, 'Put the real date of publication in the file name, after every locked release (in releases.csv too).'],
  })),
  KC611: warning<{ file: string; missing: boolean }>(({ file, missing }) => ({
    vi: [missing ? `Thiếu ${file}, tệp mô tả các bảng cho máy đọc.` : `${file} không còn khớp với các bảng và các đợt đang có.`, 'Chạy npm run data:describe để viết lại tệp này (npm run data:lock cũng viết).'],
    en: [missing ? `${file}, which describes the tables for machines, is missing.` : `${file} no longer fits the tables and releases.`, 'Run npm run data:describe to write it again (npm run data:lock does so too).'],
  })),
  KC612: warning<{ release: string }>(({ release }) => ({
    vi: [`Đợt ${release} chưa có tên và tóm tắt trong releases.csv.`, `Thêm vào releases.csv một dòng bắt đầu bằng ${release}; npm run data:release viết giúp dòng ấy khi công bố.`],
    en: [`Release ${release} has no title and summary in releases.csv.`, `Add a row to releases.csv that begins with ${release}; npm run data:release writes it on publication.`],
  })),
};

/** What a draft is called in commands: its file name without date, ordinal and ending. */
function draftName(file: string): string {
  return file.replace(/^\d{4}-\d{2}-\d{2}-(?:\d{2}-)?/, '').replace(/\.csv$/, '');
}
