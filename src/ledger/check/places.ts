import type { Place, RegionMember } from '../model.ts';
import { finding, type Report } from '../problem.ts';
import type { Sheet } from '../read.ts';
import { checkCircles } from './circles.ts';

/** Checks lives, successors and codes of places. */
export function checkPlaces(sheet: Sheet<Place>, report: Report): void {
  const byCode = new Map<string, number[]>();
  sheet.rows.forEach((place, i) => {
    const { valid_from: from, valid_to: to, gso_code: code } = place;
    if (!sheet.sound(i, 'valid_from') || !sheet.sound(i, 'valid_to')) return;
    if (from !== '' && to !== '' && from > to) return report(finding('KC703', { from, to }), sheet.spot(i, 'valid_to'));
    if (code === '' || !sheet.sound(i, 'gso_code')) return;
    const holders = byCode.get(code) ?? [];
    const rival = holders.find((other) => liveTogether(sheet.rows[other]!, place));
    if (rival !== undefined) {
      report(finding('KC705', { code, other: sheet.rows[rival]!.place, line: sheet.lines[rival]! }), sheet.spot(i, 'gso_code'));
    }
    byCode.set(code, [...holders, i]);
  });
  checkCircles(sheet, 'place', 'successor', report);
}

/** Checks that regions have provinces as members, of their own time. */
export function checkRegionMembers(sheet: Sheet<RegionMember>, places: Sheet<Place>, report: Report): void {
  const byId = new Map(places.rows.map((place) => [place.place, place]));
  sheet.rows.forEach((row, i) => {
    const region = byId.get(row.region);
    const member = byId.get(row.place);
    if (region === undefined || member === undefined) return;
    if (region.level !== 'region') report(finding('KC708', { region: row.region }), sheet.spot(i, 'region'));
    else if (member.level !== 'province') report(finding('KC709', { place: row.place }), sheet.spot(i, 'place'));
    else if (!liveTogether(region, member)) {
      const instead = places.rows.find((other) => other.level === 'province' && other.name_vi === member.name_vi && liveTogether(other, region));
      report(finding('KC710', { region: row.region, place: row.place, instead: instead?.place ?? null }), sheet.spot(i, 'place'));
    }
  });
}

function liveTogether(a: Place, b: Place): boolean {
  const from = a.valid_from > b.valid_from ? a.valid_from : b.valid_from;
  const to = a.valid_to === '' ? b.valid_to : b.valid_to === '' || a.valid_to < b.valid_to ? a.valid_to : b.valid_to;
  return to === '' || from <= to;
}
