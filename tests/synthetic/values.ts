import type { Indicator, Place } from '../../src/ledger/model.ts';
import type { Dice } from './dice.ts';
import type { Cell } from './plan.ts';

/** Digits after the point, by unit: money and per cent are measured, everything else is counted. */
function decimalsOf(unit: string): number {
  return unit === 'tỷ đồng' ? 1 : unit === '%' ? 2 : 0;
}

/**
 * The printed number of a cell. Budgets add up exactly (total = national + local, local = province + district) inside
 * one indicator, status and part of the year; rates are anything plausible. `slip` prints the last digits wrong.
 */
export function valueOf(cell: Cell, place: Place, year: number, chance: Dice, slip: boolean): string {
  const decimals = decimalsOf(cell.indicator.unit);
  const steps = cell.indicator.additive === 'yes' ? budgetSteps(cell, place, year, chance, decimals) : rateSteps(cell, place, year, chance, decimals);
  return printSteps(steps + (slip ? 3 : 0), decimals);
}

/** How much larger than a province a place is, and how it grows. */
function scaleOf(place: Place, year: number): number {
  const level = place.level === 'country' ? 5 : place.level === 'region' ? 2 : 1;
  return level * (0.5 + (((year % 25) + 25) % 25) / 50);
}

/** Whole steps of the last digit. The largest case stays below two fifths of the plausible range: see `scaleOf`. */
function budgetSteps(cell: Cell, place: Place, year: number, chance: Dice, decimals: number): number {
  const { indicator, programme, status, part, category } = cell;
  const [low, high] = bounds(indicator);
  const size = (high - low) * 10 ** decimals * 0.06 * (0.1 + chance('size', place.place, indicator.indicator) ** 2) * scaleOf(place, year);
  const of = (budget: string, share: number): number =>
    Math.ceil(low * 10 ** decimals) + Math.round(size * share * (0.6 + 0.4 * chance(budget, place.place, indicator.indicator, year, status, part, category)));
  const national = of('kcqg', 0.5);
  const provincial = of('kcdp-tinh', 0.35);
  const district = of('kcdp-huyen', 0.15);
  if (programme === 'kcqg') return national;
  if (programme === 'kcdp-tinh') return provincial;
  if (programme === 'kcdp-huyen') return district;
  return provincial + district + (programme === 'tong' ? national : 0);
}

function rateSteps({ indicator, status, part }: Cell, place: Place, year: number, chance: Dice, decimals: number): number {
  const [low, high] = bounds(indicator);
  const within = 0.1 + 0.7 * chance('rate', place.place, indicator.indicator, year, status, part);
  return Math.round((Math.max(low, 0) + (high - Math.max(low, 0)) * within) * 10 ** decimals);
}

function bounds({ plausible_min, plausible_max }: Indicator): readonly [low: number, high: number] {
  return [Number(plausible_min || 0), Number(plausible_max || 1000)];
}

function printSteps(steps: number, decimals: number): string {
  if (decimals === 0) return String(steps);
  const digits = String(steps).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
