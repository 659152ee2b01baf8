/** Maps of the provinces: the nation shaded by value, a region cut out, a place located. */
import { textureOf } from '../datum.ts';
import type { Frame } from '../frame.ts';
import { words } from '../frame.ts';
import type { LegendItem } from '../legend.ts';
import { legendWidth, placeLegend } from '../legend.ts';
import type { Archipelago, View } from '../map/marks.ts';
import { emphasis, islandBounds, islandMarks, silhouette, unitMarks } from '../map/marks.ts';
import { membersOf, onMap } from '../map/shapes.ts';
import type { Bounds } from '../map/topology.ts';
import { STEPS_PER_UNIT, boundsOf } from '../map/topology.ts';
import type { MapChart } from '../model.ts';
import type { Tone } from '../palette.ts';
import { phrase, statusName } from '../phrases.ts';
import type { Mark, Scene } from '../scene.ts';
import type { MapSeries } from './map-series.ts';
import { unitLabels } from './map-labels.ts';
import { classNames, mapSeries } from './map-series.ts';

/** The province an archipelago belongs to, in both boundaries. */
const KEEPER = { 'hoang-sa': ['da-nang', 'da-nang-2025'], 'truong-sa': ['khanh-hoa', 'khanh-hoa-2025'] } as const;
const ISLAND_NAME = {
  'hoang-sa': { narrow: 'hoangSaShort', wide: 'hoangSa' },
  'truong-sa': { narrow: 'truongSaShort', wide: 'truongSa' },
} as const;
const ARCHIPELAGOS = ['hoang-sa', 'truong-sa'] as const;

/** Where the mainland and the archipelagos stand in a national map. */
interface Stage {
  readonly width: number;
  readonly height: number;
  readonly mainland: View;
  readonly islands: Readonly<Record<Archipelago, View & { readonly label: { readonly x: number; readonly y: number } }>>;
  /** Frames around archipelagos that do not stand at their true distance. */
  readonly frames: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
}

/** Places a map. */
export function placeMap(chart: MapChart, frame: Frame): Scene {
  if (chart.variant === 'locator') return placeLocator(chart, frame);
  return chart.crop ? placeCrop(chart, frame, chart.crop) : placeNation(chart, frame);
}

function placeNation(chart: MapChart, frame: Frame): Scene {
  const series = mapSeries(chart);
  const stage = frame.name === 'wide' ? wideStage() : narrowStage();
  const marks: Mark[] = [unitMarks(series.units, stage.mainland)];
  const picked = chart.highlight ?? [];
  if (picked.length > 0) marks.push(emphasis(picked, stage.mainland, 'ink'));
  marks.push(...stage.frames.map((box): Mark => ({ mark: 'path', d: `M${box.x} ${box.y}h${box.width}v${box.height}h${-box.width}z`, stroke: 'rule', weight: 0.8, part: 'inset' })));
  for (const which of ARCHIPELAGOS) marks.push(...archipelago(chart, series, which, stage.islands[which], frame));
  marks.push(...columnLegend(chart, series, frame, stage));
  return { width: frame.width, height: stage.height, marks };
}

/** True positions: there is room for the sea. */
function wideStage(): Stage {
  const scale = 0.76;
  const view: View = { x: 20, y: 6, left: 0, top: 0, scale };
  const label = (which: Archipelago, dx: number, dy: number): { x: number; y: number } => {
    const { x, y, width } = islandBounds(which);
    return { x: view.x + (x + width / 2) * scale + dx, y: view.y + y * scale + dy };
  };
  return {
    width: 720,
    height: 12 + 873 * scale,
    mainland: view,
    islands: {
      'hoang-sa': { ...view, label: label('hoang-sa', 0, -26) },
      'truong-sa': { ...view, label: label('truong-sa', 60, -26) },
    },
    frames: [],
  };
}

/** On a phone the sea is folded: both archipelagos stand framed beside the coast, so that provinces stay legible. */
function narrowStage(): Stage {
  const inset = (which: Archipelago, x: number, y: number, scale: number): View => {
    const bounds = islandBounds(which);
    return { x, y, left: bounds.x, top: bounds.y, scale };
  };
  return {
    width: 360,
    height: 540,
    mainland: { x: 2, y: 4, left: 0, top: 0, scale: 0.64 },
    islands: {
      'hoang-sa': { ...inset('hoang-sa', 272, 222, 0.62), label: { x: 299, y: 289 } },
      'truong-sa': { ...inset('truong-sa', 233, 471, 0.285), label: { x: 294, y: 451 } },
    },
    frames: [
      { x: 240, y: 210, width: 119, height: 104 },
      { x: 228, y: 435, width: 131, height: 104 },
    ],
  };
}

function archipelago(
  chart: MapChart,
  series: MapSeries,
  which: Archipelago,
  view: Stage['islands'][Archipelago],
  frame: Frame,
): Mark[] {
  const keeper = KEEPER[which].find((place) => series.units.some((unit) => unit.unit === place));
  const tone = series.units.find((unit) => unit.unit === keeper)?.tone ?? 'void';
  const name = phrase(chart.lang, ISLAND_NAME[which][frame.name]);
  const owner = which === 'hoang-sa' ? 'Đà Nẵng' : 'Khánh Hòa';
  const look = { size: frame.small, anchor: 'middle', part: 'island-name' } as const;
  return [
    islandMarks(which, view, tone),
    words(frame, view.label.x, view.label.y, name, look),
    words(frame, view.label.x, view.label.y + frame.leading - 1, `(${owner})`, { ...look, tone: 'muted' }),
  ];
}

/** The legend stands in the Gulf of Tonkin's sea, above Hoàng Sa. */
function columnLegend(chart: MapChart, series: MapSeries, frame: Frame, stage: Stage): Mark[] {
  const items = legendItems(chart, series);
  const width = Math.max(...items.map((item) => legendWidth(item, frame)));
  const left = frame.name === 'wide' ? 400 : frame.width - Math.max(width, 118);
  const top = frame.name === 'wide' ? 24 : 4;
  const line = frame.leading + 4;
  return items.flatMap((item, index) => placeLegend([item], { ...frame, width: stage.width * 2 }, top + index * line, left).marks);
}

function legendItems(chart: MapChart, series: MapSeries): LegendItem[] {
  const names = classNames(chart, series);
  const statuses = new Set([...series.known.values()].map((datum) => datum.status));
  statuses.delete('thuc-hien');
  return [
    ...series.classes.map((each, index) => ({ name: names[index] ?? '', tone: each.shade as Tone })).reverse(),
    ...(series.known.size < series.units.length ? [{ name: phrase(chart.lang, 'missing'), tone: 'void' as const }] : []),
    ...[...statuses].map((status) => ({ name: statusName(chart.lang, status), tone: 'q5' as const, texture: textureOf(status) })),
  ];
}

function placeCrop(chart: MapChart, frame: Frame, crop: NonNullable<MapChart['crop']>): Scene {
  const series = mapSeries(chart);
  const inside = new Set(crop.places.map(onMap));
  const legend = placeLegend(legendItems(chart, cropped(series, inside)), frame, 0);
  const steps = boundsOf(new Set([...inside].flatMap(membersOf)));
  const pad = 10;
  const box = { x: steps.x / STEPS_PER_UNIT - pad, y: steps.y / STEPS_PER_UNIT - pad, width: steps.width / STEPS_PER_UNIT + pad * 2, height: steps.height / STEPS_PER_UNIT + pad * 2 };
  const scale = Math.min(frame.width / box.width, (frame.name === 'wide' ? 560 : 420) / box.height);
  const top = legend.height + 10;
  const height = box.height * scale;
  const view: View = { x: (frame.width - box.width * scale) / 2, y: top, left: box.x, top: box.y, scale };
  const clip = { x: 0, y: top, width: frame.width, height };
  const outside = series.units.filter((unit) => !inside.has(unit.unit) && reaches(unit.unit, box)).map((unit) => ({ unit: unit.unit, tone: 'paper2' as const, name: unit.name }));
  const marks: Mark[] = [
    ...legend.marks,
    unitMarks(outside, view, 'grid', clip),
    unitMarks(series.units.filter((unit) => inside.has(unit.unit)), view, 'paper', clip),
  ];
  if (chart.highlight && chart.highlight.length > 0) marks.push(emphasis(chart.highlight, view, 'ink'));
  marks.push(...unitLabels(chart, cropped(series, inside), view, frame));
  // A small whole country in the sea of the lower right corner says where the cut is, archipelagos included.
  const mini = { scale: frame.name === 'wide' ? 0.17 : 0.105 };
  const small: View = { x: frame.width - 812 * mini.scale - 4, y: top + height - 873 * mini.scale - 4, left: 0, top: 0, scale: mini.scale };
  const ground = { x: small.x - 4, y: small.y - 4, width: 812 * mini.scale + 8, height: 873 * mini.scale + 8 };
  marks.push({ mark: 'rect', ...ground, tone: 'paper', part: 'locator' });
  marks.push({ mark: 'path', d: `M${ground.x} ${ground.y}h${ground.width}v${ground.height}h${-ground.width}z`, stroke: 'rule', weight: 0.8, part: 'locator' });
  marks.push(silhouette(small, 'void', 'rule'));
  for (const which of ARCHIPELAGOS) marks.push(islandMarks(which, small, 'void'));
  marks.push({ mark: 'path', d: `M${small.x + box.x * mini.scale} ${small.y + box.y * mini.scale}h${box.width * mini.scale}v${box.height * mini.scale}h${-box.width * mini.scale}z`, stroke: 'accent', weight: 1.4, part: 'locator' });
  const note = `${phrase(chart.lang, 'crop')}: ${crop.label}`;
  marks.push(words(frame, 0, top + height + frame.leading, note, { size: frame.small, tone: 'muted', part: 'crop' }));
  return { width: frame.width, height: top + height + frame.leading + 8, marks };
}

/** Whether a unit lies at least partly in a window of the source drawing. */
function reaches(unit: string, box: Bounds): boolean {
  const own = boundsOf(new Set(membersOf(unit)));
  const [left, top] = [own.x / STEPS_PER_UNIT, own.y / STEPS_PER_UNIT];
  const [right, bottom] = [left + own.width / STEPS_PER_UNIT, top + own.height / STEPS_PER_UNIT];
  return left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y;
}

function cropped(series: MapSeries, inside: ReadonlySet<string>): MapSeries {
  return {
    ...series,
    units: series.units.filter((unit) => inside.has(unit.unit)),
    known: new Map([...series.known].filter(([unit]) => inside.has(unit))),
  };
}

/** On a map as small as a thumb the archipelagos are named without more: words of 11 px leave no room. */
const BARE_NAME: Readonly<Record<Archipelago, string>> = { 'hoang-sa': 'Hoàng Sa', 'truong-sa': 'Trường Sa' };

/** A small national map with one place marked, drawn as small as it is shown; the same for both widths. */
function placeLocator(chart: MapChart, frame: Frame): Scene {
  const width = 132;
  // A little air: the easternmost islands are dots on the very edge.
  const scale = (width - 4) / 812;
  const view: View = { x: 2, y: 2, left: 0, top: 0, scale };
  const picked = chart.highlight ?? [];
  const marks: Mark[] = [silhouette(view, 'void', 'rule'), emphasis(picked, view, 'accent', 'accent')];
  for (const which of ARCHIPELAGOS) {
    const own = picked.some((place) => KEEPER[which].some((keeper) => keeper === onMap(place)));
    const bounds = islandBounds(which);
    marks.push(islandMarks(which, view, own ? 'accent' : 'void'));
    marks.push(words(frame, width, bounds.y * scale - 5, BARE_NAME[which], { size: 11, anchor: 'end', tone: 'muted', part: 'island-name' }));
  }
  return { width, height: Math.ceil(873 * scale) + 4, marks };
}
