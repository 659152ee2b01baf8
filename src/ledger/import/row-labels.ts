import { fold } from './fold.ts';
import { withoutMarks } from './read-words.ts';

/** Rows that add up others: of a region, of what stands under a heading, or of all. */
export type SumKind = 'region' | 'section' | 'total';

const ALL = '(?:ca nuoc|toan quoc|toan vung|toan tinh|ca vung|cac tinh(?: thanh pho)?|\\d{1,2} (?:tinh|don vi|dia phuong)(?: thanh pho)?(?: thanh)?)';
const TOTAL = new RegExp(`^(?:(?:tong|cong)(?: (?:so|cong|chung|hop))*(?: ${ALL})?|${ALL})$`);
const REGION_NAME =
  '(?:vung|khu vuc|mien|tieu vung|cum)\\s+(?!tinh|thanh pho|dia phuong|don vi|/|-)\\S.*|trung du(?: va)? mien nui(?: phia bac| bac bo)?|mien nui(?: phia bac)?|dong bang(?: song (?:hong|cuu long)| bac bo)?|dong bac(?: bo)?|tay bac(?: bo)?|bac bo|bac trung bo(?: va duyen hai mien trung)?|duyen hai(?: nam trung bo| mien trung)?|nam trung bo|tay nguyen|mien trung - tay nguyen|mien trung|dong nam bo|tay nam bo|nam bo|phia bac|phia nam|phia trung|trung bo|tdmnpb|mnpb|tdmn phia bac|dbsh|dbscl|btb|dhmt|dhntb|dnb|btb va dhmt|bac trung bo va dhmt';
const REGION = new RegExp(`^(?:(?:tong|cong|tong cong|tong so|(?:cac|\\d{1,2}) tinh(?: thanh pho)?|khu vuc|vung)\\s+)*(?:${REGION_NAME})$`);

/** Whether a label belongs to a sum of other rows. A province never does, whatever its name sounds like. */
export function sumKind(label: string): SumKind | null {
  const text = fold(withoutMarks(withoutOrdinal(label)))
    .replace(/\(.*\)/g, ' ')
    .replace(/[.:;,]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (TOTAL.test(text)) return 'total';
  if (REGION.test(text)) return 'region';
  return null;
}

/** A label without the number in front of it: `1. Hà Nội`, `II) Tây Nguyên`, `- Sơn La`. */
export function withoutOrdinal(label: string): string {
  return label.replace(/^\s*(?:(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|[A-Da-d])\s*[.)/:-]+\s*|\d{1,3}\s+|[-+•*–]+\s*)/, '').trim();
}

/** Whether a cell is only a number of order or a bullet: `1`, `12.`, `I`, `IV.`, `a)`, `1.2`, `-`. */
export function isOrdinal(text: string): boolean {
  return /^[-–+•*]$|^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-Ea-e])[.)]?$/.test(text.trim());
}
