/** What the signs of a picture mean: only those it really has. */
import { STATUSES } from '../../ledger/key.ts';
import type { Status } from '../../ledger/model.ts';
import type { ExploreForm } from '../../words/explore-query.ts';
import { statusName } from '../../words/labels.ts';
import { capitalise } from '../../words/lists.ts';
import type { Tone } from '../../charts/palette.ts';
import { marksOf, type Picture } from './picture.ts';
import type { SwatchOf } from './swatch.ts';
import type { Voice } from './voice.ts';

/** One sign and its meaning. */
export interface LegendItem {
  readonly text: string;
  readonly what: SwatchOf;
  readonly tone: Tone;
}

/** The legend of a picture. */
export function legendOf(picture: Picture, { lang, t: { chart: t } }: Voice): LegendItem[] {
  const items: LegendItem[] = [];
  const marks = marksOf(picture);
  const drawn = STATUSES.filter((status) => marks.some((mark) => mark.status === status));
  const seen = new Set(marks.map(({ figure }) => `${figure.place}.${figure.programme}`));
  if ('groups' in picture && (picture.groups.length > 1 || picture.form === 'chong')) {
    for (const { name, tone, shape } of picture.groups.filter(({ id }) => seen.has(id))) {
      items.push({ text: name, tone, what: picture.form === 'duong' ? { shape } : { status: 'thuc-hien' } });
    }
  }
  if (picture.form === 'chong' && picture.stacks.some(({ parts }) => parts.some(({ kind }) => kind === 'rest'))) {
    items.push({ text: capitalise(t.unsplit), tone: 'tong', what: { status: 'thuc-hien' } });
  }
  // What happened needs no sign where nothing else stands beside it.
  if (drawn.length > 1 || (drawn[0] !== undefined && drawn[0] !== 'thuc-hien')) {
    const tone = toneOf(picture);
    for (const status of drawn) items.push({ text: capitalise(statusName(status, lang)), tone, what: signOf(picture.form, status) });
  }
  if ('empty' in picture && picture.empty.length > 0) items.push({ text: capitalise(t.missing), tone: 'void', what: 'void' });
  return items;
}

function signOf(form: ExploreForm, status: Status): SwatchOf {
  const happened = status === 'thuc-hien';
  if (form === 'duong') return happened ? 'line' : 'dashed-line';
  if (form === 'diem') return happened ? { shape: 'circle' } : 'ring';
  return { status };
}

/** The colour kinds of statement are shown in: that of the series where there is one, else one that no series has. */
function toneOf(picture: Picture): Tone {
  if (picture.form === 'thanh') return picture.tone;
  if (!('groups' in picture)) return 'ink';
  if (picture.groups.length === 1 && picture.form !== 'chong') return picture.groups[0]?.tone ?? 'ink';
  return picture.groups.some(({ tone }) => tone === 'ink') ? 'muted' : 'ink';
}
