/** What the editors' guide tells an editor to do, read from the guide itself, so that pictures and tests follow the very text. */

/** A step of the walk-through. */
export interface GuideStep {
  readonly title: string;
  /** Commands as they are typed, line by line. */
  readonly commands: readonly string[];
  /** The row of a release as the step leaves it, where it shows one. */
  readonly row: string | null;
}

const BLOCK = /^```(sh|csv)\n([\s\S]*?)^```$/gm;

/** The steps of the walk-through in `data/README.md`: its headings with their blocks; the first is what stands before any. */
export function readGuide(text: string): readonly GuideStep[] {
  const [, walk = ''] = /^## Làm thử một vòng[^\n]*\n([\s\S]*?)^## /m.exec(text) ?? [];
  return walk.split(/^### (?:\d+\. )?/m).map((part, i) => {
    const blocks = [...part.matchAll(BLOCK)].map(([, language, content = '']) => ({ language, lines: content.trimEnd().split('\n') }));
    return {
      title: i === 0 ? '' : part.slice(0, part.indexOf('\n')),
      commands: blocks.filter(({ language }) => language === 'sh').flatMap(({ lines }) => lines),
      row: blocks.find(({ language }) => language === 'csv')?.lines[0] ?? null,
    };
  });
}

/** A draft with its last row written anew, as an editor would. */
export function withLastRow(draft: string, row: string): string {
  return `${draft.trimEnd().split('\n').slice(0, -1).concat(row).join('\n')}\n`;
}
