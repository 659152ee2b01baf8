import { COUNT_NAMES } from './story-counts.ts';
import { storyFault, type StoryFault } from './story-faults.ts';
import type { ComponentUse, Prop } from './story-source.ts';

type Kind = 'string' | 'number' | 'boolean' | 'words' | 'string-or-false';

/** What each component of a story takes. `words` are read by readers: they may name figures in braces, and hold no typed number. */
const COMPONENTS: Readonly<Record<string, Readonly<Record<string, Kind>>>> = {
  Fig: {
    of: 'string', source: 'string', expr: 'string', as: 'string', unit: 'string-or-false', decimals: 'number', doubtful: 'boolean', cap: 'boolean',
  },
  Count: { of: 'string' },
  Listed: { of: 'string' },
  Holds: { that: 'string' },
  Chart: { name: 'string', place: 'string', period: 'string', title: 'words', note: 'words' },
  Note: { title: 'words' },
};

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  Count: ['of'],
  Listed: ['of'],
  Holds: ['that'],
  Chart: ['name', 'title'],
  Note: ['title'],
};

const FORMS_OF_FIG = ['change', 'size', 'exact'];

/** Whether a component is used as it is meant to be. */
export function misuse({ name, props }: ComponentUse): StoryFault | null {
  const takes = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (takes === undefined) return storyFault('BV301', name, Object.keys(COMPONENTS));
  for (const [prop, value] of Object.entries(props)) {
    const kind = Object.hasOwn(takes, prop) ? takes[prop] : undefined;
    if (kind === undefined || !fits(kind, value)) return storyFault('BV302', name, prop, Object.keys(takes));
  }
  const lacking = (REQUIRED[name] ?? []).find((prop) => props[prop] === undefined);
  if (lacking !== undefined) return storyFault('BV304', name, `thiếu thuộc tính ${lacking}.`);
  if (name === 'Fig' && props['as'] !== undefined && !FORMS_OF_FIG.includes(String(props['as']))) {
    return storyFault('BV303', 'cách viết số (as)', String(props['as']), FORMS_OF_FIG);
  }
  const counts = name === 'Count' || name === 'Listed';
  return counts && !COUNT_NAMES.includes(String(props['of'])) ? storyFault('BV303', 'phép đếm', String(props['of']), COUNT_NAMES) : null;
}

/** The attributes of a component that readers read. */
export function wordsOf({ name, props }: ComponentUse): string[] {
  return Object.entries(COMPONENTS[name] ?? {}).flatMap(([prop, kind]) => (kind === 'words' && typeof props[prop] === 'string' ? [props[prop]] : []));
}

function fits(kind: Kind, value: Prop): boolean {
  if (kind === 'words') return typeof value === 'string';
  return kind === 'string-or-false' ? typeof value === 'string' || value === false : typeof value === kind;
}
