import { Parser } from 'saxen';

/** The XML parts of a workbook, by their paths. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** Walks through one part; names come without their prefix. A part that is not there has nothing in it. Throws when the XML is broken. */
export function readXml(parts: Parts, path: string, open: (name: string, attributes: Readonly<Record<string, string | undefined>>) => void, close: (name: string) => void = () => {}, text: (text: string) => void = () => {}): void {
  const bytes = parts[path];
  if (bytes === undefined) return;
  const plain = (name: string): string => name.slice(name.indexOf(':') + 1);
  new Parser()
    .on('openTag', (name, attributes, decode) => open(plain(name), Object.fromEntries(Object.entries(attributes()).map(([key, value]) => [key, decode(value)]))))
    .on('closeTag', (name) => close(plain(name)))
    .on('text', (raw, decode) => text(decode(raw)))
    .on('error', (error) => {
      throw error;
    })
    .parse(new TextDecoder().decode(bytes));
}
