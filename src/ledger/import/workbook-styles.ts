import { BUILT_IN_FORMATS } from './number-format.ts';
import { readXml, type Parts } from './workbook-xml.ts';

/** The number format of every cell style, in the order of styles. */
export function readFormats(parts: Parts): readonly string[] {
  const declared = new Map(BUILT_IN_FORMATS);
  const formats: string[] = [];
  let inside = false;
  readXml(
    parts,
    'xl/styles.xml',
    (name, attributes) => {
      if (name === 'numFmt') declared.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General');
      if (name === 'cellXfs') inside = true;
      if (name === 'xf' && inside) formats.push(declared.get(Number(attributes['numFmtId'] ?? 0)) ?? 'General');
    },
    (name) => {
      if (name === 'cellXfs') inside = false;
    },
  );
  return formats;
}

/** Shared texts that have a raised piece, by their number. */
export function readRaisedTexts(parts: Parts): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  let index = -1;
  let text = '';
  let found = false;
  let raised = false;
  let reading = false;
  readXml(
    parts,
    'xl/sharedStrings.xml',
    (name, { val }) => {
      if (name === 'si') [index, text, found] = [index + 1, '', false];
      if (name === 'r') raised = false;
      if (name === 'vertAlign' && val === 'superscript') raised = true;
      if (name === 't') reading = true;
    },
    (name) => {
      if (name === 't') reading = false;
      if (name === 'r') raised = false;
      if (name === 'si' && found) texts.set(index, text);
    },
    (piece) => {
      if (!reading) return;
      found ||= raised;
      text += raised ? `(${piece.trim().replace(/^\(|\)$/g, '')})` : piece;
    },
  );
  return texts;
}
