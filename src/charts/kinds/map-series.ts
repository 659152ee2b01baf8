/** What a map shows: one paint per unit of its boundary, and the classes of its values. */
import { className, shadeClasses, shadeOf } from '../classes.ts';
import type { ShadeClass } from '../classes.ts';
import { spoken, textureOf } from '../datum.ts';
import type { UnitPaint } from '../map/marks.ts';
import { NEW_UNITS, OLD_UNITS, onMap } from '../map/shapes.ts';
import type { Datum, MapChart } from '../model.ts';
import { phrase } from '../phrases.ts';
import type { Known } from './column-series.ts';
import { known } from './column-series.ts';

/** Units, classes, values. */
export interface MapSeries {
  readonly units: readonly UnitPaint[];
  readonly classes: readonly ShadeClass[];
  /** Units with a value, by their id on the map. */
  readonly known: ReadonlyMap<string, Known>;
}

/** All units of a boundary, by their id on the map. */
export const unitsOf = (chart: MapChart): readonly string[] => (chart.boundary === '63' ? OLD_UNITS : NEW_UNITS);

/** Paints every unit: its class, hatched where the value is not fact, empty where there is none. */
export function mapSeries(chart: MapChart): MapSeries {
  const values = new Map<string, Datum>(Object.entries(chart.values).map(([place, datum]) => [onMap(place), datum]));
  const names = new Map(Object.entries(chart.names).map(([place, name]) => [onMap(place), name]));
  const units = unitsOf(chart);
  const found = new Map(
    units.flatMap((unit): [string, Known][] => {
      const datum = known(values.get(unit));
      return datum ? [[unit, datum]] : [];
    }),
  );
  const classes = shadeClasses([...found.values()].map((datum) => datum.value), chart.thresholds);
  return {
    classes,
    known: found,
    units: units.map((unit): UnitPaint => {
      const datum = found.get(unit);
      const name = names.get(unit) ?? unit;
      const texture = datum ? textureOf(datum.status) : 'solid';
      return {
        unit,
        tone: datum ? shadeOf(datum.value, classes) : 'void',
        ...(texture === 'solid' ? {} : { texture }),
        name: `${name}: ${datum ? spoken(datum, chart.unit, chart.lang) : (values.get(unit)?.missing ?? phrase(chart.lang, 'missing'))}`,
        ...(datum?.href ? { href: datum.href } : {}),
      };
    }),
  };
}

/** Names of the classes, least first. */
export const classNames = (chart: MapChart, series: MapSeries): string[] => series.classes.map((each) => className(each, chart.lang));
