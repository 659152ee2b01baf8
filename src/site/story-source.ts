import { mdxToMdast, type MdastNode } from 'satteri';

/** Where something stands in a story's file; both count from 1. */
export interface StorySpot {
  readonly line: number;
  readonly column: number;
}

/** What an attribute says when it is written out; `undefined` for one that is computed. */
export type Prop = string | number | boolean | undefined;

/** One use of a component, with its attributes as written. */
export interface ComponentUse extends StorySpot {
  readonly name: string;
  readonly props: Readonly<Record<string, Prop>>;
}

/** A run of words as a reader meets it: a paragraph, a heading, a cell, a line of the front matter. */
export interface TextRun {
  readonly text: string;
  /** Where the character at `index` of the text stands in the file. */
  readonly spotAt: (index: number) => StorySpot;
}

/** What a story says, which components it uses, and where it holds code. */
export interface StorySource {
  readonly uses: readonly ComponentUse[];
  readonly runs: readonly TextRun[];
  /** Expressions in braces, imports and exports; comments are none. */
  readonly code: readonly (StorySpot & { readonly text: string })[];
}

/** Stands in a run where a component prints something: two numbers with a figure between them are no one number. */
export const COMPONENT_MARK = '\uFFFC';

/** The fields of the front matter that a reader sees. */
const PRINTED_FIELDS = /^(title|standfirst):\s*/;

/**
 * Reads a story with the same parser that builds it, so that what is checked is what is printed: code, comments and
 * attributes are not prose. Throws what the parser throws on text that is no MDX.
 */
export function readStory(source: string): StorySource {
  const uses: ComponentUse[] = [];
  const runs: TextRun[] = [...frontMatterRuns(source)];
  const code: (StorySpot & { text: string })[] = [];
  const walk = (node: MdastNode, inRun: boolean): void => {
    if (isComponent(node)) uses.push(readUse(node));
    if (isCode(node)) code.push({ text: node.value.trim(), ...startOf(node) });
    const begins = !inRun && holdsWords(node);
    if (begins) runs.push(readRun(node, source));
    if ('children' in node) for (const child of node.children) walk(child as MdastNode, inRun || begins);
  };
  walk(mdxToMdast(source), false);
  return { uses, runs, code };
}

type ComponentNode = Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

function isComponent(node: MdastNode): node is ComponentNode {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && /^[A-Z]/.test(node.name ?? '');
}

type CodeNode = Extract<MdastNode, { type: 'mdxTextExpression' | 'mdxFlowExpression' | 'mdxjsEsm' }>;

function isCode(node: MdastNode): node is CodeNode {
  if (node.type === 'mdxjsEsm') return true;
  return (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') && !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value);
}

/** A block that has words of its own, whatever it is called. */
function holdsWords(node: MdastNode): boolean {
  return 'children' in node && node.children.some((child) => child.type === 'text');
}

function readUse(node: ComponentNode): ComponentUse {
  const props: Record<string, Prop> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute') props[attribute.name] = written(attribute.value);
  }
  return { name: node.name ?? '', props, ...startOf(node) };
}

/** `of="x"`, `decimals={1}`, `unit={false}` and a bare `doubtful` are written out; anything else is computed. */
function written(value: ComponentNode['attributes'][number]['value']): Prop {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  const text = value.value.trim();
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Joins the words of a block over emphasis and links, remembering where each piece came from. */
function readRun(block: MdastNode, source: string): TextRun {
  let text = '';
  const pieces: { readonly from: number; readonly start: number }[] = [];
  const walk = (node: MdastNode): void => {
    if (node.type === 'text') {
      pieces.push({ from: text.length, start: node.position?.start.offset ?? 0 });
      text += node.value;
      return;
    }
    if (isComponent(node) || !('children' in node)) text += COMPONENT_MARK;
    if ('children' in node) for (const child of node.children) walk(child as MdastNode);
  };
  if ('children' in block) for (const child of block.children) walk(child as MdastNode);
  const spotAt = (index: number): StorySpot => {
    const piece = pieces.findLast(({ from }) => from <= index);
    return piece === undefined ? startOf(block) : spotIn(source, piece.start + index - piece.from);
  };
  return { text, spotAt };
}

function frontMatterRuns(source: string): TextRun[] {
  const block = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
  let printed = false;
  return block.split('\n').flatMap((line, i) => {
    const field = PRINTED_FIELDS.exec(line)?.[0];
    // A field that runs over several lines goes on where the lines are indented.
    printed = field !== undefined || (printed && /^\s/.test(line));
    if (!printed) return [];
    const from = field?.length ?? 0;
    // The first line of the file is the fence.
    return [{ text: line.slice(from), spotAt: (index: number) => ({ line: i + 2, column: from + index + 1 }) }];
  });
}

function spotIn(source: string, offset: number): StorySpot {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

function startOf(node: MdastNode): StorySpot {
  const start = node.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}
