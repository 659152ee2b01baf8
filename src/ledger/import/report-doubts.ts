import { placeName, type Doubt } from './doubts.ts';

/** An open question in the report. */
export function doubtItem(doubt: Doubt, i: number): string {
  const at = placeName(doubt.where);
  const how = answerWays(doubt);
  return `${i + 1}. **${at === '' ? doubt.where.file : at}**: ${doubt.message} (${doubt.code})\n   ${doubt.hint}${how === '' ? '' : `\n   ${how}`}`;
}

/** The same on the console. */
export function doubtLines(doubt: Doubt, i: number): string[] {
  const at = placeName(doubt.where);
  const how = answerWays(doubt);
  return ['', `${i + 1}. ${doubt.code}${at === '' ? '' : ` ${at}`}: ${doubt.message}`, `   ${doubt.hint}`, ...(how === '' ? [] : [`   ${how}`])];
}

function answerWays({ question, where }: Doubt): string {
  if (question === null) return '';
  const choices = question.choices.map(({ value, label }) => (label === value ? value : `${value} (${label})`)).join(' · ');
  const suggestion = question.suggestion === null ? '' : ` Gợi ý: ${question.suggestion}.`;
  return `Trả lời: ${choices === '' ? question.form : choices}.${suggestion} ${question.path.at(-1) === '+' ? 'Thêm vào danh sách trong map ở' : 'Ghi vào map ở'} ${spotInMap(question.path, where.at)}${question.option === '' ? '' : `, hoặc dùng ${question.option}`}.`;
}

/** Where in a map an answer goes, in words: `bảng 1, cột D, set.numbers`. */
function spotInMap(path: readonly (string | number)[], at: string): string {
  const words: string[] = [];
  const rest: string[] = [];
  path.forEach((step, i) => {
    if (step === '+' || path[i] === 'tables' || path[i] === 'columns') return;
    if (path[i - 1] === 'tables') words.push(`bảng ${Number(step) + 1}`);
    else if (path[i - 1] === 'columns') words.push(`cột ${at}`);
    else rest.push(String(step));
  });
  return [...words, rest.join('.')].join(', ');
}
