import type { Problem } from '../src/ledger/problem.ts';

/** A language of messages. */
export type MessageLang = 'vi' | 'en';

/** Turns problems, already sorted and with the paths to print, into what a command prints. */
export type ProblemFormat = (problems: readonly Problem[], lang: MessageLang) => string;

const SHOWN = 50;

const WORDS = {
  vi: {
    note: '[cảnh báo] ',
    count: (errors: number, warnings: number) => `${errors} lỗi, ${warnings} cảnh báo.`,
    more: (shown: number, all: number) => `Mới in ${shown} trong ${all} mục. Xem tất cả: npm run data:check -- --format json`,
    kinds: 'Nhiều nhất: ',
  },
  en: {
    note: '[warning] ',
    count: (errors: number, warnings: number) => `${errors} errors, ${warnings} warnings.`,
    more: (shown: number, all: number) => `${shown} of ${all} shown. To see all: npm run data:check -- --format json --lang en`,
    kinds: 'Most frequent: ',
  },
};

/** For people: `file:line:column CODE message`, the hint below it; the first fifty (errors before warnings), then what was left out. */
export const asText: ProblemFormat = (problems, lang) => {
  const words = WORDS[lang];
  const errors = problems.filter((problem) => problem.severity === 'error');
  const warnings = problems.filter((problem) => problem.severity === 'warning');
  const shown = new Set([...errors, ...warnings].slice(0, SHOWN));
  const lines = problems
    .filter((problem) => shown.has(problem))
    .map(({ file, line, column, code, severity, message, hint }) => `${file}:${line}:${column} ${code} ${severity === 'error' ? '' : words.note}${message[lang]}\n    ${hint[lang]}\n`);
  if (problems.length > SHOWN) lines.push(`\n${words.more(SHOWN, problems.length)}\n${words.kinds}${mostFrequent(problems)}\n`);
  if (problems.length > 0) lines.push(`\n${words.count(errors.length, warnings.length)}\n`);
  return lines.join('');
};

/** For programs: an array of all problems, messages in one language. */
export const asJson: ProblemFormat = (problems, lang) =>
  `${JSON.stringify(
    problems.map(({ code, severity, file, line, column, cell, message, hint }) => ({ code, severity, file, line, column, cell, message: message[lang], hint: hint[lang] })),
    null,
    2,
  )}\n`;

/** For GitHub Actions: workflow commands that mark the lines in a pull request. */
export const asGithub: ProblemFormat = (problems, lang) =>
  problems
    .map(({ code, severity, file, line, column, message, hint }) => {
      const properties = { file, line: String(line), col: String(column), title: `${code} ${message[lang]}` };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
      return `::${severity} ${list.join(',')}::${escapeData(`${message[lang]} ${hint[lang]}`)}\n`;
    })
    .join('');

function mostFrequent(problems: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 8)
    .map(([code, count]) => `${code} × ${count}`)
    .join(', ');
}

// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
