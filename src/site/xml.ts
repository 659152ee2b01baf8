/** An XML element: name, attributes, and text or elements inside. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** What XML 1.0 cannot carry, not even as an entity: control characters, lone surrogates, the two non-characters. */
const UNSPEAKABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes an element; its name and the names of its attributes are the program's, never data. */
export function xml(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlElement | string)[]
): XmlElement {
  return { name, attributes, children };
}

/** Writes a whole XML document in UTF-8. Texts and attribute values may be anything: they are escaped here. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeFragment(root)}\n`;
}

/** Writes an element or a text to stand inside another document. */
export function writeFragment(node: XmlElement | string): string {
  if (typeof node === 'string') return escape(node);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${escape(value)}"`).join('');
  const inside = node.children.map(writeFragment).join('');
  return inside === '' ? `<${node.name}${attributes}/>` : `<${node.name}${attributes}>${inside}</${node.name}>`;
}

function escape(text: string): string {
  return text.replace(UNSPEAKABLE, '').replace(/[&<>"]/g, (character) => ENTITY[character] ?? '');
}
